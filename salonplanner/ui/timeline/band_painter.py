"""Bands of events: rounded, or pointed where the event goes on beyond the days shown."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from salonplanner.ui.colours import Token
from salonplanner.ui.timeline.bands import Band
from salonplanner.ui.timeline.geometry import Rect, Span
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.looks import Tone, glyph_of, tone_of

_TONES: dict[Tone, tuple[Token, Token, Token]] = {
    "evs": ("evs", "evsT", "evsL"),
    "evw": ("evw", "evwT", "evwL"),
    "evu": ("evu", "evuT", "evuL"),
}


_LEAST_TEXT = 30.0
"""Pixels below which a piece of a text says nothing."""


class BandPainter:
    """Paints bands in places of the canvas."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink

    def paint(self, painter: QPainter, band: Band, seen: Span, *, rtl: bool) -> None:
        """Paint a band with its sign and texts; ``seen`` is what of the canvas is in view."""
        ground, text, line = (self._ink.colour(token) for token in _TONES[tone_of(band.event)])
        painter.setPen(QPen(line, 1))
        painter.setBrush(ground)
        pointed = (band.from_before, band.goes_on)
        left, right = reversed(pointed) if rtl else pointed
        painter.drawPath(_shape(band.rect, self._ink.radius, left=left, right=right))
        shift = self._shift(band, seen, rtl=rtl)
        self._sign(painter, band, shift, rtl=rtl)
        painter.setPen(text)
        place = band.text_rect.moved(shift, 0)
        if band.inside:
            place = self._within(place, band.rect, seen)
        if place.width >= min(_LEAST_TEXT, band.text_rect.width - 0.5):
            self._ink.write(painter, "band", band.text, place, rtl=rtl)
        if band.note_rect is not None:
            if band.inside:
                painter.setPen(self._ink.colour("text3"))
            self._ink.write(painter, "band", band.note, band.note_rect, rtl=rtl)

    def _shift(self, band: Band, seen: Span, *, rtl: bool) -> float:
        """How far what is in a band moves along it to stay in view."""
        if not band.inside:
            return 0.0
        rect, text = band.rect, band.text_rect
        if rtl:
            return -min(max(rect.right - seen.end, 0.0), text.x - rect.x)
        return min(max(seen.start - rect.x, 0.0), rect.right - text.x)

    def _within(self, place: Rect, rect: Rect, seen: Span) -> Rect:
        """What of a text's place lies in its band and in view."""
        inset = self._ink.lengths.inset
        left = max(place.x, rect.x + inset, seen.start + 2)
        right = min(place.right, rect.right - inset, seen.end - 2)
        return Rect(left, place.y, max(right - left, 0.0), place.height)

    def _sign(self, painter: QPainter, band: Band, shift: float, *, rtl: bool) -> None:
        size, lead = self._ink.lengths.badge + 1, self._ink.lengths.inset
        rect = band.rect
        if rect.width < size + 4:
            return
        x = rect.right - lead - size if rtl else rect.x + lead
        if rect.width < size + 2 * lead:
            x = rect.x + (rect.width - size) / 2
        place = QRectF(x + shift, rect.y + (rect.height - size) / 2, size, size)
        ink = self._ink.colour(_TONES[tone_of(band.event)][1])
        self._ink.paint_icon(painter, place, glyph_of(band.event), ink)


def _shape(rect: Rect, radius: float, *, left: bool, right: bool) -> QPainterPath:
    """A rounded band, pointed at the sides where the event goes beyond the days shown."""
    box = QRectF(rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if not left and not right:
        path.addRoundedRect(box, radius, radius)
        return path
    tip = min(box.height() / 2, box.width() / 2)
    middle = box.center().y()
    path.moveTo(box.left() + (tip if left else radius), box.top())
    path.lineTo(box.right() - (tip if right else radius), box.top())
    if right:
        path.lineTo(box.right(), middle)
        path.lineTo(box.right() - tip, box.bottom())
    else:
        _corner_arc(path, box.right(), box.top(), box.bottom(), -radius)
    path.lineTo(box.left() + (tip if left else radius), box.bottom())
    if left:
        path.lineTo(box.left(), middle)
        path.closeSubpath()
    else:
        _corner_arc(path, box.left(), box.bottom(), box.top(), radius)
        path.closeSubpath()
    return path


def _corner_arc(path: QPainterPath, x: float, start: float, end: float, inward: float) -> None:
    """Two rounded corners at one side, from the height where it starts to where it ends."""
    step = abs(inward) if end > start else -abs(inward)
    path.quadTo(x, start, x, start + step)
    path.lineTo(x, end - step)
    path.quadTo(x, end, x + inward, end)
