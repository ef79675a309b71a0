"""The list of an event's salons: its keys act on the current row."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView


class TiesList(QListView):
    """A list whose keys act on the current row.

    ``acted`` carries the index of the row that Enter was pressed on, ``folded`` and ``unfolded``
    that of the row whose section the keys fold or unfold.
    """

    acted = Signal(object)
    folded = Signal(object)
    unfolded = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter, fold and unfold by the arrows, - and +; the rest is the list's own."""
        index, key = self.currentIndex(), event.key()
        outwards, inwards = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            outwards, inwards = inwards, outwards
        if not index.isValid():
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.acted.emit(index)
        elif key in {outwards, Qt.Key.Key_Minus}:
            self.folded.emit(index)
        elif key in {inwards, Qt.Key.Key_Plus}:
            self.unfolded.emit(index)
        else:
            super().keyPressEvent(event)
