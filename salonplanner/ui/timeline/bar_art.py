"""How a salon's bar is drawn: level as colour, status as pattern, ties and alerts as badges."""

import dataclasses

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Status
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.looks import Glyph

FILLED = frozenset({Status.CONFIRMED, Status.PENDING, Status.HELD})
"""Statuses whose bar has the level's full colour."""
MINI_ALERT = 0.65
"""Size of an alert's badge in a folded row, against that of an open one."""

_OUTLINE = 1.5
_HATCH_STEP = 8.5
_HATCH_WIDTH = 2.2
_HATCH_OPACITY = 0.34
_RIM = 2.0


@dataclasses.dataclass(frozen=True, slots=True)
class Look:
    """What decides how a bar is drawn, its place apart; bars of one look share a picture."""

    level: Level
    status: Status
    glyph: Glyph | None
    mini: bool
    rtl: bool
    width: float
    height: float
    plate: tuple[float, float] | None = None
    """Left edge and width of the plain ground of a label in a hatched bar, from the bar's left."""


class BarArt:
    """Draws looks and badges with the ink of a theme, every line of them."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink

    def draw(self, painter: QPainter, look: Look, left: float, top: float) -> None:
        """Draw a bar with what is in it, its label apart."""
        box = QRectF(left, top, look.width, look.height)
        self._body(painter, box, look)
        if look.plate is not None:
            # The contrast of a text is measured on the plain colour, not on the stripes.
            x, width = look.plate
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ink.levels[look.level].bar)
            painter.drawRoundedRect(QRectF(left + x, top + 3, width, look.height - 6), 2, 2)
        if not look.mini:
            self._glyphs(painter, box, look)

    def alert_size(self, *, mini: bool) -> float:
        """Side of the square an alert's badge is drawn in, its rim included."""
        return self._ink.lengths.alert * (MINI_ALERT if mini else 1.0) + 2 * _RIM

    def draw_alert(self, painter: QPainter, severity: Severity, *, mini: bool) -> None:
        """Draw a badge at the painter's origin: round for an error, a triangle for a warning."""
        size = self.alert_size(mini=mini) - 2 * _RIM
        middle = size / 2 + _RIM
        is_error = severity is Severity.ERROR
        fill = self._ink.colour("err" if is_error else "warn")
        shape = QPainterPath()
        if is_error:
            shape.addEllipse(QPointF(middle, middle), size / 2 - 0.5, size / 2 - 0.5)
        else:
            half = size / 2
            top, bottom = middle - half + 0.5, middle + half - 1
            corners = [(middle, top), (middle + half, bottom), (middle - half, bottom)]
            shape.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
            shape.closeSubpath()
        painter.strokePath(shape, QPen(self._ink.colour("surface"), 2.5))
        painter.fillPath(shape, fill)
        if not mini:
            self._exclaim(painter, middle, size, lowered=not is_error)

    def _exclaim(self, painter: QPainter, middle: float, size: float, *, lowered: bool) -> None:
        unit = size / 13
        y = middle + (0.9 * unit if lowered else 0)
        pen = QPen(self._ink.colour("onbar"), 1.6 * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(middle, y - 2.6 * unit), QPointF(middle, y + 0.3 * unit))
        painter.drawPoint(QPointF(middle, y + 2.7 * unit))

    def _body(self, painter: QPainter, box: QRectF, look: Look) -> None:
        ink = self._ink.levels[look.level]
        radius = self._ink.mini_radius if look.mini else self._ink.radius
        if look.status in FILLED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.bar)
            painter.drawRoundedRect(box, radius, radius)
            if look.status is Status.PENDING:
                self._hatch(painter, box, radius)
            return
        width = 1.0 if look.mini else _OUTLINE
        pen = QPen(ink.bar, width)
        if look.status is Status.DRAFT:
            pen.setDashPattern([2.2, 1.6])
        elif look.status is Status.CANCELLED:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.1, 2.2])
        painter.setPen(pen)
        if look.status is Status.PROPOSED or (look.mini and look.status is Status.DRAFT):
            painter.setBrush(ink.tint)
        elif look.status is Status.DRAFT:
            painter.setBrush(self._ink.colour("surface"))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        inner = radius - half
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), inner, inner)

    def _hatch(self, painter: QPainter, box: QRectF, radius: float) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(box, radius, radius)
        stripe = self._ink.colour("onbar").toRgb()
        stripe.setAlphaF(_HATCH_OPACITY)
        painter.save()
        painter.setClipPath(shape)
        painter.setPen(QPen(stripe, _HATCH_WIDTH))
        x = box.left() - box.height() + _HATCH_STEP / 2
        while x < box.right():
            foot, head = QPointF(x - 1, box.bottom() + 1), QPointF(x + box.height(), box.top())
            painter.drawLine(foot, head + QPointF(1, -1))
            x += _HATCH_STEP
        painter.restore()

    def _glyphs(self, painter: QPainter, box: QRectF, look: Look) -> None:
        lengths = self._ink.lengths
        size, step = lengths.badge, lengths.badge + lengths.badge_inset
        is_held = look.status is Status.HELD
        wanted = is_held + (look.glyph is not None)
        if not wanted or box.width() < size + 2:
            return
        # A short bar has its badge in the middle; without room for both, the tie's is left out.
        fits = box.width() >= wanted * step + 1
        at = lengths.badge_inset if fits else (box.width() - size) / 2
        if is_held:
            place = _at(box, at, size, rtl=look.rtl)
            self._ink.paint_icon(painter, place, "check", self._ink.colour("onbar"))
            at += step
        if look.glyph is not None and (fits or wanted == 1):
            self._tie(painter, _at(box, at, size, rtl=look.rtl), look)

    def _tie(self, painter: QPainter, place: QRectF, look: Look) -> None:
        ground, sign = self._ink.colour("onbar"), self._ink.levels[look.level].bar
        if look.status not in FILLED:
            ground, sign = sign, ground
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 3, 3)
        inner = place.adjusted(1.5, 1.5, -1.5, -1.5)
        self._ink.paint_icon(painter, inner, look.glyph or "star", sign)


def _at(box: QRectF, along: float, size: float, *, rtl: bool) -> QRectF:
    """A square ``along`` pixels from the bar's first day, in its middle height."""
    x = box.right() - along - size if rtl else box.left() + along
    return QRectF(x, box.center().y() - size / 2, size, size)
