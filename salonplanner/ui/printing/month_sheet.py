"""The months on paper: the window's own painter, each salon shown however many a week has."""

import functools
import itertools
import math
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from salonplanner.domain.salon import Salon
from salonplanner.domain.season import Month, Season
from salonplanner.ui.month.grid import grid_of
from salonplanner.ui.month.month_layout import MonthContent, MonthLayout, content_of, lay_out_month
from salonplanner.ui.month.month_painter import MonthPainter
from salonplanner.ui.month.stays import last_day
from salonplanner.ui.printing.job import SCALES, PrintJob
from salonplanner.ui.printing.look import Look
from salonplanner.ui.printing.paper_words import PaperMonthWording
from salonplanner.ui.printing.subject import Subject
from salonplanner.ui.printing.tiles import Cut, Strip, cuts, spread
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
        """As few sheets as show every salon, at the largest scale at which they do."""
        if not math.isfinite(height):
            layout = self._high_enough(month, width, width * _ON_A_ROLL)
            return [_Sheet(layout, 1.0, Cut(0.0, layout.grid.height))]
        fewest = self._at_scale(month, width, height, _LEGIBLE)
        if len(fewest) > fewest[0].layout.grid.weeks:
            return fewest  # weeks are cut: larger texts would not take as few sheets
        larger = (scale for scale in SCALES if scale > _LEGIBLE)
        found = (self._at_scale(month, width, height, scale) for scale in larger)
        return next((sheets for sheets in found if len(sheets) == len(fewest)), fewest)

    def _at_scale(self, month: Month, width: float, height: float, scale: float) -> list[_Sheet]:
        """As few sheets as the month takes at a scale, each filled by the weeks it has."""
        width, height = width / scale, height / scale
        lengths = self._settings.lengths
        weeks, room = grid_of(month, width, height, lengths).weeks, height - lengths.head

        @functools.cache
        def filled(count: int) -> MonthLayout:
            """The month in weeks so high that this many fill a sheet."""
            return self._laid_out(month, width, lengths.head + room / count * weeks)

        def fit(first: int, count: int) -> bool:
            layout = filled(count)
            shown = layout.weeks[first : first + count]
            return layout.grid.row * count <= room + 0.5 and not any(week.more for week in shown)

        sheets: list[_Sheet] = []
        for first, count in spread(weeks, fit):
            if fit(first, count):
                row = filled(count).grid.row
                cut = Cut(row * first, row * (first + count))
                sheets.append(_Sheet(filled(count), scale, cut))
            else:
                layout = self._high_enough(month, width, height, first)
                found = cuts([_strip(layout, first)], room)
                sheets += [_Sheet(layout, scale, cut) for cut in found]
        return sheets

    def _high_enough(
        self, month: Month, width: float, height: float, week: int | None = None
    ) -> MonthLayout:
        """The month as high as it takes to show every salon, or all those of one week."""
        layout = self._laid_out(month, width, height)
        while missing := _missing(layout, week):
            # By halves of what is missing: a lane at a time is slow for a thousand salons.
            lanes = (missing + 1) // 2
            height += lanes * layout.grid.weeks * layout.grid.lengths.lane
            layout = self._laid_out(month, width, height)
        return layout

    def _laid_out(self, month: Month, width: float, height: float) -> MonthLayout:
        content: MonthContent = self._content
        return lay_out_month(content, month, self._settings, width, height)


def months_of(season: Season, salons: tuple[Salon, ...]) -> tuple[Month, ...]:
    """Each month that has a day of the season, or one that a salon is open on, in order."""
    found = set(season.months)
    for salon in salons:
        found |= set(Season(year=season.year, start=salon.start, end=last_day(salon)).months)
    return tuple(sorted(found))


def _missing(layout: MonthLayout, week: int | None = None) -> int:
    """How many salons of a day are merely counted at most, in one week or in any."""
    shown = layout.weeks if week is None else layout.weeks[week : week + 1]
    return max((len(more.ids) for one in shown for more in one.more), default=0)


def _strip(layout: MonthLayout, week: int) -> Strip:
    """A week as a strip that is cut between its salons, and ends with the last of them."""
    shown, lengths = layout.weeks[week], layout.grid.lengths
    top = shown.rect.y
    bars = [segment.rect for segment in shown.segments]
    first = min((bar.y for bar in bars), default=top)
    last = max((bar.bottom for bar in bars), default=shown.rect.bottom)
    return Strip(top, last + lengths.below - top, layout.grid.bar[1], first - top)
