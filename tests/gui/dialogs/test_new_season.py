"""The question for a year."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from salonplanner.domain.validation import FIRST_YEAR, LAST_YEAR
from salonplanner.ui.dialogs.new_season import ask_year, year_field
from tests.gui.dialogs.conftest import press


def test_the_year_chosen_is_answered(parent, bench, in_dialog):
    def do(dialog) -> None:
        field = dialog.findChild(QSpinBox, "fieldYear")
        assert field.value() == 2025
        assert field.text() == "2025"
        field.setValue(2031)
        press(dialog, bench.language.tr("Start the season"))

    in_dialog(do)
    assert ask_year(parent, bench) == 2031


def test_a_year_can_be_typed(parent, bench, in_dialog, qtbot):
    def do(dialog) -> None:
        field = dialog.findChild(QSpinBox, "fieldYear")
        qtbot.keyClicks(field, "2026")
        qtbot.keyClick(field, Qt.Key.Key_Return)

    in_dialog(do)
    assert ask_year(parent, bench) == 2026


@pytest.mark.parametrize("leave", ["Cancel", ""])
def test_left_it_answers_nothing(parent, bench, in_dialog, leave):
    in_dialog(lambda d: press(d, bench.language.tr(leave)) if leave else d.reject())
    assert ask_year(parent, bench) is None


def test_only_years_of_the_contract_can_be_chosen(bench, qtbot):
    field = year_field(bench)
    qtbot.addWidget(field)
    assert (field.minimum(), field.maximum()) == (FIRST_YEAR, LAST_YEAR)
    assert field.accessibleName()
