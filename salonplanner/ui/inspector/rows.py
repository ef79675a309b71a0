"""How the inspector lays out its inputs: labelled rows, and two inputs that share one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.inspector.field import Field
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.label import ElidedLabel, dress, make_label

LABEL_WIDTH = 64
_ROW_GAP = metrics.FORM_ROW - metrics.INPUT
_COLUMN_GAP = 6
_PAIR_GAP = 4


class Rows(QWidget):
    """Labels in one column, inputs in the other; a row can be hidden.

    ``width`` is the labels', in pixels at 100 %.
    """

    def __init__(self, theme: Theme, width: int = LABEL_WIDTH) -> None:
        super().__init__()
        self._theme = theme
        self._width = width
        self._labels: dict[QWidget, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_COLUMN_GAP)
        self._grid.setColumnStretch(1, 1)
        theme.changed.connect(self._resize)
        self._resize()

    def add(self, text: str, widget: QWidget, buddy: QWidget | None = None) -> None:
        """Add an input, or what holds several, under what it is called."""
        label = ElidedLabel(text, tone="secondary")
        label.setBuddy(buddy or (widget.box if isinstance(widget, Field) else widget))
        self._labels[widget] = label
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, row, 1)
        self._resize()

    def show_row(self, widget: QWidget, *, shown: bool) -> None:
        """Show or hide an input and its label."""
        if widget.isHidden() == shown:
            widget.setHidden(not shown)
            self._labels[widget].setHidden(not shown)

    def _resize(self) -> None:
        self._grid.setVerticalSpacing(self._theme.px(_ROW_GAP))
        self._grid.setColumnMinimumWidth(0, self._theme.px(self._width))
        for label in self._labels.values():
            label.setFixedSize(self._theme.px(self._width), self._theme.px(metrics.INPUT))


class Pair(QWidget):
    """Two inputs side by side, one below the other where there is no room for that."""

    def __init__(self, one: QWidget, other: QWidget) -> None:
        super().__init__()
        self._both = (one, other)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_PAIR_GAP)
        for widget in self._both:
            self._row.addWidget(widget, 1)

    def minimumSizeHint(self) -> QSize:
        """Room for the wider one."""
        height = super().minimumSizeHint().height()
        return QSize(max(widget.minimumSizeHint().width() for widget in self._both), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction that fits."""
        super().resizeEvent(event)
        wanted = sum(widget.sizeHint().width() for widget in self._both) + self._row.spacing()
        fits = wanted <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()


class Section(QWidget):
    """A part of the inspector under a hairline and its name, with a note at the far end."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        line = QFrame()
        dress(line, rule="true")
        self._column.addWidget(line)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setContentsMargins(0, 2, 0, 0)
        head.addWidget(make_label(title, "section"))
        head.addStretch(1)
        self._note = ElidedLabel(tone="secondary")
        head.addWidget(self._note)
        self._column.addLayout(head)

    def add(self, widget: QWidget) -> None:
        """Put a widget below what is there."""
        self._column.addWidget(widget)

    def note(self, text: str) -> None:
        """Say something at the far end of the title."""
        if text != self._note.text():
            self._note.setText(text)
