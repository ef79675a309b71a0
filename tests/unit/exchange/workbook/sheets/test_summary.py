"""Synthèse: what it says at its head, and one page of it."""

from salonplanner.exchange.workbook.names import Sheet
from tests.unit.exchange.workbook.conftest import Made

HERE = Sheet.SUMMARY


def test_the_head_names_the_season_the_scenario_and_the_plan(made: Made) -> None:
    season, language = made.job.plan.season, made.job.language
    second = made.shown(HERE, 1, 0)
    assert language.date_range(season.start, season.end, year=True) in second
    assert second.endswith(f"· scénario {made.job.active_name}")
    assert language.date(made.job.moment.date()) in made.shown(HERE, 0, 12)
    assert made.shown(HERE, 1, 12) == made.job.plan.name


def test_it_opens_on_it_and_prints_on_one_page(made: Made) -> None:
    assert made.formulas.active.title == made.job.terms.sheets[HERE]
    assert made.sheet(HERE).page_setup.fitToHeight in {None, 1}
