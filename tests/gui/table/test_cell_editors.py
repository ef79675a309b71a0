"""The inputs that stand in a cell, by themselves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from salonplanner.ui.inspector.field import Complaint
from salonplanner.ui.table.cell_editors import CityEdit, NumberEdit, OfferingEdit, TextEdit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_text_must_be_fit_to_keep(bench, parent):
    edit = TextEdit(bench, parent, "A name, please.")
    edit.show_value("  Salon ")
    assert edit.read() == "Salon"
    edit.setText("  ")
    assert edit.read() == Complaint("A name, please.")
    edit.setText("a\x07")
    assert isinstance(edit.read(), Complaint)


@pytest.mark.parametrize(
    ("text", "whole", "value"),
    [("1 200", True, 1200), ("", True, None), ("12,5", False, 12.5), ("40 MAD", False, 40)],
)
def test_numbers_are_read_with_their_unit(bench, parent, text, whole, value):
    edit = NumberEdit(bench, parent, whole=whole, unit="MAD")
    edit.setText(text)
    assert edit.read() == value


@pytest.mark.parametrize(("value", "text"), [(None, ""), (1200, "1\u202f200"), (0.5, "0,50")])
def test_numbers_are_written_without_losing_any(bench, parent, value, text):
    edit = NumberEdit(bench, parent, whole=False)
    edit.show_value(value)
    assert edit.text() == text
    assert edit.read() == value


def test_the_unit_never_lies_over_the_digits(bench, parent):
    plain = NumberEdit(bench, parent, whole=True)
    dirhams = NumberEdit(bench, parent, whole=True, unit="MAD")
    margin = dirhams.textMargins().right() - plain.textMargins().right()
    assert margin >= dirhams.fontMetrics().horizontalAdvance("MAD")


def test_cities_are_known_by_any_name_and_remarked_upon(bench, parent, sample):
    salon = next(s for s in sample.salons if s.region.value == "MA-03")
    edit = CityEdit(bench, parent, salon, bench.gazetteer)
    edit.setText("fez")
    assert edit.read() == "Fès"
    assert edit.remark("Fès") == ""
    edit.setText("Ailleurs")
    assert edit.read() == "Ailleurs"
    assert edit.remark("Ailleurs")
    assert edit.remark("Casablanca") != edit.remark("Ailleurs")


def list_of(edit: OfferingEdit) -> QAbstractItemView:
    """The list that offers entries."""
    popup = edit.completer().popup()
    assert popup is not None
    return popup


def test_enter_over_the_list_offered_takes_the_line(qtbot, bench, parent):
    edit = OfferingEdit(bench, parent, ["Place A", "Place B"])
    edit.show()
    edit.setFocus()
    qtbot.keyClicks(edit, "pl")
    assert list_of(edit).isVisible()
    with qtbot.waitSignal(edit.entered):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert not list_of(edit).isVisible()
    assert edit.read() == "pl"


def test_a_click_on_the_list_takes_its_entry(qtbot, bench, parent):
    edit = OfferingEdit(bench, parent, ["Place A", "Place B"])
    edit.show()
    edit.setFocus()
    qtbot.keyClicks(edit, "b")
    popup = list_of(edit)
    rect = popup.visualRect(popup.model().index(0, 0))
    with qtbot.waitSignal(edit.picked):
        qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert edit.read() == "Place B"
