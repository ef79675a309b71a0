"""A box to tick shows what salons have, and commits a click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from salonplanner.ui.inspector.tick_field import TickField
from salonplanner.ui.workbench import Workbench

Told = list[tuple[str, object]]


@pytest.fixture
def field(bench: Workbench, qtbot) -> TickField:
    field = TickField(bench, "locked", "Lock the dates", "fieldLocked")
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def told(field: TickField) -> Told:
    told: Told = []
    field.committed.connect(lambda key, value: told.append((key, value)))
    return told


def click(qtbot, field: TickField) -> None:
    qtbot.keyClick(field.box, Qt.Key.Key_Space)


@pytest.mark.parametrize("value", [True, False])
def test_what_is_shown_is_not_committed_and_a_click_is(qtbot, field, told, value) -> None:
    field.show_values([value])
    assert field.box.isChecked() is value
    field.commit()
    assert told == []
    click(qtbot, field)
    assert told == [("locked", not value)]


def test_where_salons_differ_it_is_half_ticked_and_a_click_says_yes(qtbot, field, told) -> None:
    field.show_values([True, False])
    box = field.findChild(QCheckBox)
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    assert not field.pending
    click(qtbot, field)
    assert told == [("locked", True)]
    click(qtbot, field)
    assert box.checkState() is not Qt.CheckState.PartiallyChecked


def test_a_refused_click_is_taken_back(qtbot, field, told) -> None:
    field.show_values([False])
    click(qtbot, field)
    assert told == [("locked", True)]
    field.restore()
    assert not field.box.isChecked()
    assert not field.pending
