"""Values to filter by: figures as they are shown, shares that add up, blanks that stay blank."""

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.salon import Status
from salonplanner.forecast.model import forecast
from salonplanner.services.salon_values import (
    VALUES,
    Facts,
    region_share,
    rounded,
    sums_of,
    turnover_share,
    visitors_share,
    women_share,
)
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans

SAMPLE = sample_plan(load_seeds())


def facts_of(plan, scenario: str = "reference") -> list[Facts]:
    figures = forecast(plan, scenario)
    sums = sums_of(figures)
    return [Facts(s, figures.salons.get(s.id), None, sums) for s in plan.salons]


def test_shares_of_the_programme_and_of_each_region_add_up_to_one():
    facts = facts_of(SAMPLE, "central")
    assert math.fsum(visitors_share(f) or 0 for f in facts) == pytest.approx(1)
    assert math.fsum(turnover_share(f) or 0 for f in facts) == pytest.approx(1)
    regions = {f.salon.region for f in facts}
    assert math.fsum(region_share(f) or 0 for f in facts) == pytest.approx(len(regions))


def test_women_have_a_share_only_of_stands_that_are_entered():
    salon = msgspec.structs.replace(SAMPLE.salons[0], coop_stands=20, women_coop_stands=7)
    assert women_share(salon) == 0.35
    for stands in ({"coop_stands": None}, {"women_coop_stands": None}, {"coop_stands": 0}):
        assert women_share(msgspec.structs.replace(salon, **stands)) is None


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [(36000.4, 0, 36000), (0.5, 0, 1), (-0.5, 0, -1), (0.745, 1, 0.7), (None, 0, None)],
)
def test_figures_are_asked_for_as_they_are_shown(value, decimals, shown):
    assert rounded(value, decimals) == shown


@given(value=st.floats(-1e9, 1e9), decimals=st.integers(0, 2))
def test_rounding_stays_within_half_a_unit(value, decimals):
    assert abs((rounded(value, decimals) or 0) - value) <= 0.5 / 10**decimals + 1e-6


@given(plan=plans())
def test_every_salon_has_a_value_to_ask_about_in_every_column(plan):
    for facts in facts_of(plan):
        for value in VALUES.values():
            found = value(facts)
            assert found is None or isinstance(found, str | int | float | tuple)


def test_a_cancelled_salon_has_no_figures():
    first = msgspec.structs.replace(SAMPLE.salons[0], status=Status.CANCELLED)
    plan = msgspec.structs.replace(SAMPLE, salons=(first, *SAMPLE.salons[1:]))
    facts = facts_of(plan)[0]
    for key in ("visitors", "turnover", "visitors_share", "turnover_share", "region_share"):
        assert VALUES[key](facts) is None
