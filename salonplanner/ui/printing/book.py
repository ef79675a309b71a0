"""The sheets of a print job, each painted as it is wanted: on screen, in a file, by a printer."""

import math
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from salonplanner.ui.printing.calendar_sheet import CalendarSheet
from salonplanner.ui.printing.frame import Frame
from salonplanner.ui.printing.job import PageKind, Paper, PrintJob
from salonplanner.ui.printing.look import Look
from salonplanner.ui.printing.month_sheet import MonthSheet
from salonplanner.ui.printing.subject import Subject
from salonplanner.ui.printing.table_sheet import TableSheet
from salonplanner.ui.timeline.geometry import Rect


class Sheet(Protocol):
    """What fills the sheets between head and foot."""

    @property
    def pages(self) -> int:
        """How many sheets it takes."""
        ...

    def heading(self, page: int) -> str:
        """What a sheet shows, in a few words."""
        ...

    def used_height(self, page: int) -> float:
        """Pixels of a sheet's height that are taken."""
        ...

    def paint(self, painter: QPainter, page: int, place: Rect) -> None:
        """Paint a sheet's part into its place."""
        ...


class Book:
    """All sheets of a job; pages count from 0, lengths are logical pixels, 96 to an inch."""

    def __init__(
        self, subject: Subject, job: PrintJob, look: Look, paper: Paper | None = None
    ) -> None:
        subject = subject.whole() if job.whole_plan else subject
        self.job = job
        self.paper = paper or job.paper
        self._look = look
        self._frame = Frame(subject, look, self.paper.inner_width)
        height = self.paper.inner_height - self._frame.head - self._frame.foot
        made = (
            _made(kind, subject, job, look, self.paper.inner_width, height) for kind in job.kinds
        )
        self._sheets = tuple((sheet, page) for sheet in made for page in range(sheet.pages))

    @property
    def pages(self) -> int:
        """How many sheets there are."""
        return len(self._sheets)

    def height(self, page: int) -> float:
        """The height of a sheet: that of the paper, or what it takes on a roll without end."""
        if math.isfinite(self.paper.height):
            return self.paper.height
        frame = self._frame.head + self._frame.foot
        sheet, within = self._sheets[page]
        return math.ceil(sheet.used_height(within) + frame + 2 * self.paper.margin)

    def heading(self, page: int) -> str:
        """What a sheet shows, in a few words."""
        sheet, within = self._sheets[page]
        return sheet.heading(within)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a sheet with the painter's origin at the paper's top left corner."""
        paper, frame = self.paper, self._frame
        inner = Rect(
            paper.margin, paper.margin, paper.inner_width, self.height(page) - 2 * paper.margin
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        self._look.icons.suit(painter)
        frame.paint(painter, inner, self.heading(page), page, self.pages)
        middle = inner.height - frame.head - frame.foot
        body = Rect(inner.x, inner.y + frame.head, inner.width, middle)
        sheet, within = self._sheets[page]
        sheet.paint(painter, within, body)
        painter.restore()

    def fill(self, painter: QPainter, page: int) -> None:
        """Paint the paper itself, where there is none."""
        place = QRectF(0, 0, self.paper.width, self.height(page))
        painter.fillRect(place, self._look.theme.colours["surface"])


def _made(
    kind: PageKind, subject: Subject, job: PrintJob, look: Look, width: float, height: float
) -> Sheet:
    kinds = {
        PageKind.CALENDAR: CalendarSheet,
        PageKind.MONTH: MonthSheet,
        PageKind.TABLE: TableSheet,
    }
    return kinds[kind](subject, job, look, width, height)
