"""Bands of events by their pixels."""

from datetime import date

import pytest

from salonplanner.ui.icons import Icons
from salonplanner.ui.month.month_band_painter import MonthBandPainter
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.ink import Ink
from tests.gui.month.months import content, laid_out, month_settings
from tests.gui.timeline.pictures import at, has, painted
from tests.gui.timeline.plans import event

CUP = event("Coupe", date(2025, 7, 9), date(2025, 7, 20), kind="sport")


@pytest.mark.parametrize("rtl", [False, True])
def test_a_named_band_has_sign_name_and_ground(theme: Theme, icons: Icons, rtl: bool) -> None:
    layout = laid_out(content(events=[CUP]), settings=month_settings(rtl=rtl))
    band = layout.weeks[1].bands[0]
    painter = MonthBandPainter(Ink(theme, icons))
    image = painted(lambda p: painter.paint(p, band, rtl=rtl), 900, 620)
    rect = band.rect
    text = rect.right - 70 if rtl else rect.x + 5
    assert has(image, theme.colours["evwT"], text, rect.y, 65, rect.height)
    free = rect.x + 30 if rtl else rect.right - 30
    assert at(image, free, rect.y + 7) == theme.colours["evw"].name()


def test_a_thin_band_is_a_plain_line(theme: Theme, icons: Icons) -> None:
    layout = laid_out(content(events=[CUP]))
    band = layout.weeks[2].bands[0]
    painter = MonthBandPainter(Ink(theme, icons))
    image = painted(lambda p: painter.paint(p, band, rtl=False), 900, 620)
    assert band.text == ""
    assert at(image, band.rect.x + 60, band.rect.y + 2) == theme.colours["evwL"].name()
