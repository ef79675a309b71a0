"""The calendar under real mouse and key events: what it asks for, and that it changes nothing."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from salonplanner.domain.changes import difference
from salonplanner.domain.places import RegionCode
from salonplanner.forecast.model import forecast
from salonplanner.ui.timeline.gestures import Drag
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.timeline_view import TimelineView
from tests.gui.clicking import double_click
from tests.gui.timeline.plans import ORIENTAL, RABAT, days_of, foresight, plan_of, salon

MakeView = Callable[..., TimelineView]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLAN = plan_of(
    salon(),
    salon("OR-02", date(2025, 8, 5), days=20),
    salon("RSK-01", date(2025, 8, 1), region=RABAT, city="Rabat"),
)


@pytest.fixture
def view(make_view: MakeView) -> TimelineView:
    return make_view(PLAN)


@pytest.fixture
def asked(view: TimelineView) -> list[Any]:
    """Everything the calendar asks for, in order."""
    heard: list[Any] = []
    view.landed.connect(lambda landing: heard.append(told(landing)))
    for name in ("duplicate", "delete", "open", "context_menu", "ground_menu"):
        signal = getattr(view, f"{name}_requested")
        signal.connect(lambda *what, name=name: heard.append((name, *what)))
    view.selection_changed.connect(lambda ids: heard.append(("select", ids)))
    return heard


def told(landing: Landing) -> Any:
    if landing.before:
        return days_of(landing)
    (new,) = landing.after
    return ("add", new.region, new.start)


def at(view: TimelineView, number: str, along: float = 0.5) -> QPoint:
    rect = view._stage.bar_rect(number)
    assert rect is not None
    return QPoint(round(rect.x + rect.width * along), round(rect.y + rect.height / 2))


def mouse(view: TimelineView, kind: QEvent.Type, point: QPoint, held: Qt.MouseButton) -> None:
    button = NONE if kind is QEvent.Type.MouseMove else LEFT
    where = QPointF(point)
    place = QPointF(view.viewport().mapToGlobal(point))
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        view.viewport(), QMouseEvent(kind, where, where, place, button, held, keys)
    )


def drag(view: TimelineView, start: QPoint, days: float, *, drop: bool = True) -> None:
    width = view.layout_shown.scale.per_day
    mouse(view, QEvent.Type.MouseButtonPress, start, LEFT)
    for part in (0.5, 1.0):
        point = start + QPoint(round(days * width * part), 0)
        mouse(view, QEvent.Type.MouseMove, point, LEFT)
    if drop:
        mouse(view, QEvent.Type.MouseButtonRelease, point, NONE)


def test_it_is_called_timeline_and_has_a_name(view: TimelineView) -> None:
    assert view.objectName() == "timeline"
    assert view.accessibleName()


def test_a_click_selects_and_says_so(qtbot: QtBot, view: TimelineView, asked: list[Any]) -> None:
    qtbot.mouseClick(view.viewport(), LEFT, pos=at(view, "OR-01"))
    qtbot.mouseClick(view.viewport(), LEFT, CONTROL, at(view, "OR-02"))
    qtbot.mouseClick(view.viewport(), LEFT, SHIFT, at(view, "RSK-01"))
    assert asked == [
        ("select", ["OR-01"]),
        ("select", ["OR-01", "OR-02"]),
        ("select", ["OR-02", "RSK-01"]),
    ]


def test_a_selection_from_the_window_is_shown_and_not_repeated(
    view: TimelineView, asked: list[Any]
) -> None:
    before = view.grab().toImage()
    view.set_selection(("OR-01",), "OR-01")
    assert view.grab().toImage() != before
    view.set_selection(())
    assert view.grab().toImage() == before
    assert asked == []


def test_a_drag_asks_for_whole_days_and_moves_nothing_itself(
    view: TimelineView, asked: list[Any]
) -> None:
    before = view.layout_shown.places["OR-01"][1].rect
    drag(view, at(view, "OR-01"), 3.2)
    assert asked == [("select", ["OR-01"]), {"OR-01": (date(2025, 7, 13), date(2025, 7, 22))}]
    assert view.layout_shown.places["OR-01"][1].rect == before


def test_a_drag_runs_with_time_in_arabic(make_view: MakeView) -> None:
    view = make_view(PLAN, rtl=True)
    landings: list[Landing] = []
    view.landed.connect(landings.append)
    drag(view, at(view, "OR-01"), 3)
    assert days_of(landings[0]) == {"OR-01": (date(2025, 7, 7), date(2025, 7, 16))}


def test_dragging_an_edge_asks_for_other_days(view: TimelineView, asked: list[Any]) -> None:
    drag(view, at(view, "OR-02", 0.99), -4)
    assert asked[-1] == {"OR-02": (date(2025, 8, 5), date(2025, 8, 20))}


def test_escape_gives_a_drag_up(qtbot: QtBot, view: TimelineView, asked: list[Any]) -> None:
    drag(view, at(view, "OR-01"), 6, drop=False)
    dragged = view.grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.grab().toImage() != dragged
    mouse(view, QEvent.Type.MouseButtonRelease, at(view, "OR-01"), NONE)
    assert asked == [("select", ["OR-01"])]


def carried_days(view: TimelineView) -> int:
    drag = view._pointer.gesture
    assert isinstance(drag, Drag)
    return drag.days


def test_a_drag_to_the_edge_scrolls_on(qtbot: QtBot, view: TimelineView) -> None:
    view.set_zoom(0.7)
    view.show_salon("OR-01")
    before = view.horizontalScrollBar().value()
    start = at(view, "OR-01")
    mouse(view, QEvent.Type.MouseButtonPress, start, LEFT)
    edge = QPoint(view.viewport().width() - 3, start.y())
    mouse(view, QEvent.Type.MouseMove, edge, LEFT)
    days = carried_days(view)
    qtbot.waitUntil(lambda: view.horizontalScrollBar().value() > before + 20)
    assert carried_days(view) > days, "what is carried goes on with the view"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    after = view.horizontalScrollBar().value()
    qtbot.wait(100)
    assert view.horizontalScrollBar().value() == after


def test_a_plan_that_arrives_during_a_drag_ends_it(view: TimelineView, asked: list[Any]) -> None:
    drag(view, at(view, "OR-01"), 6, drop=False)
    view.set_plan(plan_of(salon()), {})
    mouse(view, QEvent.Type.MouseButtonRelease, at(view, "OR-01"), NONE)
    assert [name for name, *_ in asked] == ["select"]


def test_double_clicks_open_or_add(view: TimelineView, asked: list[Any]) -> None:
    view.set_foresight(foresight(PLAN))
    double_click(view.viewport(), at(view, "OR-01"))
    empty = at(view, "OR-01")
    empty.setX(round(view._stage.body.left() + 2))
    double_click(view.viewport(), empty)
    assert ("open", "OR-01") in asked
    assert asked[-1] == ("add", ORIENTAL, date(2025, 6, 1))


def test_keys_walk_through_the_salons(qtbot: QtBot, view: TimelineView, asked: list[Any]) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(view, key)
    assert asked == [("select", [n]) for n in ("OR-01", "OR-02", "RSK-01", "OR-02")]


def test_keys_ask_for_edits(qtbot: QtBot, view: TimelineView, asked: list[Any]) -> None:
    view.set_selection(["OR-01"])
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    qtbot.keyClick(view, Qt.Key.Key_Left, ALT | SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.keyClick(view, Qt.Key.Key_D, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked == [
        {"OR-01": (date(2025, 7, 11), date(2025, 7, 20))},
        {"OR-01": (date(2025, 7, 3), date(2025, 7, 12))},
        {"OR-01": (date(2025, 7, 10), date(2025, 7, 20))},
        ("delete", ["OR-01"]),
        ("duplicate", ["OR-01"]),
        ("open", "OR-01"),
    ]


def test_regions_fold_by_keys_and_by_their_names(qtbot: QtBot, view: TimelineView) -> None:
    view.set_selection(["OR-01"])
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.folded == {ORIENTAL}
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.folded == frozenset()
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(10, at(view, "OR-01").y()))
    assert view.folded == {ORIENTAL}
    qtbot.keyClick(view, Qt.Key.Key_Plus, CONTROL | SHIFT)
    assert view.folded == frozenset()


def test_the_menu_is_asked_for_on_a_salon(view: TimelineView, asked: list[Any]) -> None:
    def ask(point: QPoint, reason: QContextMenuEvent.Reason) -> None:
        place = view.viewport().mapToGlobal(point)
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, point, place))

    mouse_reason = QContextMenuEvent.Reason.Mouse
    ask(QPoint(500, 5), mouse_reason)
    assert asked == []
    ask(at(view, "OR-01") + QPoint(-60, 0), mouse_reason)
    ask(QPoint(500, 580), QContextMenuEvent.Reason.Keyboard)
    assert [name for name, *_ in asked] == ["ground_menu", "ground_menu"]
    assert [what[1].row.key for what in asked] == [ORIENTAL, RegionCode.MA_01]
    asked.clear()
    ask(at(view, "OR-01"), mouse_reason)
    view.set_selection(["OR-02"])
    ask(QPoint(500, 580), QContextMenuEvent.Reason.Keyboard)
    assert [(name, number) for name, number, _ in asked] == [
        ("context_menu", "OR-01"),
        ("context_menu", "OR-02"),
    ]


def test_a_rest_on_a_salon_shows_its_tooltip(
    qtbot: QtBot, view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: shown.append(text))
    view.set_forecast(forecast(PLAN, "reference"))
    view.set_notes(lambda salon_id: [f"{salon_id} is fine."])
    mouse(view, QEvent.Type.MouseMove, at(view, "OR-01"), NONE)
    qtbot.waitUntil(lambda: bool(shown), timeout=5000)
    assert "MAD" in shown[0]
    assert "OR-01 is fine." in shown[0]
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert view._pointer.hovered is None


def test_a_salon_that_is_gone_is_no_longer_selected(
    qtbot: QtBot, view: TimelineView, asked: list[Any]
) -> None:
    view.set_selection(["OR-01", "OR-02"])
    after = plan_of(*PLAN.salons[1:])
    view.set_plan(after, {}, difference(PLAN, after))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert asked == [("delete", ["OR-02"])]


def test_the_wheel_scrolls_but_does_not_zoom_during_a_drag(view: TimelineView) -> None:
    view.set_zoom(0.5)
    view.show_salon("OR-01")
    start = at(view, "OR-01")
    drag(view, start, 2, drop=False)
    point = QPointF(start)
    place = QPointF(view.viewport().mapToGlobal(start))
    for keys in (CONTROL, SHIFT):
        wheel = QWheelEvent(
            point, place, QPoint(), QPoint(0, -120), NONE, keys, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom == 0.5
    assert carried_days(view) > 2
    view._give_up()
