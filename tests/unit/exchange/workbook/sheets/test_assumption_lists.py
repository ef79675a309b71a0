"""Targets, lengths, statuses and the sector's figures below the scenarios."""

from salonplanner.exchange.workbook.names import Sheet
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
