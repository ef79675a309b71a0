"""The row of sums under the table: always of the whole programme."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget

from salonplanner.domain.rules.programme import coop_stands
from salonplanner.services.salon_values import MILLION
from salonplanner.ui import metrics
from salonplanner.ui.models.column import Align, Column
from salonplanner.ui.session import Session
from salonplanner.ui.table.cell_painter import PADDING


class TotalsRow(QWidget):
    """Painted under the columns it sums; cancelled salons count for nothing.

    It says how many rows the filter leaves in the table above; none is left out of the sums.
    """

    def __init__(self, session: Session, columns: tuple[Column, ...], view: QTableView) -> None:
        super().__init__()
        self.setObjectName("tableTotals")
        self._session = session
        self._columns = columns
        self._view = view
        self._header = header = view.horizontalHeader()
        self._shown = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header.sectionResized.connect(self.update)
        header.sectionMoved.connect(self.update)
        session.bench.theme.changed.connect(self.updateGeometry)

    def refresh(self, shown: int) -> None:
        """Sum the programme anew; so many rows are shown."""
        self._shown = shown
        self.setAccessibleName(self._title())
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(200, self._session.bench.theme.px(metrics.TABLE_ROW + 2))

    def texts(self) -> dict[str, str]:
        """What stands under each column that is summed, by the column's key."""
        language = self._session.bench.language
        plan = self._session.document.plan
        salons = plan.active_salons
        totals = self._session.figures.forecast.totals
        counts = {
            "days": sum(max(salon.days, 0) for salon in salons),
            "exhibitors": sum(salon.exhibitors or 0 for salon in salons),
            "coop_stands": sum(salon.coop_stands or 0 for salon in salons),
            "women_stands": sum(salon.women_coop_stands or 0 for salon in salons),
            "budget": sum(salon.budget_mad or 0 for salon in salons),
            "visitors": totals.visitors,
            "actual_visitors": sum(salon.actual_visitors or 0 for salon in salons),
            "actual_turnover": sum(salon.actual_turnover_mad or 0 for salon in salons),
        }
        texts = {key: language.number(value) for key, value in counts.items()}
        stands = coop_stands(plan)
        if stands.all:
            texts["women_share"] = language.percent(stands.share)
        texts["turnover"] = language.number(totals.turnover / MILLION, 1)
        return {"name": self._title()} | texts

    def cell(self, key: str) -> QRect:
        """Where the text under a column is painted."""
        position = next(i for i, column in enumerate(self._columns) if column.key == key)
        margin = self._session.bench.theme.px(PADDING)
        left = self._header.x() + self._header.sectionViewportPosition(position)
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
        # What scrolled under the boxes before the rows is not seen there either.
        painter.setClipRect(self._header.x(), 0, self._header.width(), self.height())
        texts = self.texts()
        for position, column in enumerate(self._columns):
            if not self._header.isSectionHidden(position):
                self._paint_edge(painter, position)
                if column.key in texts:
                    self._paint_cell(
                        painter, self.cell(column.key), texts[column.key], column.align
                    )
        painter.end()

    def _paint_edge(self, painter: QPainter, position: int) -> None:
        left = self._header.x() + self._header.sectionViewportPosition(position)
        rtl = self._session.bench.language.rtl
        edge = left if rtl else left + self._header.sectionSize(position) - 1
        painter.fillRect(edge, 1, 1, self.height(), self._session.bench.theme.colours["line"])

    def _paint_cell(self, painter: QPainter, box: QRect, text: str, align: Align) -> None:
        # A title, or a sum in a narrow column, may reach over an empty neighbour.
        room = max(0, painter.fontMetrics().horizontalAdvance(text) - box.width())
        at_end = (align is Align.END) is not self._session.bench.language.rtl
        box = box.adjusted(-room, 0, 0, 0) if at_end else box.adjusted(0, 0, room, 0)
        sides = {Align.END: Qt.AlignmentFlag.AlignTrailing}
        side = sides.get(align, Qt.AlignmentFlag.AlignLeading)
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _title(self) -> str:
        language = self._session.bench.language
        whole = len(self._session.document.plan.salons)
        return language.ntr(
            "Total · {n} row of {all}",
            "Total · {n} rows of {all}",
            self._shown,
            all=language.number(whole),
        )
