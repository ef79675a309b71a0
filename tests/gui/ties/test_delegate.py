"""How the ties' rows are painted: each part in its place, in both directions."""

import msgspec
import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyleOptionViewItem

from salonplanner.ui.ties.delegate import HEADING, TiesDelegate
from tests.gui.ties.conftest import place_of


def ink_in(image, box: QRect) -> bool:
    colours = {
        image.pixel(x, y)
        for x in range(box.left(), box.right())
        for y in range(box.top() + 2, box.bottom() - 2)
    }
    return len(colours) > 1


def test_a_row_shows_tick_number_days_relation_and_button(panel):
    image = panel.view.viewport().grab().toImage()
    row = panel.view.visualRect(panel.view.model().index(place_of(panel.view, "OR-03"), 0))
    half = row.height() // 2
    for left, top, width in ((8, 0, 16), (34, 0, 40), (100, 0, 80), (34, half, 120)):
        assert ink_in(image, QRect(row.left() + left, row.top() + top, width, half))
    assert ink_in(image, QRect(row.right() - 60, row.top(), 50, row.height()))


@pytest.mark.parametrize("salon", ["OR-01", "OR-02", "OR-03"])
def test_the_relation_goes_on_below_the_button(panel, bench, qtbot, salon):
    """However narrow the panel, when and where has the whole of it."""
    panel.resize(230, panel.height())
    qtbot.wait(1)
    image = panel.view.viewport().grab().toImage()
    row = panel.view.visualRect(panel.view.model().index(place_of(panel.view, salon), 0))
    low = 22 if salon != "OR-03" else 40
    below = QRect(row.right() - 50, row.bottom() - low, 38, 18)
    assert ink_in(image, below)
    border = bench.theme.colours["line2"].rgb()
    assert all(
        image.pixel(below.center().x(), y) != border for y in range(below.top(), below.bottom())
    )


def test_rows_follow_the_text_size(panel, bench):
    delegate = panel.view.itemDelegate()
    index = panel.view.model().index(1, 0)
    small = delegate.sizeHint(QStyleOptionViewItem(), index).height()
    bench.theme.set_scale(130)
    assert delegate.sizeHint(QStyleOptionViewItem(), index).height() > small


@pytest.mark.parametrize("rtl", [False, True])
def test_the_button_is_at_the_end_of_the_row(panel, bench, monkeypatch, rtl):
    monkeypatch.setattr(bench.language, "rtl", rtl)
    mirrored = TiesDelegate(bench, panel)
    panel.view.setItemDelegate(mirrored)
    image = panel.view.viewport().grab().toImage()
    row = panel.view.visualRect(panel.view.model().index(place_of(panel.view, "OR-03"), 0))
    border = bench.theme.colours["line2"].rgb()
    near = (row.left() + 8, row.left() + 10) if rtl else (row.right() - 9, row.right() - 7)
    middle = row.top() + HEADING // 2
    inks = {image.pixel(x, middle) for x in range(near[0], near[1] + 1)}
    assert border in inks


def test_an_objection_is_painted_as_a_warning(panel, window, plan, bench):
    late = msgspec.structs.replace(plan.salon("OR-05"), ties=("gala",))
    salons = (late, *(s for s in plan.salons if s.id != "OR-05"))
    window.document.put_in(msgspec.structs.replace(plan, salons=salons), None)
    row = panel.view.visualRect(panel.view.model().index(place_of(panel.view, "OR-05"), 0))
    image = panel.view.viewport().grab().toImage()
    warning = bench.theme.colours["warn"].rgb()
    inks = {
        image.pixel(x, y)
        for x in range(row.left() + 30, row.left() + 300)
        for y in range(row.center().y(), row.bottom())
    }
    assert warning in inks
