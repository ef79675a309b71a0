"""PDF and pictures without a window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from salonplanner.domain.errors import FileError, RequestError
from salonplanner.language import Language
from salonplanner.ui.printing.files import write_pdf, write_png
from tests.gui.printing.papers import texts


def put(write, path, plan, seeds, code="fr", scenario="reference"):
    write(plan, path, scenario=scenario, language=Language(code), seeds=seeds)


def test_a_pdf_has_calendar_months_and_table(qapp, sample, seeds, tmp_path):
    put(write_pdf, tmp_path / "a.pdf", sample, seeds, "en")
    pages = texts(tmp_path / "a.pdf")
    assert "Public holidays" in pages[0]
    assert any("Monday" in page for page in pages)
    assert "Total" in pages[-1]
    assert "Scenario: Reference" in pages[0]
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_png_is_a_picture_of_the_calendar(qapp, sample, seeds, tmp_path):
    put(write_png, tmp_path / "a.png", sample, seeds)
    image = QImage(str(tmp_path / "a.png"))
    assert image.width() == 3200
    assert image.pixelColor(2, 2).name() == "#ffffff"


@pytest.mark.parametrize("write", [write_pdf, write_png])
def test_what_cannot_be_written_is_told(qapp, sample, seeds, tmp_path, write):
    with pytest.raises(FileError):
        put(write, tmp_path / "none" / "a.x", sample, seeds)
    with pytest.raises(RequestError):
        put(write, tmp_path / "a.x", sample, seeds, scenario="none")
    assert not list(tmp_path.iterdir())
