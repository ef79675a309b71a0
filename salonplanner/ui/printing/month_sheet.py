"""The months on paper: the window's own painter, each salon shown however many a week has."""

import itertools
import math
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from salonplanner.domain.salon import Salon
from salonplanner.domain.season import Month, Season
from salonplanner.ui.month.month_layout import MonthContent, MonthLayout, content_of, lay_out_month
from salonplanner.ui.month.month_painter import MonthPainter
from salonplanner.ui.month.stays import last_day
from salonplanner.ui.printing.job import SCALES, PrintJob
from salonplanner.ui.printing.look import Look
from salonplanner.ui.printing.paper_words import PaperMonthWording
from salonplanner.ui.printing.subject import Subject
from salonplanner.ui.printing.tiles import Cut, Strip, cuts
from salonplanner.ui.timeline.geometry import Rect

_LEGIBLE: Final = 0.7
"""Below this scale a month goes over several sheets rather than become smaller still."""
_ON_A_ROLL: Final = 0.62
"""Height of a month against its width where there is paper without end."""


class _Sheet(NamedTuple):
    layout: MonthLayout
    scale: float
    cut: Cut


class MonthSheet:
    """Months in a ``width`` and ``height`` of each sheet, in logical pixels."""

    def __init__(
        self, subject: Subject, job: PrintJob, look: Look, width: float, height: float
    ) -> None:
        self._subject = subject
        self._painter = MonthPainter(look.theme, look.icons, vector=True)
        shown = {event.id for event in subject.events}
        self._content = content_of(
            subject.plan, subject.alerts, subject.visible, lambda event: event.id in shown
        )
        self._painter.know(self._content)
        self._settings = self._painter.settings(PaperMonthWording(subject))
        months = (job.month,) if job.month else months_of(subject.plan.season, subject.salons)
        made = (self._sheets_of(month, width, height) for month in months)
        self._sheets: tuple[_Sheet, ...] = tuple(itertools.chain.from_iterable(made))

    @property
    def pages(self) -> int:
        """How many sheets it takes."""
        return len(self._sheets)

    def heading(self, page: int) -> str:
        """The month of a sheet."""
        month = self._sheets[page].layout.month
        text = self._subject.language.month(month.month, month.year)
        return text[:1].upper() + text[1:]

    def used_height(self, page: int) -> float:
        """Pixels that a sheet's content takes."""
        layout, scale, cut = self._sheets[page]
        return (layout.grid.lengths.head + cut.bottom - cut.top) * scale

    def paint(self, painter: QPainter, page: int, place: Rect) -> None:
        """Paint a sheet's weeks under the names of the days."""
        layout, scale, cut = self._sheets[page]
        view = Rect(0, cut.top, layout.grid.width, layout.grid.lengths.head + cut.bottom - cut.top)
        painter.save()
        painter.translate(place.x, place.y)
        painter.scale(scale, scale)
        painter.setClipRect(QRectF(0, 0, view.width, view.height), Qt.ClipOperation.IntersectClip)
        self._painter.paint(painter, layout, view=view)
        painter.restore()

    def _sheets_of(self, month: Month, width: float, height: float) -> list[_Sheet]:
        """One sheet where the month can be shown whole on it, else several at one scale."""
        if not math.isfinite(height):
            layout = self._high_enough(month, width, width * _ON_A_ROLL)
            return [_Sheet(layout, 1.0, Cut(0.0, layout.grid.height))]
        for scale in SCALES:
            if scale < _LEGIBLE:
                break
            layout = self._laid_out(month, width / scale, height / scale)
            room = height / scale - layout.grid.lengths.head
            if is_whole(layout) and layout.grid.height <= room + 0.5:
                return [_Sheet(layout, scale, Cut(0.0, layout.grid.height))]
        layout = self._high_enough(month, width / _LEGIBLE, height / _LEGIBLE)
        row = layout.grid.row
        strips = [Strip(row * week, row, row, 0.0) for week in range(layout.grid.weeks)]
        found = cuts(strips, height / _LEGIBLE - layout.grid.lengths.head)
        return [_Sheet(layout, _LEGIBLE, cut) for cut in found]

    def _high_enough(self, month: Month, width: float, height: float) -> MonthLayout:
        """The month as high as it takes to show every salon."""
        layout = self._laid_out(month, width, height)
        while not is_whole(layout):
            height += layout.grid.weeks * layout.grid.lengths.lane
            layout = self._laid_out(month, width, height)
        return layout

    def _laid_out(self, month: Month, width: float, height: float) -> MonthLayout:
        content: MonthContent = self._content
        return lay_out_month(content, month, self._settings, width, height)


def is_whole(layout: MonthLayout) -> bool:
    """Whether no salon is merely counted for want of room."""
    return not any(week.more for week in layout.weeks)


def months_of(season: Season, salons: tuple[Salon, ...]) -> tuple[Month, ...]:
    """Each month that has a day of the season, or one that a salon is open on, in order."""
    found = set(season.months)
    for salon in salons:
        found |= set(Season(year=season.year, start=salon.start, end=last_day(salon)).months)
    return tuple(sorted(found))
