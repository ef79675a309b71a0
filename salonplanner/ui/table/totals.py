"""The row of sums under the table: always of the whole programme."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QStyle, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.models.columns import Align, Column
from salonplanner.ui.session import Session

PADDING = 4
"""What the style sheet leaves before and after the text of a cell."""


class TotalsRow(QWidget):
    """Painted under the columns it sums; cancelled salons count for nothing.

    ``hidden`` is how many salons the filter keeps out of the table above, not out of the sums.
    """

    def __init__(self, session: Session, columns: tuple[Column, ...], header: QHeaderView) -> None:
        super().__init__()
        self.setObjectName("tableTotals")
        self._session = session
        self._columns = columns
        self._header = header
        self._hidden = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header.sectionResized.connect(self.update)
        header.sectionMoved.connect(self.update)
        session.bench.theme.changed.connect(self.updateGeometry)

    def refresh(self, hidden: int) -> None:
        """Sum the programme anew."""
        self._hidden = hidden
        self.setAccessibleName(self._title())
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(200, self._session.bench.theme.px(metrics.TABLE_ROW + 2))

    def texts(self) -> dict[str, str]:
        """What stands under each column that is summed, by the column's key."""
        language = self._session.bench.language
        salons = self._session.document.plan.active_salons
        totals = self._session.figures.forecast.totals
        sums = {
            "days": sum(max(salon.days, 0) for salon in salons),
            "exhibitors": sum(salon.exhibitors or 0 for salon in salons),
            "budget": sum(salon.budget_mad or 0 for salon in salons),
            "visitors": totals.visitors,
            "turnover": totals.turnover,
        }
        return {"name": self._title()} | {
            key: language.number(value) for key, value in sums.items()
        }

    def cell(self, key: str) -> QRect:
        """Where the text under a column is painted."""
        position = next(i for i, column in enumerate(self._columns) if column.key == key)
        margin = PADDING + self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        left = self._header.sectionViewportPosition(position)
        width = self._header.sectionSize(position)
        return QRect(left + margin, 1, width - 2 * margin, self.height() - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sums."""
        theme = self._session.bench.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colours["sunken"])
        painter.fillRect(0, 0, self.width(), 1, theme.colours["line2"])
        painter.setFont(theme.font("number", QFont.Weight.DemiBold))
        painter.setPen(theme.colours["text"])
        aligned = {column.key: column.align for column in self._columns}
        for key, text in self.texts().items():
            self._paint_cell(painter, self.cell(key), text, aligned[key])
        painter.end()

    def _paint_cell(self, painter: QPainter, box: QRect, text: str, align: Align) -> None:
        # The columns beside a sum are empty: where a column is narrow, its sum may reach over.
        room = max(0, painter.fontMetrics().horizontalAdvance(text) - box.width())
        at_end = (align is Align.END) is not self._session.bench.language.rtl
        box = box.adjusted(-room, 0, 0, 0) if at_end else box.adjusted(0, 0, room, 0)
        sides = {Align.END: Qt.AlignmentFlag.AlignTrailing}
        side = sides.get(align, Qt.AlignmentFlag.AlignLeading)
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _title(self) -> str:
        language = self._session.bench.language
        count = self._session.figures.forecast.totals.salons
        total = language.ntr("Total: {n} salon", "Total: {n} salons", count)
        if not self._hidden:
            return total
        hidden = language.ntr("{n} not shown", "{n} not shown", self._hidden)
        return f"{total} · {hidden}"
