"""The calendar page on the real window: its bar, its menu, and what it asks the commands for."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QSlider, QToolButton

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.services.filtering import SalonFilter
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


def test_a_double_click_on_a_free_day_adds_a_salon_there(shown, sample, page):
    day = sample.season.start
    page.view.add_requested.emit(RegionCode.MA_12, day)
    added = shown.document.plan.salon(shown.selection.ids[0])
    assert (added.region, added.start) == (RegionCode.MA_12, day)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_a_right_click_selects_and_offers_what_can_be_done(shown, sample, page):
    salon_id = sample.salons[3].id
    page.view.context_menu_requested.emit(salon_id, page.mapToGlobal(QPoint(20, 20)))
    menu = page.findChild(QMenu, "salonMenu")
    assert shown.selection.ids == (salon_id,)
    offered = {action.objectName() for action in menu.actions()}
    assert {"actionDuplicateSalon", "actionDeleteSalon", "actionAddSalon"} <= offered
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_menus_do_not_pile_up(qtbot, shown, sample, page):
    for salon in sample.salons[:3]:
        page.view.context_menu_requested.emit(salon.id, page.mapToGlobal(QPoint(20, 20)))
        page.findChildren(QMenu, "salonMenu")[-1].close()
        qtbot.wait(5)
    assert len(page.findChildren(QMenu, "salonMenu")) <= 1


def test_moving_a_bar_is_asked_of_the_document(shown, sample, page):
    salon = next(s for s in sample.salons if s.status == "draft")
    page.view.move_requested.emit({salon.id: sample.season.start})
    assert shown.document.plan.salon(salon.id).start == sample.season.start
    assert shown.document.stack.count() == 1


def test_a_plan_without_salons_is_painted(shown, empty, page):
    shown.document.put_in(empty, None)
    assert not picture(page).isNull()
