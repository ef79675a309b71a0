"""The month under real mouse and key events: what it asks for, and that it changes nothing."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QToolTip

from salonplanner.domain.season import Month
from salonplanner.ui.month.month_view import MonthView
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
from tests.gui.month.months import AUGUST, JULY, content
from tests.gui.timeline.desk import ALT, CONTROL, LEFT, NO_BUTTON, SHIFT
from tests.gui.timeline.plans import salon

MakeView = Callable[..., MonthView]
CONTENT = content(
    salon(start=date(2025, 7, 10), days=10),
    salon("OR-02", date(2025, 7, 14), days=3),
    salon("OR-03", date(2025, 8, 5), days=20),
)


@pytest.fixture
def view(make_view: MakeView) -> MonthView:
    return make_view(CONTENT)


@pytest.fixture
def asked(view: MonthView) -> list[tuple[Any, ...]]:
    """Everything the month asks for, in order."""
    heard: list[tuple[Any, ...]] = []
    for name in ("move", "add", "duplicate", "delete", "open", "list", "context_menu"):
        signal = getattr(view, f"{name}_requested")
        signal.connect(lambda *what, name=name: heard.append((name, *what)))
    view.landed.connect(
        lambda landing: heard.append(
            ("land", {s.id: (s.start, s.end) for s in landing.after}, landing.copies)
        )
    )
    view.selection_changed.connect(lambda ids: heard.append(("select", ids)))
    return heard


def test_it_is_called_month_view_and_has_a_name(view: MonthView) -> None:
    assert view.objectName() == "monthView"
    assert view.accessibleName()


def test_a_click_selects_and_says_so(qtbot, view: MonthView, asked) -> None:
    qtbot.mouseClick(view.viewport(), LEFT, pos=on_bar(view, "OR-01"))
    qtbot.mouseClick(view.viewport(), LEFT, CONTROL, on_bar(view, "OR-02"))
    qtbot.mouseClick(view.viewport(), LEFT, CONTROL, on_bar(view, "OR-01"))
    qtbot.mouseClick(view.viewport(), LEFT, SHIFT, on_bar(view, "OR-02"))
    assert asked == [
        ("select", ["OR-01"]),
        ("select", ["OR-01", "OR-02"]),
        ("select", ["OR-02"]),
        ("select", ["OR-01", "OR-02"]),
    ]


def test_a_click_on_one_of_several_selects_it_alone(qtbot, view: MonthView, asked) -> None:
    view.set_selection(("OR-01", "OR-02"))
    qtbot.mouseClick(view.viewport(), LEFT, pos=on_bar(view, "OR-02"))
    assert asked == [("select", ["OR-02"])]


def test_a_click_on_a_free_day_stands_there_and_clears(qtbot, view: MonthView, asked) -> None:
    view.set_selection(("OR-01",), "OR-01")
    qtbot.mouseClick(view.viewport(), LEFT, pos=on_day(view, date(2025, 7, 23)))
    assert asked == [("select", [])]
    assert view._cursor == date(2025, 7, 23)


def test_a_selection_from_the_window_is_shown_and_not_repeated(view: MonthView, asked) -> None:
    before = view.grab().toImage()
    view.set_selection(("OR-01",), "OR-01")
    assert view.grab().toImage() != before
    view.set_selection(())
    view.stand_on(date(2025, 7, 1))
    assert view.grab().toImage() == before
    assert asked == []


def test_a_selection_of_another_month_turns_to_it(view: MonthView) -> None:
    view.set_selection(("OR-03",), "OR-03")
    assert view.month == AUGUST


def test_a_drag_asks_for_other_days_and_moves_nothing_itself(view: MonthView, asked) -> None:
    before = view.layout_shown.places["OR-02"]
    drag(view, on_bar(view, "OR-02", 0.2), on_day(view, date(2025, 7, 23)))
    assert asked == [
        ("select", ["OR-02"]),
        ("land", {"OR-02": (date(2025, 7, 23), date(2025, 7, 25))}, False),
    ]
    assert view.layout_shown.places["OR-02"] == before


def test_the_day_of_the_keys_stays_in_sight_in_a_lower_window(view: MonthView) -> None:
    bar = view.verticalScrollBar()
    view.stand_on(date(2025, 7, 30))
    view.resize(900, 260)
    assert bar.value() == bar.maximum() > 0
    bar.setValue(0)
    view.resize(900, 250)
    assert bar.value() == 0, "scrolled out of sight, it stays there"


def test_a_drag_runs_with_time_in_arabic(make_view: MakeView) -> None:
    view = make_view(CONTENT, rtl=True)
    landed: list[Any] = []
    view.landed.connect(landed.append)
    start = on_bar(view, "OR-02", 0.9)
    drag(view, start, on_day(view, date(2025, 7, 21)))
    assert landed[0].after[0].start == date(2025, 7, 21)


def test_a_drag_of_one_moves_all_that_are_selected(view: MonthView, asked) -> None:
    view.set_selection(("OR-01", "OR-02"))
    drag(view, on_bar(view, "OR-02", 0.2), on_day(view, date(2025, 7, 15)))
    assert asked == [
        (
            "land",
            {
                "OR-02": (date(2025, 7, 15), date(2025, 7, 17)),
                "OR-01": (date(2025, 7, 11), date(2025, 7, 20)),
            },
            False,
        )
    ]


def test_ends_change_the_length(view: MonthView, asked) -> None:
    drag(view, on_bar(view, "OR-02", 0.0), on_day(view, date(2025, 7, 9)))
    drag(view, on_bar(view, "OR-02", 1.0), on_day(view, date(2025, 7, 24)))
    lands = [what[1] for what in asked if what[0] == "land"]
    assert lands == [
        {"OR-02": (date(2025, 7, 9), date(2025, 7, 16))},
        {"OR-02": (date(2025, 7, 14), date(2025, 7, 24))},
    ]


def test_with_control_a_drag_carries_copies(view: MonthView, asked) -> None:
    drag(view, on_bar(view, "OR-02", 0.2), on_day(view, date(2025, 7, 23)), CONTROL)
    assert asked[-1] == ("land", {"OR-02": (date(2025, 7, 23), date(2025, 7, 25))}, True)


def test_control_is_heard_while_bars_are_carried(qtbot, view: MonthView) -> None:
    start = on_bar(view, "OR-02", 0.2)
    press(view, start)
    carry(view, on_day(view, date(2025, 7, 23)))
    gesture = view._pointer.gesture
    assert gesture is not None
    qtbot.keyPress(view, Qt.Key.Key_Control, CONTROL)
    assert view._pointer.ahead.left == frozenset()
    qtbot.keyRelease(view, Qt.Key.Key_Control)
    assert view._pointer.ahead.left == {"OR-02"}
    qtbot.keyPress(view, Qt.Key.Key_Escape)


def test_escape_gives_up_a_drag(qtbot, view: MonthView, asked) -> None:
    press(view, on_bar(view, "OR-02", 0.2))
    carry(view, on_day(view, date(2025, 7, 23)))
    during = view.grab().toImage()
    qtbot.keyPress(view, Qt.Key.Key_Escape)
    assert view.grab().toImage() != during
    drop(view, on_day(view, date(2025, 7, 23)))
    assert [what for what in asked if what[0] == "land"] == []


def test_a_drag_back_to_where_it_began_asks_for_nothing(view: MonthView, asked) -> None:
    start = on_bar(view, "OR-02", 0.2)
    press(view, start)
    carry(view, on_day(view, date(2025, 7, 23)))
    carry(view, start)
    drop(view, start)
    assert [what[0] for what in asked] == ["select"]


def test_a_trembling_hand_draws_no_salon(view: MonthView, asked) -> None:
    point = on_day(view, date(2025, 7, 23))
    drag(view, point, point + QPoint(-20, 0))
    assert asked == []


def test_other_bars_stay_where_they_are_while_one_is_carried(view: MonthView) -> None:
    before = view.layout_shown
    press(view, on_bar(view, "OR-02", 0.2))
    carry(view, on_day(view, date(2025, 7, 11)))
    assert view.layout_shown is before
    drop(view, on_bar(view, "OR-02", 0.2))


def test_a_double_click_opens_or_adds(view: MonthView, asked) -> None:
    double_click(view.viewport(), on_bar(view, "OR-02"))
    double_click(view.viewport(), on_day(view, date(2025, 7, 23)))
    assert ("open", "OR-02") in asked
    assert ("add", date(2025, 7, 23)) in asked


def test_a_count_asks_for_the_list_of_its_day(qtbot, make_view: MakeView) -> None:
    view = make_view(content(*(salon(f"S-{n}", date(2025, 7, 8), 3) for n in range(19))))
    days: list[date] = []
    view.list_requested.connect(lambda day, _: days.append(day))
    rect = view._stage.on_view(view.layout_shown.weeks[1].more[1].rect)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(round(rect.x + 9), round(rect.y + 8)))
    assert days == [date(2025, 7, 9)]


def test_arrows_go_from_day_to_day_while_nothing_is_selected(qtbot, view: MonthView) -> None:
    view.stand_on(date(2025, 7, 30))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view._cursor == date(2025, 7, 31)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert (view._cursor, view.month) == (date(2025, 8, 1), AUGUST)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert (view._cursor, view.month) == (date(2025, 7, 25), JULY)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view._cursor == date(2025, 7, 21)
    assert "21 July" in view.accessibleDescription()


def test_arrows_go_from_salon_to_salon(qtbot, view: MonthView, asked) -> None:
    view.set_selection(("OR-01",), "OR-01")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.month == AUGUST
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert asked == [("select", ["OR-02"]), ("select", ["OR-03"]), ("select", ["OR-02"])]
    assert "Oujda" in view.accessibleDescription()


def test_escape_goes_from_the_salon_to_its_day(qtbot, view: MonthView, asked) -> None:
    view.set_selection(("OR-02",), "OR-02")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert asked == [("select", [])]
    assert view._cursor == date(2025, 7, 14)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked[-1][:2] == ("list", date(2025, 7, 14))


@pytest.mark.parametrize(
    ("key", "keys", "days"),
    [
        (Qt.Key.Key_Right, ALT, 1),
        (Qt.Key.Key_Left, ALT, -1),
        (Qt.Key.Key_Right, ALT | SHIFT, 7),
        (Qt.Key.Key_Left, ALT | SHIFT, -7),
        (Qt.Key.Key_Down, ALT, 7),
        (Qt.Key.Key_Up, ALT, -7),
    ],
)
def test_alt_and_arrows_move(qtbot, view: MonthView, asked, key, keys, days: int) -> None:
    view.set_selection(("OR-02",), "OR-02")
    qtbot.keyClick(view, key, keys)
    assert asked == [("move", {"OR-02": date(2025, 7, 14 + days)})]


def test_shift_and_arrows_move_the_last_day(qtbot, view: MonthView, asked) -> None:
    view.set_selection(("OR-02",), "OR-02")
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert asked == [
        ("land", {"OR-02": (date(2025, 7, 14), date(2025, 7, 17))}, False),
        ("land", {"OR-02": (date(2025, 7, 14), date(2025, 7, 15))}, False),
    ]


def test_other_keys_ask_as_in_the_calendar(qtbot, view: MonthView, asked) -> None:
    view.set_selection(("OR-02",), "OR-02")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.keyClick(view, Qt.Key.Key_D, CONTROL)
    assert asked == [("open", "OR-02"), ("delete", ["OR-02"]), ("duplicate", ["OR-02"])]
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert asked[-1] == ("select", ["OR-01", "OR-02", "OR-03"])
    qtbot.keyClick(view, Qt.Key.Key_End, CONTROL)
    assert asked[-1] == ("select", ["OR-03"])


def test_page_keys_turn_the_month(qtbot, view: MonthView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert (view.month, view._cursor) == (AUGUST, date(2025, 8, 1))
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.month == Month(year=2025, month=6)


def test_menus_are_asked_for_by_mouse_and_key(view: MonthView, asked) -> None:
    for point in (on_bar(view, "OR-02"), on_day(view, date(2025, 7, 23))):
        place = view.viewport().mapToGlobal(point)
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, point, place))
    view.set_selection(("OR-02",), "OR-02")
    keys = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view.viewport(), keys)
    assert [what[:2] for what in asked] == [
        ("context_menu", "OR-02"),
        ("list", date(2025, 7, 23)),
        ("context_menu", "OR-02"),
    ]


def test_resting_on_a_bar_shows_its_tip(qtbot, view: MonthView) -> None:
    view.set_notes(lambda _: ["It overlaps Berkane."])
    mouse(view, QEvent.Type.MouseMove, on_bar(view, "OR-02"), NO_BUTTON)
    qtbot.waitUntil(lambda: "Berkane" in QToolTip.text())
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert view._pointer.hovered is None


def test_carried_over_the_edge_the_month_turns(qtbot, view: MonthView, asked) -> None:
    press(view, on_bar(view, "OR-02", 0.2))
    carry(view, on_day(view, date(2025, 7, 23)))
    below = QPoint(400, view.height() + 5)
    carry(view, below)
    qtbot.waitUntil(lambda: view.month == AUGUST)
    carry(view, on_day(view, date(2025, 8, 13)))
    drop(view, on_day(view, date(2025, 8, 13)))
    assert asked[-1] == ("land", {"OR-02": (date(2025, 8, 13), date(2025, 8, 15))}, False)


def test_escape_goes_back_to_the_month_it_was_carried_from(qtbot, view: MonthView, asked) -> None:
    for _ in range(2):
        press(view, on_bar(view, "OR-02", 0.2))
        carry(view, on_day(view, date(2025, 7, 23)))
        carry(view, QPoint(400, view.height() + 5))
        qtbot.waitUntil(lambda: view.month == AUGUST)
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        assert view.month == JULY
        drop(view, on_day(view, date(2025, 7, 23)))
    assert not [what for what in asked if what[0] == "land"]
    view.turn(1)
    press(view, on_day(view, date(2025, 8, 13)))
    carry(view, on_day(view, date(2025, 8, 20)))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.month == AUGUST


def test_a_moved_salon_stays_in_sight(view: MonthView) -> None:
    view.set_selection(("OR-02",), "OR-02")
    view.set_content(content(salon("OR-02", date(2025, 9, 10), days=3)))
    assert view.month == Month(year=2025, month=9)


def test_a_salon_that_is_gone_is_no_longer_selected(view: MonthView, asked) -> None:
    view.set_selection(("OR-02",), "OR-02")
    view.set_content(content(salon()))
    view.grab()
    assert asked == []


def test_of_several_selected_elsewhere_one_in_sight_is_enough(view: MonthView) -> None:
    view.set_selection(("OR-02", "OR-03"))
    assert view.month == JULY
    view.set_selection(("OR-03",))
    assert view.month == AUGUST
    view.set_selection(("OR-01", "OR-02"))
    assert view.month == JULY


def test_pulses_bring_a_salon_into_sight(view: MonthView) -> None:
    view.pulse(["OR-03"])
    assert view.month == AUGUST
    view.hide()
    assert view._pulse.ids == frozenset()
