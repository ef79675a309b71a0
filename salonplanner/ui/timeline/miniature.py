"""A small picture of a whole season, for the start page: regions, months, bars, no more."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.language import Language
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.axis import Axis
from salonplanner.ui.timeline.bar_stamps import snapped
from salonplanner.ui.timeline.geometry import Rect, TimeScale
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.layout import (
    axis_of,
    column_width,
)
from salonplanner.ui.timeline.settings import Settings
from salonplanner.ui.timeline.wording import Wording
from salonplanner.ui.timeline.zoom import fitting_per_day, season_end
from salonplanner.ui.widgets.swatch import BarPainter
from salonplanner.words.names import Names

_MOST_ROW = 16.0


class Miniature:
    """Paints plans small with the look a theme has now."""

    def __init__(self, theme: Theme, icons: Icons, language: Language, names: Names) -> None:
        self._theme = theme
        self._icons = icons
        self._bodies = BarPainter(theme, icons)
        self._wording = Wording(language, names)

    def paint(self, painter: QPainter, rect: QRectF, plan: Plan) -> None:
        """Paint a plan in a rectangle, in as much of its height as it can use."""
        ink = Ink(self._theme, self._icons)
        settings = Settings(ink.lengths, ink.measures, self._wording)
        season, lengths = plan.season, ink.lengths
        column = column_width(settings)
        days = (season_end(season) - season.start).days + 1
        per_day = fitting_per_day(season, rect.width() - column)
        scale = TimeScale(season.start.toordinal(), days, per_day, self._wording.rtl)
        row = min((rect.height() - lengths.month) / len(RegionCode), _MOST_ROW)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(rect.topLeft())
        self._names(painter, ink, Rect(0, lengths.month, rect.width(), row), column)
        painter.translate(0 if scale.rtl else column, 0)
        self._ground(painter, ink, axis_of(plan, settings, scale), row)
        self._bars(painter, ink, plan, scale, row)
        painter.restore()

    def _names(self, painter: QPainter, ink: Ink, first: Rect, column: float) -> None:
        """The regions' names beside their rows, and the lines between these."""
        rtl = self._wording.rtl
        left = first.width - column if rtl else 0.0
        for index, code in enumerate(RegionCode):
            top = first.y + index * first.height
            painter.setPen(ink.pen("line"))
            painter.drawLine(QLineF(0, top, first.width, top))
            painter.setPen(ink.colour("text2"))
            place = Rect(left, top, column - ink.lengths.inset, first.height)
            ink.write(painter, "small_week", self._wording.region(code), place, rtl=rtl)

    def _ground(self, painter: QPainter, ink: Ink, axis: Axis, row: float) -> None:
        top = ink.lengths.month
        bottom = top + row * len(RegionCode)
        for feast in axis.feasts:
            place = QRectF(feast.x, top, feast.width, bottom - top)
            painter.fillRect(place, ink.colour("holiday"))
        for month in axis.months:
            edge = month.x + month.width if self._wording.rtl else month.x
            painter.setPen(ink.pen("gridw"))
            painter.drawLine(QLineF(edge, 0, edge, bottom))
            painter.setPen(ink.colour("text2"))
            inset = ink.lengths.inset
            place = Rect(month.x + inset, 0, month.width - 2 * inset, top)
            ink.write(painter, "head", month.text, place, rtl=self._wording.rtl)

    def _bars(self, painter: QPainter, ink: Ink, plan: Plan, scale: TimeScale, row: float) -> None:
        height = min(ink.lengths.mini_bar, row - 3)
        places = {code: index for index, code in enumerate(RegionCode)}
        ratio = painter.device().devicePixelRatioF()
        for salon in plan.active_salons:
            span = scale.span(salon.start, max(salon.start, salon.end))
            top = ink.lengths.month + row * places[salon.region] + (row - height) / 2
            box = snapped(scale.rect(span, top, height), ratio)
            self._bodies.paint(painter, box, salon.level, salon.status, ink.mini_radius)
