"""Pinches of touch pads as a change of the zoom around a point."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from salonplanner.domain.plan import Plan
from salonplanner.ui.timeline.pinch import pinch_of, watch_pinches
from tests.gui.timeline.plans import plan_of, salon


def native(value: float, point: QPointF, kind: Qt.NativeGestureType) -> QNativeGestureEvent:
    device = QPointingDevice.primaryPointingDevice()
    return QNativeGestureEvent(kind, device, 2, point, point, point, value, QPointF())


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    watch_pinches(made)
    return made


def test_fingers_that_part_zoom_in_around_their_middle(widget: QWidget) -> None:
    zoom = Qt.NativeGestureType.ZoomNativeGesture
    apart = pinch_of(native(1.0, QPointF(40, 30), zoom), widget)
    assert apart is not None
    assert apart.zoom == pytest.approx(0.25)
    assert apart.point == QPointF(40, 30)
    together = pinch_of(native(-0.5, QPointF(40, 30), zoom), widget)
    assert together is not None
    assert together.zoom == pytest.approx(-0.25)
    closed = pinch_of(native(-1.0, QPointF(40, 30), zoom), widget)
    assert closed is not None
    assert closed.zoom == 0


def test_other_events_are_no_pinches(widget: QWidget) -> None:
    rotate = Qt.NativeGestureType.RotateNativeGesture
    assert pinch_of(native(1.0, QPointF(), rotate), widget) is None
    assert pinch_of(QEvent(QEvent.Type.Leave), widget) is None


def test_a_pinch_keeps_the_day_under_the_fingers(make_view) -> None:
    plan: Plan = plan_of(salon())
    view = make_view(plan)
    point = QPointF(640, 200)
    before = view._stage.days_to(point)
    zoom = Qt.NativeGestureType.ZoomNativeGesture
    QApplication.sendEvent(view.viewport(), native(0.6, point, zoom))
    assert view.zoom > 0.1
    assert view._stage.days_to(point) == pytest.approx(before, abs=0.2)
