"""Lets bars glide from where they were dropped to the place the layout gives them."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget

SNAP_MS = 120

Offsets = Mapping[str, tuple[float, float]]


class Snap(QObject):
    """Shortens the way each bar still has; ``changed`` asks for a repaint."""

    changed = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._from: Offsets = {}
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(SNAP_MS)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self.changed)
        self._animation.finished.connect(self.stop)

    @property
    def offsets(self) -> Offsets:
        """How far each bar still is from its place."""
        if self._animation.state() is not QAbstractAnimation.State.Running:
            return {}
        part = float(self._animation.currentValue())
        return {salon_id: (dx * part, dy * part) for salon_id, (dx, dy) in self._from.items()}

    @property
    def allowed(self) -> bool:
        """Whether there is a screen, and the system does not ask for no motion."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        duration = self._widget.style().styleHint(hint, None, self._widget)
        return duration > 0 and QGuiApplication.platformName() != "offscreen"

    def start(self, offsets: Offsets) -> None:
        """Begin with bars so far from their places; they are there at once without motion."""
        self.stop()
        far = {salon_id: way for salon_id, way in offsets.items() if max(map(abs, way)) >= 1}
        if far and self.allowed:
            self._from = far
            self._animation.start()

    def stop(self) -> None:
        """Be there at once."""
        self._animation.stop()
        if self._from:
            self._from = {}
            self.changed.emit()
