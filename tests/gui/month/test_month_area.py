"""Turning and scrolling a month."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from salonplanner.domain.season import Month
from salonplanner.ui.month.month_view import MonthView
from tests.gui.month.months import AUGUST, JULY, content
from tests.gui.timeline.plans import event, feast


@pytest.fixture
def view(make_view: Callable[..., MonthView]) -> MonthView:
    cup = event("Coupe", date(2025, 7, 5), date(2025, 7, 9))
    return make_view(content(events=[cup, feast("Trône", date(2025, 7, 30))]))


def wheel(view: MonthView, delta: int, pixels: int = 0) -> None:
    point = QPointF(400, 300)
    place = QPointF(view.viewport().mapToGlobal(point.toPoint()))
    turned = QWheelEvent(
        point,
        place,
        QPoint(0, pixels),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turned)


def test_the_wheel_turns_the_month(view: MonthView) -> None:
    heard: list[Month] = []
    view.month_changed.connect(lambda: heard.append(view.month))
    wheel(view, -120)
    wheel(view, 120)
    assert heard == [AUGUST, JULY]


def test_small_movements_of_a_touch_pad_add_up(view: MonthView) -> None:
    for _ in range(5):
        wheel(view, -60, pixels=-20)
    assert view.month == JULY
    wheel(view, -60, pixels=-20)
    assert view.month == AUGUST


def test_weeks_that_do_not_fit_are_scrolled_first(view: MonthView) -> None:
    view.resize(900, 260)
    bar = view.verticalScrollBar()
    assert bar.maximum() > 0
    wheel(view, -120)
    assert (view.month, bar.value() > 0) == (JULY, True)
    bar.setValue(bar.maximum())
    wheel(view, -120)
    assert (view.month, bar.value()) == (AUGUST, 0)


def test_a_day_is_brought_into_sight(view: MonthView) -> None:
    view.resize(900, 260)
    view.show_day(date(2025, 7, 30))
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    view.show_day(date(2025, 7, 1))
    assert bar.value() == 0
    view.show_day(date(2025, 10, 5))
    assert view.month == Month(year=2025, month=10)


def test_bands_and_free_days_can_be_hidden(view: MonthView) -> None:
    assert view.layout_shown.weeks[0].bands
    view.set_show_events(False)
    assert not view.layout_shown.weeks[0].bands
    view.set_show_weekends(False)
    assert not any(day.feasts or day.weekend for day in view.layout_shown.days)


def test_the_layout_follows_size_and_text(view: MonthView) -> None:
    before = view.layout_shown.grid.row
    view.resize(900, 900)
    assert view.layout_shown.grid.row > before
    theme = view._stage.painter._theme
    head = view._stage.head
    theme.set_scale(130)
    assert view._stage.head > head
    theme.set_scale(100)
