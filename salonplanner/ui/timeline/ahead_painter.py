"""Paints what a gesture would give: shaded days, the rubber band, the tag under the pointer."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QTextOption, QTransform

from salonplanner.domain.rules import Severity
from salonplanner.ui.colours import Token
from salonplanner.ui.timeline.foresight import Note
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.ink import Face, Ink
from salonplanner.ui.timeline.marks import Ahead, Shade, Tag, View

_TILE = 6
_SIGNS: dict[Severity, tuple[str, Token]] = {
    Severity.ERROR: ("circle-x", "err"),
    Severity.WARNING: ("triangle-alert", "warn"),
    Severity.INFO: ("info", "info"),
}
_MOST_WIDTH = 340
"""Pixels of a tag's text at 100 %; longer sentences are wrapped."""
_FROM_POINTER = 20
_HATCHED = Severity.WARNING
"""The hatch that the legend shows."""


class _Line(NamedTuple):
    """A line of the tag, laid out."""

    note: Note
    face: Face
    height: float
    indent: float
    swatch: bool = False


class AheadPainter:
    """Paints with the ink of a theme."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._room = ink.lengths.label_most / 200 * _MOST_WIDTH

    def paint_shades(self, painter: QPainter, ahead: Ahead) -> None:
        """Hatch the days that would clash; feasts, which are plain, stay visible under it."""
        for shade in ahead.shades:
            self._shade(painter, shade)

    def paint_lasso(self, painter: QPainter, rect: Rect) -> None:
        """Paint the rubber band, in places of the canvas."""
        fill = QColor(self._ink.colour("accent"))
        fill.setAlphaF(0.12)
        painter.setPen(self._ink.pen("accent"))
        painter.setBrush(fill)
        painter.drawRect(QRectF(*rect))

    def paint_tag(
        self, painter: QPainter, tag: Tag, view: View, *, rtl: bool, carried: Rect | None = None
    ) -> None:
        """Paint what the gesture would give inside the view, near what is ``carried`` there."""
        lines = [*self._lines(tag)]
        padding = self._ink.lengths.inset + 2
        width = max(self._width(line) for line in lines) + 2 * padding
        height = sum(line.height for line in lines) + 2 * padding
        near = carried or Rect(tag.x, tag.y, 0, 0)
        x, y = _corner(near, tag, Rect(4, 4, view.width - 8, view.height - 8), (width, height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink.colour("line2"), 1))
        painter.setBrush(self._ink.colour("raised"))
        painter.drawRoundedRect(QRectF(x, y, width, height), 5, 5)
        top = y + padding
        for line in lines:
            self._line(painter, line, Rect(x + padding, top, width - 2 * padding, line.height), rtl)
            top += line.height

    def _shade(self, painter: QPainter, shade: Shade) -> None:
        rect = QRectF(*shade.rect)
        painter.fillRect(rect, self._hatch(shade.severity, painter))

    def _hatch(self, severity: Severity, painter: QPainter) -> QBrush:
        ratio = painter.device().devicePixelRatioF()
        draw = partial(self._draw_hatch, severity=severity)
        tile = self._ink.pixmap(("clash", severity), _TILE, _TILE, ratio, draw)
        brush = QBrush(tile)
        if ratio != 1:
            # A pixmap's own ratio is not heeded in a brush; one that is scaled takes longer.
            brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        return brush

    def _draw_hatch(self, painter: QPainter, severity: Severity) -> None:
        """Lines that rise the other way than those of the days outside the season."""
        is_error = severity is Severity.ERROR
        ground = QColor(self._ink.colour("errT" if is_error else "warnT"))
        ground.setAlphaF(0.55)
        painter.fillRect(QRectF(0, 0, _TILE, _TILE), ground)
        painter.setPen(QPen(self._ink.colour("errL" if is_error else "warnL"), 1.2))
        for offset in (-_TILE, 0, _TILE):
            painter.drawLine(QPointF(offset - 1, -1), QPointF(offset + _TILE + 1, _TILE + 1))

    def _lines(self, tag: Tag) -> list[_Line]:
        lines = [self._laid(Note(tag.title), "head")]
        lines.extend(self._laid(note, "count") for note in tag.notes)
        if tag.legend:
            lines.append(self._laid(Note(tag.legend), "count", swatch=True))
        return lines

    def _laid(self, note: Note, face: Face, *, swatch: bool = False) -> _Line:
        lengths = self._ink.lengths
        has_sign = swatch or note.severity is not None
        indent = lengths.badge + lengths.inset if has_sign else 0.0
        metrics = QFontMetricsF(self._ink.font(face))
        room = QRectF(0, 0, self._room - indent, 1000)
        flags = Qt.TextFlag.TextWordWrap.value
        height = metrics.boundingRect(room, flags, note.text).height()
        return _Line(note, face, max(height, lengths.badge) + 3, indent, swatch)

    def _width(self, line: _Line) -> float:
        natural = self._ink.width(line.face, line.note.text) + 2 + line.indent
        return min(natural, self._room)

    def _line(self, painter: QPainter, line: _Line, rect: Rect, rtl: bool) -> None:
        size = self._ink.lengths.badge
        start = rect.right - size if rtl else rect.x
        box = QRectF(start, round(rect.y + 2), size, size)
        if line.swatch:
            painter.fillRect(box, self._hatch(_HATCHED, painter))
        elif line.note.severity is not None:
            sign, token = _SIGNS[line.note.severity]
            self._ink.paint_icon(painter, box, sign, self._ink.colour(token))
        painter.setFont(self._ink.font(line.face))
        painter.setPen(self._ink.colour("text" if line.face == "head" else "text2"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        if rtl:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        left = rect.x if rtl else rect.x + line.indent
        room = QRectF(left, rect.y, rect.width - line.indent + 1, rect.height)
        painter.drawText(room, line.note.text, option)


def _corner(near: Rect, tag: Tag, room: Rect, size: tuple[float, float]) -> tuple[float, float]:
    """Where a tag begins: under the pointer, else above it, else beside what is carried."""
    width, height = size
    x = max(min(tag.x - width / 2, room.right - width), room.x)
    y = tag.y + _FROM_POINTER
    if y + height <= room.bottom:
        return x, y
    y = tag.y - _FROM_POINTER - height
    if y >= room.y:
        return x, y
    x = near.right + _FROM_POINTER
    if x + width > room.right:
        x = max(near.x - _FROM_POINTER - width, room.x)
    return x, max(min(tag.y - height / 2, room.bottom - height), room.y)
