"""A painted button: where it is, and that it grows with its text."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

from salonplanner.ui.widgets.row_button import RowButton


@pytest.mark.parametrize("rtl", [False, True])
def test_it_stands_at_the_end_of_its_row(bench, rtl):
    button = RowButton(bench.icons, rtl=rtl)
    row = QRect(0, 50, 400, 40)
    box = button.place(row, button.width("Tie"))
    assert row.contains(box)
    assert (box.center().x() < 200) == rtl


def test_a_longer_text_takes_more_room(bench):
    button = RowButton(bench.icons, rtl=False)
    assert button.width("Move and tie") > button.width("Tie")


@pytest.mark.parametrize("rtl", [False, True])
def test_it_is_painted(qtbot, bench, rtl):
    button = RowButton(bench.icons, rtl=rtl)
    picture = QPixmap(120, 30)
    picture.fill(bench.theme.colours["surface"])
    empty = picture.toImage()
    painter = QPainter(picture)
    button.paint(painter, QRect(4, 4, 110, 22), "Tie", "link-2")
    painter.end()
    assert picture.toImage() != empty
