"""What the sheets' modules share."""

import msgspec

from salonplanner.domain.places import RegionCode
from salonplanner.exchange.workbook.library import Book
from salonplanner.exchange.workbook.writer import job_of
from tests.unit.exchange.workbook.conftest import Made, export_of


def test_regions_are_ranked_by_turnover(made: Made) -> None:
    ranks, by_region = made.job.region_ranks, made.job.figures.active.by_region()
    assert sorted(ranks.values()) == list(range(1, 13))
    order = sorted(RegionCode, key=lambda code: ranks[code])
    turnovers = [by_region[code].turnover for code in order]
    assert turnovers == sorted(turnovers, reverse=True)


def test_regions_of_the_same_turnover_keep_their_order(made: Made) -> None:
    book: Book = made.job.book
    job = job_of(export_of(msgspec.structs.replace(made.job.plan, salons=())), book)
    assert list(job.region_ranks.values()) == list(range(1, 13))


def test_scenarios_of_one_name_are_told_apart(made: Made) -> None:
    scenarios = tuple(msgspec.structs.replace(s, name="A") for s in made.job.plan.scenarios)
    plan = msgspec.structs.replace(made.job.plan, scenarios=scenarios)
    names = job_of(export_of(plan), made.job.book).scenario_names
    assert len(set(names)) == len(names)
    assert names[0] == "A"


def test_names_that_excel_takes_for_one_are_told_apart(made: Made) -> None:
    pairs = zip(made.job.plan.scenarios, ("One", "ONE", "x", "X"), strict=True)
    scenarios = tuple(msgspec.structs.replace(s, name=name) for s, name in pairs)
    plan = msgspec.structs.replace(made.job.plan, scenarios=scenarios)
    names = job_of(export_of(plan), made.job.book).scenario_names
    assert len({name.casefold() for name in names}) == 4


def test_the_seeds_scenarios_are_named_in_the_workbooks_language(made: Made) -> None:
    job = job_of(export_of(made.job.plan, code="en"), made.job.book)
    assert job.scenario_names == ["Reference", "Prudent", "Central", "Ambitious"]
    assert job.layout.calendar.headings["visitors_3"] == "Visitors – Ambitious"


def test_months_begin_with_a_capital_and_the_others_come_last(made: Made) -> None:
    assert made.job.month_names[:2] == ["Juin", "Juillet"]
    assert len(made.job.month_names) == len(made.job.layout.forecast.months) + 1
