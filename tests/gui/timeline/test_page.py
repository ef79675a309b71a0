"""The calendar page on the real window: its bar, its menu, and what it asks the commands for."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QSlider, QToolButton

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.timeline.zoom import ZoomSpan
from salonplanner.ui.widgets.segmented import SegmentedControl
from salonplanner.words import counts


@pytest.fixture
def page(shown):
    return shown.workspace.calendar


def picture(page):
    return page.view.viewport().grab().toImage()


def test_the_count_speaks_only_where_a_filter_hides_some(shown, sample, page):
    label = page.findChild(QLabel, "calendarCount")
    assert label.text() == ""
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    count = sum(1 for salon in sample.salons if salon.level is Level.NATIONAL)
    assert label.text() == counts.shown(count, 70, shown.bench.language)
    shown.figures.choose_filter(SalonFilter())
    assert label.text() == ""


def test_an_empty_calendar_says_why(shown, empty, page):
    label, tr = page.findChild(QLabel, "calendarCount"), shown.bench.language.tr
    shown.figures.choose_filter(SalonFilter(text="nowhere"))
    assert label.text() == tr("No salon matches the filters.")
    shown.figures.choose_filter(SalonFilter())
    assert label.text() == ""
    shown.document.put_in(empty, None)
    assert label.text() == tr("No salon yet. Add the first one.")


def test_the_count_gives_way_to_the_boxes_of_the_bar(shown, page):
    shown.figures.choose_filter(SalonFilter(text="nowhere"))
    label = page.findChild(QLabel, "calendarCount")
    assert label.text()
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 2


def test_a_filter_takes_bars_off_the_calendar(shown, page):
    full = picture(page)
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    assert picture(page) != full


@pytest.mark.parametrize("name", ["actionShowWeekends", "actionShowEvents"])
def test_boxes_and_menu_say_the_same(qtbot, shown, page, name):
    box = page.findChild(QCheckBox, f"box-{name}")
    before = picture(page)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert not shown.actions_set[name].isChecked()
    assert picture(page) != before
    shown.actions_set[name].trigger()
    assert box.isChecked()


def test_the_zoom_has_a_slider_buttons_and_keys(qtbot, shown, page):
    slider = page.findChild(QSlider, "zoomSlider")
    assert slider.value() == 0
    slider.setValue(50)
    assert page.view.zoom == pytest.approx(0.5)
    button = next(
        tool
        for tool in page.findChildren(QToolButton)
        if tool.defaultAction() is shown.actions_set["actionZoomIn"]
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert slider.value() > 50
    shown.actions_set["actionZoomFit"].trigger()
    assert slider.value() == 0


def test_select_all_takes_what_is_shown(shown, sample, page):
    shown.figures.choose_filter(SalonFilter(region=RegionCode.MA_07))
    page.select_all()
    wanted = {salon.id for salon in sample.salons if salon.region is RegionCode.MA_07}
    assert set(shown.selection.ids) == wanted


def test_a_plan_without_salons_is_painted(shown, empty, page):
    shown.document.put_in(empty, None)
    assert not picture(page).isNull()


def test_a_zoom_kept_from_the_last_time_is_no_season(bench, make_window, sample):
    bench.remember(zoom=60)
    page = make_window(sample).workspace.calendar
    assert page.view.span is None
    spans = page.bar.findChild(SegmentedControl, "zoomSpans")
    assert spans.current() == ""
    page.view.show_span(ZoomSpan.SEASON)
    assert spans.current() == ZoomSpan.SEASON
