"""Fonts, texts and pixmaps that are made once."""

import pytest
from PySide6.QtGui import QPainter, QPixmap

from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.ink import Ink
from tests.gui.timeline.pictures import has, painted


@pytest.fixture
def ink(theme: Theme, icons: Icons) -> Ink:
    return Ink(theme, icons)


def test_longer_texts_are_wider_and_measured_in_their_own_font(ink: Ink) -> None:
    assert ink.measures.bar("Oujda") < ink.measures.bar("Oujda et Berkane")
    assert ink.measures.small_week("23–29") < ink.measures.week("23–29")
    assert ink.measures.bar("Oujda") == ink.width("bar", "Oujda")


def test_hyphens_are_not_as_wide_as_figures(ink: Ink) -> None:
    assert ink.width("title", "-") < ink.width("title", "8")


def test_a_text_that_fits_is_one_and_the_same_in_every_room(ink: Ink) -> None:
    _, one = ink.laid("bar", "Oujda", Rect(0, 0, 100, 22), rtl=False)
    _, other = ink.laid("bar", "Oujda", Rect(50, 0, 200, 22), rtl=False)
    assert one is other
    assert one.text() == "Oujda"


def test_a_text_that_does_not_fit_is_cut(ink: Ink) -> None:
    _, text = ink.laid("bar", "Moulay Driss Zerhoun", Rect(0, 0, 60, 22), rtl=False)
    assert text.text() != "Moulay Driss Zerhoun"
    assert text.size().width() <= 61


def test_a_text_begins_at_the_right_in_arabic(ink: Ink) -> None:
    place, _ = ink.laid("bar", "Oujda", Rect(0, 0, 100, 22), rtl=True)
    assert place.x() == pytest.approx(100 - ink.width("bar", "Oujda"))


def test_writing_leaves_ink_inside_the_rectangle(ink: Ink) -> None:
    def write(painter: QPainter) -> None:
        painter.setPen(ink.colour("err"))
        ink.write(painter, "head", "MMMM", Rect(20, 20, 80, 20), rtl=False)

    image = painted(write, 120, 60)
    assert has(image, ink.colour("err"), 20, 20, 80, 20)
    assert not has(image, ink.colour("err"), 0, 0, 19, 60)


def test_a_pixmap_is_drawn_once_for_a_key_and_a_ratio(ink: Ink) -> None:
    drawn: list[QPainter] = []

    def made(ratio: float) -> QPixmap:
        return ink.pixmap("square", 10, 10, ratio, drawn.append)

    assert made(1.0) is made(1.0)
    assert made(2.0).width() == 20
    assert len(drawn) == 2


def test_foreign_days_have_a_hatch_of_its_own(ink: Ink) -> None:
    image = painted(lambda painter: painter.fillRect(0, 0, 40, 40, ink.foreign_days(1.0)), 40, 40)
    assert has(image, ink.colour("sunken"), 0, 0, 40, 40)
    assert len({image.pixelColor(x, 20).name() for x in range(40)}) > 2


def test_lengths_follow_the_text_size(theme: Theme, icons: Icons) -> None:
    before = Ink(theme, icons).lengths.lane
    theme.set_scale(130)
    assert Ink(theme, icons).lengths.lane > before
    theme.set_scale(100)
