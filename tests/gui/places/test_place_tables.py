"""The rows of venues and cities follow from the plan (typing: see test_places_card)."""

from salonplanner.ui.places.place_tables import CityFacts, VenueFacts


def test_venues_stand_by_city_then_name(shown):
    names = [use.venue.name for use in VenueFacts(shown.session).rows()]
    assert names == ["Complexe d’artisanat", "Place Boujloud"]


def test_cities_of_the_plan_come_first_and_known_ones_when_searched(shown):
    facts = CityFacts(shown.session)
    assert [row.city.name for row in facts.rows()] == ["Oulmès"]
    facts.searched = "fez"
    assert [(row.city.name, row.own) for row in facts.rows()] == [("Oulmès", True), ("Fès", False)]
    assert facts.rows()[1].salons >= 2
    assert facts.known() is not None
    facts.searched = "OULMES"
    assert facts.known() is not None
    facts.searched = "Nulle-Part"
    assert facts.known() is None
