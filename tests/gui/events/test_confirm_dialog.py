"""Confirming a feast: what each day would change is seen first, then it is one step."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton

from salonplanner.domain.edits import ConfirmDates, ReviseEvent
from salonplanner.domain.events import Certainty
from salonplanner.domain.rules import Code
from salonplanner.services.feasts import consequences

ID = "mawlid2025"


@pytest.fixture
def estimated(shown, page, plan):
    """The feast, estimated, and the first salon ending the day before it."""
    feast = plan().event(ID)
    shown.document.apply(ReviseEvent(id=ID, fields={"certainty": Certainty.ESTIMATED}))
    first = plan().salons[0]
    end = feast.start - timedelta(days=1)
    salon = msgspec.structs.replace(first, start=end - timedelta(days=3), end=end)
    salons = (salon, *plan().salons[1:])
    shown.document.put_in(msgspec.structs.replace(plan(), salons=salons), None)
    page.choose((ID,))
    return salon


def lines(dialog: Any) -> list[str]:
    labels = dialog.findChild(object, "confirmChanges").findChildren(QLabel)
    return [label.text() for label in labels]


def test_the_day_before_catches_a_salon_and_says_so(
    qtbot, shown, page, plan, estimated, press, answer, one_step
):
    before = plan()
    seen: list[list[str]] = []

    def confirm(dialog: Any) -> None:
        seen.append(lines(dialog))
        earlier = dialog.findChild(QRadioButton, "confirmDay1")
        qtbot.mouseClick(earlier, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: any(estimated.id in line for line in lines(dialog)))
        seen.append(lines(dialog))
        source = dialog.findChild(QLineEdit, "confirmSource")
        source.selectAll()
        qtbot.keyClicks(source, "Ministere des Habous")
        qtbot.mouseClick(dialog.findChild(QPushButton, "confirmDo"), Qt.MouseButton.LeftButton)

    answer(confirm)
    press("confirmDate")
    feast = plan().event(ID)
    assert feast.start == before.event(ID).start - timedelta(days=1)
    assert feast.certainty is Certainty.OBSERVED
    assert feast.source == "Ministere des Habous"
    assert len(seen[0]) == 1
    edit = ConfirmDates(id=ID, start=feast.start, end=feast.end)
    found = consequences(before, edit, shown.bench.gazetteer)
    clashes = [one.salons[0] for one in found.gained if one.code is Code.AVOID_EVENT]
    assert estimated.id in clashes
    assert len(seen[1]) >= 1 + len(clashes)
    assert not page.findChild(QPushButton, "confirmDate").isVisible()
    one_step(before)


def test_the_source_says_who_and_when_unless_something_else_is_typed(page, plan, estimated, answer):
    told: list[str] = []

    def read(dialog: Any) -> None:
        told.append(dialog.findChild(QLineEdit, "confirmSource").text())
        dialog.accept()

    answer(read)
    page.commands.confirm(ID)
    assert told[0]
    assert plan().event(ID).source == told[0]


def test_leaving_changes_nothing(page, plan, estimated, press, answer):
    before = plan()
    answer(lambda dialog: dialog.reject())
    press("confirmDate")
    assert plan() is before
