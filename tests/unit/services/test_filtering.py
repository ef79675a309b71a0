"""What a filter lets through, part by part and together."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Status
from salonplanner.services.filtering import SalonFilter, shown
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)


def found(plan: Plan = SAMPLE, alerted: frozenset[str] = frozenset(), **wanted) -> set[str]:
    return set(shown(plan, SalonFilter(**wanted), SEEDS.gazetteer, alerted))


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
