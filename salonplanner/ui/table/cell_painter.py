"""Paints the cells of the salon table that are in sight, in one go.

A delegate is asked for each cell, and the style sheet again for each part of it: with thirty rows
of fifteen columns that takes several frames. Here a text is laid out once and kept.
"""

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.ui import metrics
from salonplanner.ui.colours import Token
from salonplanner.ui.findings.delegate import GLYPHS
from salonplanner.ui.models.column import Align, Column
from salonplanner.ui.models.shown_salons import ShownSalons
from salonplanner.ui.widgets.swatch import BarPainter
from salonplanner.ui.workbench import Workbench

PADDING: Final = 7
GAP: Final = 5
SWATCH: Final = QSize(16, 9)
MOST_TEXTS: Final = 12_000
"""Texts kept; what is in sight is a tenth of it."""
_ACCENTED: Final = frozenset({"ties"})


class Stretch(NamedTuple):
    """A row or a column in sight: its number, where it begins and how long it is."""

    number: int
    at: int
    length: int


class Sight(NamedTuple):
    """What is to be painted: the rows and columns in sight, and what stands out in them."""

    area: QRect
    rows: Sequence[Stretch]
    columns: Sequence[Stretch]
    ticked: Collection[str]
    ranges: Sequence[QRect]
    """Selected cells: columns across, rows down."""
    current: tuple[int, int] | None
    focused: bool
    found: Collection[tuple[str, int]]
    """Cells that hold what is looked for, by salon and column."""
    found_current: tuple[str, int] | None


class _Text(NamedTuple):
    drawn: QStaticText
    width: float


class CellPainter:
    """Paints over the whole area asked for, grid and grounds included."""

    def __init__(self, bench: Workbench, shown: ShownSalons, bars: BarPainter) -> None:
        self._bench = bench
        self._shown = shown
        self._model = shown.model
        self._bars = bars
        self._texts: dict[tuple[str, int, int], _Text] = {}
        self._swatches: dict[tuple[Level | Status, float], QPixmap] = {}
        self._renew()
        bench.theme.changed.connect(self._renew)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Paint the cells in sight."""
        self._grounds(painter, sight)
        self._highlights(painter, sight)
        self._grid(painter, sight)
        for column in sight.columns:
            spec = self._model.columns[column.number]
            for row in sight.rows:
                source = self._shown.source_row(row.number)
                box = QRect(column.at, row.at, column.length, row.length)
                self._cell(painter, box, spec, source, column.number)
        self._frame(painter, sight)

    def _renew(self) -> None:
        theme = self._bench.theme
        self._texts.clear()
        self._swatches.clear()
        struck = theme.font("body")
        struck.setStrikeOut(True)
        self._fonts: tuple[QFont, ...] = (theme.font("body"), theme.font("number"), struck)
        self._metrics = tuple(QFontMetricsF(font) for font in self._fonts)
        self._padding = theme.px(PADDING)
        self._gap = theme.px(GAP)
        self._side = theme.px(metrics.ICON_SMALL)

    def _grounds(self, painter: QPainter, sight: Sight) -> None:
        colours = self._bench.theme.colours
        painter.fillRect(sight.area, colours["surface"])
        if not sight.columns:
            return
        left = min(column.at for column in sight.columns)
        right = max(column.at + column.length for column in sight.columns)
        alternate, ticked = colours["rowalt"], colours["sel"]
        for row in sight.rows:
            if self._shown.id_at(row.number) in sight.ticked:
                painter.fillRect(left, row.at, right - left, row.length, ticked)
            elif row.number % 2:
                painter.fillRect(left, row.at, right - left, row.length, alternate)

    def _highlights(self, painter: QPainter, sight: Sight) -> None:
        colours = self._bench.theme.colours
        chosen = colours.faded("tint2", 0.75)
        alone = len(sight.ranges) == 1 and sight.ranges[0].size() == QSize(1, 1)
        for cells in () if alone else sight.ranges:
            for column in sight.columns:
                if cells.left() <= column.number <= cells.right():
                    for row in sight.rows:
                        if cells.top() <= row.number <= cells.bottom():
                            painter.fillRect(column.at, row.at, column.length, row.length, chosen)
        if not sight.found:
            return
        for row in sight.rows:
            salon_id = self._shown.id_at(row.number)
            for column in sight.columns:
                place = (salon_id, column.number)
                if place in sight.found:
                    token: Token = "warnL" if place == sight.found_current else "warnT"
                    painter.fillRect(column.at, row.at, column.length, row.length, colours[token])

    def _grid(self, painter: QPainter, sight: Sight) -> None:
        if not sight.rows or not sight.columns:
            return
        line = self._bench.theme.colours["line"]
        left = min(column.at for column in sight.columns)
        right = max(column.at + column.length for column in sight.columns)
        top, bottom = sight.rows[0].at, sight.rows[-1].at + sight.rows[-1].length
        for row in sight.rows:
            painter.fillRect(left, row.at + row.length - 1, right - left, 1, line)
        rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for column in sight.columns:
            edge = column.at if rtl else column.at + column.length - 1
            painter.fillRect(edge, top, 1, bottom - top, line)

    def _cell(
        self, painter: QPainter, box: QRect, spec: Column, source: int, position: int
    ) -> None:
        salon = self._model.salon_at(source)
        if spec.key == "alert":
            self._alert(painter, box, salon.id)
            return
        text = self._model.text_at(source, position)
        glyph = self._model.glyph_at(source, position)
        inner = box.adjusted(self._padding, 0, -self._padding, 0)
        if spec.key in {"level", "status"}:
            inner = self._swatch(
                painter, inner, salon.level if spec.key == "level" else salon.status
            )
        elif glyph:
            inner = self._glyph(painter, inner, glyph, spec)
            if spec.icon:
                return
        if text:
            font = (
                2 if spec.key == "name" and not salon.active else int(spec.align is not Align.START)
            )
            painter.setPen(self._ink(spec, salon))
            self._write(painter, inner, text, font, spec.align)

    def _ink(self, spec: Column, salon: Salon) -> QColor:
        colours = self._bench.theme.colours
        if not salon.active:
            return colours["text3"]
        faint = spec.computed or spec.key == "id" or (spec.key == "ties" and not salon.ties)
        return colours["text2" if faint else "text"]

    def _write(self, painter: QPainter, box: QRect, text: str, font: int, align: Align) -> None:
        room = max(0, box.width())
        key = (text, room, font)
        laid = self._texts.get(key)
        if laid is None:
            laid = self._laid(text, room, font)
            self._texts[key] = laid
        painter.setFont(self._fonts[font])
        top = box.top() + (box.height() - self._metrics[font].height()) / 2
        rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if align is Align.CENTRE:
            left = box.left() + (room - laid.width) / 2
        elif (align is Align.END) is not rtl:
            left = box.left() + room - laid.width
        else:
            left = float(box.left())
        painter.drawStaticText(round(left), round(top), laid.drawn)

    def _laid(self, text: str, room: int, font: int) -> _Text:
        if len(self._texts) > MOST_TEXTS:
            self._texts.clear()
        measure = self._metrics[font]
        if measure.horizontalAdvance(text) > room:
            text = measure.elidedText(text, Qt.TextElideMode.ElideRight, room)
        drawn = QStaticText(text)
        drawn.setTextFormat(Qt.TextFormat.PlainText)
        drawn.prepare(font=self._fonts[font])
        return _Text(drawn, drawn.size().width())

    def _swatch(self, painter: QPainter, box: QRect, shown: Level | Status) -> QRect:
        """Paint a swatch at the start of a cell; what is left of the cell."""
        ratio = painter.device().devicePixelRatio()
        key = (shown, ratio)
        if key not in self._swatches:
            level, status = (shown, Status.CONFIRMED) if isinstance(shown, Level) else (None, shown)
            self._swatches[key] = self._bars.pixmap(level, status, ratio, SWATCH)
        pixmap = self._swatches[key]
        size = pixmap.deviceIndependentSize()
        width = round(size.width())
        rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = box.right() + 1 - width if rtl else box.left()
        painter.drawPixmap(QPoint(left, box.center().y() - round(size.height() / 2) + 1), pixmap)
        return _after(box, width + self._gap, rtl=rtl)

    def _glyph(self, painter: QPainter, box: QRect, glyph: str, spec: Column) -> QRect:
        """Paint an icon at the start of a cell, or alone in its middle."""
        side = self._side
        rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if spec.icon:
            left = box.center().x() - side // 2
        else:
            left = box.right() + 1 - side if rtl else box.left()
        place = QRectF(left, box.top() + (box.height() - side) / 2, side, side)
        token: Token = "accent" if spec.key in _ACCENTED else "text3"
        self._bench.icons.paint(painter, place, glyph, token)
        return _after(box, side + self._gap, rtl=rtl)

    def _alert(self, painter: QPainter, box: QRect, salon_id: str) -> None:
        severity: Severity | None = self._model.alert_of(salon_id)
        if severity is not None:
            glyph, ink = GLYPHS[severity]
            side = self._side
            place = QRectF(
                box.left() + (box.width() - side) / 2,
                box.top() + (box.height() - side) / 2,
                side,
                side,
            )
            self._bench.icons.paint(painter, place, glyph, ink)

    def _frame(self, painter: QPainter, sight: Sight) -> None:
        """The ring round the current cell, thin while the keys go elsewhere."""
        if sight.current is None:
            return
        colours = self._bench.theme.colours
        for row in sight.rows:
            for column in sight.columns:
                if (row.number, column.number) == sight.current:
                    thick = 2 if sight.focused else 1
                    ink = colours["accent" if sight.focused else "line3"]
                    pen = QPen(ink, thick)
                    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
                    painter.setPen(pen)
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    inset = thick // 2
                    painter.drawRect(
                        QRect(column.at, row.at, column.length, row.length).adjusted(
                            inset, inset, -1 - inset, -1 - inset
                        )
                    )


def _after(box: QRect, used: int, *, rtl: bool) -> QRect:
    return box.adjusted(0, 0, -used, 0) if rtl else box.adjusted(used, 0, 0, 0)
