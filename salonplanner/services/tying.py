"""Tying salons to events: what can be tied now, what could be after a move, and what that brings.

``gazetteer`` is the seeds' one everywhere; the plan's own cities are added here.
"""

import math
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import timedelta
from typing import NamedTuple

import msgspec

from salonplanner.domain.edits import (
    Edit,
    MoveSalons,
    Purpose,
    TieSalons,
    Together,
    UntieSalons,
)
from salonplanner.domain.events import Attitude, Event, days_between
from salonplanner.domain.places import Gazetteer, RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Code, Finding, Severity
from salonplanner.domain.rules.probe import Probe
from salonplanner.domain.salon import Salon, Status
from salonplanner.domain.ties import Relation, can_tie, covers_place, relation
from salonplanner.domain.validation import FIRST_YEAR, LAST_YEAR
from salonplanner.forecast.live import Live

Pairs = Mapping[str, tuple[str, ...]]
"""Salons by the event they are, or can be, tied to."""
_TO_SHUN = frozenset({Code.AVOID_EVENT, Code.OUTSIDE_SEASON})


class Near(NamedTuple):
    """A salon and how it stands to the event asked about."""

    salon: Salon
    relation: Relation


class Standing(NamedTuple):
    """The salons that have to do with an event, in the plan's order."""

    tied: tuple[Near, ...]
    ready: tuple[Near, ...]
    """Not tied, though they can be as they are."""


class Candidate(NamedTuple):
    """A salon that could be tied after a move, and what moving and tying it would bring."""

    salon: Salon
    after: Salon
    """On its new days, and tied."""
    relation: Relation
    gained: tuple[Finding, ...]
    """Open findings there would be, and are not now."""
    lost: tuple[Finding, ...]
    visitors: float
    """Of the whole programme, more than now; below 0 where it would lose some."""
    turnover: float
    """The same of the turnover, in MAD."""

    @property
    def shift(self) -> int:
        """Days it moves, below 0 towards the beginning."""
        return days_between(self.salon.start, self.after.start)


def ready_pairs(plan: Plan, ids: Collection[str], gazetteer: Gazetteer) -> Pairs:
    """The salons of ``ids`` that can be tied to an event to seek and are not; none cancelled."""
    known = gazetteer.with_cities(plan.cities)
    wanted = [salon for salon in plan.active_salons if salon.id in ids]
    found = {
        event.id: tuple(s.id for s in wanted if event.id not in s.ties and can_tie(event, s, known))
        for event in plan.events
        if event.attitude is Attitude.SEEK
    }
    return {event_id: salons for event_id, salons in found.items() if salons}


def tied_pairs(plan: Plan, ids: Collection[str]) -> Pairs:
    """The salons of ``ids`` that are tied, by event."""
    wanted = [salon for salon in plan.salons if salon.ties and salon.id in ids]
    found = {event.id: tuple(s.id for s in wanted if event.id in s.ties) for event in plan.events}
    return {event_id: salons for event_id, salons in found.items() if salons}


def tie_all(pairs: Pairs) -> Edit:
    """Tie all pairs, as one step."""
    edits = tuple(TieSalons(ids=ids, event=event) for event, ids in pairs.items())
    return Together(edits=edits, purpose=Purpose.TIE_ALL)


def untie_all(pairs: Pairs) -> Edit:
    """Undo the ties of all pairs, as one step."""
    edits = tuple(UntieSalons(ids=ids, event=event) for event, ids in pairs.items())
    return Together(edits=edits, purpose=Purpose.UNTIE_ALL)


def standing(plan: Plan, event: Event, gazetteer: Gazetteer) -> Standing:
    """The salons tied to an event, and the active ones that can be."""
    known = gazetteer.with_cities(plan.cities)
    tied: list[Near] = []
    ready: list[Near] = []
    for salon in plan.salons:
        if event.id in salon.ties:
            tied.append(Near(salon, relation(event, salon, known)))
        elif salon.active and can_tie(event, salon, known):
            ready.append(Near(salon, relation(event, salon, known)))
    return Standing(tuple(tied), tuple(ready))


def candidates(
    plan: Plan, event: Event, most_days: int, gazetteer: Gazetteer, scenario: str
) -> tuple[Candidate, ...]:
    """The salons that a move of so many days at most lets be tied to the event, nearest first.

    Each moves to the nearest days that bring neither an error nor days of an event to avoid or
    outside the season; where there are none so near, to the nearest of all. A salon that was held
    stays where it was.
    """
    known = gazetteer.with_cities(plan.cities)
    mover = _Mover(plan, event, gazetteer, scenario)
    found = [
        mover.candidate(salon, most_days)
        for salon in plan.salons
        if _may_move(salon, event) and covers_place(event, salon, known)
    ]
    return tuple(sorted((one for one in found if one is not None), key=_nearness))


def move_and_tie(chosen: Iterable[Candidate], event: Event) -> Edit:
    """Move the candidates to their days and tie them to the event, as one step."""
    chosen = tuple(chosen)
    starts = {one.salon.id: one.after.start for one in chosen}
    tie = TieSalons(ids=tuple(starts), event=event.id)
    return Together(edits=(MoveSalons(starts=starts), tie), purpose=Purpose.MOVE)


class _Mover:
    """Looks for the days of each salon, against one index of the plan."""

    def __init__(self, plan: Plan, event: Event, gazetteer: Gazetteer, scenario: str) -> None:
        self._event = event
        self._known = gazetteer.with_cities(plan.cities)
        self._probe = Probe(plan, gazetteer)
        self._live = Live(plan, scenario)
        self._by_region: dict[RegionCode, list[Salon]] = {}
        for salon in plan.active_salons:
            self._by_region.setdefault(salon.region, []).append(salon)

    def candidate(self, salon: Salon, most_days: int) -> Candidate | None:
        before = _open(self._probe.findings(salon))
        nearest: tuple[Salon, frozenset[Finding]] | None = None
        for moved in self._moves(salon, most_days):
            found = _open(self._probe.findings(moved))
            if nearest is None:
                nearest = moved, found
            if not _harm(before, found):
                nearest = moved, found
                break
        if nearest is None:
            return None
        return self._made(salon, before, *nearest)

    def _moves(self, salon: Salon, most_days: int) -> Iterator[Salon]:
        """The salon on each run of days within reach that the event covers, the nearest first."""
        event = self._event
        early = salon.end < event.tie_start
        least = days_between(salon.end, event.tie_start) if early else 0
        if not early:
            least = days_between(event.tie_end, salon.start)
        ties = (*salon.ties, event.id)
        for days in range(max(least, 1), most_days + 1):
            shift = timedelta(days=days if early else -days)
            start, end = salon.start + shift, salon.end + shift
            possible = start.year >= FIRST_YEAR and end.year <= LAST_YEAR
            if not possible or start > event.tie_end or end < event.tie_start:
                return
            yield msgspec.structs.replace(salon, start=start, end=end, ties=ties)

    def _made(
        self, salon: Salon, before: frozenset[Finding], after: Salon, found: frozenset[Finding]
    ) -> Candidate:
        visitors, turnover = self._difference(salon, after)
        return Candidate(
            salon=salon,
            after=after,
            relation=relation(self._event, after, self._known),
            gained=tuple(sorted(found - before, key=_gravest_first)),
            lost=tuple(sorted(before - found, key=_gravest_first)),
            visitors=visitors,
            turnover=turnover,
        )

    def _difference(self, salon: Salon, after: Salon) -> tuple[float, float]:
        """The programme's visitors and turnover after, less those before.

        Salons of the region that it meets, or met, count too: one crowds the other.
        """
        near = [
            other
            for other in self._by_region[salon.region]
            if other.id != salon.id and (other.overlaps(salon) or other.overlaps(after))
        ]
        live = self._live
        pairs = [(live.of(salon), live.of(after))]
        pairs.extend((live.of(other), live.of(other, (after,))) for other in near)
        known = [(old, new) for old, new in pairs if old is not None and new is not None]
        visitors = math.fsum(new.visitors - old.visitors for old, new in known)
        return visitors, math.fsum(new.turnover - old.turnover for old, new in known)


def _may_move(salon: Salon, event: Event) -> bool:
    if not salon.active or salon.status is Status.HELD or salon.end < salon.start:
        return False
    if event.id in salon.ties:
        return False
    return salon.end < event.tie_start or event.tie_end < salon.start


def _open(findings: Iterable[Finding]) -> frozenset[Finding]:
    return frozenset(finding for finding in findings if finding.accepted is None)


def _harm(before: frozenset[Finding], after: frozenset[Finding]) -> bool:
    """Whether there is an error, or what one should shun, that is not there now."""
    known = {finding.mark for finding in before}
    return any(
        (finding.severity is Severity.ERROR or finding.code in _TO_SHUN)
        and finding.mark not in known
        for finding in after
    )


def _nearness(candidate: Candidate) -> int:
    return abs(candidate.shift)


def _gravest_first(finding: Finding) -> tuple[int, str, tuple[str, ...], str]:
    graveness = tuple(Severity).index(finding.severity)
    return graveness, finding.code, finding.salons, finding.event or ""
