"""The head of the calendar by its pixels."""

from datetime import date

import pytest
from PySide6.QtGui import QImage

from salonplanner.domain.plan import Plan
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.header_painter import HeaderPainter
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.layout import TimelineLayout
from salonplanner.ui.timeline.marks import View
from tests.gui.timeline.pictures import at, has, painted
from tests.gui.timeline.plans import event, feast, laid_out, plan_of, settings

SUMMER = event("Été", date(2025, 6, 15), date(2025, 9, 15), kind="tourism", cities=())
WORLD = event("Coupe du monde", date(2025, 10, 10), date(2025, 11, 20))
THRONE = feast("Trône", date(2025, 7, 30))
PLAN = plan_of(events=[SUMMER, WORLD, THRONE])


@pytest.fixture
def ink(theme: Theme, icons: Icons) -> Ink:
    return Ink(theme, icons)


def layout_of(plan: Plan, *, rtl: bool = False) -> TimelineLayout:
    return laid_out(plan, with_settings=settings(rtl=rtl))


def picture(ink: Ink, layout: TimelineLayout, x: float = 0.0) -> QImage:
    width = layout.column + layout.width
    view = View(width, 300, x)
    return painted(lambda painter: HeaderPainter(ink).paint(painter, layout, view), round(width))


def test_a_band_has_the_colours_of_its_event(ink: Ink, theme: Theme) -> None:
    layout = layout_of(PLAN)
    image = picture(ink, layout)
    rect = layout.bands.shown[0].rect
    assert at(image, layout.column + rect.right - 20, rect.y + 10) == theme.colours["evs"].name()
    assert has(image, theme.colours["evsT"], layout.column + rect.x, rect.y, 100, rect.height)


def test_a_band_that_goes_on_is_pointed(ink: Ink, theme: Theme) -> None:
    for rtl in (False, True):
        layout = layout_of(PLAN, rtl=rtl)
        image = picture(ink, layout)
        rect = next(b for b in layout.bands.shown if b.event is WORLD).rect
        left = 0 if rtl else layout.column
        end = left + (rect.x + 2 if rtl else rect.right - 3)
        assert at(image, end, rect.y + 3) == theme.colours["panel"].name()
        assert at(image, end, rect.y + 10) != theme.colours["panel"].name()


def test_a_holiday_is_named_in_red_over_its_column(ink: Ink, theme: Theme) -> None:
    layout = layout_of(PLAN)
    image = picture(ink, layout)
    top = layout.header - layout.feasts_height
    x = layout.column + layout.axis.feasts[0].x
    assert at(image, x + 2, top + 1) == theme.colours["holiday"].name()
    name = layout.axis.feast_names[0]
    assert has(image, theme.colours["err"], layout.column + name.x, top, name.width, 16)


def test_the_head_scrolls_along_with_time_and_its_corner_stays(ink: Ink) -> None:
    layout = layout_of(PLAN)
    start, later = picture(ink, layout), picture(ink, layout, x=100)
    corner = (0, 0, round(layout.column) - 1, round(layout.header))
    assert start.copy(*corner) == later.copy(*corner)
    assert start != later


def test_nothing_is_painted_under_the_head(ink: Ink) -> None:
    layout = layout_of(PLAN)
    assert at(picture(ink, layout), 300, layout.header + 1) == "#ff00ff"
