"""Bands of events on top of a week: pointed where the event goes beyond it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from salonplanner.ui.colours import Token
from salonplanner.ui.month.month_bands import MonthBand
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.looks import Tone, glyph_of, tone_of

_TONES: dict[Tone, tuple[Token, Token, Token]] = {
    "evs": ("evs", "evsT", "evsL"),
    "evw": ("evw", "evwT", "evwL"),
    "evu": ("evu", "evuT", "evuL"),
}
_SIGN = 10.0


class MonthBandPainter:
    """Paints bands in places of the grid."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink

    def paint(self, painter: QPainter, band: MonthBand, *, rtl: bool) -> None:
        """Paint a band; with its sign and name where it is high enough for them."""
        ground, text, line = (self._ink.colour(token) for token in _TONES[tone_of(band.event)])
        box = QRectF(*band.rect)
        left, right = (band.from_before, band.goes_on)
        if rtl:
            left, right = right, left
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        whole = box.adjusted(-9 if left else 2.5, 0.5, 9 if right else -2.5, -0.5)
        painter.setPen(QPen(line, 1) if band.text else Qt.PenStyle.NoPen)
        painter.setBrush(ground if band.text else line)
        radius = min(3.0, box.height() / 2)
        painter.drawRoundedRect(whole, radius, radius)
        painter.restore()
        if band.text:
            painter.setPen(text)
            self._name(painter, band, rtl=rtl)

    def _name(self, painter: QPainter, band: MonthBand, *, rtl: bool) -> None:
        rect, inset = band.rect, self._ink.lengths.inset
        size = min(_SIGN, rect.height - 3)
        x = rect.right - inset - size if rtl else rect.x + inset
        place = QRectF(round(x), round(rect.y + (rect.height - size) / 2), size, size)
        ink = self._ink.colour(_TONES[tone_of(band.event)][1])
        self._ink.paint_icon(painter, place, glyph_of(band.event), ink)
        lead = inset + size + 4
        room = max(rect.width - lead - inset, 0.0)
        inner = Rect(rect.x + (inset if rtl else lead), rect.y, room, rect.height)
        self._ink.write(painter, "feast", band.text, inner, rtl=rtl)
