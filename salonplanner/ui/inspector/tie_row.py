"""One event the selected salons are, or can be, tied to: a box to tick and what it means."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel

from salonplanner.ui import metrics
from salonplanner.ui.inspector.tie_choices import Choice
from salonplanner.ui.timeline.looks import glyph_of
from salonplanner.ui.widgets.label import ElidedLabel, dress, make_label
from salonplanner.ui.workbench import Workbench


class TieRow(QFrame):
    """``toggled`` carries the choice: ticked where salons are to be tied, else untied.

    A click anywhere on the row ticks it, as Space does.
    """

    toggled = Signal(object, bool)

    def __init__(self, bench: Workbench, choice: Choice) -> None:
        super().__init__()
        self._bench = bench
        self._choice = choice
        self.box = QCheckBox()
        self.box.setObjectName(f"tie-{choice.event.id}")
        self.box.clicked.connect(self._toggle)
        self._glyph = QLabel()
        self._name = ElidedLabel()
        self._remark = make_label(role="small", tone="hint")
        self._remark.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 2, 6, 3)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.box, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._glyph, 0, 1)
        grid.addWidget(self._name, 0, 2)
        grid.addWidget(self._remark, 1, 1, 1, 2)
        grid.setColumnStretch(2, 1)
        bench.theme.changed.connect(self._paint_glyph)
        self._paint_glyph()
        self.show_choice(choice, selected=1)

    def show_choice(self, choice: Choice, *, selected: int) -> None:
        """Show how so many selected salons stand to the event."""
        self._choice = choice
        count = len(choice.tied)
        state = Qt.CheckState.Checked if count else Qt.CheckState.Unchecked
        if 0 < count < selected:
            state = Qt.CheckState.PartiallyChecked
        if self.box.checkState() is not state:
            self.box.setCheckState(state)
        # A click never leaves it half ticked: that only says that some of several are tied.
        self.box.setTristate(state is Qt.CheckState.PartiallyChecked)
        dress(self, card=bool(count))
        dress(self._name, tone="warning" if choice.warns else "text")
        dress(self._remark, tone="warning" if choice.warns else "hint")
        self._say(choice)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the release."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick or untick, wherever on the row it was clicked."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()

    def sizeHint(self) -> QSize:
        """As high as its remark needs; the width is the panel's."""
        return QSize(0, super().sizeHint().height())

    def _say(self, choice: Choice) -> None:
        if choice.name != self._name.text():
            self._name.setText(choice.name)
        if choice.remark != self._remark.text():
            self._remark.setText(choice.remark)
            self._remark.setHidden(not choice.remark)
        tr = self._bench.language.tr
        if choice.tied:
            spoken = tr("Untie from {event}", event=choice.name)
        else:
            spoken = tr("Tie to {event}", event=choice.name)
        self.box.setAccessibleName(spoken)
        self.box.setAccessibleDescription(choice.remark)
        self.box.setToolTip(spoken)

    def _toggle(self) -> None:
        choice = self._choice
        # Where some are tied, the others are tied first; the next click unties all.
        self.toggled.emit(choice, bool(choice.tieable) and not self._unties())

    def _unties(self) -> bool:
        return bool(self._choice.tied) and not self.box.isTristate()

    def _paint_glyph(self) -> None:
        theme = self._bench.theme
        side = theme.px(metrics.ICON_SMALL)
        glyph = glyph_of(self._choice.event)
        ratio = self.devicePixelRatioF()
        self._glyph.setPixmap(self._bench.icons.pixmap(glyph, "accent", side, ratio))
