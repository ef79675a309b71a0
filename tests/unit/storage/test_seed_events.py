"""The events of a year: what comes back, what follows the moon, what is dated."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.events import Attitude, Certainty
from salonplanner.storage.seed_events import day_of
from salonplanner.storage.seeds import load_seeds

SEEDS = load_seeds()
MOON = ("adha", "mawlid", "fitr", "mohar", "ramadan")


@given(year=st.integers(1900, 2200).filter(lambda year: year not in {2025, 2026, 2027}))
def test_feasts_of_the_moon_are_not_guessed(year: int) -> None:
    ids = {event.id for event in SEEDS.events(year)}
    assert not ids & {f"{key}{year}" for key in MOON}


def test_feasts_of_the_years_that_are_known() -> None:
    known = {
        (event.id, event.start.isoformat(), event.end.isoformat(), event.certainty)
        for year in (2025, 2026, 2027)
        for event in SEEDS.events(year)
        if event.attitude is Attitude.AVOID
    }
    observed, estimated = Certainty.OBSERVED, Certainty.ESTIMATED
    assert known == {
        ("adha2025", "2025-06-07", "2025-06-08", observed),
        ("mawlid2025", "2025-09-05", "2025-09-06", observed),
        ("adha2026", "2026-05-27", "2026-05-28", estimated),
        ("mawlid2026", "2026-08-26", "2026-08-27", estimated),
        ("adha2027", "2027-05-17", "2027-05-18", estimated),
        ("mawlid2027", "2027-08-15", "2027-08-16", estimated),
    }


@pytest.mark.parametrize(("year", "there"), [(2025, False), (2026, True), (2100, True)])
def test_unity_day_begins_in_2026(year: int, there: bool) -> None:
    days = {event.start for event in SEEDS.events(year) if event.kind == "civil"}
    assert (date(year, 10, 31) in days) is there
    assert date(year, 7, 30) in days


def test_a_row_of_one_year_wins_over_the_open_one() -> None:
    of = {event.id: event for year in (2025, 2026) for event in SEEDS.events(year)}
    assert of["marhaba2025"].certainty is Certainty.OBSERVED
    assert of["marhaba2026"].certainty is Certainty.ESTIMATED
    assert "Dates de l’année à confirmer" in of["marhaba2026"].note


def test_events_are_in_the_order_of_their_days_and_take_their_kinds_effects() -> None:
    events = SEEDS.events(2025)
    assert list(events) == sorted(events, key=lambda event: (event.start, event.end, event.id))
    of = {event.id: event for event in events}
    assert of["wafcon2024"].visitor_uplift == 0.08
    assert of["can2025"].visitor_uplift == 0.06
    assert of["can2025"].tie_start == date(2025, 9, 1)
    assert of["timitar2025"].visitor_uplift == 0
    assert of["ete2025"].places.national


@pytest.mark.parametrize(
    ("language", "name"), [("fr", "Fête du Trône"), ("en", "Throne Day"), ("ar", "عيد العرش")]
)
def test_names_come_in_the_language_asked_for(language: str, name: str) -> None:
    of = {event.id: event.name for event in SEEDS.events(2025, language)}
    assert of["trone2025"] == name


def test_a_day_the_year_does_not_have_is_the_months_last() -> None:
    assert day_of(2025, "02-29") == date(2025, 2, 28)
    assert day_of(2028, "02-29") == date(2028, 2, 29)
