"""Bars by level and status, signs of ties, badges of alerts: looked at by their pixels."""

import msgspec
import pytest
from PySide6.QtGui import QImage, QPainter

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Status
from salonplanner.ui.colours import Token
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.bar_art import BarArt, Look
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.widgets.swatch import BarPainter
from tests.gui.timeline.pictures import at, has, painted

PLAIN = Look(
    level=Level.REGIONAL,
    status=Status.CONFIRMED,
    glyph=None,
    mini=False,
    rtl=False,
    width=80,
    height=22,
)


@pytest.fixture
def art(theme: Theme, icons: Icons) -> BarArt:
    return BarArt(Ink(theme, icons), BarPainter(theme, icons))


def picture(art: BarArt, look: Look) -> QImage:
    return painted(lambda painter: art.draw(painter, look, 10, 10), 120, 44)


def test_a_confirmed_salon_is_solid(art: BarArt, theme: Theme) -> None:
    image = picture(art, PLAIN)
    assert at(image, 50, 21) == theme.colours["reg"].name()
    assert at(image, 5, 21) == "#ff00ff"


@pytest.mark.parametrize(("level", "token"), [(Level.NATIONAL, "nat"), (Level.LOCAL, "loc")])
def test_levels_have_their_colours(art: BarArt, theme: Theme, level: Level, token: Token) -> None:
    image = picture(art, msgspec.structs.replace(PLAIN, level=level))
    assert at(image, 50, 21) == theme.colours[token].name()


def test_each_status_looks_different(art: BarArt) -> None:
    pictures = [picture(art, msgspec.structs.replace(PLAIN, status=status)) for status in Status]
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[n + 1 :])


def test_a_label_in_a_hatched_bar_has_a_plain_plate(art: BarArt, theme: Theme) -> None:
    look = msgspec.structs.replace(PLAIN, status=Status.PENDING, plate=(20, 40))
    image = picture(art, look)
    row = {at(image, x, 21) for x in range(33, 67)}
    assert row == {theme.colours["reg"].name()}
    assert len({at(image, x, 21) for x in range(12, 29)}) > 1


def test_a_tie_has_a_badge_at_the_first_day(art: BarArt, theme: Theme) -> None:
    look = msgspec.structs.replace(PLAIN, glyph="star")
    image, mirrored = picture(art, look), picture(art, msgspec.structs.replace(look, rtl=True))
    ground = theme.colours["onbar"]
    assert has(image, ground, 14, 14, 14, 14)
    assert not has(image, ground, 50, 14, 38, 14)
    assert has(mirrored, ground, 72, 14, 14, 14)


def test_a_short_bar_has_its_badge_in_the_middle_or_none(art: BarArt, theme: Theme) -> None:
    ground = theme.colours["onbar"]
    short = msgspec.structs.replace(PLAIN, glyph="star", width=15)
    assert has(picture(art, short), ground, 10, 10, 15, 22)
    shorter = msgspec.structs.replace(short, width=9)
    assert picture(art, shorter) == picture(art, msgspec.structs.replace(shorter, glyph=None))


def test_a_held_salon_shows_its_check_and_then_its_tie(art: BarArt) -> None:
    held = msgspec.structs.replace(PLAIN, status=Status.HELD)
    tied = msgspec.structs.replace(held, glyph="sun")
    assert picture(art, tied) != picture(art, held)
    narrow = msgspec.structs.replace(tied, width=20)
    assert picture(art, narrow) == picture(art, msgspec.structs.replace(narrow, glyph=None))


def test_an_error_is_round_and_a_warning_is_a_triangle(art: BarArt, theme: Theme) -> None:
    def badge(severity: Severity, *, mini: bool = False) -> QImage:
        def draw(painter: QPainter) -> None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            art.draw_alert(painter, severity, mini=mini)

        return painted(draw, 20, 20)

    error, warning = badge(Severity.ERROR), badge(Severity.WARNING)
    assert has(error, theme.colours["err"], 2, 2, 14, 14)
    assert has(warning, theme.colours["warn"], 2, 2, 14, 14)
    # Near the upper corner the circle has colour and the triangle has none.
    assert at(error, 5, 5) == theme.colours["err"].name()
    assert at(warning, 5, 5) != theme.colours["warn"].name()
    assert art.alert_size(mini=True) < art.alert_size(mini=False)
    assert badge(Severity.ERROR, mini=True) != error
