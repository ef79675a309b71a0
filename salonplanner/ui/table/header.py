"""The header of the salon table; computed columns are tinted, so that nobody types there."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.models.columns import Column
from salonplanner.ui.theme import Theme

TINTED = 0.09
"""How much of the accent lies over the header of a computed column."""


class SalonHeader(QHeaderView):
    """Columns are sorted by a click, a third click takes the sorting back, and can be moved."""

    def __init__(self, theme: Theme, columns: tuple[Column, ...], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._columns = columns
        self.setObjectName("salonHeader")
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setSortIndicatorClearable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(30))
        theme.changed.connect(self._resize)
        self._resize()

    def paintSection(  # noqa: N802 - Qt calls it by this name
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803 - PySide names it so
    ) -> None:
        """Paint a column's name, over a tint where the column is computed."""
        super().paintSection(painter, rect, logicalIndex)
        if self._columns[logicalIndex].computed:
            painter.fillRect(rect, self._theme.colours.faded("accent", TINTED))

    def _resize(self) -> None:
        side = self._theme.px(metrics.ICON_SMALL)
        self.setIconSize(QSize(side, side))
