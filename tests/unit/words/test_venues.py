"""Venues in words."""

from datetime import date

from salonplanner.domain.places import ClosedDays, Venue
from salonplanner.domain.venues import Remark, Trouble, VenueUse
from salonplanner.language import Language
from salonplanner.words import venues as venue_words

ENGLISH = Language("en")
SPANS = (
    ClosedDays(start=date(2025, 9, 5), end=date(2025, 9, 8)),
    ClosedDays(start=date(2025, 9, 20), end=date(2025, 9, 20)),
)
HALL = Venue(name="Hall", city="Fès", capacity=1200, closed=SPANS)


def test_closed_days():
    assert venue_words.closed(SPANS, ENGLISH) == "5–8 Sept 2025, 20 Sept 2025"
    assert not venue_words.closed((), ENGLISH)


def test_how_many_salons_use_it():
    assert venue_words.used(VenueUse(HALL), ENGLISH) == "not used"
    assert venue_words.used(VenueUse(HALL, ("A",)), ENGLISH) == "used by 1 salon"
    assert venue_words.used(VenueUse(HALL, ("A", "B")), ENGLISH) == "used by 2 salons"


def test_what_is_wrong_there():
    use = VenueUse(HALL, ("A", "B", "C"), on_closed_days=("A", "B"), over_capacity=("C",))
    assert venue_words.troubles(use, ENGLISH) == (
        "2 salons on closed days · 1 salon over the capacity"
    )
    assert not venue_words.troubles(VenueUse(HALL, ("A",)), ENGLISH)


def test_a_remark_about_one_salon():
    closed = Remark(Trouble.CLOSED, HALL, SPANS[:1])
    assert venue_words.remark(closed, ENGLISH) == "The venue is closed 5–8 Sept 2025."
    crowded = Remark(Trouble.CROWDED, HALL)
    assert venue_words.remark(crowded, ENGLISH) == "More exhibitors than the venue’s 1,200 stands."
