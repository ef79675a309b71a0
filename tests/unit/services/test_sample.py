"""The illustrative programme is complete, honest about what is real, and fit to show."""

from collections import Counter
from datetime import date
from itertools import combinations

import pytest

from salonplanner.domain.events import Attitude
from salonplanner.domain.rules import Code, Severity, check
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.domain.ties import can_tie
from salonplanner.domain.validation import check_plan
from salonplanner.services.sample import FICTITIOUS, NAME, sample_plan
from salonplanner.storage.seeds import load_seeds

SEEDS = load_seeds()
PLAN = sample_plan(SEEDS)
PLACES = SEEDS.gazetteer
REAL = {
    "4e Salon régional de l’économie sociale et solidaire": ("Khouribga", "06-15", "06-22"),
    "Exposition d’artisanat du festival d’Ifrane": ("Ifrane", "07-23", "07-26"),
    "Salon de la zarbia et du hanbel": ("Khémisset", "07-24", "08-03"),
    "Salon régional de l’artisanat, 1re": ("Tinghir", "07-27", "08-02"),
    "Foire de l’artisanat, 2e": ("Laâyoune", "07-28", "08-03"),
    "Salon national de l’artisanat": ("Tétouan", "08-28", "09-05"),
    "Salon national de l’artisanat / Prix national du meilleur artisan, 9e": (
        "Agadir",
        "09-25",
        "09-28",
    ),
    "Salon provincial de l’artisanat": ("Errachidia", "10-15", "10-20"),
}


def is_real(salon: Salon) -> bool:
    return salon.notes != FICTITIOUS


def test_seventy_active_salons_in_a_plan_fit_to_be_kept() -> None:
    check_plan(PLAN)
    assert len(PLAN.salons) == len(PLAN.active_salons) == 70
    assert PLAN.season.year == 2025


def test_it_is_clearly_an_example() -> None:
    assert PLAN.name == NAME
    assert "exemple" in NAME
    assert "fictif" in FICTITIOUS
    assert all(salon.notes for salon in PLAN.salons)


def test_it_is_the_same_each_time() -> None:
    assert sample_plan(load_seeds()) == PLAN


def test_the_real_salons_are_there_under_their_own_names_places_and_dates() -> None:
    found = {
        salon.name: (salon.city, salon.start.strftime("%m-%d"), salon.end.strftime("%m-%d"))
        for salon in PLAN.salons
        if is_real(salon)
    }
    assert found == REAL


def test_each_real_salon_names_its_source_and_what_is_deduced() -> None:
    for row in SEEDS.real_salons:
        for salon in PLAN.salons:
            if salon.name == row.name and salon.start == row.start:
                assert row.source in salon.notes
                assert row.note in salon.notes
    fair = next(salon for salon in PLAN.salons if salon.venue)
    assert (fair.city, fair.venue) == ("Laâyoune", "Foum El Oued")
    assert "28 juillet" in fair.notes


def test_no_invented_salon_borrows_a_real_name_or_a_venue() -> None:
    real_names = {row.name for row in SEEDS.real_salons}
    for salon in PLAN.salons:
        if not is_real(salon):
            assert salon.name not in real_names
            assert not salon.venue
            assert salon.status is not Status.HELD
    assert len({salon.name for salon in PLAN.salons}) == 70


def test_each_region_has_its_target() -> None:
    assert Counter(salon.region for salon in PLAN.salons) == PLAN.targets


def test_levels_follow_the_baselines_mix() -> None:
    levels = Counter(salon.level for salon in PLAN.salons)
    assert all(levels[level] == PLAN.baseline.level_mix.of(level) for level in Level)


def test_openings_are_spread_evenly_over_months_weeks_and_cities() -> None:
    months = Counter(salon.start.month for salon in PLAN.salons)
    assert months == dict.fromkeys(range(6, 11), 14)
    weeks = Counter(salon.start.isocalendar().week for salon in PLAN.salons)
    assert max(weeks.values()) <= 6
    cities = Counter((salon.region, salon.city) for salon in PLAN.salons)
    for region, target in PLAN.targets.items():
        most = -(-target // len(PLACES.cities_of(region)))
        assert max(n for (code, _), n in cities.items() if code == region) <= most + 1


def test_numbers_run_by_date_in_each_region() -> None:
    for code, region in PLACES.regions.items():
        salons = [salon for salon in PLAN.salons if salon.region == code]
        assert [s.id for s in salons] == [
            f"{region.abbreviation}-{rank:02d}" for rank in range(1, len(salons) + 1)
        ]
        assert salons == sorted(salons, key=lambda salon: salon.start)


@pytest.mark.parametrize("salon", PLAN.salons, ids=[salon.id for salon in PLAN.salons])
def test_no_salon_is_wrong_in_itself(salon: Salon) -> None:
    assert salon.start <= salon.end
    assert PLAN.season.holds(salon.start, salon.end)
    assert PLACES.find(salon.city, salon.region) is not None
    fewest, most = PLAN.level_days[salon.level]
    assert fewest <= salon.days <= most
    for tie in salon.ties:
        event = PLAN.event(tie)
        assert event.attitude is Attitude.SEEK
        assert can_tie(event, salon, PLACES)


def test_no_city_has_two_salons_at_once_and_no_two_national_ones_meet() -> None:
    for one, other in combinations(PLAN.salons, 2):
        if one.overlaps(other):
            assert PLACES.city_key(one.city) != PLACES.city_key(other.city)
            assert not (one.level is other.level is Level.NATIONAL)


def test_no_finding_is_an_error_and_a_few_warnings_are_left_to_mend() -> None:
    findings = check(PLAN, PLACES)
    severities = Counter(finding.severity for finding in findings)
    assert severities[Severity.ERROR] == 0
    assert 3 <= severities[Severity.WARNING] <= 8
    # Only a real salon, whose dates are what they were, lies on a feast.
    on_feasts = [f for f in findings if f.code is Code.AVOID_EVENT]
    assert all(is_real(PLAN.salon(salon_id)) for f in on_feasts for salon_id in f.salons)


def test_many_salons_are_tied_and_drafts_are_not_yet() -> None:
    tied = [salon for salon in PLAN.salons if salon.ties]
    assert len(tied) >= 30
    assert not any(salon.ties for salon in PLAN.salons if salon.status is Status.DRAFT)
    events = Counter(tie for salon in PLAN.salons for tie in salon.ties)
    assert {"ete2025", "wafcon2024", "can2025"} <= set(events)
    build_up = [salon for salon in PLAN.salons if "can2025" in salon.ties]
    assert all(salon.end >= date(2025, 9, 1) for salon in build_up)


def test_figures_of_invented_salons_hold_together() -> None:
    statuses = Counter(salon.status for salon in PLAN.salons)
    assert set(statuses) == {Status.CONFIRMED, Status.PENDING, Status.PROPOSED, Status.DRAFT}
    for salon in PLAN.salons:
        if is_real(salon):
            assert salon.budget_mad is None
            continue
        assert salon.exhibitors is not None
        assert salon.coop_stands is not None
        assert salon.women_coop_stands is not None
        assert 0 < salon.women_coop_stands < salon.coop_stands < salon.exhibitors
        assert salon.budget_mad


def test_events_come_in_the_language_asked_for() -> None:
    names = {event.id: event.name for event in sample_plan(SEEDS, "en").events}
    assert names["trone2025"] == "Throne Day"
