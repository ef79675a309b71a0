"""Paints many bars quickly: what a bar needs is worked out once and stamped again and again."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap, QStaticText

from salonplanner.domain.salon import Status
from salonplanner.ui.timeline.bar_art import BarArt, Look
from salonplanner.ui.timeline.bars import Bar
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.ink import MOST_KEPT, Face, Ink
from salonplanner.ui.timeline.looks import Glyph
from salonplanner.ui.widgets.swatch import BarPainter

_MARGIN = 1.0


class _Stamp(NamedTuple):
    """Everything to paint of one bar, in places that count from its row's top."""

    bar: Bar
    glyph: Glyph | None
    ratio: float
    corner: QPointF
    picture: QPixmap
    text: QStaticText | None
    text_place: QPointF
    text_colour: QColor
    struck: bool
    alert: QPixmap | None
    alert_place: QPointF
    lock: QPixmap | None
    lock_place: QPointF


class BarStamps:
    """Paints bars with the ink of a theme, in one direction of time.

    Bars that look the same share a picture. ``vector`` draws every line afresh, for paper.
    """

    def __init__(self, ink: Ink, bodies: BarPainter, *, rtl: bool, vector: bool = False) -> None:
        self._ink = ink
        self._bodies = bodies
        self._art = BarArt(ink, bodies)
        self._rtl = rtl
        self._vector = vector
        self._stamps: dict[tuple[str, str], _Stamp] = {}

    def paint(self, painter: QPainter, bar: Bar, glyph: Glyph | None, ratio: float) -> None:
        """Paint a bar with its label and badges; the painter's origin is at its row's top left.

        ``ratio`` is the device's pixels to a logical one.
        """
        if self._vector:
            self._draw(painter, bar, glyph)
            return
        stamp = self._stamps.get((bar.salon.id, bar.row))
        if (
            stamp is None
            or stamp.bar is not bar
            or stamp.glyph is not glyph
            or stamp.ratio != ratio
        ):
            stamp = self._made(bar, glyph, ratio)
        painter.drawPixmap(stamp.corner, stamp.picture)
        if stamp.text is not None:
            painter.setPen(stamp.text_colour)
            painter.setFont(self._ink.font("struck" if stamp.struck else "bar"))
            painter.drawStaticText(stamp.text_place, stamp.text)
            if stamp.struck:
                self._ink.strike(painter, stamp.text_place, stamp.text)
        if stamp.alert is not None:
            painter.drawPixmap(stamp.alert_place, stamp.alert)
        if stamp.lock is not None:
            painter.drawPixmap(stamp.lock_place, stamp.lock)

    def paint_once(self, painter: QPainter, bar: Bar, glyph: Glyph | None) -> None:
        """Paint a bar that will look otherwise the next time."""
        self._draw(painter, bar, glyph)

    def _made(self, bar: Bar, glyph: Glyph | None, ratio: float) -> _Stamp:
        box = snapped(bar.rect, ratio)
        look = self._look(bar, box, glyph)
        text, text_place = None, QPointF()
        face = _face(bar)
        if bar.label is not None:
            text_place, text = self._ink.laid(face, bar.text, bar.label, rtl=self._rtl)
        stamp = _Stamp(
            bar=bar,
            glyph=glyph,
            ratio=ratio,
            corner=QPointF(box.x() - _MARGIN, box.y() - _MARGIN),
            picture=self._picture(look, ratio),
            text=text,
            text_place=text_place,
            text_colour=self._text_colour(bar),
            struck=face == "struck",
            alert=self._alert(bar, ratio),
            alert_place=self._alert_place(bar, box),
            lock=self._lock(bar, ratio),
            lock_place=self._lock_place(bar, box),
        )
        if len(self._stamps) > MOST_KEPT:
            self._stamps.clear()
        self._stamps[bar.salon.id, bar.row] = stamp
        return stamp

    def _draw(self, painter: QPainter, bar: Bar, glyph: Glyph | None) -> None:
        box = snapped(bar.rect, 1.0)
        self._art.draw(painter, self._look(bar, box, glyph), box.x(), box.y())
        if bar.label is not None:
            painter.setPen(self._text_colour(bar))
            self._ink.write(painter, _face(bar), bar.text, bar.label, rtl=self._rtl)
        if bar.severity is not None:
            painter.save()
            painter.translate(self._alert_place(bar, box))
            self._art.draw_alert(painter, bar.severity, mini=bar.label is None)
            painter.restore()
        if bar.salon.locked:
            painter.save()
            painter.translate(self._lock_place(bar, box))
            self._art.draw_lock(painter, mini=bar.label is None)
            painter.restore()

    def _look(self, bar: Bar, box: QRectF, glyph: Glyph | None) -> Look:
        salon, label = bar.salon, bar.label
        plate = None
        if label is not None and bar.inside and salon.status is Status.PENDING:
            plate = (label.x - box.x() - 3, label.width + 6)
        return Look(
            level=salon.level,
            status=salon.status,
            glyph=glyph,
            mini=label is None,
            rtl=self._rtl,
            width=box.width(),
            height=box.height(),
            plate=plate,
        )

    def _picture(self, look: Look, ratio: float) -> QPixmap:
        draw = partial(self._art.draw, look=look, left=_MARGIN, top=_MARGIN)
        width, height = look.width + 2 * _MARGIN, look.height + 2 * _MARGIN
        return self._ink.pixmap(look, width, height, ratio, draw)

    def _alert(self, bar: Bar, ratio: float) -> QPixmap | None:
        if bar.severity is None:
            return None
        mini = bar.label is None
        size = self._art.alert_size(mini=mini)
        draw = partial(self._art.draw_alert, severity=bar.severity, mini=mini)
        return self._ink.pixmap(("alert", bar.severity, mini), size, size, ratio, draw)

    def _alert_place(self, bar: Bar, box: QRectF) -> QPointF:
        """At the corner where the last day ends, half of it outside the bar."""
        mini = bar.label is None
        half = self._art.alert_size(mini=mini) / 2
        corner = box.topLeft() if self._rtl else box.topRight()
        return QPointF(round(corner.x() - half), round(corner.y() - half) + (0 if mini else 1))

    def _lock(self, bar: Bar, ratio: float) -> QPixmap | None:
        if not bar.salon.locked:
            return None
        mini = bar.label is None
        size = self._art.lock_size(mini=mini)
        draw = partial(self._art.draw_lock, mini=mini)
        return self._ink.pixmap(("lock", mini), size, size, ratio, draw)

    def _lock_place(self, bar: Bar, box: QRectF) -> QPointF:
        """At the corner where the first day begins, half of it outside the bar."""
        mini = bar.label is None
        half = self._art.lock_size(mini=mini) / 2
        corner = box.topRight() if self._rtl else box.topLeft()
        return QPointF(round(corner.x() - half), round(corner.y() - half) + (0 if mini else 2))

    def _text_colour(self, bar: Bar) -> QColor:
        salon = bar.salon
        if not bar.inside:
            return self._ink.colour("text" if salon.active else "text3")
        return self._bodies.ink(salon.level, salon.status)


def snapped(rect: Rect, ratio: float) -> QRectF:
    """The rectangle on whole pixels of the screen, a pixel short so that neighbours part."""
    left = round(rect.x * ratio) / ratio
    right = round(rect.right * ratio) / ratio
    return QRectF(left, rect.y, max(right - left - 1, 2.0), rect.height)


def _face(bar: Bar) -> Face:
    return "bar" if bar.salon.active else "struck"
