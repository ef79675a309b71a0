"""Two short pulses of light around bars that were reached from elsewhere."""

from PySide6.QtCore import QAbstractAnimation, QObject, QVariantAnimation, Signal
from PySide6.QtWidgets import QStyle, QWidget

FADE_MS = 160
PULSES = 2


class Pulse(QObject):
    """Lets bars glow and fade; ``changed`` asks for a repaint. Without animations it is still."""

    changed = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._ids: frozenset[str] = frozenset()
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(2 * FADE_MS * PULSES)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(float(PULSES))
        self._animation.valueChanged.connect(self.changed)
        self._animation.finished.connect(self.stop)

    @property
    def ids(self) -> frozenset[str]:
        """The salons that pulse now."""
        return self._ids

    @property
    def strength(self) -> float:
        """How strong the light is now, 0 to 1."""
        if self._animation.state() is not QAbstractAnimation.State.Running:
            return 0.0
        phase = float(self._animation.currentValue()) % 1.0
        return 1.0 - abs(2.0 * phase - 1.0)

    def start(self, ids: frozenset[str]) -> None:
        """Let these salons pulse, unless the system asks for no motion."""
        self.stop()
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        if ids and self._widget.style().styleHint(hint, None, self._widget) > 0:
            self._ids = ids
            self._animation.start()

    def stop(self) -> None:
        """End the pulses at once."""
        self._animation.stop()
        if self._ids:
            self._ids = frozenset()
            self.changed.emit()
