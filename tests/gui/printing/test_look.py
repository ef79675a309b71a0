"""Paper is light, and its letters can be found again in a PDF."""

import pytest
from PySide6.QtGui import QFont, QImage, QPainter

from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme


def test_paper_is_light_whatever_the_window_is(qapp, look):
    window = Theme(qapp, choice="dark", scale=130)
    assert look.theme.colours["surface"].name() == "#ffffff"
    assert look.theme.colours["surface"] != window.colours["surface"]
    assert look.theme.px(100) == 100
    window.deleteLater()


@pytest.mark.parametrize("role", ["small", "axis", "figure_l"])
def test_letters_keep_their_plain_shapes(look, role):
    font = look.theme.font(role)
    for feature in ("calt", "cv11", "tnum"):
        assert font.featureValue(QFont.Tag(feature)) == 0


def test_icons_are_as_sharp_as_the_paper(look):
    assert look.icons.pixmap("star", "text", 12).width() == 48
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(2, 2)
    look.icons.suit(painter)
    painter.end()
    assert look.icons.pixmap("star", "text", 12).width() == 24
    assert look.icons.pixmap("star", "text", 12).deviceIndependentSize().width() == 12


def test_what_only_a_pointer_can_press_is_not_printed(look):
    assert look.icons.pixmap("chevron-down", "text", 12).width() == 1
    assert Icons(look.theme).pixmap("chevron-down", "text", 12).width() == 12


def test_a_style_is_a_font_and_a_colour(look):
    style = look.style("small", "text2", QFont.Weight.Bold)
    assert style.token == "text2"
    assert style.font.weight() == QFont.Weight.Bold
