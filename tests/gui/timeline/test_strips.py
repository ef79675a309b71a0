"""The strips under the calendar, by mouse and keys, and in step with the programme."""

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton

from salonplanner.domain.edits import ReviseSalons
from salonplanner.domain.salon import Level, Status
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.timeline.layout import ZoomSpan
from salonplanner.ui.timeline.pressure import Quantity


@pytest.fixture
def page(shown):
    shown.resize(1440, 1000)
    return shown.workspace.calendar


@pytest.fixture
def pressure(page):
    return page.strips.pressure


@pytest.fixture
def overview(page):
    return page.strips.overview


def picture(strip):
    return strip.grab().toImage()


def test_the_weeks_add_up_and_follow_edits(shown, sample, pressure):
    totals = shown.figures.forecast.totals
    assert math.isclose(sum(week.visitors for week in pressure.weeks), totals.visitors)
    gone = sample.salons[0].id
    shown.document.apply(ReviseSalons(ids=(gone,), fields={"status": Status.CANCELLED}))
    assert sum(len(week.salons) for week in pressure.weeks if gone in week.salons) == 0
    after = shown.figures.forecast.totals
    assert after.visitors < totals.visitors
    assert math.isclose(sum(week.visitors for week in pressure.weeks), after.visitors)
    shown.document.stack.undo()
    assert any(gone in week.salons for week in pressure.weeks)


def test_the_weeks_follow_the_scenario(shown, pressure):
    before = sum(week.visitors for week in pressure.weeks)
    shown.figures.choose_scenario("ambitious")
    after = sum(week.visitors for week in pressure.weeks)
    assert after != pytest.approx(before)
    assert math.isclose(after, shown.figures.forecast.totals.visitors)


def test_a_filter_shows_its_part_of_the_whole(shown, pressure):
    full, whole = picture(pressure), list(pressure.weeks)
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    assert pressure.narrowed
    assert list(pressure.weeks) == whole
    assert picture(pressure) != full
    shown.figures.choose_filter(SalonFilter())
    assert not pressure.narrowed


def test_the_switch_measures_something_else_and_is_remembered(qtbot, shown, pressure):
    before = picture(pressure)
    switch = pressure.findChild(QToolButton, "pressureQuantity")
    action = next(a for a in switch.menu().actions() if a.objectName() == "pressure-turnover")
    action.trigger()
    assert pressure.quantity is Quantity.TURNOVER
    assert shown.bench.settings.pressure == "turnover"
    assert picture(pressure) != before


def test_the_week_under_the_pointer_says_its_figures_and_salons(qtbot, shown, page, pressure):
    busiest = max(pressure.weeks, key=lambda week: week.most)
    lines = pressure.lines_of(busiest)
    assert str(busiest.start.isocalendar().week) in lines[0]
    assert str(len(busiest.salons)) in lines[1]
    assert busiest.salons[0] in "".join(lines[3:])
    before = picture(pressure)
    scale, pane = page.view.layout_shown.scale, page.view.pane
    x = scale.left(scale.span(busiest.start, busiest.start)) - pane.x + pane.left + 3
    qtbot.mouseMove(pressure, QPoint(round(x), 20))
    assert picture(pressure) != before


def test_the_keys_go_from_week_to_week(qtbot, shown, page, pressure):
    page.view.show_span(ZoomSpan.MONTH)
    pressure.setFocus()
    first = pressure.accessibleDescription()
    qtbot.keyClick(pressure, Qt.Key.Key_Right)
    assert pressure.accessibleDescription() != first
    qtbot.keyClick(pressure, Qt.Key.Key_End)
    assert page.view.horizontalScrollBar().value() == page.view.horizontalScrollBar().maximum()
    qtbot.keyClick(pressure, Qt.Key.Key_Home)
    assert page.view.horizontalScrollBar().value() == 0


def test_the_frame_scrolls_by_dragging_and_by_a_click(qtbot, page, overview):
    assert overview.rests
    page.view.show_span(ZoomSpan.MONTH)
    bar = page.view.horizontalScrollBar()
    assert not overview.rests
    frame = overview.frame
    start = QPoint(round(frame.start + frame.width / 2), 12)
    qtbot.mousePress(overview, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(overview, start + QPoint(100, 0))
    qtbot.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=start + QPoint(100, 0))
    assert overview.frame.start == pytest.approx(frame.start + 100, abs=1.5)
    end = QPoint(overview.width() - 20, 12)
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=end)
    assert bar.value() == bar.maximum()


def test_a_click_on_a_season_in_view_does_nothing(qtbot, page, overview):
    before = picture(overview)
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(400, 12))
    assert picture(overview) == before
    assert overview.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_overview_scrolls_by_keys_and_wheel(qtbot, page, overview):
    page.view.show_span(ZoomSpan.WEEK)
    bar = page.view.horizontalScrollBar()
    assert overview.focusPolicy() is Qt.FocusPolicy.TabFocus
    for key, wanted in (
        (Qt.Key.Key_End, bar.maximum()),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Right, bar.singleStep()),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_PageDown, bar.pageStep()),
        (Qt.Key.Key_PageUp, 0),
    ):
        qtbot.keyClick(overview, key)
        assert bar.value() == wanted
    wheel(overview, -120)
    assert bar.value() == bar.singleStep()


def wheel(widget, delta):
    place = QPointF(400, 10)
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    ("name", "strip", "setting"),
    [
        ("actionShowPressure", "pressure", "show_pressure"),
        ("actionShowOverview", "overview", "show_overview"),
    ],
)
def test_actions_show_and_hide_the_strips_and_are_remembered(shown, page, name, strip, setting):
    widget, action = getattr(page.strips, strip), shown.actions_set[name]
    assert widget.isVisible()
    action.trigger()
    assert not widget.isVisible()
    assert not getattr(shown.bench.settings, setting)
    action.trigger()
    assert widget.isVisible()
    assert getattr(shown.bench.settings, setting)


def test_without_the_overview_the_scroll_bar_is_back(shown, page):
    never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
    assert page.view.horizontalScrollBarPolicy() is never
    shown.actions_set["actionShowOverview"].trigger()
    assert page.view.horizontalScrollBarPolicy() is needed


def test_a_low_calendar_keeps_its_rows(shown, page):
    page.strips.fit(300)
    assert not page.strips.pressure.isVisible()
    assert page.strips.overview.isVisible()
    page.strips.fit(200)
    assert not page.strips.overview.isVisible()
    assert shown.actions_set["actionShowOverview"].isChecked()
    page.strips.fit(600)
    assert page.strips.pressure.isVisible()


def test_the_strips_stand_in_line_with_the_days(page, pressure, overview):
    body = page.view.pane
    left = page.view.viewport().mapTo(page, QPoint(round(page.view.layout_shown.column), 0)).x()
    for strip in (pressure, overview):
        assert strip.mapTo(page, QPoint(round(body.left), 0)).x() == left
