"""The plain form: what may be left out, and where a mistake is said to be."""

import copy
from datetime import date
from typing import Any

import msgspec
import pytest

from salonplanner.domain.errors import FileError, PlanError, Problem
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Status
from salonplanner.storage.json_text import cleaned
from salonplanner.storage.plan_form import form_of, plain, plain_value, plan_of
from salonplanner.storage.seeds import load_seeds

SEEDS = load_seeds()
SALON: dict[str, Any] = {
    "id": "OR-01",
    "name": "Salon d’Oujda",
    "level": "local",
    "region": "MA-02",
    "city": "Oujda",
    "start": "2025-06-05",
    "end": "2025-06-09",
}
MINIMAL: dict[str, Any] = {
    "format": "salonplanner",
    "version": 1,
    "season": {"year": 2025, "start": "2025-06-01", "end": "2025-10-31"},
    "salons": [SALON],
}


def read(**parts: object) -> Plan:
    return plan_of(cleaned(MINIMAL | parts), SEEDS)


def refused(**parts: object) -> PlanError:
    with pytest.raises(PlanError) as caught:
        read(**parts)
    return caught.value


def with_salon(**fields: object) -> list[dict[str, Any]]:
    return [SALON, SALON | {"id": "OR-02"} | fields]


def test_the_smallest_plan_takes_the_rest_from_the_seeds() -> None:
    plan = read()
    empty = SEEDS.empty_plan(2025)
    assert msgspec.structs.replace(plan, salons=()) == empty
    assert plan.salons[0].status is Status.PROPOSED
    assert plan.salons[0].start == date(2025, 6, 5)


def test_null_is_the_same_as_left_out() -> None:
    names = ("baseline", "targets", "events", "scenarios", "level_days", "provenance", "venues")
    nulls = dict.fromkeys(("venue", "status", "ties", "exhibitors", "locked", "notes"))
    assert read(**dict.fromkeys(names), name=None, salons=[SALON | nulls]) == read()


@pytest.mark.parametrize("year", [-5, 0, 1899, 2201, 99_999, 10**20])
def test_a_year_beyond_all_seasons_is_refused_before_its_events_are_asked_for(year: int) -> None:
    error = refused(season=MINIMAL["season"] | {"year": year})
    assert (error.problem, error.place) == (Problem.BAD_YEAR, "$.season.year")


def test_an_empty_list_of_events_means_none() -> None:
    assert read(events=[]).events == ()


def test_another_number_of_salons_takes_the_usual_shares() -> None:
    baseline = read(baseline={"salons": 80}).baseline
    assert baseline.level_mix == SEEDS.level_mix(80)
    assert baseline.visitors == 2_520_000
    assert baseline.year == 2024


def test_a_region_or_level_left_out_has_the_usual_mark() -> None:
    plan = read(targets={"MA-02": 9}, level_days={"local": [1, 2]})
    assert plan.targets[RegionCode.MA_02] == 9
    assert plan.targets[RegionCode.MA_12] == 5
    assert plan.level_days[Level.LOCAL] == (1, 2)
    assert plan.level_days[Level.NATIONAL] == (4, 31)


def test_what_is_left_out_of_an_event_or_a_scenario_has_its_default() -> None:
    plan = read(
        events=[{"id": "e", "name": "E", "start": "2025-07-01", "end": "2025-07-02"}],
        scenarios=[{"id": "reference"}, {"id": "s", "month_weight": {"07": 2, "08": None}}],
    )
    assert plan.events[0].lead_days == 0
    assert plan.scenarios[1].month_weight["07"] == 2
    assert plan.scenarios[1].month_weight["08"] == 1
    assert plan.scenarios[1].growth_visitors == 0


@pytest.mark.parametrize("others", [[], [{"id": "bold", "growth_visitors": 1}]])
def test_the_reference_is_put_first_where_it_lacks(others: list[object]) -> None:
    plan = read(scenarios=others)
    assert plan.scenarios[0].id == "reference"
    assert plan.scenarios[0].neutral
    assert len(plan.scenarios) == len(others) + 1


def test_a_place_among_scenarios_counts_those_of_the_file() -> None:
    error = refused(scenarios=[{"id": "bold", "growth_visitors": -1}])
    assert error.place == "$.scenarios[0].growth_visitors"


@pytest.mark.parametrize(
    "change",
    [
        {"growth_visitors": 0.01},
        {"growth_spend": -0.01},
        {"tie_strength": 0.5},
        {"crowding": 0.1},
        {"level_weight": {"local": 0.9}},
        {"region_weight": {"MA-01": 2}},
        {"month_weight": {"01": 2}},
    ],
)
def test_a_reference_that_is_not_neutral_is_refused(change: dict[str, object]) -> None:
    error = refused(scenarios=[{"id": "x"}, {"id": "reference"} | change])
    assert (error.problem, error.place) == (Problem.REFERENCE_NOT_NEUTRAL, "$.scenarios[1]")


def test_provenance_left_out_speaks_only_of_the_usual_figures() -> None:
    plan = read(baseline={"visitors": 3_000_000}, scenarios=[{"id": "central"}])
    assert not [key for key in plan.provenance if key.startswith("baseline.")]
    assert not [key for key in plan.provenance if key.startswith("scenarios.central")]
    assert "targets" in plan.provenance
    assert [key for key in plan.provenance if key.startswith("events.")]
    assert read(provenance={}).provenance == {}


@pytest.mark.parametrize(
    ("parts", "problem", "place"),
    [
        ({"surprise": 1}, Problem.UNKNOWN_KEY, "$.surprise"),
        ({"season": None}, Problem.MISSING_KEY, "$.season"),
        ({"salons": None}, Problem.MISSING_KEY, "$.salons"),
        ({"salons": {}}, Problem.WRONG_TYPE, "$.salons"),
        ({"salons": [None]}, Problem.WRONG_TYPE, "$.salons[0]"),
        ({"salons": with_salon(id=None)}, Problem.MISSING_KEY, "$.salons[1].id"),
        ({"salons": with_salon(visitors=1)}, Problem.UNKNOWN_KEY, "$.salons[1].visitors"),
        ({"salons": with_salon(name=1)}, Problem.WRONG_TYPE, "$.salons[1].name"),
        ({"salons": with_salon(start="2025-02-30")}, Problem.NOT_A_DATE, "$.salons[1].start"),
        ({"salons": with_salon(start="5/6/2025")}, Problem.NOT_A_DATE, "$.salons[1].start"),
        ({"salons": with_salon(start="1899-12-31")}, Problem.BAD_YEAR, "$.salons[1].start"),
        ({"salons": with_salon(level="big")}, Problem.NOT_AN_OPTION, "$.salons[1].level"),
        ({"salons": with_salon(region="MA-13")}, Problem.NOT_AN_OPTION, "$.salons[1].region"),
        ({"salons": with_salon(exhibitors=-1)}, Problem.OUT_OF_RANGE, "$.salons[1].exhibitors"),
        ({"salons": with_salon(exhibitors=1.5)}, Problem.WRONG_TYPE, "$.salons[1].exhibitors"),
        ({"salons": with_salon(exhibitors=True)}, Problem.WRONG_TYPE, "$.salons[1].exhibitors"),
        ({"salons": with_salon(budget_mad=2e15)}, Problem.OUT_OF_RANGE, "$.salons[1].budget_mad"),
        ({"salons": with_salon(locked="yes")}, Problem.WRONG_TYPE, "$.salons[1].locked"),
        ({"salons": with_salon(ties=["x"])}, Problem.UNKNOWN_EVENT, "$.salons[1].ties[0]"),
        ({"salons": with_salon(ties=[None])}, Problem.WRONG_TYPE, "$.salons[1].ties[0]"),
        ({"salons": with_salon(notes="a\x00b")}, Problem.BAD_TEXT, "$.salons[1].notes"),
        ({"salons": [SALON, SALON]}, Problem.DUPLICATE_ID, "$.salons[1].id"),
        ({"salons": with_salon(id="a b")}, Problem.BAD_ID, "$.salons[1].id"),
        ({"targets": {"MA-99": 1}}, Problem.UNKNOWN_KEY, "$.targets.MA-99"),
        ({"targets": {"MA-01": 1, "MA-02": "x"}}, Problem.WRONG_TYPE, "$.targets.MA-02"),
        ({"targets": {"MA-01": -1}}, Problem.OUT_OF_RANGE, "$.targets.MA-01"),
        ({"level_days": {"local": [3]}}, Problem.BAD_LEVEL_DAYS, "$.level_days.local"),
        ({"level_days": {"local": [1, 2, 3]}}, Problem.BAD_LEVEL_DAYS, "$.level_days.local"),
        ({"level_days": {"local": [3, "x"]}}, Problem.WRONG_TYPE, "$.level_days.local[1]"),
        ({"level_days": {"local": [9, 3]}}, Problem.BAD_LEVEL_DAYS, "$.level_days.local"),
        ({"provenance": {"a": {}}}, Problem.MISSING_KEY, "$.provenance.a.status"),
        ({"provenance": {"a": {"status": "x"}}}, Problem.NOT_AN_OPTION, "$.provenance.a.status"),
        ({"baseline": {"salons": 0}}, Problem.NOT_POSITIVE, "$.baseline.salons"),
        ({"baseline": {"people": 1}}, Problem.UNKNOWN_KEY, "$.baseline.people"),
        (
            {"baseline": {"level_mix": {"local": 1, "regional": 1, "national": 1}}},
            Problem.LEVEL_MIX_SUM,
            "$.baseline.level_mix",
        ),
        (
            {"scenarios": [{"id": "s", "month_weight": {"6": 1}}]},
            Problem.UNKNOWN_KEY,
            "$.scenarios[0].month_weight.6",
        ),
        (
            {"scenarios": [{"id": "s", "month_weight": {"05": 1, "06": "x"}}]},
            Problem.WRONG_TYPE,
            "$.scenarios[0].month_weight.06",
        ),
        (
            {"scenarios": [{"id": "s", "level_weight": {"tiny": 1}}]},
            Problem.UNKNOWN_KEY,
            "$.scenarios[0].level_weight.tiny",
        ),
        (
            {"events": [{"id": "e", "name": "E", "start": "2025-07-02", "end": "2025-07-01"}]},
            Problem.ENDS_BEFORE_START,
            "$.events[0].end",
        ),
        ({"version": 0}, Problem.NOT_AN_OPTION, "$.version"),
        ({"version": None}, Problem.MISSING_KEY, "$.version"),
        ({"version": "1"}, Problem.WRONG_TYPE, "$.version"),
    ],
)
def test_a_mistake_is_refused_with_its_place(
    parts: dict[str, object], problem: Problem, place: str
) -> None:
    error = refused(**parts)
    assert (error.problem, error.place) == (problem, place)


@pytest.mark.parametrize("raw", [[], "text", 3, {}, {"format": "other", "version": 1}])
def test_what_is_no_plan_is_foreign(raw: object) -> None:
    with pytest.raises(FileError) as caught:
        plan_of(raw, SEEDS, "x.json")
    assert (caught.value.problem, caught.value.path) == (Problem.FOREIGN_FILE, "x.json")


def test_a_newer_version_is_told_before_its_new_keys() -> None:
    with pytest.raises(FileError) as caught:
        read(version=2, novelty={})
    assert caught.value.problem is Problem.NEWER_FILE
    assert caught.value.details == {"found": 2, "known": 1}


@pytest.mark.parametrize("part", ["baseline", "targets", "events", "scenarios", "provenance"])
def test_without_defaults_nothing_may_be_left_out(part: str) -> None:
    raw = form_of(SEEDS.empty_plan(2025))
    assert plan_of(copy.deepcopy(raw)) == SEEDS.empty_plan(2025)
    del raw[part]
    with pytest.raises(PlanError) as caught:
        plan_of(raw)
    assert (caught.value.problem, caught.value.place) == (Problem.MISSING_KEY, f"$.{part}")


def test_without_defaults_each_level_has_its_days() -> None:
    raw: Any = form_of(SEEDS.empty_plan(2025))
    del raw["level_days"]["regional"]
    with pytest.raises(PlanError) as caught:
        plan_of(raw)
    assert caught.value.place == "$.level_days.regional"


def test_a_value_in_plain_terms() -> None:
    plan = read()
    assert plain(plan.season) == {"year": 2025, "start": "2025-06-01", "end": "2025-10-31"}
    assert plain_value((RegionCode.MA_01, 2.0, 2.5)) == ["MA-01", 2, 2.5]
    assert plain_value(plan.level_days) == {
        "local": [3, 9],
        "regional": [5, 21],
        "national": [4, 31],
    }
