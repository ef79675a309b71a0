"""Paints the cells of the salon table that are in sight, in one go.

A delegate is asked for each cell, and the style sheet again for each part of it: with thirty rows
of fifteen columns that takes several frames. Here a text is laid out once and kept.
"""

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple, TypeAlias

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText

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
    rtl: bool


class _Text(NamedTuple):
    drawn: QStaticText
    width: int
    height: int


class _Swatch(NamedTuple):
    drawn: QPixmap
    width: int
    height: int


_Style: TypeAlias = tuple[int, Align]
"""Which of the fonts, and where in the cell."""


class _Line(NamedTuple):
    """A row in sight: where it is, its row in the model, and its salon."""

    at: int
    length: int
    source: int
    salon: Salon
    active: bool


class CellPainter:
    """Paints over the whole area asked for, grid and grounds included."""

    def __init__(self, bench: Workbench, shown: ShownSalons, bars: BarPainter) -> None:
        self._bench = bench
        self._shown = shown
        self._model = shown.model
        self._bars = bars
        self._rtl = bench.language.rtl
        self._marked = frozenset(
            n for n, column in enumerate(self._model.columns) if column.has_glyph
        )
        self._texts: dict[tuple[str, int, int], _Text] = {}
        self._swatches: dict[tuple[Level | Status, float], _Swatch] = {}
        self._used = (-1, -1)
        self._renew()
        bench.theme.changed.connect(self._renew)

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Paint the cells in sight."""
        self._rtl = sight.rtl
        self._used = (-1, -1)
        self._grounds(painter, sight)
        self._highlights(painter, sight)
        self._grid(painter, sight)
        lines = [self._line(row) for row in sight.rows]
        for column in sight.columns:
            spec = self._model.columns[column.number]
            if spec.key == "alert":
                self._alerts(painter, column, lines)
            elif spec.key in {"level", "status"} or column.number in self._marked:
                self._decorated(painter, column, lines, spec)
            else:
                self._texts_of(painter, column, lines, spec)
        self._frame(painter, sight)

    def _renew(self) -> None:
        theme = self._bench.theme
        self._texts.clear()
        self._swatches.clear()
        struck = theme.font("body")
        struck.setStrikeOut(True)
        self._fonts: tuple[QFont, ...] = (theme.font("body"), theme.font("number"), struck)
        self._metrics = tuple(QFontMetricsF(font) for font in self._fonts)
        inks: tuple[Token, ...] = ("text", "text2", "text3")
        self._pens = tuple(QPen(theme.colours[ink]) for ink in inks)
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
        for column in sight.columns:
            edge = column.at if sight.rtl else column.at + column.length - 1
            painter.fillRect(edge, top, 1, bottom - top, line)

    def _line(self, row: Stretch) -> _Line:
        source = self._shown.source_row(row.number)
        salon = self._model.salon_at(source)
        return _Line(row.at, row.length, source, salon, salon.active)

    def _texts_of(
        self, painter: QPainter, column: Stretch, lines: Sequence[_Line], spec: Column
    ) -> None:
        """Write the cells of a column that holds texts alone: the loop that has to be quick."""
        position, text_at = column.number, self._model.text_at
        across = self._inside(column)
        style = (int(spec.align is not Align.START), spec.align)
        shut = (2, spec.align) if spec.key == "name" else style
        ink = int(spec.computed or spec.key == "id")
        for line in lines:
            text = text_at(line.source, position)
            if text and line.active:
                self._write(painter, line, across, text, style, ink)
            elif text:
                self._write(painter, line, across, text, shut, 2)

    def _decorated(
        self, painter: QPainter, column: Stretch, lines: Sequence[_Line], spec: Column
    ) -> None:
        """Write the cells of a column with a swatch or an icon before the text."""
        position, style = column.number, (int(spec.align is not Align.START), spec.align)
        inside = self._inside(column)
        for line in lines:
            salon, used = line.salon, 0
            if spec.key in {"level", "status"}:
                shown = salon.level if spec.key == "level" else salon.status
                used = self._swatch(painter, inside, line, shown)
            elif glyph := self._model.glyph_at(line.source, position):
                used = self._glyph(painter, inside, line, glyph, spec)
                if spec.icon:
                    continue
            text = self._model.text_at(line.source, position)
            if text:
                faint = spec.computed or (spec.key == "ties" and not salon.ties)
                ink = int(faint) if line.active else 2
                left, room = inside
                beside = (left if self._rtl else left + used, max(0, room - used))
                self._write(painter, line, beside, text, style, ink)

    def _inside(self, column: Stretch) -> tuple[int, int]:
        """Where the contents of a column begin, and the room they have."""
        return column.at + self._padding, max(0, column.length - 2 * self._padding)

    def _write(
        self,
        painter: QPainter,
        line: _Line,
        across: tuple[int, int],
        text: str,
        style: _Style,
        ink: int,
    ) -> None:
        left, room = across
        font, align = style
        laid = self._texts.get((text, room, font))
        if laid is None:
            laid = self._texts[text, room, font] = self._laid(text, room, font)
        if self._used != (font, ink):
            self._used = font, ink
            painter.setFont(self._fonts[font])
            painter.setPen(self._pens[ink])
        if align is Align.CENTRE:
            left += (room - laid.width) // 2
        elif (align is Align.END) is not self._rtl:
            left += room - laid.width
        painter.drawStaticText(left, line.at + (line.length - laid.height) // 2, laid.drawn)

    def _laid(self, text: str, room: int, font: int) -> _Text:
        if len(self._texts) > MOST_TEXTS:
            self._texts.clear()
        measure = self._metrics[font]
        if measure.horizontalAdvance(text) > room:
            text = measure.elidedText(text, Qt.TextElideMode.ElideRight, room)
        drawn = self._drawn(text, font)
        size = drawn.size()
        return _Text(drawn, round(size.width()), round(size.height()))

    def _drawn(self, text: str, font: int) -> QStaticText:
        drawn = QStaticText(text)
        drawn.setTextFormat(Qt.TextFormat.PlainText)
        drawn.prepare(font=self._fonts[font])
        return drawn

    def _swatch(
        self, painter: QPainter, inside: tuple[int, int], line: _Line, shown: Level | Status
    ) -> int:
        """Paint a swatch at the start of a cell; the room that it takes."""
        ratio = painter.device().devicePixelRatio()
        swatch = self._swatches.get((shown, ratio))
        if swatch is None:
            level, status = (shown, Status.CONFIRMED) if isinstance(shown, Level) else (None, shown)
            drawn = self._bars.pixmap(level, status, ratio, SWATCH)
            size = drawn.deviceIndependentSize()
            swatch = _Swatch(drawn, round(size.width()), round(size.height()))
            self._swatches[shown, ratio] = swatch
        left, room = inside
        left += room - swatch.width if self._rtl else 0
        top = line.at + (line.length - 1) // 2 - round(swatch.height / 2) + 1
        painter.drawPixmap(left, top, swatch.drawn)
        return swatch.width + self._gap

    def _glyph(
        self,
        painter: QPainter,
        inside: tuple[int, int],
        line: _Line,
        glyph: str,
        spec: Column,
    ) -> int:
        """Paint an icon at the start of a cell, or alone in its middle; the room it takes."""
        side = self._side
        left, room = inside
        if spec.icon:
            left += (room - 1) // 2 - side // 2
        elif self._rtl:
            left += room - side
        place = QRectF(left, line.at + (line.length - side) / 2, side, side)
        token: Token = "accent" if spec.key in _ACCENTED else "text3"
        self._bench.icons.paint(painter, place, glyph, token)
        return side + self._gap

    def _alerts(self, painter: QPainter, column: Stretch, lines: Sequence[_Line]) -> None:
        side = self._side
        for line in lines:
            severity: Severity | None = self._model.alert_of(line.salon.id)
            if severity is not None:
                glyph, ink = GLYPHS[severity]
                left = column.at + (column.length - side) / 2
                place = QRectF(left, line.at + (line.length - side) / 2, side, side)
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
