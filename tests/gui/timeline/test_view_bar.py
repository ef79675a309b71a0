"""The bar over the calendar, by mouse and keys: how close, by which rows, what is shown."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMenu, QSlider, QToolButton, QWidget

from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.zoom import ZoomSpan
from salonplanner.ui.widgets.segmented import SegmentedControl


@pytest.fixture
def page(shown):
    shown.resize(1440, 900)
    return shown.workspace.calendar


def test_segments_show_the_season_a_month_or_a_week(qtbot, page):
    spans = page.findChild(SegmentedControl, "zoomSpans")
    assert spans.current() == "season"
    for name, span in (("spanWeek", ZoomSpan.WEEK), ("spanMonth", ZoomSpan.MONTH)):
        button = page.findChild(QAbstractButton, name)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert page.view.span is span
        assert spans.current() == span
    page.findChild(QSlider, "zoomSlider").setValue(77)
    assert spans.current() == ""
    qtbot.keyClick(page.findChild(QAbstractButton, "spanMonth"), Qt.Key.Key_Space)
    assert page.view.span is ZoomSpan.MONTH


def test_the_rows_are_chosen_and_remembered(qtbot, shown, sample, page):
    combo = page.findChild(QComboBox, "groupCombo")
    assert page.view.grouping is Grouping.REGION
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert page.view.grouping is Grouping.LEVEL
    assert shown.bench.settings.grouping == "level"
    combo.setCurrentIndex(combo.findData("event"))
    tied = {salon.id for salon in sample.salons if len(salon.ties) > 1}
    assert tied
    assert all(len(page.view.layout_shown.spots(number)) > 1 for number in tied)


def test_folding_all_is_offered_and_remembered(qtbot, shown, page):
    tool = page.findChild(QToolButton, "foldTool")
    qtbot.mouseClick(tool, Qt.MouseButton.LeftButton)
    assert all(row.folded for row in page.view.layout_shown.rows)
    assert len(shown.bench.settings.folded_rows) == 12
    assert tool.defaultAction() is shown.actions_set["actionUnfoldAll"]
    qtbot.mouseClick(tool, Qt.MouseButton.LeftButton)
    assert not any(row.folded for row in page.view.layout_shown.rows)
    assert shown.bench.settings.folded_rows == ()
    shown.actions_set["actionFoldAll"].trigger()
    assert page.view.folded


def test_what_was_chosen_comes_back_in_the_next_window(shown, sample, page, make_window):
    page.findChild(QComboBox, "groupCombo").setCurrentIndex(1)
    page.view.set_folded(["national"])
    other = make_window(sample, shown.bench).workspace.calendar
    assert other.view.grouping is Grouping.LEVEL
    assert other.findChild(QComboBox, "groupCombo").currentData() == "level"
    assert other.view.layout_shown.rows[0].folded


def test_other_events_are_shown_by_a_click_on_their_count(qtbot, shown, page):
    view = page.view
    few = view.layout_shown
    place = few.more_place
    spot = QPoint(round(place.x + 30), round(place.y + place.height / 2))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.layout_shown.bands.rows > few.bands.rows
    assert shown.actions_set["actionShowAllEvents"].isChecked()
    assert shown.bench.settings.show_all_events
    shown.actions_set["actionShowAllEvents"].trigger()
    assert view.layout_shown.bands.rows == few.bands.rows


def test_layers_switched_off_leave_the_calendar(shown, page):
    assert "tourism" in {band.event.kind for band in page.view.layout_shown.bands.shown}
    shown.session.layers.hide("tourism", hidden=True)
    assert "tourism" not in {band.event.kind for band in page.view.layout_shown.bands.shown}
    shown.session.layers.hide("tourism", hidden=False)
    assert "tourism" in {band.event.kind for band in page.view.layout_shown.bands.shown}


def test_the_menu_has_what_the_bar_leaves_out(page):
    names = {a.objectName() for a in page.findChild(QMenu, "displayMenu").actions()}
    assert {"actionShowWeekends", "actionShowEvents", "actionShowAllEvents"} <= names
    assert {"actionShowPressure", "actionShowOverview", "actionFoldAll"} <= names


def test_today_is_gone_to_or_the_nearest_day(shown, page):
    page.view.show_span(ZoomSpan.WEEK)
    shown.actions_set["actionToday"].trigger()
    bar = page.view.horizontalScrollBar()
    assert bar.value() == bar.maximum()  # the sample's season is over


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900), (1920, 1080)])
@pytest.mark.parametrize("text", ["", "nowhere"])
def test_the_slider_is_there_in_each_usual_window(qtbot, shown, page, size, text):
    shown.resize(*size)
    shown.figures.choose_filter(SalonFilter(text=text))
    qtbot.wait(20)
    assert page.findChild(QSlider, "zoomSlider").isVisible()


@pytest.mark.parametrize("percent", [100, 130])
@pytest.mark.parametrize("width", [1180, 1280, 1920])
def test_the_bar_is_never_clipped(qtbot, shown, page, width, percent):
    shown.bench.theme.set_scale(percent)
    shown.resize(width, 760)
    shown.figures.choose_filter(SalonFilter(text="nowhere"))
    qtbot.wait(20)
    bar = page.bar
    seen = [w for w in bar.findChildren(QWidget) if w.parent() is bar and w.isVisible()]
    assert {"zoomSpans", "groupCombo", "displayTool"} <= {w.objectName() for w in seen}
    for widget in seen:
        assert bar.rect().contains(widget.geometry()), widget.objectName()
        if widget.objectName() != "calendarCount":
            assert widget.width() >= widget.minimumSizeHint().width(), widget.objectName()
    places = sorted((w.geometry().left(), w.geometry().right()) for w in seen)
    assert all(one[1] < two[0] for one, two in pairwise(places))
    shown.bench.theme.set_scale(100)


@pytest.mark.parametrize("scale", [100, 130])
def test_the_handle_of_the_zoom_is_whole(qtbot, shown, page, scale: int) -> None:
    slider = page.bar.findChild(QSlider, "zoomSlider")
    theme = shown.bench.theme
    theme.set_scale(scale)
    handle = theme.px(14 - 4) + 2 * 2  # as the style sheet says, its border included
    qtbot.waitUntil(lambda: slider.height() > handle)
