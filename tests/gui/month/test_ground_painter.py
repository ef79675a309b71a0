"""The ground of a month: head, week numbers, unsure feasts, hatches on paper."""

from datetime import date

import msgspec
import pytest

from salonplanner.domain.events import Certainty
from salonplanner.domain.season import Month
from salonplanner.ui.icons import Icons
from salonplanner.ui.month.ground_painter import GroundPainter
from salonplanner.ui.month.month_layout import MonthLayout
from salonplanner.ui.month.month_marks import MonthMarks
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.ink import Ink
from tests.gui.month.months import content, laid_out, month_settings
from tests.gui.timeline.pictures import at, has, painted
from tests.gui.timeline.plans import feast

MOON = msgspec.structs.replace(
    feast("Mawlid", date(2025, 7, 9)), certainty=Certainty.ESTIMATED, kind="religious"
)


def ground(theme: Theme, icons: Icons, layout: MonthLayout, *, vector: bool = False):
    painter = GroundPainter(Ink(theme, icons), vector=vector)

    def paint(p) -> None:
        for week in layout.weeks:
            painter.week(p, layout, week, MonthMarks())

    return painted(paint, 900, 620)


def test_the_days_a_feast_may_fall_on_are_tinted_faintly(theme, icons) -> None:
    layout = laid_out(content(events=[MOON]))
    image = ground(theme, icons, layout)
    sure, unsure, plain = (layout.grid.cell(date(2025, 7, day)) for day in (9, 10, 11))
    colours = [at(image, cell.x + 40, cell.y + 60) for cell in (sure, unsure, plain)]
    assert colours[0] == theme.colours["holiday"].name()
    assert colours[2] == theme.colours["surface"].name()
    assert len(set(colours)) == 3
    assert has(image, theme.colours["text3"], unsure.x + 20, unsure.y, 60, 19)


@pytest.mark.parametrize("vector", [False, True])
def test_days_outside_the_season_are_hatched(theme, icons, vector: bool) -> None:
    layout = laid_out(content(), Month(year=2025, month=11))
    image = ground(theme, icons, layout, vector=vector)
    cell = layout.grid.cell(date(2025, 11, 12))
    colours = {at(image, cell.x + 40 + n, cell.y + 60) for n in range(12)}
    assert len(colours) > 1


def test_a_feast_is_named_on_its_first_day(theme, icons) -> None:
    layout = laid_out(content(events=[feast("Aïd", date(2025, 7, 9), days=3)]))
    image = ground(theme, icons, layout)
    first, second = (layout.grid.cell(date(2025, 7, day)) for day in (9, 10))
    assert has(image, theme.colours["err"], first.x + 25, first.y, 60, 19)
    assert not has(image, theme.colours["err"], second.x + 25, second.y, 60, 19)


@pytest.mark.parametrize("rtl", [False, True])
def test_weeks_are_numbered_at_the_side(theme, icons, rtl: bool) -> None:
    layout = laid_out(content(), settings=month_settings(rtl=rtl))
    image = ground(theme, icons, layout)
    side = layout.grid.lengths.side
    x = layout.grid.width - side + 1 if rtl else 1
    assert has(image, theme.colours["text3"], x, 0, side - 3, 19)
    assert at(image, x + 1, 50) == theme.colours["panel"].name()


@pytest.mark.parametrize("width", [900, 300])
def test_the_head_names_the_days(theme, icons, width: int) -> None:
    layout = laid_out(content(), Month(year=2025, month=7), (width, 620))
    painter = GroundPainter(Ink(theme, icons))
    image = painted(lambda p: painter.head(p, layout), width, 30)
    for column in range(7):
        place = layout.grid.rect(column, column + 1, 0, 22)
        assert has(image, theme.colours["text2"], place.x, 0, place.width, 22)
