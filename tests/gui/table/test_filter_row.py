"""The row of filters: over its columns wherever they go, one filter with the left panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from salonplanner.domain.salon import Level
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.table.filter_inputs import ChoiceFilter, TypedFilter


@pytest.fixture
def row(page):
    return page.header.filters


@pytest.fixture
def box(row, column_of):
    return lambda key: row.input_of(column_of(key))


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_every_column_has_an_input(row, page):
    for position, column in enumerate(page.model.columns):
        made = row.input_of(position)
        assert isinstance(made, TypedFilter | ChoiceFilter)
        assert column.header in made.accessibleName()


def over(page, key: str) -> bool:
    position = page.model.column_of(key)
    made = page.header.filters.input_of(position)
    left = page.header.sectionViewportPosition(position)
    return left <= made.x() and made.geometry().right() < left + page.header.sectionSize(position)


def test_inputs_stand_over_their_columns_wherever_these_go(qtbot, page, table, box, column_of):
    for key in ("venue", "notes", "budget"):
        page.columns.show_column(column_of(key), shown=True)
    bar = table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for value in (0, bar.maximum(), bar.maximum() // 2):
        bar.setValue(value)
        assert all(over(page, key) for key in ("name", "status", "visitors"))
    page.header.moveSection(page.header.visualIndex(column_of("visitors")), 1)
    page.header.resizeSection(column_of("name"), 260)
    assert all(over(page, key) for key in ("name", "status", "visitors"))


def test_a_hidden_column_hides_its_input(page, box, column_of):
    assert box("city").isVisible()
    page.columns.show_column(column_of("city"), shown=False)
    assert not box("city").isVisible()
    page.columns.show_column(column_of("venue"), shown=True)
    assert box("venue").isVisible()


def test_the_left_panel_and_the_columns_say_the_same(qtbot, shown, box):
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL}), tied_only=True))
    assert box("level").property("filtered") is True
    assert box("ties").property("filtered") is True
    national = shown.bench.names.level(Level.NATIONAL, shown.bench.language)
    assert box("level").text() == national
    shown.figures.choose_filter(SalonFilter())
    assert box("level").property("filtered") is False
    search = shown.findChild(QLineEdit, "filterSearch")
    qtbot.keyClicks(box("name"), "national")
    qtbot.waitUntil(lambda: bool(shown.figures.filter.conditions))
    assert search.text() == ""
    shown.actions_set["actionClearFilters"].trigger()
    assert box("name").text() == ""
    assert shown.findChild(QCheckBox, "filterTied").isChecked() is False


def test_the_keys_come_and_go(qtbot, page, table, go, sample, box):
    go(sample.salons[3].id, "city")
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(table, Qt.Key.Key_L, modifiers)
    assert box("city").hasFocus()
    qtbot.keyClick(box("city"), Qt.Key.Key_Down)
    assert table.hasFocus()
