"""The inputs that open under a cell: lists of choices, events to tie, notes of several lines."""

from collections.abc import Sequence
from typing import Final, NamedTuple, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QMouseEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from salonplanner.ui.inspector.text_fields import read_text
from salonplanner.ui.widgets.label import dress
from salonplanner.ui.workbench import Workbench

_ROW: Final = 25
_BESIDE: Final = 34
"""Margins, scroll bar and the gap after an icon."""
_MOST_ROWS: Final = 12
_NOTES: Final = QSize(300, 120)
_LINE_BREAKS: Final = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


class Choice(NamedTuple):
    """One line of a list: what it stands for, what it says, its icon and its explanation."""

    value: str
    text: str
    icon: QIcon | None = None
    tip: str = ""
    title: bool = False
    """Whether it is the heading of those that follow."""


class ChoiceList(QListWidget):
    """One of several values; ``picked`` tells that one was clicked."""

    picked = Signal()

    def __init__(self, bench: Workbench, parent: QWidget, choices: Sequence[Choice]) -> None:
        super().__init__(parent)
        self._bench = bench
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(bench.theme.px(22), bench.theme.px(12)))
        self.setUniformItemSizes(True)
        dress(self, cellList=True)
        for choice in choices:
            self.addItem(self._made_item(choice))

    def show_value(self, value: object) -> None:
        """Stand on the value the cell holds."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == str(value):
                self.setCurrentRow(row)
                self.scrollToItem(self.item(row), QListWidget.ScrollHint.PositionAtCenter)

    def read(self) -> object:
        """The value the list stands on."""
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if self.currentRow() >= 0 else None

    def sizeHint(self) -> QSize:
        """As wide as the longest line, and as high as a dozen of them at most."""
        measure = self.fontMetrics()
        widest = max((measure.horizontalAdvance(text) for text in self._texts()), default=60)
        icon = self.iconSize().width() if self._has_icons() else 0
        height = min(self.count(), _MOST_ROWS) * self._bench.theme.px(_ROW)
        return QSize(widest + icon + self._bench.theme.px(_BESIDE), height + 4)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        super().mouseReleaseEvent(event)
        if self.itemAt(event.position().toPoint()) is not None:
            self.picked.emit()

    def _made_item(self, choice: Choice) -> QListWidgetItem:
        item = QListWidgetItem(choice.text)
        item.setData(Qt.ItemDataRole.UserRole, choice.value)
        item.setSizeHint(QSize(10, self._bench.theme.px(_ROW)))
        item.setToolTip(choice.tip)
        if choice.icon is not None:
            item.setIcon(choice.icon)
        return item

    def _texts(self) -> list[str]:
        return [self.item(row).text() for row in range(self.count())]

    def _has_icons(self) -> bool:
        return any(not self.item(row).icon().isNull() for row in range(self.count()))


class TickList(ChoiceList):
    """Any of several values, ticked by a click or with the space bar, under their headings."""

    def __init__(self, bench: Workbench, parent: QWidget, choices: Sequence[Choice]) -> None:
        super().__init__(bench, parent, choices)
        side = bench.theme.px(14)
        self.setIconSize(QSize(side, side))
        first = next((n for n, choice in enumerate(choices) if not choice.title), 0)
        self.setCurrentRow(first)

    def show_value(self, value: object) -> None:
        """Tick what the cell holds."""
        held = frozenset(cast("Sequence[str]", value or ()))
        for item in self._items():
            ticked = item.data(Qt.ItemDataRole.UserRole) in held
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def read(self) -> object:
        """What is ticked, in the list's order."""
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        )

    def sizeHint(self) -> QSize:
        """Room for the boxes."""
        return super().sizeHint() + QSize(self._bench.theme.px(22), 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on a line ticks it; the list stays open for more."""
        item = self.itemAt(event.position().toPoint())
        before = item.checkState() if item is not None else None
        QListWidget.mouseReleaseEvent(self, event)
        ticks = item is not None and bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        if item is not None and ticks and item.checkState() is before:
            ticked = before is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def _made_item(self, choice: Choice) -> QListWidgetItem:
        item = super()._made_item(choice)
        if choice.title:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setFont(self._bench.theme.font("small"))
        else:
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
        return item

    def _items(self) -> list[QListWidgetItem]:
        items = (self.item(row) for row in range(self.count()))
        return [item for item in items if item.flags() & Qt.ItemFlag.ItemIsUserCheckable]


class NotesEdit(QPlainTextEdit):
    """Several lines; Alt+Enter begins another one, as in a spreadsheet."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self.setTabChangesFocus(True)

    def show_value(self, value: object) -> None:
        """Show the text, the cursor at its end."""
        self.setPlainText(str(value or ""))
        self.moveCursor(self.textCursor().MoveOperation.End)

    def read(self) -> object:
        """The text as it was typed."""
        # Qt's plain text would turn no-break spaces into ordinary ones.
        text = self.document().toRawText().translate(_LINE_BREAKS)
        return read_text(text, self._bench.language)

    def sizeHint(self) -> QSize:
        """Some lines."""
        theme = self._bench.theme
        return QSize(theme.px(_NOTES.width()), theme.px(_NOTES.height()))
