"""The header of the salon table, with a row of filters under the names of the columns."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.models.column import Column
from salonplanner.ui.session import Session
from salonplanner.ui.table.filter_row import FilterRow

_NARROWEST = 30
TINTED = 0.09
"""How much of the accent lies over the header of a computed column."""


class SalonHeader(QHeaderView):
    """Columns are sorted by a click, a third click takes the sorting back, and can be moved.

    ``menu_wanted`` carries the column whose menu was asked for.
    """

    menu_wanted = Signal(int)

    def __init__(self, session: Session, columns: tuple[Column, ...], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = session.bench.theme
        self._columns = columns
        self.setObjectName("salonHeader")
        self.setAccessibleName(session.bench.language.tr("Columns"))
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setSortIndicatorClearable(True)
        self.setHighlightSections(False)
        # The same at every text size: Qt would widen columns by itself where it grew.
        self.setMinimumSectionSize(_NARROWEST)
        self.filters = FilterRow(session, columns, self)
        self._theme.changed.connect(self._resize)
        self._resize()

    def sizeHint(self) -> QSize:
        """The names, and the filters under them."""
        return QSize(super().sizeHint().width(), self._names_height() + self._filters_height())

    def updateGeometries(self) -> None:  # noqa: N802 - Qt calls it by this name
        """Keep the names above and the filters below."""
        self.setViewportMargins(0, 0, 0, self._filters_height())
        super().updateGeometries()
        self._place_filters()

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the column under the pointer."""
        position = self.logicalIndexAt(event.pos())
        if position >= 0:
            self.menu_wanted.emit(position)

    def _names_height(self) -> int:
        return self._theme.px(metrics.TABLE_HEADER)

    def _filters_height(self) -> int:
        return self.filters.height_wanted()

    def _place_filters(self) -> None:
        height = self._filters_height()
        self.filters.setGeometry(0, self.height() - height, self.width(), height)
        self.filters.place()

    def _resize(self) -> None:
        side = self._theme.px(metrics.ICON_SMALL)
        self.setIconSize(QSize(side, side))
        self.updateGeometry()
        self._place_filters()
