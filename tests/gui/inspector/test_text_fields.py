"""Texts and numbers of one line."""

import pytest
from pytestqt.qtbot import QtBot

from salonplanner.domain.validation import LONGEST_TEXT
from salonplanner.ui.inspector.field import Complaint
from salonplanner.ui.inspector.text_fields import LineField, NumberField, read_text
from salonplanner.ui.workbench import Workbench


@pytest.fixture
def amount(bench: Workbench, qtbot: QtBot) -> NumberField:
    field = NumberField(bench, "budget_mad", "Budget", "fieldBudget")
    qtbot.addWidget(field)
    return field


@pytest.fixture
def count(bench: Workbench, qtbot: QtBot) -> NumberField:
    field = NumberField(bench, "exhibitors", "Exposants", "fieldExhibitors", whole=True)
    qtbot.addWidget(field)
    return field


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", None),
        ("  ", None),
        ("0", 0.0),
        ("1250000", 1_250_000.0),
        ("1 250 000", 1_250_000.0),
        ("1\u202f250\u202f000,5", 1_250_000.5),
        ("36.000", 36_000.0),
    ],
)
def test_numbers_are_read_as_the_language_writes_them(
    amount: NumberField, text: str, number: float | None
) -> None:
    amount.line.setText(text)
    assert amount.read() == number


@pytest.mark.parametrize("text", ["abc", "1,2,3", "-1", "−1", "1e9", "2e15", "9" * 17])
def test_what_is_no_number_is_told(amount: NumberField, text: str) -> None:
    amount.line.setText(text)
    assert isinstance(amount.read(), Complaint)


def test_whole_numbers_have_no_decimals(count: NumberField) -> None:
    count.line.setText("85")
    assert count.read() == 85
    assert type(count.read()) is int
    count.line.setText("85,5")
    assert isinstance(count.read(), Complaint)


@pytest.mark.parametrize(
    ("value", "text"), [(None, ""), (0, "0"), (850_500.0, "850\u202f500"), (12.34, "12,34")]
)
def test_numbers_are_written_as_the_language_writes_them(
    amount: NumberField, value: float | None, text: str
) -> None:
    amount.show_values([value])
    assert amount.line.text() == text
    assert not amount.pending


def test_a_note_stands_beside_the_number(amount: NumberField) -> None:
    amount.note("MAD")
    labels = [label.text() for label in amount.findChildren(type(amount.message))]
    assert "MAD" in labels


def test_a_text_loses_the_blanks_around_it(bench: Workbench, qtbot: QtBot) -> None:
    field = LineField(bench, "venue", "Lieu", "fieldVenue")
    qtbot.addWidget(field)
    field.line.setText("  Place du 16 août ")
    assert field.read() == "Place du 16 août"


def test_a_text_a_plan_cannot_hold_is_told(bench: Workbench) -> None:
    assert read_text("Oujda", bench.language) == "Oujda"
    assert isinstance(read_text("Ouj\x07da", bench.language), Complaint)
    assert isinstance(read_text("x" * (LONGEST_TEXT + 1), bench.language), Complaint)
    assert read_text("x" * LONGEST_TEXT, bench.language) == "x" * LONGEST_TEXT
