"""What holds in every gesture of the calendar, in the real window: giving up, asking, undoing."""

from collections.abc import Callable
from datetime import date, timedelta

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication

from salonplanner.domain.edits import ReviseSalons
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.zoom import ZoomSpan
from tests.gui.timeline.desk import (
    ALT,
    CONTROL,
    FES,
    LEFT,
    ORIENTAL,
    PLAIN,
    RABAT,
    SHIFT,
    Desk,
    Key,
    answer_city,
)

DAY = date(2025, 7, 12)


def grouped(desk: Desk, grouping: Grouping) -> None:
    desk.view.set_grouping(grouping)
    QApplication.processEvents()


def select(qtbot, desk: Desk, *numbers: str) -> None:
    """By the mouse: the first by a click, others with Ctrl."""
    for number in numbers:
        keys = PLAIN if number == numbers[0] else CONTROL
        qtbot.mouseClick(desk.view.viewport(), LEFT, keys, desk.at(number))
    assert set(desk.window.selection.ids) == set(numbers)


GESTURES: dict[str, tuple[Callable[[Desk], QPoint], Qt.KeyboardModifier]] = {
    "body": (lambda desk: desk.at("OR-01"), PLAIN),
    "first day": (lambda desk: desk.at("OR-01", 0.02), PLAIN),
    "last day": (lambda desk: desk.at("OR-01", 0.98), PLAIN),
    "copy": (lambda desk: desk.at("OR-01"), CONTROL),
    "drawing": (lambda desk: desk.free(FES, DAY), PLAIN),
    "rubber band": (lambda desk: desk.free(ORIENTAL, date(2025, 6, 3)), CONTROL),
    "rubber band with shift": (lambda desk: desk.free(ORIENTAL, date(2025, 6, 3)), SHIFT),
}


@pytest.mark.parametrize("name", GESTURES)
def test_escape_gives_up_each_gesture(qtbot, desk: Desk, name: str) -> None:
    desk.window.selection.select(("OR-01",))
    start_of, keys = GESTURES[name]
    start = start_of(desk)
    end = desk.at("RSK-01", 0.4) if "band" in name else desk.days(start, 9)
    desk.drag(start, end, keys, drop=False)
    assert desk.view._pointer.gesture is not None
    qtbot.keyClick(desk.view, Key.Key_Escape)
    assert desk.view._pointer.gesture is None
    desk.send(QEvent.Type.MouseButtonRelease, end, keys)
    desk.nothing_done()
    assert set(desk.window.selection.ids) <= {"OR-01"}


def test_escape_gives_up_several_on_their_way(qtbot, desk: Desk) -> None:
    select(qtbot, desk, "OR-01", "OR-02", "RSK-01")
    start = desk.at("OR-02")
    desk.drag(start, desk.days(start, 9), drop=False)
    assert len(desk.view._pointer.ahead.ghosts) == 3
    qtbot.keyClick(desk.view, Key.Key_Escape)
    desk.send(QEvent.Type.MouseButtonRelease, start, PLAIN)
    desk.nothing_done()
    assert len(desk.window.selection.ids) == 3


def settled(desk: Desk, how: str) -> None:
    """Settle FM-01 in one of the three ways; undo goes back to before that."""
    fields = {
        "locked": {"locked": True, "status": Status.DRAFT},
        "confirmed": {"status": Status.CONFIRMED},
        "held": {"status": Status.HELD},
    }[how]
    if how != "confirmed":
        desk.window.document.apply(ReviseSalons(ids=("FM-01",), fields=fields))
        desk.window.document.stack.clear()
    desk.before = desk.plan


def drag_days(qtbot, desk: Desk, along: float = 0.5) -> None:
    start = desk.at("FM-01", along)
    desk.drag(start, desk.days(start, 3))


def drag_away(qtbot, desk: Desk) -> None:
    answer_city(qtbot, Key.Key_Return)
    start = desk.at("FM-01")
    desk.drag(start, QPoint(start.x(), desk.at("RSK-01").y()))


def drag_several(qtbot, desk: Desk) -> None:
    select(qtbot, desk, "OR-01", "FM-01")
    start = desk.at("OR-01")
    desk.drag(start, desk.days(start, 3))


def press(key: Qt.Key, keys: Qt.KeyboardModifier, *, city: bool = False):
    def act(qtbot, desk: Desk) -> None:
        desk.window.selection.select(("FM-01",))
        if city:
            answer_city(qtbot, Key.Key_Return)
        qtbot.keyClick(desk.view, key, keys)

    return act


MOVES = {
    "body": drag_days,
    "first day": lambda qtbot, desk: drag_days(qtbot, desk, 0.02),
    "last day": lambda qtbot, desk: drag_days(qtbot, desk, 0.98),
    "another region": drag_away,
    "one of several": drag_several,
    "a day": press(Key.Key_Right, ALT),
    "a week": press(Key.Key_Left, ALT | SHIFT),
    "last day by key": press(Key.Key_Right, SHIFT),
    "another region by key": press(Key.Key_Down, ALT, city=True),
}


@pytest.mark.parametrize("how", ["locked", "confirmed", "held"])
@pytest.mark.parametrize("name", MOVES)
def test_a_settled_salon_asks_once_in_each_gesture(
    qtbot, desk: Desk, answers: list[bool], name: str, how: str
) -> None:
    settled(desk, how)
    answers.append(False)
    MOVES[name](qtbot, desk)
    desk.nothing_done()
    answers.append(True)
    MOVES[name](qtbot, desk)
    desk.undone_and_redone()


def test_keys_ask_once_while_the_same_salon_is_selected(
    qtbot, desk: Desk, answers: list[bool]
) -> None:
    desk.window.selection.select(("FM-01",))
    answers.append(True)
    for _ in range(3):
        qtbot.keyClick(desk.view, Key.Key_Right, ALT)
    assert desk.salon("FM-01").start == date(2025, 9, 4)
    desk.undone_and_redone(3)
    desk.window.selection.select(("OR-01",))
    desk.window.selection.select(("FM-01",))
    answers.append(False)
    qtbot.keyClick(desk.view, Key.Key_Right, ALT)


def test_a_copy_of_a_settled_salon_is_not_asked_about(desk: Desk, answers: list[bool]) -> None:
    start = desk.at("FM-01")
    desk.drag(start, desk.days(start, 20), CONTROL)
    assert desk.salon("FM-01") == desk.before.salon("FM-01")
    assert not desk.added().locked
    desk.undone_and_redone()


def test_alt_and_arrows_move_several_as_one_step(qtbot, desk: Desk) -> None:
    select(qtbot, desk, "OR-01", "OR-02", "RSK-01")
    for key, keys, days in (
        (Key.Key_Right, ALT, 1),
        (Key.Key_Left, ALT | SHIFT, -7),
    ):
        starts = {number: desk.salon(number).start for number in desk.window.selection.ids}
        steps = desk.window.document.stack.count()
        qtbot.keyClick(desk.view, key, keys)
        assert desk.window.document.stack.count() == steps + 1
        for number, start in starts.items():
            assert desk.salon(number).start == start + timedelta(days=days)
    desk.undone_and_redone(2)


def test_alt_and_down_carry_several_as_one_step(qtbot, desk: Desk) -> None:
    select(qtbot, desk, "OR-01", "OR-02")
    answer_city(qtbot, Key.Key_Return)
    qtbot.keyClick(desk.view, Key.Key_Down, ALT)
    assert {desk.salon(number).region for number in ("OR-01", "OR-02")} == {FES}
    desk.undone_and_redone()


def test_a_drag_with_control_copies_all_that_are_selected(qtbot, desk: Desk) -> None:
    select(qtbot, desk, "OR-01", "RSK-01")
    start = desk.at("RSK-01")
    desk.drag(start, desk.days(start, 40), CONTROL)
    known = {one.id for one in desk.before.salons}
    new = [one for one in desk.plan.salons if one.id not in known]
    assert {(one.region, one.start) for one in new} == {
        (ORIENTAL, date(2025, 8, 19)),
        (RABAT, date(2025, 9, 10)),
    }
    assert tuple(one for one in desk.plan.salons if one.id in known) == desk.before.salons
    assert set(desk.window.selection.ids) == {one.id for one in new}
    desk.undone_and_redone()


def test_clicks_with_control_and_a_drag_at_once_copy_too(qtbot, desk: Desk) -> None:
    """The press that begins the drag follows so soon that it is a double click's second."""
    select(qtbot, desk, "OR-01", "RSK-01")
    start = desk.at("RSK-01")
    desk.send(QEvent.Type.MouseButtonDblClick, start, CONTROL)
    for days in (15, 40):
        desk.send(QEvent.Type.MouseMove, desk.days(start, days), CONTROL)
    desk.send(QEvent.Type.MouseButtonRelease, desk.days(start, 40), CONTROL)
    assert len(desk.plan.salons) == len(desk.before.salons) + 2
    desk.undone_and_redone()


def test_an_edge_is_not_copied(desk: Desk) -> None:
    start = desk.at("OR-01", 0.98)
    desk.drag(start, desk.days(start, 2), CONTROL)
    assert desk.salon("OR-01").days == 12
    desk.undone_and_redone()


@pytest.mark.parametrize("span", [ZoomSpan.MONTH, ZoomSpan.WEEK])
def test_a_salon_is_drawn_where_days_are_wide(desk: Desk, span: ZoomSpan) -> None:
    desk.view.show_span(span)
    first = date(2025, 9, 15)
    desk.view.show_day(first - timedelta(days=1))
    start = desk.free(FES, first)
    desk.drag(start, desk.days(start, 4))
    assert (desk.added().start, desk.added().end) == (first, first + timedelta(days=4))
    desk.undone_and_redone()


@pytest.mark.parametrize("span", [ZoomSpan.MONTH, ZoomSpan.WEEK])
def test_a_bar_is_carried_where_days_are_wide(desk: Desk, span: ZoomSpan) -> None:
    desk.view.show_span(span)
    desk.view.show_day(date(2025, 7, 9))
    start = desk.free(ORIENTAL, date(2025, 7, 12))
    desk.drag(start, desk.days(start, 2))
    assert desk.salon("OR-01").start == date(2025, 7, 12)
    desk.undone_and_redone()


def test_no_other_bar_moves_while_one_is_carried_and_dropped(desk: Desk) -> None:
    def others() -> dict[str, tuple[float, ...]]:
        layout = desk.view.layout_shown
        return {
            number: tuple(bar.rect)
            for number, (_, bar) in layout.places.items()
            if number != "OR-01"
        }

    before = others()
    start = desk.at("OR-01")
    for days in (2, 9, 30, 60):
        desk.drag(start, desk.days(start, days), drop=False)
        assert others() == before
    desk.send(QEvent.Type.MouseButtonRelease, desk.days(start, 60), PLAIN)
    assert desk.salon("OR-01").start == date(2025, 9, 8)
    assert others() == before


def test_a_rubber_band_adds_to_what_was_selected(qtbot, desk: Desk) -> None:
    select(qtbot, desk, "FM-01")
    start = desk.free(ORIENTAL, date(2025, 6, 3))
    desk.drag(start, desk.days(start, 45), CONTROL)
    assert set(desk.window.selection.ids) == {"FM-01", "OR-01"}
    desk.nothing_done()


def test_bars_of_folded_rows_are_carried_too(qtbot, desk: Desk) -> None:
    desk.view.fold_all(fold=True)
    start = desk.at("OR-01")
    desk.drag(start, desk.days(start, 3))
    assert desk.salon("OR-01").start == date(2025, 7, 13)
    desk.undone_and_redone()
    desk.window.document.stack.undo()
    desk.window.document.stack.clear()
    answer_city(qtbot, Key.Key_Return)
    desk.drag(start, QPoint(start.x(), desk.at("RSK-01").y()))
    assert desk.salon("OR-01").region is RABAT
    desk.undone_and_redone()


@pytest.mark.parametrize(
    ("grouping", "row", "is_there"),
    [
        (Grouping.LEVEL, "national", lambda one: one.level is Level.NATIONAL),
        (Grouping.STATUS, "proposed", lambda one: one.status is Status.PROPOSED),
        (Grouping.EVENT, "event:fair", lambda one: one.ties == ("fair",)),
    ],
)
def test_several_are_carried_to_a_row_as_one_step(
    qtbot, desk: Desk, grouping: Grouping, row: str, is_there: Callable[[Salon], bool]
) -> None:
    early = msgspec.structs.replace(
        desk.salon("OR-02"), id="OR-03", start=DAY, end=DAY + timedelta(days=3)
    )
    plan = msgspec.structs.replace(desk.plan, salons=(*desk.plan.salons, early))
    desk.window.document.put_in(plan, None)
    desk.before = desk.plan
    grouped(desk, grouping)
    select(qtbot, desk, "OR-01", "OR-03")
    start = desk.at("OR-01")
    desk.drag(start, QPoint(start.x(), desk.free(row, DAY).y()))
    assert all(is_there(desk.salon(number)) for number in ("OR-01", "OR-03"))
    desk.undone_and_redone()


def test_a_salon_of_two_events_leaves_only_the_row_it_is_carried_from(desk: Desk) -> None:
    tied = msgspec.structs.replace(desk.salon("OR-01"), ties=("fair", "far"))
    others = tuple(one for one in desk.plan.salons if one.id != "OR-01")
    desk.window.document.put_in(msgspec.structs.replace(desk.plan, salons=(tied, *others)), None)
    desk.before = desk.plan
    grouped(desk, Grouping.EVENT)
    start = desk.at("OR-01")
    free = next(row for row in desk.view.layout_shown.rows if row.group.event is None)
    desk.drag(start, QPoint(start.x(), desk.free(free.key, DAY).y()))
    assert desk.salon("OR-01").ties == ("far",)
    desk.undone_and_redone()
