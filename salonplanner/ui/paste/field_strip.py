"""The row of choices above the table of a paste: what each column holds."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QSizePolicy, QWidget

from salonplanner.exchange.clipboard.fields import CHOSEN, Field, label
from salonplanner.ui import metrics
from salonplanner.ui.paste.model import FIRST_CELL
from salonplanner.ui.widgets.label import make_label
from salonplanner.ui.workbench import Workbench

LEAVE_OUT = ""


class FieldStrip(QWidget):
    """A choice over each column, as wide as it; ``chosen`` carries a column and a field or None."""

    chosen = Signal(int, object)
    reached = Signal(int)
    """The column whose choice has the focus now."""

    def __init__(self, bench: Workbench, header: QHeaderView) -> None:
        super().__init__()
        self.setObjectName("pasteFields")
        self._bench = bench
        self._header = header
        self._combos: list[QComboBox] = []
        self._label = make_label(bench.language.tr("Field"), "small", "hint")
        self._label.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header.sectionResized.connect(self._lay_out)
        header.viewport().installEventFilter(self)

    def sizeHint(self) -> QSize:
        """One row of inputs."""
        return QSize(200, self._bench.theme.px(metrics.INPUT) + 6)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """The choices, in the order of the columns."""
        return tuple(self._combos)

    def show_fields(self, fields: Sequence[Field | None], names: Sequence[str]) -> None:
        """Show what the columns hold; ``names`` are the columns' headings."""
        while len(self._combos) > len(fields):
            self._combos.pop().deleteLater()
        while len(self._combos) < len(fields):
            self._combos.append(self._made(len(self._combos)))
        for combo, field, name in zip(self._combos, fields, names, strict=True):
            with QSignalBlocker(combo):
                shown = LEAVE_OUT if field in {None, Field.COMPUTED} else str(field)
                combo.setCurrentIndex(combo.findData(shown))
            combo.setAccessibleName(
                self._bench.language.tr("What the column “{name}” holds", name=name)
            )
        self._lay_out()

    def follow(self) -> None:
        """Follow the table."""
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the header's own size, and say which choice is reached by the keys."""
        if event.type() is QEvent.Type.FocusIn and watched in self._combos:
            self.reached.emit(self._combos.index(cast("QComboBox", watched)))
        elif event.type() is QEvent.Type.Resize and watched not in self._combos:
            self._lay_out()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep each choice over its column."""
        super().resizeEvent(event)
        self._lay_out()

    def _made(self, column: int) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(f"pasteField{column}")
        combo.addItem(self._bench.language.tr("Leave out"), LEAVE_OUT)
        for field in CHOSEN:
            combo.addItem(label(field, self._bench.language), field.value)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(4)
        combo.view().setMinimumWidth(self._bench.theme.px(190))
        combo.activated.connect(self._choose)
        combo.installEventFilter(self)
        combo.show()
        return combo

    def _choose(self) -> None:
        combo = self.sender()
        if isinstance(combo, QComboBox):
            found = str(combo.currentData())
            self.chosen.emit(self._combos.index(combo), Field(found) if found else None)

    def _lay_out(self) -> None:
        height = self._bench.theme.px(metrics.INPUT)
        offset = self._header.mapTo(self.window(), self._header.rect().topLeft()).x()
        offset -= self.mapTo(self.window(), self.rect().topLeft()).x()
        for column, combo in enumerate(self._combos):
            section = FIRST_CELL + column
            left = self._header.sectionViewportPosition(section)
            width = self._header.sectionSize(section)
            combo.setGeometry(offset + left + 2, 3, max(0, width - 4), height)
        width = self._header.sectionSize(0) + self._header.sectionSize(1)
        left = self._header.sectionViewportPosition(0)
        if self._bench.language.rtl:
            left = self._header.sectionViewportPosition(1)
        self._label.setGeometry(offset + left + 8, 3, max(0, width - 16), height)
        # What is scrolled away must not lie over the tick's column.
        self._label.raise_()
