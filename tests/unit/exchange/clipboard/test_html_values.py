"""Exact values beside what is shown."""

from datetime import date

import pytest

from salonplanner.exchange.clipboard.cells import Cell
from salonplanner.exchange.clipboard.html_values import exact_value, is_hidden

DAY = date(2025, 6, 12)


@pytest.mark.parametrize(
    "attributes",
    [
        {"x:num": "45820", "class": "xl65"},
        {"x:num": "45820", "style": 'mso-number-format:"dd\\/mm\\/yyyy"'},
        {"sdval": "45820", "sdnum": "1036;1036;JJ/MM/AAAA"},
        {"sdval": "45820", "sdnum": "1033;0;MM/DD/YY"},
        {"sdval": "45820", "sdnum": '1036;0;[$-40C]D MMMM YYYY" (jeudi)"'},
        {
            "data-sheets-value": '{"1":3,"3":45820}',
            "data-sheets-numberformat": '{"1":5,"2":"dd/mm/yyyy","3":1}',
        },
        {"data-value": "x", "data-day": "2025-06-12"},
    ],
)
def test_days(attributes) -> None:
    styles = {"xl65": 'mso-number-format:"Short Date";'}
    assert exact_value(attributes, "x", styles) == Cell("x", None, DAY)


@pytest.mark.parametrize(
    "attributes",
    [
        {"x:num": "36000"},
        {"x:num": "36000", "style": 'mso-number-format:"\\#\\,\\#\\#0"'},
        {"sdval": "36000", "sdnum": "1036;0;# ##0"},
        {"sdval": "36000", "sdnum": "1036;"},
        {"sdval": "36000", "sdnum": "1036;0;HH:MM AM/PM"},
        {"sdval": "36000", "sdnum": '1036;0;#,##0" MAD"'},
        {"data-sheets-value": '{"1":3,"3":36000}'},
        {"data-value": "36 000", "data-number": "36000.0"},
    ],
)
def test_numbers(attributes) -> None:
    assert exact_value(attributes, "36 000", {}) == Cell("36 000", 36000)


@pytest.mark.parametrize(
    "attributes",
    [
        {},
        {"x:num": ""},
        {"x:str": ""},
        {"sdval": "abc"},
        {"sdval": "inf"},
        {"data-sheets-value": '{"1":2,"2":"x"}'},
        {"data-sheets-value": "[1]"},
        {"data-sheets-value": "{"},
        {"data-sheets-value": '{"1":3,"3":1e999}'},
        {"data-sheets-value": '{"1":3,"3":' + "9" * 400 + "}"},
    ],
)
def test_what_says_nothing(attributes) -> None:
    assert exact_value(attributes, "x", {}) == Cell("x")


def test_hidden() -> None:
    assert is_hidden({"style": "height:0;display: none"})
    assert not is_hidden({"style": "display:block"})
