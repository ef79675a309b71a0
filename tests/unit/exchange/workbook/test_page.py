"""Days as Excel counts them, and how high wrapped text stands."""

import datetime as dt

import pytest

from salonplanner.exchange.workbook.page import serial, wrapped_lines


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (dt.date(1900, 1, 1), 1),
        (dt.date(1900, 2, 28), 59),
        (dt.date(1900, 3, 1), 61),
        (dt.date(2025, 7, 10), 45_848),
    ],
)
def test_days_are_counted_as_excel_does(day: dt.date, number: int) -> None:
    assert serial(day) == number


def test_lines_of_a_wrapped_text() -> None:
    assert wrapped_lines("", 10) == 1
    assert wrapped_lines("short", 10) == 1
    assert wrapped_lines("two\nlines", 10) == 2
    assert wrapped_lines("x" * 100, 10) > wrapped_lines("x" * 100, 20)
