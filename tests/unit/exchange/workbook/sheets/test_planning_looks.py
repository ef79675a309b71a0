"""The colours of the weeks, by level and status."""

from itertools import product

from salonplanner.domain.salon import Level, Status
from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.sheets.planning_looks import bar_look
from tests.unit.exchange.workbook.conftest import Made


def test_levels_differ_in_every_status_that_is_drawn() -> None:
    for status in Status:
        looks = [frozenset(bar_look(level, status).items()) for level in Level]
        assert len(set(looks)) == (1 if status is Status.CANCELLED else 3)


def test_statuses_differ_by_more_than_hue() -> None:
    drawn = (Status.CONFIRMED, Status.PENDING, Status.PROPOSED, Status.DRAFT, Status.CANCELLED)
    for level in Level:
        looks = [frozenset(bar_look(level, status).items()) for status in drawn]
        assert len(set(looks)) == len(drawn)


def test_there_is_a_rule_for_each(made: Made) -> None:
    sheet = made.sheet(Sheet.PLANNING)
    formulas = [
        formula
        for rules in sheet.conditional_formatting
        for rule in rules.rules
        for formula in rule.formula
    ]
    terms = made.job.terms
    for level, status in product(Level, Status):
        words = (f'"{terms.levels[level]}"', f'"{terms.statuses[status]}"')
        assert sum(1 for formula in formulas if all(word in formula for word in words)) == 1
