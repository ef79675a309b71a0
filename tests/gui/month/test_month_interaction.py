"""The month in the real window: each gesture is one step, and undo gives back the same plan."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from salonplanner.domain.salon import Status
from salonplanner.domain.season import Month
from salonplanner.ui.month.page import MonthPage
from salonplanner.ui.pages import PageName
from tests.gui.clicking import double_click
from tests.gui.month.mice import (
    carry,
    drag,
    drop,
    mouse,
    on_bar,
    on_day,
    press,
)
from tests.gui.timeline.desk import ALT, CONTROL, SHIFT

JULY = Month(year=2025, month=7)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


@pytest.fixture
def page(qtbot, shown) -> MonthPage:
    """The month page on July, high enough for all its salons."""
    shown.actions_set["actionShowFindings"].setChecked(False)
    shown.resize(1440, 1400)
    shown.workspace.show_page("month")
    found = shown.findChild(MonthPage, "monthPage")
    found.view.show_month(JULY)
    qtbot.waitUntil(found.view.isVisible)
    qtbot.wait(1)
    found.view.setFocus()
    return found


@pytest.fixture
def view(page: MonthPage):
    return page.view


@pytest.fixture
def free(shown, view) -> str:
    """A salon that nobody has settled, wholly within July."""
    wanted = (Status.DRAFT, Status.PROPOSED, Status.PENDING)
    return next(
        salon_id
        for salon_id, pieces in view.layout_shown.places.items()
        if (salon := pieces[0].salon).status in wanted
        and not salon.locked
        and salon.start.month == salon.end.month == 7
        and not pieces[0].from_before
    )


class Once:
    """Makes sure that what is done within it is one step, and can be undone and redone."""

    def __init__(self, document) -> None:
        self._document = document

    def __enter__(self) -> None:
        self._before = self._document.plan
        self._steps = self._document.stack.count()

    def __exit__(self, kind, *_: object) -> None:
        if kind is not None:
            return
        document, stack = self._document, self._document.stack
        after = document.plan
        assert after != self._before
        assert stack.count() == self._steps + 1
        stack.undo()
        assert document.plan == self._before
        stack.redo()
        assert document.plan == after


def test_a_bar_is_dragged_to_another_day(shown, view, free: str) -> None:
    before = shown.document.plan.salon(free)
    with Once(shown.document):
        drag(view, on_bar(view, free, 0.02 + 12 / 400), on_day(view, date(2025, 7, 23)))
    after = shown.document.plan.salon(free)
    assert after.days == before.days
    assert after.start != before.start
    assert shown.selection.ids == (free,)


def test_an_end_is_dragged(shown, view, free: str) -> None:
    before = shown.document.plan.salon(free)
    last = len(view.layout_shown.places[free]) - 1
    with Once(shown.document):
        end = before.end + timedelta(days=2)
        drag(view, on_bar(view, free, 1.0, last), on_day(view, end))
    assert shown.document.plan.salon(free).end == end
    assert shown.document.plan.salon(free).start == before.start


def test_with_control_a_copy_is_dropped(shown, view, free: str) -> None:
    before = {salon.id for salon in shown.document.plan.salons}
    original = shown.document.plan.salon(free)
    with Once(shown.document):
        drag(view, on_bar(view, free), on_day(view, date(2025, 7, 29)), CONTROL)
        (copy,) = {salon.id for salon in shown.document.plan.salons} - before
        assert shown.selection.ids == (copy,)
    assert shown.document.plan.salon(free) == original


def test_days_are_drawn_over_for_a_new_salon(shown, view, page) -> None:
    shown.selection.select(())
    before = {salon.id for salon in shown.document.plan.salons}
    region = shown.salons.usual_region()
    with Once(shown.document):
        drag(view, on_day(view, date(2025, 7, 8)), on_day(view, date(2025, 7, 16)))
        (added,) = {salon.id for salon in shown.document.plan.salons} - before
        assert shown.selection.ids == (added,)
    salon = shown.document.plan.salon(added)
    assert (salon.start, salon.end) == (date(2025, 7, 8), date(2025, 7, 16))
    assert salon.region == region


def test_a_bar_is_carried_over_the_months_of_the_bar_above(qtbot, shown, page, view, free) -> None:
    before = shown.document.plan.salon(free)
    with Once(shown.document):
        press(view, on_bar(view, free))
        carry(view, on_day(view, date(2025, 7, 23)))
        button = page.findChild(QAbstractButton, "month-2025-09")
        place = view.viewport().mapFromGlobal(button.mapToGlobal(button.rect().center()))
        carry(view, place)
        qtbot.waitUntil(lambda: view.month == Month(year=2025, month=9))
        carry(view, on_day(view, date(2025, 9, 17)))
        drop(view, on_day(view, date(2025, 9, 17)))
    after = shown.document.plan.salon(free)
    assert after.start.month == 9
    assert after.days == before.days


def test_several_are_dragged_as_one_step(shown, view, free: str) -> None:
    other = next(salon_id for salon_id in view.layout_shown.places if salon_id != free)
    shown.salons._freed.add(other)
    shown.selection.select((free, other))
    shown.salons._freed.add(other)
    starts = {number: shown.document.plan.salon(number).start for number in (free, other)}
    point = on_bar(view, free)
    grabbed = view._stage.day_at(point.toPointF())
    with Once(shown.document):
        drag(view, point, on_day(view, grabbed + timedelta(days=7)))
    for number, start in starts.items():
        assert shown.document.plan.salon(number).start == start + timedelta(days=7)


def test_while_dragging_the_tag_tells_days_figures_and_findings(shown, view, free: str) -> None:
    press(view, on_bar(view, free))
    carry(view, on_day(view, date(2025, 7, 30)))
    ahead = view._pointer.ahead
    assert ahead.tag is not None
    assert any("MAD" in note.text for note in ahead.tag.notes)
    count = shown.document.stack.count()
    view._give_up()
    drop(view, on_day(view, date(2025, 7, 30)))
    assert shown.document.stack.count() == count


@pytest.mark.parametrize(
    ("key", "keys", "start", "end"),
    [
        (Qt.Key.Key_Right, ALT, 1, 1),
        (Qt.Key.Key_Down, ALT, 7, 7),
        (Qt.Key.Key_Left, ALT | SHIFT, -7, -7),
        (Qt.Key.Key_Right, SHIFT, 0, 1),
    ],
)
def test_keys_move_and_stretch(qtbot, shown, view, free: str, key, keys, start, end) -> None:
    shown.selection.select((free,))
    before = shown.document.plan.salon(free)
    with Once(shown.document):
        qtbot.keyClick(view, key, keys)
    after = shown.document.plan.salon(free)
    assert (after.start - before.start).days == start
    assert (after.end - before.end).days == end


def test_delete_and_duplicate_by_keys(qtbot, shown, view, free: str) -> None:
    shown.selection.select((free,))
    count = len(shown.document.plan.salons)
    with Once(shown.document):
        qtbot.keyClick(view, Qt.Key.Key_D, CONTROL)
    assert len(shown.document.plan.salons) == count + 1
    shown.selection.select((free,))
    with Once(shown.document):
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert len(shown.document.plan.salons) == count


def test_a_settled_salon_asks_once_before_it_moves(qtbot, shown, view, monkeypatch) -> None:
    settled = next(
        salon_id
        for salon_id, pieces in view.layout_shown.places.items()
        if pieces[0].salon.status is Status.CONFIRMED
    )
    shown.selection.select((settled,))
    answers = iter([False, True])
    monkeypatch.setattr(type(shown.salons._messages), "ask_go_on", lambda *_: next(answers))
    before = shown.document.plan
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert shown.document.plan == before
    with Once(shown.document):
        qtbot.keyClick(view, Qt.Key.Key_Right, ALT)


def test_a_double_click_on_a_free_day_adds_a_salon(shown, view) -> None:
    with Once(shown.document):
        point = on_day(view, date(2025, 7, 17))
        double_click(view.viewport(), point)
        assert shown.document.plan.salon(shown.selection.ids[0]).start == date(2025, 7, 17)


def test_opening_a_salon_is_asked_of_the_window(qtbot, page, view, free: str) -> None:
    page._session.selection.select((free,))
    with qtbot.waitSignal(page.open_wanted) as heard:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == [free]


def test_enter_opens_the_inspector(qtbot, shown, view, free: str) -> None:
    shown.selection.select((free,))
    shown.actions_set["actionShowInspector"].setChecked(False)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert shown.actions_set["actionShowInspector"].isChecked()
    assert shown.workspace.inspector.isAncestorOf(QApplication.focusWidget())


def test_going_to_a_finding_turns_to_its_salon(shown, view) -> None:
    view.show_month(Month(year=2025, month=6))
    late = next(s for s in shown.document.plan.salons if s.start.month == 9)
    shown.workspace.findings_panel.gone_to.emit((late.id,))
    assert view.month == Month(year=2025, month=9)


def test_enter_on_a_day_lists_it_and_chooses(qtbot, shown, page, view) -> None:
    shown.selection.select(())
    view.stand_on(date(2025, 7, 17))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    menu = page.findChild(QMenu, "dayMenu")
    listed = [action for action in menu.actions() if action.data()]
    day = date(2025, 7, 17)
    wanted = {s.id for s in shown.document.plan.salons if s.start <= day <= s.end}
    assert {action.data() for action in listed} == wanted & shown.figures.visible
    listed[0].trigger()
    assert shown.selection.ids == (listed[0].data(),)
    menu.close()


def test_the_list_of_a_day_adds_a_salon(shown, page, view) -> None:
    with Once(shown.document):
        view.list_requested.emit(date(2025, 7, 18), view.mapToGlobal(QPoint(20, 20)))
        menu = page.findChild(QMenu, "dayMenu")
        next(a for a in menu.actions() if a.objectName() == "dayMenuAdd").trigger()
        assert shown.document.plan.salon(shown.selection.ids[0]).start == date(2025, 7, 18)
    menu.close()


def test_the_menu_of_a_salon_is_that_of_the_calendar(shown, page, view, free: str) -> None:
    point = on_bar(view, free)
    place = view.viewport().mapToGlobal(point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, place)
    QApplication.sendEvent(view.viewport(), event)
    menu = page.findChild(QMenu, "salonMenu")
    assert shown.selection.ids == (free,)
    assert {"actionDeleteSalon"} <= {action.objectName() for action in menu.actions()}
    menu.close()


def test_hovering_changes_no_plan(shown, view, free: str) -> None:
    before = shown.document.plan
    mouse(view, QEvent.Type.MouseMove, on_bar(view, free), Qt.MouseButton.NoButton)
    assert shown.document.plan is before


@pytest.mark.parametrize("gesture", ["body", "end", "copy", "several", "drawing"])
def test_escape_gives_up_each_gesture(qtbot, shown, view, free: str, gesture: str) -> None:
    before, steps = shown.document.plan, shown.document.stack.count()
    several = tuple(view.layout_shown.places)[:2] if gesture == "several" else ()
    shown.selection.select({free, *several} if gesture != "drawing" else ())
    keys = CONTROL if gesture == "copy" else Qt.KeyboardModifier.NoModifier
    last = len(view.layout_shown.places[free]) - 1
    start = {
        "drawing": lambda: on_day(view, date(2025, 7, 8)),
        "end": lambda: on_bar(view, free, 1.0, last),
    }.get(gesture, lambda: on_bar(view, free))()
    press(view, start, keys)
    carry(view, on_day(view, date(2025, 7, 23)), keys)
    assert view._pointer.gesture is not None
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view._pointer.gesture is None
    drop(view, on_day(view, date(2025, 7, 23)), keys)
    assert shown.document.plan == before
    assert shown.document.stack.count() == steps


def settled_in(view) -> str:
    """A confirmed salon that begins in the month."""
    return next(
        salon_id
        for salon_id, pieces in view.layout_shown.places.items()
        if pieces[0].salon.status is Status.CONFIRMED and not pieces[0].from_before
    )


@pytest.mark.parametrize("goes_on", [False, True])
def test_a_settled_salon_that_stays_is_shown_in_its_month(
    shown, page, view, monkeypatch, goes_on: bool
) -> None:
    settled = settled_in(view)
    monkeypatch.setattr(type(shown.salons._messages), "ask_go_on", lambda *_: goes_on)
    press(view, on_bar(view, settled))
    carry(view, on_day(view, date(2025, 7, 23)))
    view._turn_while_carrying(Month(year=2025, month=9))
    carry(view, on_day(view, date(2025, 9, 17)))
    drop(view, on_day(view, date(2025, 9, 17)))
    assert view.month == (Month(year=2025, month=9) if goes_on else JULY)
    assert (shown.document.plan.salon(settled).start.month == 9) is goes_on


@pytest.mark.parametrize("gesture", ["body", "first day", "last day", "last day by key"])
def test_a_settled_salon_asks_once_in_each_gesture(
    qtbot, shown, view, monkeypatch, gesture: str
) -> None:
    settled = settled_in(view)
    answers = [False, True]
    monkeypatch.setattr(type(shown.salons._messages), "ask_go_on", lambda *_: answers.pop(0))
    pieces = len(view.layout_shown.places[settled]) - 1
    salon = shown.document.plan.salon(settled)

    def act() -> None:
        if gesture == "last day by key":
            shown.selection.select((settled,))
            qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
        elif gesture == "body":
            point = on_bar(view, settled)
            there = view._stage.day_at(point.toPointF()) + timedelta(days=7)
            drag(view, point, on_day(view, there))
        elif gesture == "first day":
            day = salon.start - timedelta(days=1)
            drag(view, on_bar(view, settled, 0.0), on_day(view, day))
        else:
            day = salon.end + timedelta(days=1)
            drag(view, on_bar(view, settled, 1.0, pieces), on_day(view, day))

    before = shown.document.plan
    act()
    assert (shown.document.plan, answers) == (before, [True])
    with Once(shown.document):
        act()
    assert answers == []


def test_a_copy_of_all_that_are_selected_is_one_step(shown, view, free: str) -> None:
    other = next(salon_id for salon_id in view.layout_shown.places if salon_id != free)
    shown.selection.select((free, other))
    before = shown.document.plan.salons
    point = on_bar(view, free)
    grabbed = view._stage.day_at(point.toPointF())
    with Once(shown.document):
        drag(view, point, on_day(view, grabbed + timedelta(days=7)), CONTROL)
    after = shown.document.plan.salons
    assert len(after) == len(before) + 2
    assert set(before) <= set(after)


@pytest.mark.parametrize(
    ("key", "keys", "start", "end"),
    [
        (Qt.Key.Key_Right, ALT, 1, 1),
        (Qt.Key.Key_Up, ALT, -7, -7),
        (Qt.Key.Key_Right, SHIFT, 0, 1),
    ],
)
def test_keys_change_all_that_are_selected(
    qtbot, shown, view, monkeypatch, free: str, key, keys, start, end
) -> None:
    other = next(salon_id for salon_id in view.layout_shown.places if salon_id != free)
    monkeypatch.setattr(type(shown.salons._messages), "ask_go_on", lambda *_: True)
    shown.selection.select((free, other))
    before = {number: shown.document.plan.salon(number) for number in (free, other)}
    with Once(shown.document):
        qtbot.keyClick(view, key, keys)
    for number, salon in before.items():
        after = shown.document.plan.salon(number)
        assert (after.start - salon.start).days == start
        assert (after.end - salon.end).days == end


def test_the_menu_of_an_event_leads_to_its_page(shown, page, view) -> None:
    week = next(week for week in view.layout_shown.weeks if week.bands)
    band = week.bands[0]
    rect = view._stage.on_view(band.rect)
    point = QPoint(round(rect.x + 6), round(rect.y + rect.height / 2))
    place = view.viewport().mapToGlobal(point)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, point, place))
    (menu,) = (m for m in page.findChildren(QMenu, "eventMenu") if m.isVisible())
    action = next(a for a in menu.actions() if a.objectName().startswith("menuShowEvent-"))
    assert action.objectName() == f"menuShowEvent-{band.event.id}"
    action.trigger()
    menu.close()
    assert shown.workspace.page is PageName.EVENTS
