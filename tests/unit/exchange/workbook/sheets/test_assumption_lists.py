"""Targets, lengths, statuses and the sector's figures below the scenarios."""

import pytest

from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.sheets.assumption_lists import period_words
from salonplanner.language import Language
from tests.unit.exchange.workbook.conftest import Made

HERE = Sheet.ASSUMPTIONS


def test_targets_with_the_regions_codes(made: Made) -> None:
    places, plan = made.job.layout.assumptions, made.job.plan
    for code, row in places.target.items():
        cells = [made.shown(HERE, row, col) for col in range(4)]
        slots = sum(1 for salon in plan.salons if salon.region is code)
        assert cells == [made.job.terms.regions[code], plan.targets[code], slots, code.value]


def test_lengths_and_statuses(made: Made) -> None:
    places = made.job.layout.assumptions
    for level, row in places.days.items():
        found = (made.shown(HERE, row, 1), made.shown(HERE, row, 2))
        assert found == made.job.plan.level_days[level]
    words = [made.shown(HERE, row, 0) for row in places.status.values()]
    assert words == list(made.job.terms.statuses.values())


def test_the_sectors_figures(made: Made) -> None:
    places = made.job.layout.assumptions
    for row, indicator in zip(places.indicator, made.job.indicators, strict=True):
        assert made.shown(HERE, row, 0) == indicator.label.in_language("fr")
        assert made.shown(HERE, row, 1) == indicator.value


def test_whole_figures_end_without_a_separator(made: Made) -> None:
    """Excel shows 70 as ``70,`` under a format with optional decimals."""
    places, sheet = made.job.layout.assumptions, made.sheet(HERE)
    looks = {sheet.cell(row + 1, 2).number_format.split(";")[0] for row in places.indicator}
    assert looks == {"#,##0", "#,##0.0"}


@pytest.mark.parametrize(
    ("period", "french", "english"),
    [
        ("2024", "2024", "2024"),
        ("2019-2024", "2019–2024", "2019–2024"),
        ("2026-01", "janv. 2026", "Jan 2026"),
        ("2025-01/2025-11", "janv.–nov. 2025", "Jan–Nov 2025"),
        ("2025-12/2026-01", "déc. 2025–janv. 2026", "Dec 2025–Jan 2026"),
        ("last year", "last year", "last year"),
    ],
)
def test_a_period_in_words(period: str, french: str, english: str) -> None:
    assert period_words(period, Language("fr")) == french
    assert period_words(period, Language("en")) == english
