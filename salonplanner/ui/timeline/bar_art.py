"""How a salon's bar is drawn: its body, the sign of its tie, the badge of an alert."""

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Status
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.looks import Glyph
from salonplanner.ui.widgets.swatch import BarPainter

MINI_ALERT = 0.65
"""Size of an alert's badge in a folded row, against that of an open one."""

_FILLED = frozenset({Status.CONFIRMED, Status.PENDING, Status.HELD})
_RIM = 2.0


class Look(msgspec.Struct, frozen=True):
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

    def __init__(self, ink: Ink, bodies: BarPainter) -> None:
        self._ink = ink
        self._bodies = bodies

    def draw(self, painter: QPainter, look: Look, left: float, top: float) -> None:
        """Draw a bar with what is in it, its label apart."""
        box = QRectF(left, top, look.width, look.height)
        direction = Qt.LayoutDirection
        painter.setLayoutDirection(direction.RightToLeft if look.rtl else direction.LeftToRight)
        radius = self._ink.mini_radius if look.mini else self._ink.radius
        self._bodies.paint(painter, box, look.level, look.status, radius)
        if look.plate is not None:
            # The contrast of a text is measured on the plain colour, not on the stripes.
            x, width = look.plate
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._bodies.outline(look.level))
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

    def lock_size(self, *, mini: bool) -> float:
        """The side of the picture of a lock, its rim included."""
        return self.alert_size(mini=mini)

    def draw_lock(self, painter: QPainter, *, mini: bool) -> None:
        """Draw a closed lock on a round plate at the painter's origin."""
        size = self.lock_size(mini=mini) - 2 * _RIM
        middle, unit = size / 2 + _RIM, size / 13
        centre = QPointF(middle, middle)
        painter.setPen(QPen(self._ink.colour("text2"), 1))
        painter.setBrush(self._ink.colour("surface"))
        painter.drawEllipse(centre, size / 2, size / 2)
        shackle = QRectF(middle - 1.9 * unit, middle - 4.2 * unit, 3.8 * unit, 5.2 * unit)
        pen = QPen(self._ink.colour("text"), 1.3 * unit)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(shackle, 0, 180 * 16)
        body = QRectF(middle - 3 * unit, middle - 1.2 * unit, 6 * unit, 4.4 * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink.colour("text"))
        painter.drawRoundedRect(body, unit, unit)

    def _exclaim(self, painter: QPainter, middle: float, size: float, *, lowered: bool) -> None:
        unit = size / 13
        y = middle + (0.9 * unit if lowered else 0)
        pen = QPen(self._ink.colour("onbar"), 1.6 * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(middle, y - 2.6 * unit), QPointF(middle, y + 0.3 * unit))
        painter.drawPoint(QPointF(middle, y + 2.7 * unit))

    def _glyphs(self, painter: QPainter, box: QRectF, look: Look) -> None:
        """Draw the sign of a tie after the check of a held salon, which the body has."""
        if look.glyph is None:
            return
        lengths = self._ink.lengths
        size, step = lengths.badge, lengths.badge + lengths.badge_inset
        is_held = look.status is Status.HELD
        at = lengths.badge_inset + is_held * step
        if box.width() < at + size + 1:
            # A short bar has its sign in the middle, one that has a check already has no other.
            if is_held or box.width() < size + 2:
                return
            at = (box.width() - size) / 2
        self._tie(painter, _at(box, at, size, rtl=look.rtl), look, look.glyph)

    def _tie(self, painter: QPainter, place: QRectF, look: Look, glyph: Glyph) -> None:
        ground, sign = self._ink.colour("onbar"), self._bodies.outline(look.level)
        if look.status not in _FILLED:
            ground, sign = sign, ground
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 3, 3)
        self._ink.paint_icon(painter, place.adjusted(1.5, 1.5, -1.5, -1.5), glyph, sign)


def _at(box: QRectF, along: float, size: float, *, rtl: bool) -> QRectF:
    """A square ``along`` pixels from the bar's first day, in its middle height."""
    x = box.right() - along - size if rtl else box.left() + along
    return QRectF(x, box.center().y() - size / 2, size, size)
