"""How a finding is painted: each part in its place, nothing over another."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from salonplanner.ui.findings.delegate import FindingDelegate
from salonplanner.ui.findings.model import FINDING_ROLE


@pytest.fixture
def findings(shown) -> QListView:
    return shown.findChild(QListView, "findingsList")


def ink_in(image, box: QRect) -> bool:
    """Whether anything but one ground colour is painted in a box."""
    colours = {
        image.pixel(x, y)
        for x in range(box.left(), box.right())
        for y in range(box.top() + 2, box.bottom() - 2)
    }
    return len(colours) > 1


def test_rows_have_a_height_that_follows_the_text_size(findings, bench):
    delegate = findings.itemDelegate()
    assert isinstance(delegate, FindingDelegate)
    small = delegate.sizeHint(QStyleOptionViewItem(), findings.model().index(0, 0)).height()
    bench.theme.set_scale(130)
    assert delegate.sizeHint(QStyleOptionViewItem(), findings.model().index(0, 0)).height() > small


def test_a_row_shows_shape_number_sentence_correction_and_button(findings):
    image = findings.viewport().grab().toImage()
    row = findings.visualRect(findings.model().index(0, 0))
    for left, right in ((8, 26), (34, 90), (100, 300), (row.width() - 290, row.width() - 110)):
        assert ink_in(image, QRect(row.left() + left, row.top(), right - left, row.height()))
    assert ink_in(image, QRect(row.right() - 80, row.top(), 70, row.height()))


def test_a_sentence_without_a_correction_uses_the_whole_row(qtbot, shown, findings):
    model = findings.model()
    row = next(
        i
        for i in range(model.rowCount())
        if not shown.session.proposals.text(model.index(i, 0).data(FINDING_ROLE))
    )
    text = model.index(row, 0).data()
    findings.scrollTo(model.index(row, 0))
    qtbot.wait(10)
    image = findings.viewport().grab().toImage()
    place = findings.visualRect(model.index(row, 0))
    width = QFontMetrics(shown.bench.theme.font("body")).horizontalAdvance(text)
    end = min(place.left() + 100 + width, place.right() - 12)
    assert ink_in(image, QRect(end - 30, place.top(), 20, place.height()))
