"""The findings one salon would have elsewhere, asked of an index instead of the whole plan.

``check`` is the judge: a probe says what it would find about the salon, and nothing about the
programme as a whole, in a fraction of a millisecond, for each picture of a drag.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

import msgspec

from salonplanner.domain.events import Attitude
from salonplanner.domain.places import Gazetteer, RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import dates, events, places
from salonplanner.domain.rules.dates import dated_salons
from salonplanner.domain.rules.finding import (
    Code,
    Finding,
    Rule,
    Severity,
    reasons_of,
    with_reason,
)
from salonplanner.domain.rules.places import clashes_on_common_days
from salonplanner.domain.salon import Level, Salon
from salonplanner.domain.ties import covers_place

_OF_ONE: tuple[Rule, ...] = (
    dates.date_order,
    dates.outside_season,
    places.unknown_place,
    events.avoid_event,
    dates.length,
    events.tie_ineligible,
    events.tie_opportunity,
)
"""The rules that judge a salon by itself, in the order in which ``check`` asks them."""
_OF_PAIRS: Mapping[Code, Severity] = {
    Code.VENUE_CLASH: Severity.ERROR,
    Code.CITY_CLASH: Severity.WARNING,
    Code.REGION_CLASH: Severity.INFO,
    Code.NEIGHBOUR_CLASH: Severity.WARNING,
    Code.NATIONAL_CLASH: Severity.WARNING,
}
_GRAVENESS = {severity: rank for rank, severity in enumerate(Severity)}


class _Clash(NamedTuple):
    """A finding that a salon has on each of these days, both included."""

    finding: Finding
    start: date
    end: date


class Probe:
    """Answers about single salons at other days or places, for one plan.

    A salon asked about takes the place of the plan's one with its id, or is added after all of
    them. ``beside`` are salons that take theirs at the same time, such as those moved with it.
    ``gazetteer`` is the seeds' one.
    """

    def __init__(self, plan: Plan, gazetteer: Gazetteer) -> None:
        self._plan = plan
        self._gazetteer = gazetteer.with_cities(plan.cities)
        self._reasons = reasons_of(plan)
        self._ranks = {salon.id: index for index, salon in enumerate(plan.salons)}
        self._by_region: dict[RegionCode, list[Salon]] = {code: [] for code in RegionCode}
        self._by_city: dict[str, list[Salon]] = {}
        self._large: dict[RegionCode, list[Salon]] = {code: [] for code in RegionCode}
        self._national: list[Salon] = []
        for salon in dated_salons(plan):
            self._by_region[salon.region].append(salon)
            self._by_city.setdefault(self._gazetteer.city_key(salon.city), []).append(salon)
            if salon.level is not Level.LOCAL:
                self._large[salon.region].append(salon)
            if salon.level is Level.NATIONAL:
                self._national.append(salon)

    def findings(self, salon: Salon, beside: Iterable[Salon] = ()) -> tuple[Finding, ...]:
        """What ``check`` finds about the salon in the plan that has it, in the same order.

        Salons of ``beside`` that the plan does not have must follow the salon in the plan.
        """
        part = msgspec.structs.replace(self._plan, salons=(salon,))
        found = [finding for rule in _OF_ONE for finding in rule(part, self._gazetteer)]
        if salon.active and salon.start <= salon.end:
            clashes = self._with_salons(salon, salon.start, salon.end, beside)
            found.extend(clash.finding for clash in clashes)
        if self._reasons:
            found = [with_reason(finding, self._reasons) for finding in found]
        return tuple(sorted(found, key=self._order))

    def clash_days(
        self, salon: Salon, first: date, last: date, beside: Iterable[Salon] = ()
    ) -> Mapping[date, Severity]:
        """The days of a span that the salon should not be open on, each with the gravest reason.

        Such a day lies outside the season, is one of an event to avoid, or is taken by a salon
        that this one would clash with by more than being in one region. What was accepted does
        not count.
        """
        found: dict[date, Severity] = {}
        for clash in self._clashes(salon, first, last, beside):
            if with_reason(clash.finding, self._reasons).accepted is not None:
                continue
            low = max(clash.start, first)
            for number in range((min(clash.end, last) - low).days + 1):
                day = low + timedelta(days=number)
                known = found.get(day, Severity.INFO)
                if _GRAVENESS[clash.finding.severity] < _GRAVENESS[known]:
                    found[day] = clash.finding.severity
        return found

    def _clashes(
        self, salon: Salon, first: date, last: date, beside: Iterable[Salon]
    ) -> Iterator[_Clash]:
        if salon.active:
            yield from self._outside(salon, first, last)
            yield from self._with_events(salon)
            yield from self._with_salons(salon, first, last, beside)

    def _outside(self, salon: Salon, first: date, last: date) -> Iterator[_Clash]:
        """The days of a span that are not of the season, one by one: a tie excuses some."""
        season = self._plan.season
        for ordinal in range(first.toordinal(), last.toordinal() + 1):
            day = date.fromordinal(ordinal)
            if not season.holds(day, day):
                part = msgspec.structs.replace(salon, start=day, end=day)
                alone = msgspec.structs.replace(self._plan, salons=(part,))
                for finding in dates.outside_season(alone, self._gazetteer):
                    yield _Clash(finding, day, day)

    def _with_events(self, salon: Salon) -> Iterator[_Clash]:
        for event in self._plan.events:
            if event.attitude is Attitude.AVOID and covers_place(event, salon, self._gazetteer):
                finding = Finding(
                    code=Code.AVOID_EVENT,
                    severity=Severity.WARNING,
                    salons=(salon.id,),
                    event=event.id,
                )
                yield _Clash(finding, event.start, event.end)

    def _with_salons(
        self, salon: Salon, first: date, last: date, beside: Iterable[Salon]
    ) -> Iterator[_Clash]:
        """The salons with days in a span that this one clashes with where days are in common."""
        for other in self._others(salon, beside):
            if other.start <= last and first <= other.end:
                ids = self._in_order(salon.id, other.id)
                for code in clashes_on_common_days(salon, other, self._gazetteer):
                    finding = Finding(code=code, severity=_OF_PAIRS[code], salons=ids)
                    yield _Clash(finding, other.start, other.end)

    def _others(self, salon: Salon, beside: Iterable[Salon]) -> Iterable[Salon]:
        """The active salons in order that are near enough to clash, each once."""
        key = self._gazetteer.city_key(salon.city)
        groups = [self._by_region[salon.region], self._by_city.get(key, [])]
        if salon.level is not Level.LOCAL:
            regions = self._gazetteer.regions[salon.region].neighbours
            groups.extend(self._large[region] for region in regions)
        if salon.level is Level.NATIONAL:
            groups.append(self._national)
        near = {other.id: other for group in groups for other in group}
        for other in beside:
            near.pop(other.id, None)
            if other.active and other.start <= other.end:
                near[other.id] = other
        near.pop(salon.id, None)
        return near.values()

    def _rank(self, salon_id: str) -> int:
        return self._ranks.get(salon_id, len(self._ranks))

    def _in_order(self, one: str, other: str) -> tuple[str, str]:
        return (one, other) if self._rank(one) <= self._rank(other) else (other, one)

    def _order(self, finding: Finding) -> tuple[int, int, int]:
        """As ``check`` orders them; those of one salon come before its pairs."""
        first, *others = map(self._rank, finding.salons)
        return _GRAVENESS[finding.severity], first, others[0] if others else -1
