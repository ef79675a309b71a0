"""What stands on every sheet: above, what it is and of when; below, the legend and its number."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from salonplanner.domain.salon import Level, Status
from salonplanner.ui.printing.look import Look, Style
from salonplanner.ui.printing.subject import Subject, title_of
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.words import counts, scenarios

_LINE: Final = 17.0
_GAP: Final = 8.0
_SWATCH: Final = (22.0, 11.0)
_AFTER_SWATCH: Final = 5.0
_BETWEEN: Final = 14.0
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Entry(NamedTuple):
    """One entry of the legend: its bar and its word."""

    level: Level | None
    status: Status
    text: str


class Frame:
    """Writes the head and the foot of sheets that are ``width`` pixels wide within margins."""

    def __init__(self, subject: Subject, look: Look, width: float) -> None:
        self._subject = subject
        self._look = look
        self._width = width
        self._title = look.style("figure_m", "text", QFont.Weight.DemiBold)
        self._plain = look.style("small")
        self._faint = look.style("small", "text2")
        self._strong = look.style("small", "text", QFont.Weight.DemiBold)
        self._legend = tuple(self._lines())

    @property
    def head(self) -> float:
        """Height of what stands above."""
        return 24 + _LINE + _GAP

    @property
    def foot(self) -> float:
        """Height of what stands below."""
        return _GAP + _LINE * len(self._legend)

    def paint(self, painter: QPainter, place: Rect, heading: str, page: int, count: int) -> None:
        """Paint head and foot at the edges of a place; ``page`` counts from 0."""
        self._paint_head(painter, place, heading)
        self._paint_foot(painter, place, page, count)

    def _paint_head(self, painter: QPainter, place: Rect, heading: str) -> None:
        subject, language = self._subject, self._subject.language
        tr = language.tr
        right, left = self._sides()
        name = title_of(subject.plan, language)
        chamber = " ".join(subject.plan.chamber.split())
        date = tr("Printed on {date}", date=language.date(subject.day))
        top = QRectF(place.x, place.y, place.width, 22)
        room = place.width - self._write(painter, self._strong, top, heading, right) - 24
        whole = f"{name} · {chamber}" if chamber else name
        self._write(painter, self._title, top, whole, left, room)
        below = QRectF(place.x, place.y + 24, place.width, _LINE)
        room = place.width - self._write(painter, self._faint, below, date, right) - 24
        self._write(painter, self._faint, below, self._about(), left, room)
        painter.setPen(QPen(self._look.theme.colours["line3"], 1))
        y = place.y + 24 + _LINE + 3
        painter.drawLine(QLineF(place.x, y, place.x + place.width, y))

    def _about(self) -> str:
        """Season, scenario, how many salons, and the filter."""
        subject, language = self._subject, self._subject.language
        tr = language.tr
        season = subject.plan.season
        scenario = subject.plan.scenario(subject.figures.scenario)
        shown, whole = len(subject.visible), len(subject.plan.salons)
        parts = [
            tr("Season {dates}", dates=language.date_range(season.start, season.end, year=True)),
            tr("Scenario: {name}", name=scenarios.name(scenario, language)),
        ]
        if subject.filter_words:
            parts.append(counts.shown(shown, whole, language))
            parts.append(tr("Filter: {filter}", filter=subject.filter_words))
        else:
            parts.append(language.ntr("{n} salon", "{n} salons", shown))
        return "  ·  ".join(parts)

    def _paint_foot(self, painter: QPainter, place: Rect, page: int, count: int) -> None:
        language = self._subject.language
        right, _ = self._sides()
        bottom = place.y + place.height
        number = language.tr(
            "Page {page} / {count}", page=language.number(page + 1), count=language.number(count)
        )
        last = QRectF(place.x, bottom - _LINE, place.width, _LINE)
        self._write(painter, self._faint, last, number, right)
        y = bottom - _LINE * len(self._legend)
        for line in self._legend:
            self._paint_line(painter, line, place, y)
            y += _LINE

    def _paint_line(
        self, painter: QPainter, line: tuple[_Entry, ...], place: Rect, y: float
    ) -> None:
        rtl = self._subject.language.rtl
        _, left = self._sides()
        width, height = _SWATCH
        along = 0.0
        for entry in line:
            text = self._text_width(entry.text)
            x = place.x + (place.width - along - width if rtl else along)
            swatch = QRectF(x, y + (_LINE - height) / 2, width, height)
            self._look.bars.paint(painter, swatch, entry.level, entry.status, 3)
            beside = x - _AFTER_SWATCH - text if rtl else x + width + _AFTER_SWATCH
            place_of_text = QRectF(beside, y, text + 2, _LINE)
            self._write(painter, self._plain, place_of_text, entry.text, left)
            along += self._entry_width(entry)

    def _lines(self) -> Iterator[tuple[_Entry, ...]]:
        """The legend's entries in lines that leave room for the page's number in the last."""
        room = self._width - self._text_width("Page 100 / 100") - 2 * _BETWEEN
        line: list[_Entry] = []
        used = 0.0
        for entry in self._entries():
            needed = self._entry_width(entry)
            if line and used + needed > room:
                yield tuple(line)
                line, used = [], 0.0
            line.append(entry)
            used += needed
        yield tuple(line)

    def _entries(self) -> Iterator[_Entry]:
        names, language = self._subject.names, self._subject.language
        for level in (*reversed(Level),):
            yield _Entry(level, Status.CONFIRMED, names.level(level, language))
        there = {salon.status for salon in self._subject.salons}
        for status in Status:
            if status is not Status.CANCELLED or status in there:
                yield _Entry(None, status, names.status(status, language))

    def _entry_width(self, entry: _Entry) -> float:
        return _SWATCH[0] + _AFTER_SWATCH + self._text_width(entry.text) + _BETWEEN

    def _text_width(self, text: str) -> float:
        return QFontMetricsF(self._plain.font).horizontalAdvance(text)

    def _sides(self) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
        """Where lines end and begin."""
        return (_LEFT, _RIGHT) if self._subject.language.rtl else (_RIGHT, _LEFT)

    def _write(
        self,
        painter: QPainter,
        style: Style,
        place: QRectF,
        text: str,
        side: Qt.AlignmentFlag,
        room: float | None = None,
    ) -> float:
        """Write one line, cut where it is wider than the room; the width it takes."""
        metrics = QFontMetricsF(style.font)
        if room is not None:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(style.font)
        painter.setPen(self._look.theme.colours[style.token])
        painter.drawText(place, side, text)
        return metrics.horizontalAdvance(text)
