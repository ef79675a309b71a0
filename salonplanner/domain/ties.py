"""The tie-in: which events a salon can be tied to."""

from salonplanner.domain.events import Event
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.salon import Salon


def covers_place(event: Event, salon: Salon, gazetteer: Gazetteer) -> bool:
    """Whether the salon's city or region is one of the event's places."""
    places = event.places
    if places.national or salon.region in places.regions:
        return True
    if not places.cities:
        return False
    key = gazetteer.city_key(salon.city)
    return any(gazetteer.city_key(city) == key for city in places.cities)


def covers_days(event: Event, salon: Salon) -> bool:
    """Whether the salon's days meet the event's, its lead and tail days included."""
    return (
        salon.start <= salon.end and salon.start <= event.tie_end and event.tie_start <= salon.end
    )


def can_tie(event: Event, salon: Salon, gazetteer: Gazetteer) -> bool:
    """Whether the salon can be tied to the event: days and place both fit."""
    return covers_days(event, salon) and covers_place(event, salon, gazetteer)
