"""The list of the findings: its keys fold and unfold, and it chooses nothing by itself."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QListView


class FindingsList(QListView):
    """``opened`` tells that the keys unfold the current row, or fold it."""

    opened = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("findingsList")
        self.setUniformItemSizes(True)
        # Some thousand findings are laid out as one scrolls, not all at each edit.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold and unfold by the arrows, - and +; the rest is the list's own."""
        inwards, outwards = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            inwards, outwards = outwards, inwards
        if event.key() in {inwards, outwards, Qt.Key.Key_Plus, Qt.Key.Key_Minus}:
            self.opened.emit(event.key() in {inwards, Qt.Key.Key_Plus})
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keys only: Qt would go to the first finding, and so select other salons."""
        model = self.selectionModel()
        chosen = model.currentIndex().isValid()
        with QSignalBlocker(model):
            super().focusInEvent(event)
            if not chosen:
                model.clearCurrentIndex()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where the keys act: on a row, or on none of them yet."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        chosen = self.visualRect(self.currentIndex())
        around = (chosen if chosen.isValid() else self.viewport().rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
        painter.drawRect(around)
        painter.end()
