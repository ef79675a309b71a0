"""The forecast as plain values: the contract's keys, and no figure without an end."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given

from salonplanner.domain.errors import PlanError, Problem, RequestError
from salonplanner.domain.plan import Plan
from salonplanner.domain.scenario import Scenario, reference
from salonplanner.domain.validation import check_plan
from salonplanner.forecast.model import forecast
from salonplanner.language import Language
from salonplanner.services.forecasting import (
    forecast_csv,
    forecast_of,
    forecast_report,
    forecast_tables,
    require_scenario,
)
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans

SAMPLE = sample_plan(load_seeds())


@given(plans())
def test_it_is_json_and_says_what_the_model_says(plan: Plan) -> None:
    for scenario in plan.scenarios:
        report = forecast_report(plan, scenario.id)
        assert json.loads(json.dumps(report, allow_nan=False)) == report
        figures = forecast(plan, scenario.id)
        assert report["totals"] == {
            "salons": figures.totals.salons,
            "visitors": figures.totals.visitors,
            "turnover_mad": figures.totals.turnover,
        }


def test_the_samples_reference() -> None:
    report = forecast_report(SAMPLE, "reference")
    assert report["totals"] == report["baseline"]
    assert report["totals"] == {"salons": 70, "visitors": 2_520_000, "turnover_mad": 52_500_000}


def test_an_unknown_scenario_is_told_with_those_there_are() -> None:
    for ask in (forecast_of, forecast_report, require_scenario):
        with pytest.raises(RequestError) as caught:
            ask(SAMPLE, "none")
        assert caught.value.problem is Problem.UNKNOWN_SCENARIO
        assert caught.value.details == {
            "found": "none",
            "known": "reference, prudent, central, ambitious",
        }


def test_figures_without_an_end_are_refused_with_the_scenario() -> None:
    events = tuple(
        msgspec.structs.replace(SAMPLE.events[0], id=f"e{n}", visitor_uplift=1e15)
        for n in range(12)
    )
    ties = tuple(event.id for event in events)
    salon = msgspec.structs.replace(SAMPLE.salons[0], ties=ties)
    huge = Scenario(id="huge", tie_strength=1e15)
    plan = msgspec.structs.replace(
        SAMPLE, events=events, salons=(salon,), scenarios=(reference(), huge)
    )
    check_plan(plan)
    with pytest.raises(PlanError) as caught:
        forecast_report(plan, "huge")
    assert (caught.value.problem, caught.value.place) == (Problem.NOT_FINITE, "$.scenarios[1]")


def test_the_table_for_spreadsheets() -> None:
    seeds = load_seeds()
    french = forecast_csv(SAMPLE, "central", Language("fr"), seeds).decode("utf-8-sig")
    english = forecast_csv(SAMPLE, "central", Language("en"), seeds).decode()
    visitors = forecast(SAMPLE, "central").salons["TTA-01"].visitors
    assert f",{visitors!r}," in english
    assert f";{visitors!r};".replace(".", ",") in french
    with pytest.raises(RequestError):
        forecast_csv(SAMPLE, "none", Language("en"), seeds)


def test_the_tables_say_what_the_report_says() -> None:
    report: dict[str, Any] = forecast_report(SAMPLE, "central")
    tables = forecast_tables(SAMPLE, "central")
    assert tables.by_region["visitors"].sum() == pytest.approx(report["totals"]["visitors"])
    assert list(tables.by_region.index) == [row["region"] for row in report["by_region"]]
    assert len(tables.salons) == len(report["salons"])


def test_there_are_no_tables_of_an_unknown_scenario() -> None:
    with pytest.raises(RequestError):
        forecast_tables(SAMPLE, "nobody")
