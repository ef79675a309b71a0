"""Rows that fold and unfold in a short motion."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QVariantAnimation, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget

from salonplanner.ui.timeline.layout import TimelineLayout, between

FOLD_MS = 120


class FoldMotion(QVariantAnimation):
    """Goes from one layout to another; ``moved`` carries each on the way, the last one as it is."""

    moved = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._before: TimelineLayout | None = None
        self._after: TimelineLayout | None = None
        self.setDuration(FOLD_MS)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._show)

    @property
    def allowed(self) -> bool:
        """Whether there is a screen, and the system does not ask for no motion."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        duration = self._widget.style().styleHint(hint, None, self._widget)
        return duration > 0 and QGuiApplication.platformName() != "offscreen"

    def go(self, before: TimelineLayout, after: TimelineLayout) -> None:
        """Begin; a motion on its way ends at once."""
        self.end()
        self._before, self._after = before, after
        self.start()

    def end(self) -> None:
        """Be there at once."""
        if self.state() is QAbstractAnimation.State.Running:
            self.stop()
            self.moved.emit(self._after)
        self._before = self._after = None

    def _show(self, part: float) -> None:
        if self._before is None or self._after is None:
            return
        arrived = part >= 1.0
        self.moved.emit(self._after if arrived else between(self._before, self._after, part))
