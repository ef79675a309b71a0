"""Two fingers that come together or part, on a touch pad or a touch screen."""

import math
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

_DOUBLING = 0.25
"""Zoom, of the whole way from 0 to 1, for fingers that go twice as far apart."""


class Pinch(NamedTuple):
    """How much to zoom, and around which point of the viewport."""

    zoom: float
    point: QPointF


def watch_pinches(viewport: QWidget) -> None:
    """Let a viewport get the pinches of touch screens; those of touch pads come anyway."""
    viewport.grabGesture(Qt.GestureType.PinchGesture)


def pinch_of(event: QEvent, viewport: QWidget) -> Pinch | None:
    """The pinch that an event of a viewport stands for."""
    if isinstance(event, QNativeGestureEvent):
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return None
        return Pinch(_zoom(1.0 + event.value()), event.position())
    if isinstance(event, QGestureEvent):
        gesture = event.gesture(Qt.GestureType.PinchGesture)
        if isinstance(gesture, QPinchGesture):
            event.accept(gesture)
            centre = gesture.centerPoint().toPoint()
            point = QPointF(viewport.mapFromGlobal(centre))
            return Pinch(_zoom(gesture.scaleFactor()), point)
    return None


def _zoom(factor: float) -> float:
    return math.log2(factor) * _DOUBLING if factor > 0 else 0.0
