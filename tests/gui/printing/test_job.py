"""Papers: their sizes, and which way they lie."""

import pytest

from salonplanner.ui.printing.job import PaperSize, PrintJob


@pytest.mark.parametrize(("size", "width"), [(PaperSize.A4, 297), (PaperSize.A3, 420)])
def test_a_sheet_has_the_size_of_its_paper(size, width):
    paper = PrintJob(size=size).paper
    assert paper.width == pytest.approx(width / 25.4 * 96)
    assert paper.width > paper.height
    turned = PrintJob(size=size, landscape=False).paper
    assert (turned.width, turned.height) == (paper.height, paper.width)


def test_a_centimetre_is_left_free_around():
    paper = PrintJob().paper
    assert paper.margin == pytest.approx(10 / 25.4 * 96)
    assert paper.inner_width == pytest.approx((297 - 20) / 25.4 * 96)
    assert paper.inner_height == pytest.approx((210 - 20) / 25.4 * 96)
