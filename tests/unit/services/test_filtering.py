"""What a filter lets through, part by part and together."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Status
from salonplanner.forecast.model import forecast
from salonplanner.services.conditions import Blank, Contains, OneOf, Within
from salonplanner.services.filtering import SalonFilter, Sieve
from salonplanner.services.salon_values import VALUES
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)


def found(plan: Plan = SAMPLE, alerted: frozenset[str] = frozenset(), **wanted) -> set[str]:
    alerts = dict.fromkeys(alerted, Severity.WARNING)
    figures = forecast(plan, "reference")
    return set(Sieve(SEEDS.gazetteer).shown(plan, SalonFilter(**wanted), alerts, figures))


def with_salon(**fields) -> Plan:
    first = msgspec.structs.replace(SAMPLE.salons[0], **fields)
    return msgspec.structs.replace(SAMPLE, salons=(first, *SAMPLE.salons[1:]))


def test_at_first_all_but_cancelled_salons_are_shown():
    plan = with_salon(status=Status.CANCELLED)
    assert found(plan) == {salon.id for salon in plan.salons[1:]}
    assert not SalonFilter().narrows
    assert SalonFilter(region=RegionCode.MA_01).narrows


def test_levels_statuses_and_region_narrow_each_other_down():
    ids = found(
        levels=frozenset({Level.LOCAL}),
        statuses=frozenset({Status.CONFIRMED}),
        region=RegionCode.MA_03,
    )
    assert ids == {
        salon.id
        for salon in SAMPLE.salons
        if salon.level is Level.LOCAL
        and salon.status is Status.CONFIRMED
        and salon.region is RegionCode.MA_03
    }
    assert ids


def test_tied_and_alerted_salons():
    assert found(tied_only=True) == {salon.id for salon in SAMPLE.salons if salon.ties}
    some = frozenset({SAMPLE.salons[3].id, "not-in-the-plan"})
    assert found(alerted=some, alerts_only=True) == {SAMPLE.salons[3].id}


@pytest.mark.parametrize(
    "text", ["FES", "fès", "  Fès  ", "meknes", "Fez-Meknes", "MEKNÈS fès", "Fès-Meknès"]
)
def test_words_are_found_whatever_case_accents_and_hyphens(text):
    expected = {salon.id for salon in SAMPLE.salons if salon.region is RegionCode.MA_03}
    assert expected <= found(text=text)


def test_a_number_finds_its_salon_alone():
    for salon in SAMPLE.salons:
        assert found(text=salon.id) == {salon.id}
        assert found(text=salon.id.lower()) == {salon.id}


def test_all_words_must_be_there():
    salon = SAMPLE.salons[0]
    assert salon.id in found(text=f"{salon.city} {salon.id}")
    assert not found(text=f"{salon.id} nowhere")


def test_venues_are_searched():
    plan = with_salon(venue="Place El-Méchouar")
    assert found(plan, text="mechouar") == {plan.salons[0].id}


def test_a_text_of_signs_alone_narrows_nothing():
    assert found(text=" - ’ ") == found()


@given(plan=plans(), text=st.text(max_size=6), levels=st.sets(st.sampled_from(Level)))
def test_more_asked_for_never_shows_more(plan, text, levels):
    statuses = frozenset(Status)
    wide = found(plan, statuses=statuses)
    narrow = found(plan, statuses=statuses, levels=frozenset(levels), text=text)
    assert narrow <= wide == {salon.id for salon in plan.salons}


def test_what_is_asked_of_columns_narrows_the_rest_down():
    plan = with_salon(exhibitors=None, venue="")
    blank = plan.salons[0].id
    assert blank in found(plan, conditions={"exhibitors": Blank(text="=")})
    many = found(conditions={"exhibitors": Within(text="≥ 100", low=100)})
    assert many == {s.id for s in SAMPLE.salons if (s.exhibitors or 0) >= 100}
    regions = found(conditions={"region": OneOf(choices=frozenset({"MA-03", "MA-05"}))})
    both = found(
        conditions={
            "region": OneOf(choices=frozenset({"MA-03", "MA-05"})),
            "exhibitors": Within(text="≥ 100", low=100),
        }
    )
    assert both == many & regions
    assert both < many


def test_ties_are_asked_for_by_event_or_by_none():
    free = {salon.id for salon in SAMPLE.salons if not salon.ties}
    assert found(conditions={"ties": OneOf(choices=frozenset({""}))}) == free
    event = next(salon.ties[0] for salon in SAMPLE.salons if salon.ties)
    tied = {salon.id for salon in SAMPLE.salons if event in salon.ties}
    assert found(conditions={"ties": OneOf(choices=frozenset({event, ""}))}) == free | tied


@pytest.mark.parametrize("text", ["Fez", "fès", "فاس"])
def test_a_city_is_found_by_its_names_in_any_language(text):
    there = {salon.id for salon in SAMPLE.salons if salon.city == "Fès"}
    assert there
    assert found(conditions={"city": Contains(text=text)}) == there


def test_a_condition_is_put_in_place_of_another_and_taken_back():
    wanted = SalonFilter().asking("days", Within(text="> 5", low=5, low_included=False))
    assert wanted.narrows
    assert list(wanted.asking("days", Within(text="3", low=3, high=3)).conditions) == ["days"]
    assert wanted.asking("days", None) == SalonFilter()


@given(plan=plans(), key=st.sampled_from(sorted(VALUES)))
def test_what_is_kept_of_a_salon_never_outlives_it(plan, key):
    sieve = Sieve(SEEDS.gazetteer)
    figures = forecast(plan, "reference")
    wanted = SalonFilter(text="a", statuses=frozenset(Status)).asking(key, Blank(text="="))
    renamed = msgspec.structs.replace(
        plan, salons=tuple(msgspec.structs.replace(s, name="aa") for s in plan.salons)
    )
    first = sieve.shown(plan, wanted, {}, figures)
    assert sieve.shown(renamed, wanted, {}, figures) == Sieve(SEEDS.gazetteer).shown(
        renamed, wanted, {}, figures
    )
    assert sieve.shown(plan, wanted, {}, figures) == first
