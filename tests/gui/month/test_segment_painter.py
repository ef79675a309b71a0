"""Pieces of bars by their pixels: cuts, points, badges, ghosts."""

from datetime import date

import pytest
from PySide6.QtGui import QImage

from salonplanner.domain.salon import Level, Status
from salonplanner.ui.icons import Icons
from salonplanner.ui.month.month_layout import MonthLayout
from salonplanner.ui.month.month_marks import MonthGhost, MonthMarks
from salonplanner.ui.month.segment_painter import SegmentPainter
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.widgets.swatch import BarPainter
from tests.gui.month.months import content, laid_out, month_settings
from tests.gui.timeline.pictures import at, has, painted
from tests.gui.timeline.plans import salon

LONG = salon(start=date(2025, 7, 9), days=10)


@pytest.fixture
def painter(theme: Theme, icons: Icons) -> SegmentPainter:
    return SegmentPainter(Ink(theme, icons), BarPainter(theme, icons))


def bars(painter: SegmentPainter, layout: MonthLayout) -> QImage:
    def paint(p) -> None:
        for segment in layout.segments:
            painter.paint(p, layout, segment, None)

    return painted(paint, 900, 620)


@pytest.mark.parametrize("rtl", [False, True])
def test_real_ends_are_round_and_cut_ends_square(painter, theme, rtl: bool) -> None:
    layout = laid_out(content(LONG), settings=month_settings(rtl=rtl))
    image = bars(painter, layout)
    first = layout.places["OR-01"][0].rect
    opens = first.right - 2 if rtl else first.x
    cut = first.x if rtl else first.right - 2
    blue = theme.colours["reg"].name()
    assert at(image, opens, first.y) != blue
    assert at(image, cut, first.y + 1) == blue


@pytest.mark.parametrize("status", [Status.DRAFT, Status.PROPOSED])
def test_an_outline_is_open_where_the_bar_goes_on(painter, theme, status) -> None:
    layout = laid_out(content(salon(start=date(2025, 7, 9), days=10, status=status)))
    image = bars(painter, layout)
    first = layout.places["OR-01"][0].rect
    middle = first.y + 4
    inside = at(image, first.right - 3, middle)
    assert inside == at(image, first.right - 14, middle)


def test_a_small_point_tells_that_it_goes_on(painter, theme) -> None:
    layout = laid_out(content(LONG))
    image = bars(painter, layout)
    first, second = layout.places["OR-01"]
    white = theme.colours["onbar"]
    y = first.rect.y + first.rect.height / 2
    assert has(image, white, first.rect.right - 8, y - 4, 7, 8)
    assert has(image, white, second.rect.x, second.rect.y + 4, 7, 10)
    assert not has(image, white, second.rect.right - 9, second.rect.y + 4, 7, 10)


def test_the_label_of_a_hatched_bar_has_a_plain_ground(painter, theme) -> None:
    layout = laid_out(content(salon(start=date(2025, 7, 7), days=7, status=Status.PENDING)))
    image = bars(painter, layout)
    (piece,) = layout.segments
    row = int(piece.rect.y + 5)
    plate = {at(image, x, row) for x in range(int(piece.label.x) - 2, int(piece.label.x) + 1)}
    assert plate == {theme.colours["reg"].name()}


def test_a_ring_does_not_close_at_a_cut(painter, theme) -> None:
    layout = laid_out(content(LONG))
    first = layout.places["OR-01"][0]
    marks = MonthMarks(selected=frozenset({"OR-01"}), current="OR-01")
    image = painted(lambda p: painter.marked(p, layout, first, None, marks), 900, 620)
    accent = theme.colours["accent"]
    rect = first.rect
    assert has(image, accent, rect.x - 6, rect.y + 4, 4, 10)
    assert has(image, accent, rect.x + 40, rect.y - 5, 4, 4)
    assert not has(image, accent, rect.right - 2, rect.y + 2, 2, 14)


@pytest.mark.parametrize("level", Level)
def test_a_ghost_looks_like_its_salon(painter, theme, level: Level) -> None:
    layout = laid_out(content())
    ghost = MonthGhost(salon("X", date(2025, 7, 15), 3, level=level), 1)
    image = painted(lambda p: painter.ghost(p, layout, ghost, None), 900, 620)
    colour = theme.colours[{"national": "nat", "regional": "reg", "local": "loc"}[level]]
    cell = layout.grid.cell(date(2025, 7, 16))
    assert has(image, colour, cell.x, cell.y, cell.width, cell.height)
