"""The salons as a table on paper: its head on every sheet, each salon whole on one of them."""

from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from salonplanner.domain.salon import Salon, Status
from salonplanner.ui.printing.job import SCALES, PrintJob
from salonplanner.ui.printing.look import Look, Style
from salonplanner.ui.printing.subject import Subject
from salonplanner.ui.printing.table_columns import PaperColumn, Side, paper_columns
from salonplanner.ui.printing.tiles import Cut, Strip, cuts
from salonplanner.ui.timeline.geometry import Rect

_PAD: Final = 5.0
_ABOVE: Final = 4.0
_SWATCH: Final = (14.0, 10.0)
_WIDEST_SHORT: Final = 130.0
"""Pixels a column of short texts has at most; a longer one goes on in a second line."""
_ENDLESS: Final = 1e7


class _Line(NamedTuple):
    """A salon's row: its texts and its height; the total has no salon."""

    salon: Salon | None
    cells: tuple[str, ...]
    top: float
    height: float


class TableSheet:
    """The table in a ``width`` and ``height`` of each sheet, in logical pixels."""

    def __init__(
        self, subject: Subject, job: PrintJob, look: Look, width: float, height: float
    ) -> None:
        self._subject = subject
        self._look = look
        self._plain = look.style("small")
        self._strong = look.style("small", "text", QFont.Weight.DemiBold)
        self._struck = look.style("small", "text3")
        self._struck.font.setStrikeOut(True)
        self._columns = self._fitted()
        needed = sum(column.least for column in self._columns)
        widest = min(1.0, max(SCALES[-1], width / needed))
        for scale in (widest, *(step for step in SCALES if step < widest)):
            self._lay_out(scale, width / scale, height / scale)
            if not job.down or self.pages <= job.down:
                break

    @property
    def pages(self) -> int:
        """How many sheets it takes."""
        return len(self._cuts)

    def heading(self, page: int) -> str:
        """The first and the last number of a sheet."""
        lines = [line for line in self._lines_of(page) if line.salon is not None]
        tr = self._subject.language.tr
        if not lines:
            return tr("Table")
        first, last = lines[0].salon, lines[-1].salon
        if first is None or last is None or first is last:
            return tr("Table")
        return tr("{first} to {last}", first=first.id, last=last.id)

    def used_height(self, page: int) -> float:
        """Pixels that a sheet's content takes."""
        cut = self._cuts[page]
        return (self._head + cut.bottom - cut.top) * self._scale

    def paint(self, painter: QPainter, page: int, place: Rect) -> None:
        """Paint a sheet's rows under the head."""
        painter.save()
        painter.translate(place.x, place.y)
        painter.scale(self._scale, self._scale)
        self._paint_head(painter)
        painter.translate(0, self._head - self._cuts[page].top)
        for number, line in enumerate(self._lines_of(page)):
            self._paint_line(painter, line, shaded=number % 2 == 1)
        painter.restore()

    def _lay_out(self, scale: float, width: float, height: float) -> None:
        self._scale, self._width = scale, width
        self._widths = _widths(self._columns, width)
        headers = tuple(column.header for column in self._columns)
        self._head = self._height(headers, self._strong.font) + 2
        self._lines = self._made()
        strips = [Strip(line.top, line.height, line.height, 0) for line in self._lines]
        self._cuts: list[Cut] = cuts(strips, max(height - self._head, 1.0))

    def _fitted(self) -> tuple[PaperColumn, ...]:
        """The columns, those of short texts as wide as the widest of these."""
        metrics = QFontMetricsF(self._strong.font)
        fitted: list[PaperColumn] = []
        for column in paper_columns(self._subject.language):
            least = column.least
            if not column.share:
                texts = (column.text(self._subject, salon) for salon in self._subject.salons)
                widest = max(map(metrics.horizontalAdvance, texts), default=0.0)
                lead = _SWATCH[0] + _PAD if column.key == "level" else 0
                least = max(least, min(widest + lead + 2 * _PAD + 1, _WIDEST_SHORT))
            fitted.append(column._replace(least=least))
        return tuple(fitted)

    def _made(self) -> tuple[_Line, ...]:
        lines: list[_Line] = []
        top = 0.0
        for salon in self._subject.salons:
            cells = tuple(column.text(self._subject, salon) for column in self._columns)
            height = self._height(cells, self._plain.font)
            lines.append(_Line(salon, cells, top, height))
            top += height
        total = self._total()
        lines.append(_Line(None, total, top, self._height(total, self._strong.font)))
        return tuple(lines)

    def _total(self) -> tuple[str, ...]:
        """The row under the last salon: what those printed bring in all."""
        language = self._subject.language
        active = [salon for salon in self._subject.salons if salon.active]
        figures = [self._subject.figures.salons[salon.id] for salon in active]
        texts = {
            "id": language.tr("Total"),
            "name": language.ntr("{n} active salon", "{n} active salons", len(active)),
            "visitors": language.number(sum(one.visitors for one in figures)),
            "turnover": language.number(sum(one.turnover for one in figures)),
        }
        return tuple(texts.get(column.key, "") for column in self._columns)

    def _height(self, cells: tuple[str, ...], font: QFont) -> float:
        metrics = QFontMetricsF(font)
        heights = [
            metrics.boundingRect(
                QRectF(0, 0, self._room(number), _ENDLESS),
                _wrapping(text, metrics, self._room(number)),
                text,
            ).height()
            for number, text in enumerate(cells)
            if text
        ]
        return max(heights, default=metrics.height()) + 2 * _ABOVE

    def _room(self, number: int) -> float:
        lead = _SWATCH[0] + _PAD if self._columns[number].key == "level" else 0
        return max(self._widths[number] - 2 * _PAD - lead, 1.0)

    def _lines_of(self, page: int) -> list[_Line]:
        cut = self._cuts[page]
        return [line for line in self._lines if cut.top <= line.top < cut.bottom]

    def _paint_head(self, painter: QPainter) -> None:
        colours = self._look.theme.colours
        painter.fillRect(QRectF(0, 0, self._width, self._head), colours["sunken"])
        headers = tuple(column.header for column in self._columns)
        self._paint_cells(painter, headers, 0, self._head, self._strong)
        painter.setPen(QPen(colours["line3"], 1))
        painter.drawLine(QLineF(0, self._head, self._width, self._head))

    def _paint_line(self, painter: QPainter, line: _Line, *, shaded: bool) -> None:
        colours = self._look.theme.colours
        place = QRectF(0, line.top, self._width, line.height)
        if line.salon is None:
            painter.fillRect(place, colours["tint"])
            painter.setPen(QPen(colours["line3"], 1))
            painter.drawLine(QLineF(0, line.top, self._width, line.top))
            self._paint_cells(painter, line.cells, line.top, line.height, self._strong)
            return
        if shaded:
            painter.fillRect(place, colours["rowalt"])
        is_out = line.salon.status is Status.CANCELLED
        style = self._struck if is_out else self._plain
        self._paint_cells(painter, line.cells, line.top, line.height, style, line.salon)
        painter.setPen(QPen(colours["line"], 1))
        bottom = line.top + line.height - 0.5
        painter.drawLine(QLineF(0, bottom, self._width, bottom))

    def _paint_cells(
        self,
        painter: QPainter,
        cells: tuple[str, ...],
        top: float,
        height: float,
        style: Style,
        salon: Salon | None = None,
    ) -> None:
        painter.setFont(style.font)
        metrics = QFontMetricsF(style.font)
        rtl = self._subject.language.rtl
        along = 0.0
        for number, (column, text) in enumerate(zip(self._columns, cells, strict=True)):
            width, room = self._widths[number], self._room(number)
            lead = width - 2 * _PAD - room
            begin = along + _PAD + lead
            x = self._width - begin - room if rtl else begin
            if salon is not None and column.key == "level":
                self._paint_swatch(painter, salon, along, top)
            painter.setPen(self._look.theme.colours[style.token])
            if salon is not None and column.key == "alert":
                painter.setPen(self._look.theme.colours["err" if text == "!!" else "warn"])
            place = QRectF(x, top + _ABOVE, room, height - 2 * _ABOVE)
            flags = _side(column.side, rtl=rtl) | _wrapping(text, metrics, room)
            painter.drawText(place, flags, text)
            along += width

    def _paint_swatch(self, painter: QPainter, salon: Salon, along: float, top: float) -> None:
        width, height = _SWATCH
        begin = along + _PAD
        x = self._width - begin - width if self._subject.language.rtl else begin
        middle = top + _ABOVE + QFontMetricsF(self._plain.font).height() / 2
        place = QRectF(x, middle - height / 2, width, height)
        self._look.bars.paint(painter, place, salon.level, salon.status, 2)


def _widths(columns: tuple[PaperColumn, ...], width: float) -> tuple[float, ...]:
    """The columns' widths: what each needs, and its share of what is left."""
    needed = sum(column.least for column in columns)
    shares = sum(column.share for column in columns)
    left = max(width - needed, 0.0)
    return tuple(column.least + left * column.share / shares for column in columns)


def _wrapping(text: str, metrics: QFontMetricsF, room: float) -> int:
    """Lines are broken between words; within one only where it is wider than the column."""
    widest = max((metrics.horizontalAdvance(word) for word in text.split(" ")), default=0.0)
    flag = Qt.TextFlag.TextWrapAnywhere if widest > room else Qt.TextFlag.TextWordWrap
    return flag.value


def _side(side: Side, *, rtl: bool) -> int:
    flags = {
        Side.BEGIN: Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft,
        Side.MIDDLE: Qt.AlignmentFlag.AlignHCenter,
        Side.END: Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight,
    }
    return (flags[side] | Qt.AlignmentFlag.AlignTop).value
