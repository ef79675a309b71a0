"""Bands by their pixels: what is in them stays in view however far the calendar is scrolled."""

from datetime import date

import pytest
from PySide6.QtGui import QImage

from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.band_painter import BandPainter
from salonplanner.ui.timeline.geometry import Span
from salonplanner.ui.timeline.ink import Ink
from tests.gui.timeline.pictures import has, painted
from tests.gui.timeline.plans import event, laid_out, plan_of, settings

SUMMER = event("Été", date(2025, 6, 15), date(2025, 9, 15), kind="tourism", cities=())


@pytest.fixture
def ink(theme: Theme, icons: Icons) -> Ink:
    return Ink(theme, icons)


def picture(ink: Ink, seen: Span, *, rtl: bool = False) -> QImage:
    layout = laid_out(plan_of(events=[SUMMER]), with_settings=settings(rtl=rtl))
    (band,) = layout.bands.shown
    return painted(lambda p: BandPainter(ink).paint(p, band, seen, rtl=rtl), 775, 40)


def test_the_text_stands_at_the_beginning(ink: Ink, theme: Theme) -> None:
    image = picture(ink, Span(0, 775))
    assert has(image, theme.colours["evsT"], 75, 5, 100, 20)
    assert not has(image, theme.colours["evsT"], 300, 5, 200, 20)


def test_the_text_stays_in_view_when_the_beginning_is_scrolled_away(ink: Ink, theme: Theme) -> None:
    image = picture(ink, Span(250, 775))
    assert has(image, theme.colours["evsT"], 250, 5, 100, 20)
    assert not has(image, theme.colours["evsT"], 75, 5, 150, 20)


def test_the_text_never_leaves_its_band(ink: Ink, theme: Theme) -> None:
    image = picture(ink, Span(600, 775))
    assert not has(image, theme.colours["evsT"], 535, 5, 240, 20)


def test_in_arabic_the_text_stays_at_the_right(ink: Ink, theme: Theme) -> None:
    assert has(picture(ink, Span(0, 775), rtl=True), theme.colours["evsT"], 600, 5, 110, 20)
    scrolled = picture(ink, Span(0, 500), rtl=True)
    assert has(scrolled, theme.colours["evsT"], 400, 5, 100, 20)
    assert not has(scrolled, theme.colours["evsT"], 505, 5, 200, 20)
