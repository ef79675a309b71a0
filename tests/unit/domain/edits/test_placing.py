"""Edits that put salons on days and in a place at once."""

from datetime import timedelta

from salonplanner.domain.edits import CopySalons, PlaceSalons, Placing, applied
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Status
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.edit_strategies import PREFIXES

SAMPLE = sample_plan(load_seeds())
FIRST = SAMPLE.salons[0]

LATER = FIRST.start + timedelta(9)
PLACING = Placing(id=FIRST.id, start=LATER, region=RegionCode.MA_12, city="Dakhla")


def test_a_salon_is_put_on_days_and_in_a_place() -> None:
    placed = applied(PlaceSalons(placings=(PLACING,)), SAMPLE).salon(FIRST.id)
    assert (placed.start, placed.days) == (LATER, FIRST.days)
    assert (placed.region, placed.city, placed.venue) == ("MA-12", "Dakhla", "")


def test_a_placing_of_a_salon_keeps_its_place() -> None:
    placed = applied(PlaceSalons(placings=(Placing.of(FIRST, LATER),)), SAMPLE).salon(FIRST.id)
    kept = ("region", "city", "venue", "name", "ties", "status")
    assert [getattr(placed, name) for name in kept] == [getattr(FIRST, name) for name in kept]
    assert placed.start == LATER


def test_a_copy_is_a_draft_beside_the_original_numbered_by_its_region() -> None:
    edit = CopySalons(placings=(PLACING,), suffix="(copie)", abbreviations=PREFIXES)
    after = applied(edit, SAMPLE)
    original, copy = after.salons[:2]
    assert original == FIRST
    assert (copy.status, copy.start, copy.city, copy.ties) == (Status.DRAFT, LATER, "Dakhla", ())
    assert copy.id.startswith(f"{PREFIXES[RegionCode.MA_12]}-")
    assert copy.name == f"{FIRST.name} (copie)"
    assert len(after.salons) == len(SAMPLE.salons) + 1
