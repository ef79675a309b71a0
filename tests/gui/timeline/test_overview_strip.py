"""The season in small scrolls the calendar, by mouse, wheel and keys."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from salonplanner.ui.timeline.zoom import ZoomSpan


@pytest.fixture
def page(shown):
    shown.resize(1440, 1000)
    return shown.workspace.calendar


@pytest.fixture
def overview(page):
    return page.strips.overview


def picture(strip):
    return strip.grab().toImage()


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
