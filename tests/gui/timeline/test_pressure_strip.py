"""The strip of the weeks, by mouse and keys, in step with the programme."""

import math
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton

from salonplanner.domain.edits import ReviseSalons
from salonplanner.domain.salon import Level, Status
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.timeline.pressure import Quantity
from salonplanner.ui.timeline.zoom import ZoomSpan


@pytest.fixture
def page(shown):
    shown.resize(1440, 1000)
    return shown.workspace.calendar


@pytest.fixture
def pressure(page):
    return page.strips.pressure


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


@pytest.mark.parametrize("scenario", ["reference", "prudent", "central", "ambitious"])
def test_the_weeks_add_up_with_salons_outside_the_season(shown, sample, pressure, scenario):
    early, late, far = sample.salons[0].id, sample.salons[1].id, sample.salons[2].id
    for number, start in (
        (early, date(2025, 5, 28)),
        (late, date(2025, 12, 22)),
        (far, date(2027, 3, 1)),
    ):
        end = start + timedelta(days=9)
        shown.document.apply(ReviseSalons(ids=(number,), fields={"start": start, "end": end}))
    shown.figures.choose_scenario(scenario)
    totals = shown.figures.forecast.totals
    assert math.isclose(sum(week.visitors for week in pressure.weeks), totals.visitors)
    assert math.isclose(sum(week.turnover for week in pressure.weeks), totals.turnover)
    assert {early, late, far} <= {number for week in pressure.weeks for number in week.salons}


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
