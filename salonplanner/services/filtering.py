"""Which salons a planner wants to see: a filter is a value, and never changes a figure."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

import msgspec

from salonplanner.domain.places import Gazetteer, RegionCode, place_key
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.domain.value import Value, frozen
from salonplanner.forecast.model import Forecast
from salonplanner.services.conditions import Condition, Contains, has_words, matcher
from salonplanner.services.salon_values import VALUES, Facts, sums_of

SHOWN_AT_FIRST = frozenset(status for status in Status if status is not Status.CANCELLED)

Question: TypeAlias = Callable[[Facts], bool]


class SalonFilter(Value, frozen=True, kw_only=True):
    """What is asked for; each part narrows the others down."""

    text: str = ""
    """Words looked for in number, name, city, venue and region, all of which must be there."""
    levels: frozenset[Level] = frozenset(Level)
    statuses: frozenset[Status] = SHOWN_AT_FIRST
    region: RegionCode | None = None
    tied_only: bool = False
    alerts_only: bool = False
    conditions: Mapping[str, Condition] = msgspec.field(default_factory=dict[str, Condition])
    """What is asked of single columns, by their key."""

    def __post_init__(self) -> None:
        """Make the conditions read-only, so that a filter is a value throughout."""
        msgspec.structs.force_setattr(self, "conditions", frozen(self.conditions))

    @property
    def narrows(self) -> bool:
        """Whether it asks for less than all salons that are not cancelled."""
        return self != SalonFilter()

    def asking(self, column: str, condition: Condition | None) -> "SalonFilter":
        """The filter with another condition on a column, or none."""
        others = {key: kept for key, kept in self.conditions.items() if key != column}
        asked = others if condition is None else {**others, column: condition}
        return msgspec.structs.replace(self, conditions=asked)


class Sieve:
    """Finds the salons a filter lets through; what it read of a salon it keeps for the next time.

    Typing in the search asks again for each letter, over thousands of salons.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._keys: dict[str, tuple[Salon, str]] = {}
        self._cities: dict[str, str] = {}

    def shown(
        self,
        plan: Plan,
        wanted: SalonFilter,
        alerts: Mapping[str, Severity],
        forecast: Forecast,
    ) -> frozenset[str]:
        """Ids of the salons that a filter lets through."""
        # Each word stays whole, so that OR-01 is looked for, not "or" somewhere and "01" elsewhere.
        words = [key for word in wanted.text.split() if (key := place_key(word))]
        found = [salon for salon in plan.salons if _fits(salon, wanted, alerts)]
        if words:
            found = [salon for salon in found if has_words(self._key(salon), words)]
        questions = [self._question(key, asked) for key, asked in wanted.conditions.items()]
        if questions:
            sums = sums_of(forecast)
            rows = forecast.salons
            facts = (Facts(s, rows.get(s.id), alerts.get(s.id), sums) for s in found)
            found = [fact.salon for fact in facts if all(ask(fact) for ask in questions)]
        return frozenset(salon.id for salon in found)

    def _question(self, column: str, condition: Condition) -> Question:
        asked, value = matcher(condition), VALUES[column]
        if column == "city" and isinstance(condition, Contains):
            return lambda facts: asked(self._city(facts.salon.city))
        return lambda facts: asked(value(facts))

    def _city(self, name: str) -> str:
        """A city by all names it has, so that it is found in any language."""
        if name not in self._cities:
            known = self._gazetteer.find(name)
            names = known.names if known is not None else None
            others = (names.fr, names.en, names.ar) if names is not None else ()
            self._cities[name] = " ".join(dict.fromkeys((name, *others)))
        return self._cities[name]

    def _key(self, salon: Salon) -> str:
        known = self._keys.get(salon.id)
        if known is not None and known[0] is salon:
            return known[1]
        region = self._gazetteer.regions[salon.region].name
        parts = (salon.id, salon.name, salon.city, salon.venue, region.fr, region.en)
        key = place_key(" ".join(parts))
        self._keys[salon.id] = (salon, key)
        return key


def _fits(salon: Salon, wanted: SalonFilter, alerts: Mapping[str, Severity]) -> bool:
    return (
        salon.level in wanted.levels
        and salon.status in wanted.statuses
        and (wanted.region is None or salon.region == wanted.region)
        and (not wanted.tied_only or bool(salon.ties))
        and (not wanted.alerts_only or salon.id in alerts)
    )
