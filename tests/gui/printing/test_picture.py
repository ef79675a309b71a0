"""Pictures: twice as many pixels, never blank, never higher than can be read."""

import pytest
from PySide6.QtGui import QImage

from salonplanner.ui.printing import picture as pictures
from salonplanner.ui.printing.job import PageKind, PrintJob
from salonplanner.ui.printing.picture import WIDTHS, picture, png_bytes
from tests.gui.printing.papers import colours


@pytest.mark.parametrize("kind", PageKind)
def test_a_page_as_a_picture(subject, look, kind):
    image = picture(subject, PrintJob(kinds=(kind,)), look)
    assert image.width() == 3200
    assert image.height() > 1000
    found = colours(image, 5)
    assert look.theme.colours["reg"].name() in found
    assert "#ffffff" in found


@pytest.mark.parametrize("width", WIDTHS)
def test_it_is_as_wide_as_asked(subject, look, width):
    assert picture(subject, PrintJob(), look, width).width() == 2 * width


def test_a_very_high_one_has_fewer_pixels(subject, look, monkeypatch):
    monkeypatch.setattr(pictures, "_MOST_PIXELS", 1000)
    image = picture(subject, PrintJob(kinds=(PageKind.TABLE,)), look)
    assert max(image.width(), image.height()) <= 1001


def test_a_png_comes_back_as_it_was(subject, look):
    image = picture(subject, PrintJob(), look, 640)
    content = png_bytes(image)
    back = QImage.fromData(content)
    assert content.startswith(b"\x89PNG")
    assert back.size() == image.size()
    assert back.pixel(100, 100) == image.pixel(100, 100)
