"""The calendar on paper: the window's own painter, on as many sheets as it takes."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon
from salonplanner.ui.month.stays import last_day
from salonplanner.ui.printing.job import SCALES, PrintJob
from salonplanner.ui.printing.look import Look
from salonplanner.ui.printing.paper_words import PaperWording
from salonplanner.ui.printing.subject import Subject
from salonplanner.ui.printing.tiles import Cut, Strip, cuts, spans
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.layout import TimelineLayout, column_width, lay_out
from salonplanner.ui.timeline.marks import Marks, View
from salonplanner.ui.timeline.painter import TimelinePainter
from salonplanner.ui.timeline.rows import Content
from salonplanner.ui.timeline.settings import Settings
from salonplanner.ui.timeline.zoom import days_shown


class _Tile(NamedTuple):
    """Some days of the season, laid out for the width of a sheet."""

    layout: TimelineLayout
    start: date
    end: date


class _Sheet(NamedTuple):
    tile: _Tile
    cut: Cut


class CalendarSheet:
    """The calendar in a ``width`` and ``height`` of each sheet, in logical pixels.

    Each sheet is whole: it has the regions' column, the head, and the labels of the bars that
    begin on another one.
    """

    def __init__(
        self, subject: Subject, job: PrintJob, look: Look, width: float, height: float
    ) -> None:
        self._subject = subject
        self._painter = TimelinePainter(look.theme, look.icons, vector=True)
        self._painter.know(subject.plan)
        ink = self._painter.ink
        self._settings = Settings(
            lengths=ink.lengths,
            measures=ink.measures,
            wording=PaperWording(subject),
            grouping=subject.grouping,
        )
        self._scale, self._sheets = self._fitted(job, width, height)

    @property
    def pages(self) -> int:
        """How many sheets it takes."""
        return len(self._sheets)

    @property
    def scale(self) -> float:
        """How large texts are against the window's."""
        return self._scale

    def heading(self, page: int) -> str:
        """The days of a sheet."""
        tile = self._sheets[page].tile
        return self._subject.language.date_range(tile.start, tile.end, year=True)

    def used_height(self, page: int) -> float:
        """Pixels that a sheet's content takes."""
        sheet = self._sheets[page]
        return (sheet.tile.layout.header + sheet.cut.bottom - sheet.cut.top) * self._scale

    def paint(self, painter: QPainter, page: int, place: Rect) -> None:
        """Paint a sheet's part of the calendar."""
        (layout, _, _), cut = self._sheets[page]
        # The rows of this sheet alone: a badge of the next one would stand out into it.
        rows = (row for row in layout.rows if row.y < cut.bottom and row.y + row.height > cut.top)
        layout = msgspec.structs.replace(layout, rows=tuple(rows))
        height = layout.header + cut.bottom - cut.top
        view = View(place.width / self._scale, height, 0.0, cut.top)
        painter.save()
        painter.translate(place.x, place.y)
        painter.scale(self._scale, self._scale)
        painter.setClipRect(QRectF(0, 0, view.width, height), Qt.ClipOperation.IntersectClip)
        self._painter.paint(painter, layout, view, Marks())
        painter.restore()

    def _fitted(
        self, job: PrintJob, width: float, height: float
    ) -> tuple[float, tuple[_Sheet, ...]]:
        """The largest scale at which it takes no more sheets than wanted, else the smallest."""
        scale, sheets = 1.0, self._made(job, width, height)
        for smaller in SCALES[1:]:
            if not job.down or all(self._below(sheets, tile) <= job.down for tile, _ in sheets):
                break
            scale, sheets = smaller, self._made(job, width / smaller, height / smaller)
        return scale, sheets

    def _below(self, sheets: tuple[_Sheet, ...], tile: _Tile) -> int:
        return sum(sheet.tile is tile for sheet in sheets)

    def _made(self, job: PrintJob, width: float, height: float) -> tuple[_Sheet, ...]:
        sheets: list[_Sheet] = []
        lengths = self._settings.lengths
        for tile in self._tiles(job.across, width):
            layout = tile.layout
            strips = [
                Strip(row.y, row.height, lengths.lane, lengths.row_padding) for row in layout.rows
            ]
            room = max(height - layout.header, lengths.lane + lengths.row_padding)
            sheets += [_Sheet(tile, cut) for cut in cuts(strips, room)]
        return tuple(sheets)

    def _tiles(self, across: int, width: float) -> list[_Tile]:
        plan = self._subject.shown_plan
        first, last = days_shown(plan.season, plan.salons)
        found = spans(first, last, across)
        if len(found) == 1:
            return [_Tile(self._laid_out(plan, self._subject.alerts, width), first, last)]
        return [_Tile(self._laid_out(*self._part(plan, *span), width), *span) for span in found]

    def _part(self, plan: Plan, start: date, end: date) -> tuple[Plan, Mapping[str, Severity]]:
        """The plan as some of its days see it: salons cut at their edges, others left out.

        Alerts stay with the salons that end there: their badges stand at a bar's end.
        """
        alerts = {s.id: found for s in plan.salons if (found := self._alert(s, end)) is not None}
        salons = tuple(
            msgspec.structs.replace(s, start=max(s.start, start), end=min(last_day(s), end))
            for s in plan.salons
            if s.start <= end and last_day(s) >= start
        )
        season = msgspec.structs.replace(plan.season, start=start, end=end)
        return msgspec.structs.replace(plan, season=season, salons=salons), alerts

    def _alert(self, salon: Salon, end: date) -> Severity | None:
        return self._subject.alerts.get(salon.id) if last_day(salon) <= end else None

    def _laid_out(self, plan: Plan, alerts: Mapping[str, Severity], width: float) -> TimelineLayout:
        content = Content(plan, alerts, self._subject.visible)
        first, last = days_shown(plan.season, plan.salons)
        days = (last - first).days + 1
        room = max(width - column_width(self._settings, content), 1.0)
        return lay_out(content, self._settings, room / days)
