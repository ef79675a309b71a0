"""Ties: shown, undone, and offered with the events that fit first."""

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from salonplanner.domain.events import Attitude
from salonplanner.domain.plan import Plan
from salonplanner.domain.ties import can_tie
from tests.gui.inspector.conftest import OUJDA, Shell


def menu_of(shell: Shell) -> QMenu:
    menu = shell.find(QMenu, "tieMenu")
    menu.aboutToShow.emit()
    return menu


def offered(menu: QMenu) -> list[str]:
    return [a.data() for a in menu.actions() if isinstance(a.data(), str)]


def action_of(source: QWidget, event_id: str) -> QAction:
    found = source.findChild(QAction, f"tie-{event_id}")
    assert found is not None
    return found


def texts_of(shell: Shell, event_id: str) -> list[str]:
    row = shell.find(QToolButton, f"untie-{event_id}").parentWidget()
    assert row is not None
    return [label.text() for label in row.findChildren(QLabel) if label.text()]


def test_ties_are_shown_by_name(shell: Shell, plan: Plan) -> None:
    bench = shell.session.bench
    assert texts_of(shell, "wafcon2024") == [
        bench.names.event(plan.event("wafcon2024"), bench.language)
    ]


def test_a_tie_is_undone_by_its_button(shell: Shell) -> None:
    shell.find(QToolButton, "untie-wafcon2024").click()
    assert shell.salon().ties == ()
    assert shell.steps() == 1
    shell.document.stack.undo()
    assert shell.salon().ties == ("wafcon2024",)
    assert shell.find(QToolButton, "untie-wafcon2024").isVisible()


def test_events_that_fit_come_first(shell: Shell, plan: Plan) -> None:
    menu = menu_of(shell)
    gazetteer = shell.session.bench.gazetteer
    fitting = offered(menu)
    others = offered(shell.find(QMenu, "tieMenuOthers"))
    assert fitting
    for event_id in fitting:
        assert can_tie(plan.event(event_id), OUJDA, gazetteer)
        assert plan.event(event_id).attitude is Attitude.SEEK
    known = {event.id for event in plan.events} - {"wafcon2024"}
    assert {*fitting, *others} == known
    assert not set(fitting) & set(others)


@pytest.mark.parametrize("fits", [True, False])
def test_an_event_is_tied_from_the_menu(shell: Shell, fits: bool) -> None:
    menu = menu_of(shell)
    source = menu if fits else shell.find(QMenu, "tieMenuOthers")
    event_id = offered(source)[0]
    action_of(source, event_id).trigger()
    assert shell.salon().ties == ("wafcon2024", event_id)
    assert shell.steps() == 1
    assert event_id not in offered(menu_of(shell))


def test_a_tie_that_does_not_fit_says_why(make_shell: Callable[..., Shell], plan: Plan) -> None:
    late = msgspec.structs.replace(OUJDA, start=date(2025, 10, 6), end=date(2025, 10, 12))
    shell = make_shell(msgspec.structs.replace(plan, salons=(late,)))
    shell.select("OR-01")
    _, why_days = texts_of(shell, "wafcon2024")
    elsewhere = msgspec.structs.replace(OUJDA, ties=("mawazine2025",), start=date(2025, 6, 20))
    shell.document.put_in(msgspec.structs.replace(plan, salons=(elsewhere,)), None)
    shell.select("OR-01")
    _, why_place = texts_of(shell, "mawazine2025")
    assert why_days != why_place


def test_several_salons_are_tied_and_untied_as_one_step(shell: Shell) -> None:
    shell.select("OR-01", "OR-02")
    assert any("1" in text and "2" in text for text in texts_of(shell, "wafcon2024"))
    menu_of(shell)
    shell.find(QMenu, "tieMenuOthers")
    action_of(shell.inspector, "wafcon2024").trigger()
    assert shell.salon("OR-02").ties == ("wafcon2024",)
    assert shell.steps() == 1
    shell.find(QToolButton, "untie-wafcon2024").click()
    assert shell.salon("OR-01").ties == shell.salon("OR-02").ties == ()
    assert shell.steps() == 2


def test_tie_buttons_say_what_they_undo(shell: Shell) -> None:
    button = shell.find(QToolButton, "untie-wafcon2024")
    assert texts_of(shell, "wafcon2024")[0] in button.accessibleName()
    assert button.toolTip() == button.accessibleName()


def test_a_salon_without_ties_shows_none(shell: Shell) -> None:
    shell.select("OR-02")
    buttons = [w for w in shell.inspector.findChildren(QWidget) if "untie" in w.objectName()]
    assert not any(button.isVisible() for button in buttons)
