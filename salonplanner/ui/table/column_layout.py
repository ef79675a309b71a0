"""Which columns are shown, in which order and how wide; remembered for the next time."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QHeaderView

from salonplanner.ui.models.column import Column
from salonplanner.ui.workbench import Workbench

SOON = 400
"""Milliseconds after the last change when it is written to the settings."""
_LONG = "name"
"""Key of the column whose texts are the longest; it takes the room that is left over."""
_MOST_MORE = 240
"""Pixels at 100 % that it takes of it."""


class ColumnLayout(QObject):
    """Arranges the sections of a header; ``changed`` tells that columns came, went or moved."""

    changed = Signal()

    def __init__(self, bench: Workbench, columns: Sequence[Column], header: QHeaderView) -> None:
        super().__init__(header)
        self._bench = bench
        self._columns = columns
        self._positions = {column.key: position for position, column in enumerate(columns)}
        self._header = header
        self._widths = {column.key: column.width for column in columns}
        self._busy = False
        self._later = QTimer(self, singleShot=True, interval=SOON)
        self._later.timeout.connect(self.remember)
        self._restore()
        header.sectionResized.connect(self._note_width)
        header.sectionMoved.connect(self._note)
        header.viewport().installEventFilter(self)
        bench.theme.changed.connect(self._apply_widths)

    @property
    def shown(self) -> list[Column]:
        """The columns shown, in their order."""
        header = self._header
        logical = (header.logicalIndex(visual) for visual in range(header.count()))
        return [self._columns[position] for position in logical if not self.hides(position)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a wider window more of the names is seen."""
        if event.type() == QEvent.Type.Resize:
            self._apply_widths()
        return super().eventFilter(watched, event)

    def hides(self, position: int) -> bool:
        """Whether a column is hidden."""
        return self._header.isSectionHidden(position)

    def show_column(self, position: int, *, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        if shown or len(self.shown) > 1:
            self._busy = True
            self._header.setSectionHidden(position, not shown)
            self._note()

    def reset(self) -> None:
        """Show the columns as they were at first."""
        self._widths = {column.key: column.width for column in self._columns}
        self._arrange([column.key for column in self._columns if not column.optional])
        self._apply_widths()
        self._note()

    def remember(self) -> None:
        """Write order and widths to the settings, where they differ from those at first."""
        self._later.stop()
        first = {column.key: column.width for column in self._columns}
        usual = tuple(column.key for column in self._columns if not column.optional)
        keys = tuple(column.key for column in self.shown)
        widths = {key: width for key, width in self._widths.items() if width != first[key]}
        settings = self._bench.settings
        wanted = () if keys == usual else keys
        if (wanted, widths) != (settings.table_columns, settings.table_widths):
            self._bench.remember(table_columns=wanted, table_widths=widths)

    def _restore(self) -> None:
        settings = self._bench.settings
        known = [key for key in settings.table_columns if key in self._positions]
        usual = [column.key for column in self._columns if not column.optional]
        self._widths |= {k: w for k, w in settings.table_widths.items() if k in self._positions}
        self._arrange(known or usual)
        self._apply_widths()

    def _arrange(self, keys: Sequence[str]) -> None:
        """Show these columns in this order, the others hidden behind them."""
        rest = [column.key for column in self._columns if column.key not in keys]
        header = self._header
        self._busy = True
        for visual, key in enumerate((*keys, *rest)):
            header.moveSection(header.visualIndex(self._positions[key]), visual)
            header.setSectionHidden(self._positions[key], key in rest)

    def _apply_widths(self) -> None:
        """Give the columns their widths at the text size of now."""
        self._busy = True
        for key, width in self._widths.items():
            position = self._positions[key]
            if not self.hides(position):
                self._header.resizeSection(position, self._bench.theme.px(width))
        self._fill()
        self._busy = False

    def _fill(self) -> None:
        """Give room that is left over to the names, unless the user made them as wide as wanted."""
        position = self._positions.get(_LONG)
        if position is None or self.hides(position):
            return
        column, header = self._columns[position], self._header
        left_over = header.viewport().width() - header.length()
        if left_over > 0 and self._widths[_LONG] == column.width:
            more = min(left_over, self._bench.theme.px(_MOST_MORE))
            header.resizeSection(position, header.sectionSize(position) + more)

    def _note_width(self, position: int, _old: int, new: int) -> None:
        if self._busy or not new:
            return
        column = self._columns[position]
        self._widths[column.key] = max(1, round(new * 100 / self._bench.theme.scale))
        self._later.start()

    def _note(self) -> None:
        self._apply_widths()
        self._later.start()
        self.changed.emit()
