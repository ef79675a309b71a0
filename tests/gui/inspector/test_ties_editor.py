"""Ties: ticked and unticked, those that fit first, and why the others are not proposed."""

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from salonplanner.domain.edits import RenamePlan
from salonplanner.domain.events import Attitude
from salonplanner.domain.plan import Plan
from salonplanner.domain.ties import can_tie
from tests.gui.inspector.conftest import OUJDA, Shell

CHECKED, PARTLY = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked


def boxes(shell: Shell) -> list[QCheckBox]:
    """The boxes that are shown, from the top down."""
    found = [b for b in shell.inspector.findChildren(QCheckBox) if b.objectName()[:4] == "tie-"]
    shown = [box for box in found if box.isVisible()]
    return sorted(shown, key=lambda box: box.mapTo(shell.inspector, QPoint(0, 0)).y())


def events_shown(shell: Shell) -> list[str]:
    return [box.objectName().removeprefix("tie-") for box in boxes(shell)]


def box_of(shell: Shell, event_id: str) -> QCheckBox:
    return shell.find(QCheckBox, f"tie-{event_id}")


def texts_of(shell: Shell, event_id: str) -> list[str]:
    row = box_of(shell, event_id).parentWidget()
    assert row is not None
    return [label.text() for label in row.findChildren(QLabel) if label.text()]


def show_others(shell: Shell) -> None:
    button = shell.find(QPushButton, "tieToEvent")
    shell.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def undone_and_redone(shell: Shell, before: Plan) -> None:
    after = shell.document.plan
    assert after != before
    shell.document.stack.undo()
    assert shell.document.plan == before
    shell.document.stack.redo()
    assert shell.document.plan == after


def test_tied_events_come_first_then_those_that_fit(shell: Shell, plan: Plan) -> None:
    first, *rest = events_shown(shell)
    assert first == "wafcon2024"
    gazetteer = shell.session.bench.gazetteer
    assert rest
    for event_id in rest:
        event = plan.event(event_id)
        assert can_tie(event, OUJDA, gazetteer)
        assert event.attitude is Attitude.SEEK
    assert box_of(shell, "wafcon2024").checkState() is CHECKED


def test_the_others_are_below_a_line_where_they_are_asked_for(shell: Shell, plan: Plan) -> None:
    near = events_shown(shell)
    show_others(shell)
    everything = events_shown(shell)
    assert everything[: len(near)] == near
    assert set(everything) == {event.id for event in plan.events}
    show_others(shell)
    assert events_shown(shell) == near


def test_a_tie_says_how_the_salon_stands_to_the_event(shell: Shell) -> None:
    bench, words = shell.session.bench, texts_of(shell, "wafcon2024")
    assert words[0] == bench.names.event(shell.document.plan.event("wafcon2024"), bench.language)
    assert "10" in words[1]
    assert "Oujda" in words[1]


def test_each_event_that_does_not_fit_says_why(shell: Shell, plan: Plan) -> None:
    show_others(shell)
    reasons = [texts_of(shell, event.id)[1:] for event in plan.events]
    assert all(reasons)
    tr = shell.session.bench.language.tr
    assert any(tr("Held elsewhere: {places}.", places="").rstrip(". ") in r[0] for r in reasons)


def test_a_click_unties_and_another_ties_again(shell: Shell, plan: Plan) -> None:
    box = box_of(shell, "wafcon2024")
    shell.qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert shell.salon().ties == ()
    assert shell.steps() == 1
    undone_and_redone(shell, plan)
    shell.qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert shell.salon().ties == ("wafcon2024",)


def test_a_click_beside_the_box_ticks_it_too(shell: Shell, plan: Plan) -> None:
    row = box_of(shell, "wafcon2024").parentWidget()
    assert row is not None
    at = QPoint(row.width() - 20, row.height() - 6)
    shell.qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=at)
    assert shell.salon().ties == ()
    undone_and_redone(shell, plan)


def test_space_ties_and_the_keys_stay_with_the_event(shell: Shell, plan: Plan) -> None:
    event_id = events_shown(shell)[1]
    box = box_of(shell, event_id)
    box.setFocus()
    shell.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert shell.salon().ties == ("wafcon2024", event_id)
    assert box.hasFocus()
    assert box.checkState() is CHECKED
    undone_and_redone(shell, plan)
    shell.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert shell.salon().ties == ("wafcon2024",)


def test_an_event_that_does_not_fit_can_still_be_tied_and_warns(shell: Shell, plan: Plan) -> None:
    show_others(shell)
    shell.qtbot.mouseClick(box_of(shell, "gnaoua2025"), Qt.MouseButton.LeftButton)
    assert shell.salon().ties == ("wafcon2024", "gnaoua2025")
    assert events_shown(shell)[1] == "gnaoua2025"
    row = box_of(shell, "gnaoua2025").parentWidget()
    assert row is not None
    assert "warning" in {label.property("tone") for label in row.findChildren(QLabel)}
    undone_and_redone(shell, plan)


def test_unticking_what_does_not_fit_leaves_the_keys_in_the_editor(
    make_shell: Callable[..., Shell], plan: Plan
) -> None:
    odd = msgspec.structs.replace(OUJDA, ties=("gnaoua2025",))
    shell = make_shell(msgspec.structs.replace(plan, salons=(odd,)))
    shell.select("OR-01")
    box = box_of(shell, "gnaoua2025")
    box.setFocus()
    shell.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert shell.salon().ties == ()
    assert shell.find(QPushButton, "tieToEvent").hasFocus()


def test_days_and_places_that_do_not_fit_are_told_apart(
    make_shell: Callable[..., Shell], plan: Plan
) -> None:
    late = msgspec.structs.replace(OUJDA, start=date(2025, 10, 6), end=date(2025, 10, 12))
    shell = make_shell(msgspec.structs.replace(plan, salons=(late,)))
    shell.select("OR-01")
    _, why_days = texts_of(shell, "wafcon2024")
    elsewhere = msgspec.structs.replace(OUJDA, ties=("mawazine2025",), start=date(2025, 6, 20))
    shell.document.put_in(msgspec.structs.replace(plan, salons=(elsewhere,)), None)
    shell.select("OR-01")
    _, why_place = texts_of(shell, "mawazine2025")
    assert "Rabat" in why_place
    assert "Rabat" not in why_days


def test_of_several_salons_the_ones_that_fit_are_tied_as_one_step(shell: Shell, plan: Plan) -> None:
    shell.select("OR-01", "OR-02")
    box = box_of(shell, "wafcon2024")
    assert box.checkState() is PARTLY
    assert any("1" in text and "2" in text for text in texts_of(shell, "wafcon2024"))
    shell.qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert shell.salon("OR-02").ties == ("wafcon2024",)
    assert shell.steps() == 1
    shell.qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert shell.salon("OR-01").ties == shell.salon("OR-02").ties == ()
    assert shell.steps() == 2
    shell.document.stack.undo()
    shell.document.stack.undo()
    assert shell.document.plan == plan


def test_each_box_says_what_it_does(shell: Shell) -> None:
    box = box_of(shell, "wafcon2024")
    assert texts_of(shell, "wafcon2024")[0] in box.accessibleName()
    assert box.accessibleDescription() == texts_of(shell, "wafcon2024")[1]


def test_another_plan_brings_its_own_events(shell: Shell, plan: Plan) -> None:
    few = msgspec.structs.replace(plan, events=(plan.event("wafcon2024"),))
    shell.document.put_in(few, None)
    shell.select("OR-01")
    assert events_shown(shell) == ["wafcon2024"]
    assert not shell.find(QPushButton, "tieToEvent").isVisible()


@pytest.mark.parametrize("many", [False, True])
def test_rows_do_not_move_when_nothing_changes(shell: Shell, many: bool) -> None:
    shell.select(*(("OR-01", "OR-02") if many else ("OR-01",)))
    before = events_shown(shell)
    shell.document.apply(RenamePlan(name="Autre"))
    assert events_shown(shell) == before
