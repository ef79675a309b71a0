"""Which salons a planner wants to see: a filter is a value, and never changes a figure."""

from collections.abc import Collection

from salonplanner.domain.places import Gazetteer, RegionCode, place_key
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.domain.value import Value

SHOWN_AT_FIRST = frozenset(status for status in Status if status is not Status.CANCELLED)


class SalonFilter(Value, frozen=True, kw_only=True):
    """What is asked for; each part narrows the others down."""

    text: str = ""
    """Words looked for in number, name, city, venue and region, all of which must be there."""
    levels: frozenset[Level] = frozenset(Level)
    statuses: frozenset[Status] = SHOWN_AT_FIRST
    region: RegionCode | None = None
    tied_only: bool = False
    alerts_only: bool = False

    @property
    def narrows(self) -> bool:
        """Whether it asks for less than all salons that are not cancelled."""
        return self != SalonFilter()


def shown(
    plan: Plan, wanted: SalonFilter, gazetteer: Gazetteer, alerted: Collection[str]
) -> frozenset[str]:
    """Ids of the salons that a filter lets through; ``alerted`` are those with a finding."""
    # Each word stays whole, so that OR-01 is looked for, not "or" somewhere and "01" elsewhere.
    words = [key for word in wanted.text.split() if (key := place_key(word))]
    return frozenset(
        salon.id
        for salon in plan.salons
        if _fits(salon, wanted, alerted) and _has_words(salon, words, gazetteer)
    )


def _fits(salon: Salon, wanted: SalonFilter, alerted: Collection[str]) -> bool:
    return (
        salon.level in wanted.levels
        and salon.status in wanted.statuses
        and (wanted.region is None or salon.region == wanted.region)
        and (not wanted.tied_only or bool(salon.ties))
        and (not wanted.alerts_only or salon.id in alerted)
    )


def _has_words(salon: Salon, words: Collection[str], gazetteer: Gazetteer) -> bool:
    if not words:
        return True
    region = gazetteer.regions[salon.region].name
    parts = (salon.id, salon.name, salon.city, salon.venue, region.fr, region.en)
    text = place_key(" ".join(parts))
    return all(word in text for word in words)
