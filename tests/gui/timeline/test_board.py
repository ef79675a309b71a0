"""What the calendar shows of a plan, a selection and a pulse, and what it keeps at an edit."""

from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from salonplanner.domain.changes import difference
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.ui.timeline.marks import Ahead
from salonplanner.ui.timeline.snap import Snap
from salonplanner.ui.timeline.timeline_view import TimelineView
from tests.gui.timeline.plans import RABAT, plan_of, salon

MakeView = Callable[..., TimelineView]
PLAN = plan_of(
    salon(),
    salon("OR-02", date(2025, 8, 5), days=20),
    salon("RSK-01", date(2025, 8, 1), region=RABAT, city="Rabat"),
)


@pytest.fixture
def view(make_view: MakeView) -> TimelineView:
    return make_view(PLAN)


def at(view: TimelineView, number: str) -> QPoint:
    rect = view._stage.bar_rect(number)
    assert rect is not None
    return QPoint(round(rect.x + rect.width / 2), round(rect.y + rect.height / 2))


def test_an_edit_keeps_scroll_selection_and_what_stays(view: TimelineView) -> None:
    view.set_selection(["OR-01"])
    view.set_zoom(0.5)
    view.horizontalScrollBar().setValue(40)
    row = view.layout_shown.rows[3]
    after = replaced(PLAN, "OR-02", start=date(2025, 8, 6))
    view.set_plan(after, {"OR-02": Severity.ERROR}, difference(PLAN, after))
    assert view.horizontalScrollBar().value() == 40
    assert view.layout_shown.rows[3] is row
    assert view.layout_shown.places["OR-02"][1].severity is Severity.ERROR


def test_a_salon_moved_out_of_sight_is_followed(view: TimelineView) -> None:
    view.set_selection(["OR-01"])
    view.set_zoom(0.9)
    view.show_salon("OR-01")
    after = replaced(PLAN, "OR-01", start=date(2025, 10, 1), end=date(2025, 10, 10))
    view.set_plan(after, {}, difference(PLAN, after))
    assert view._stage.body.contains(QPointF(at(view, "OR-01")))


def test_a_pulse_brings_its_first_salon_into_view(qtbot: QtBot, view: TimelineView) -> None:
    many = plan_of(*(salon(f"OR-{n:02d}") for n in range(60)), PLAN.salons[2])
    view.set_plan(many, {})
    view.pulse(["RSK-01"])
    assert view.verticalScrollBar().value() > 0
    view.pulse([])
    view.hide()


def test_of_several_selected_elsewhere_one_in_sight_is_enough(view: TimelineView) -> None:
    many = plan_of(*(salon(f"OR-{n:02d}") for n in range(60)), PLAN.salons[2])
    view.set_plan(many, {})
    bar = view.verticalScrollBar()
    view.set_selection([one.id for one in many.salons])
    assert bar.value() == 0, "all were selected: nothing jumps"
    view.set_selection(["OR-58", "OR-59"])
    assert bar.value() > 0


def test_screen_readers_hear_the_current_salon(qtbot: QtBot, view: TimelineView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription().startswith("Oujda, regional, 10 to 19 July")
    after = replaced(PLAN, "OR-01", end=date(2025, 7, 21))
    view.set_plan(after, {}, difference(PLAN, after))
    assert "10 to 21 July" in view.accessibleDescription()


def test_the_keyboard_focus_shows(qtbot: QtBot, view: TimelineView) -> None:
    view.clearFocus()
    before = view.grab().toImage()
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert view.grab().toImage() != before
    view.clearFocus()


def test_the_keyboard_focus_shows_beside_a_selected_salon(qtbot: QtBot, view: TimelineView) -> None:
    reason = Qt.FocusReason
    view.set_selection(["OR-01"], "OR-01")
    view.activateWindow()
    for by, framed in (
        (reason.MouseFocusReason, False),
        (reason.ShortcutFocusReason, True),
        (reason.ActiveWindowFocusReason, True),
        (reason.MouseFocusReason, False),
        (reason.BacktabFocusReason, True),
    ):
        view.clearFocus()
        assert not view._marks().framed
        view.setFocus(by)
        qtbot.waitUntil(view.hasFocus)
        assert view._marks().framed is framed


def replaced(plan: Plan, number: str, **fields: Any) -> Plan:
    salons = tuple(
        msgspec.structs.replace(s, **fields) if s.id == number else s for s in plan.salons
    )
    return msgspec.structs.replace(plan, salons=salons)


def test_bars_glide_from_where_they_were_dropped(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Snap, "allowed", property(lambda _self: True))
    index, bar = view.layout_shown.places["OR-01"]
    there = bar.rect.moved(30, view.layout_shown.rows[index].y + 25)
    view._glide({"OR-01": there, "gone": there})
    assert view._snap._from == {"OR-01": pytest.approx((30, 25))}
    assert view._marks().ahead == Ahead()
    view.hide()
    assert view._marks().offsets == {}
