"""Edits that put salons, or copies of them, on days and in a place at once."""

from collections.abc import Mapping
from datetime import date

import msgspec

from salonplanner.domain.edits.salons import draft_of, require, revised_salons, with_salons
from salonplanner.domain.numbers import next_number
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.domain.value import Value


class Placing(Value, frozen=True, kw_only=True):
    """Where and when a salon is wanted; its length stays."""

    id: str
    start: date
    region: RegionCode
    city: str
    venue: str = ""

    @classmethod
    def of(cls, salon: Salon, start: date) -> "Placing":
        """The place a salon has, on other days."""
        return cls(
            id=salon.id, start=start, region=salon.region, city=salon.city, venue=salon.venue
        )


class PlaceSalons(Value, frozen=True, kw_only=True):
    """Give each salon the days and the place of its placing."""

    placings: tuple[Placing, ...]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the salons placed; their numbers stay."""
        wanted = {placing.id: placing for placing in self.placings}
        return revised_salons(plan, wanted, lambda salon: placed(salon, wanted[salon.id]))


class CopySalons(Value, frozen=True, kw_only=True):
    """Put a copy of each salon where its placing says, right after the original.

    A copy is a draft: its name ends in ``suffix``, and it has no ties, overrides or actuals.
    ``abbreviations`` gives the prefix of the new numbers by region.
    """

    placings: tuple[Placing, ...]
    suffix: str
    abbreviations: Mapping[RegionCode, str]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the copies."""
        require(plan, [placing.id for placing in self.placings])
        for placing in self.placings:
            salon = plan.salon(placing.id)
            number = next_number(plan, self.abbreviations[placing.region])
            copy = draft_of(placed(salon, placing), number, self.suffix)
            salons = list(plan.salons)
            salons.insert(salons.index(salon) + 1, copy)
            plan = with_salons(plan, salons)
        return plan


def placed(salon: Salon, placing: Placing) -> Salon:
    """The salon on the days and in the place of a placing."""
    return msgspec.structs.replace(
        salon,
        start=placing.start,
        end=placing.start + (salon.end - salon.start),
        region=placing.region,
        city=placing.city,
        venue=placing.venue,
    )
