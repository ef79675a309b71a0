"""The row of sums under the table: always of the whole programme."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.models.columns import Align, Column
from salonplanner.ui.session import Session

MARGIN = 5


class TotalsRow(QWidget):
    """Painted under the columns it sums; cancelled salons count for nothing."""

    def __init__(self, session: Session, columns: tuple[Column, ...], header: QHeaderView) -> None:
        super().__init__()
        self.setObjectName("tableTotals")
        self._session = session
        self._columns = columns
        self._header = header
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header.sectionResized.connect(self.update)
        header.sectionMoved.connect(self.update)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(200, self._session.bench.theme.px(metrics.TABLE_ROW + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sums."""
        theme = self._session.bench.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colours["sunken"])
        painter.fillRect(0, 0, self.width(), 1, theme.colours["line2"])
        painter.setFont(theme.font("section"))
        painter.setPen(theme.colours["text"])
        texts = self._texts()
        for position, column in enumerate(self._columns):
            if column.key in texts:
                self._paint_cell(painter, position, column, texts[column.key])
        painter.end()

    def _paint_cell(self, painter: QPainter, position: int, column: Column, text: str) -> None:
        left = self._header.sectionViewportPosition(position)
        width = self._header.sectionSize(position)
        box = QRect(left + MARGIN, 0, width - 2 * MARGIN, self.height())
        side = Qt.AlignmentFlag.AlignTrailing if column.align is Align.END else None
        flags = (side or Qt.AlignmentFlag.AlignLeading) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, text)

    def _texts(self) -> dict[str, str]:
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
        count = language.ntr("Total: {n} salon", "Total: {n} salons", totals.salons)
        return {"name": count} | {key: language.number(value) for key, value in sums.items()}
