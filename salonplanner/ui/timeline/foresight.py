"""What would follow from dropping salons somewhere: figures, findings, days that clash."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

import msgspec

from salonplanner.domain.edits.salons import draft_of
from salonplanner.domain.numbers import next_number
from salonplanner.domain.places import Gazetteer, RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.domain.rules.probe import Probe
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.domain.venues import remarks
from salonplanner.forecast.live import Live
from salonplanner.language import Language
from salonplanner.ui.timeline.grouping import Group, Grouping
from salonplanner.ui.timeline.landing import Landing, Refusal, in_group, new_in_group
from salonplanner.words import findings as finding_words
from salonplanner.words import venues as venue_words
from salonplanner.words.names import Names

MOST_NOTES = 3
MOST_FORESEEN = 30
"""Salons carried together whose findings and figures are worked out for each picture."""


class Note(NamedTuple):
    """A line of what would follow; a severity gives it its sign."""

    text: str
    severity: Severity | None = None


class Foresight:
    """Answers for one plan and scenario; what it takes to answer is made when first asked.

    ``usual`` gives the region of salons drawn in rows that are no places.
    """

    def __init__(
        self,
        plan: Plan,
        scenario: str,
        gazetteer: Gazetteer,
        language: Language,
        names: Names,
        usual: Callable[[], RegionCode],
    ) -> None:
        self._plan = plan
        self._scenario = scenario
        self._gazetteer = gazetteer.with_cities(plan.cities)
        self._seeds_gazetteer = gazetteer
        self._language = language
        self._names = names
        self._usual = usual
        self._numbers: dict[RegionCode, str] = {}

    def carried(
        self,
        moved: Sequence[tuple[Group, Salon, Salon]],
        group: Group | None,
        grouping: Grouping,
        *,
        copies: bool,
    ) -> Landing:
        """Salons, each with its row and as its days would be, carried to the row of a group.

        Copies keep to their rows where these are no places: they are drafts without ties.
        """
        before = tuple(old for _, old, _ in moved)
        after = tuple(new for _, _, new in moved)
        if group is None or (copies and grouping not in (Grouping.REGION, Grouping.CITY)):
            return Landing(before, after, copies)
        landed: list[Salon] = []
        for origin, _, new in moved:
            there = in_group(new, origin, group, grouping, self._gazetteer)
            if isinstance(there, Refusal):
                return Landing(before, after, copies, refusal=there)
            landed.append(there)
        leaves = any(old.region != new.region for old, new in zip(after, landed, strict=True))
        asks = group.region if leaves and not group.city else None
        return Landing(before, tuple(landed), copies, asks)

    def drawn(self, group: Group, grouping: Grouping, start: date, end: date) -> Landing:
        """A new salon in the row of a group, on these days."""
        region = group.region or self._usual()
        salon = Salon(
            id=self._number(region),
            name=self._language.tr("New salon"),
            level=Level.LOCAL,
            region=region,
            city=self._gazetteer.regions[region].capital,
            start=start,
            end=end,
            status=Status.DRAFT,
        )
        there = new_in_group(salon, group, grouping, self._gazetteer)
        if isinstance(there, Refusal):
            return Landing((), (salon,), refusal=there)
        return Landing((), (there,))

    def notes(self, landing: Landing) -> tuple[Note, ...]:
        """What the salons would bring in, and what is the worst about the first of them."""
        if len(landing.after) > MOST_FORESEEN:
            return ()
        salons = self._to_judge(landing)
        return (*self._figures(salons), *self._remarks(salons[0]), *self._findings(salons))

    def refusal(self, landing: Landing, group: Group) -> str:
        """Why the row does not take the salons; empty where it does."""
        tr = self._language.tr
        match landing.refusal:
            case None:
                return ""
            case Refusal.NO_CITY:
                return tr("Drop it in the row of a city.")
            case Refusal.CANCELLED:
                return tr("A salon is cancelled after it was planned: draw it in another row.")
            case Refusal.NO_TIE:
                name = self._names.event(group.event, self._language) if group.event else ""
                return tr("It cannot be tied on these days, or there: {event}.", event=name)

    def clash_days(self, landing: Landing, first: date, last: date) -> Mapping[date, Severity]:
        """The days of a span on which the first of the salons would clash."""
        salons = self._to_judge(landing)[:MOST_FORESEEN]
        return self._probe.clash_days(salons[0], first, last, salons[1:])

    @cached_property
    def _probe(self) -> Probe:
        return Probe(self._plan, self._seeds_gazetteer)

    @cached_property
    def _live(self) -> Live:
        return Live(self._plan, self._scenario)

    def _to_judge(self, landing: Landing) -> tuple[Salon, ...]:
        """The salons as they would be; copies are drafts under numbers of their own."""
        if not landing.copies:
            return landing.after
        drafts = (draft_of(salon, f"{salon.id}+", "") for salon in landing.after)
        first, *others = drafts
        number = self._number(first.region)
        return (msgspec.structs.replace(first, id=number), *others)

    def _number(self, region: RegionCode) -> str:
        if region not in self._numbers:
            abbreviation = self._gazetteer.regions[region].abbreviation
            self._numbers[region] = next_number(self._plan, abbreviation)
        return self._numbers[region]

    def _figures(self, salons: Sequence[Salon]) -> Iterator[Note]:
        rows = [self._live.of(salon, salons) for salon in salons]
        known = [row for row in rows if row is not None]
        if known:
            text = self._language.tr(
                "{visitors} visitors · {turnover}",
                visitors=self._language.number(sum(row.visitors for row in known)),
                turnover=self._language.money(sum(row.turnover for row in known)),
            )
            yield Note(text)

    def _remarks(self, salon: Salon) -> Iterator[Note]:
        """That its venue is closed on these days, or too small: no findings, yet in the way."""
        for remark in remarks(self._plan, salon, self._seeds_gazetteer):
            yield Note(venue_words.remark(remark, self._language), Severity.WARNING)

    def _findings(self, salons: Sequence[Salon]) -> Iterator[Note]:
        first, *others = salons
        found = [f for f in self._probe.findings(first, others) if f.accepted is None]
        if found:
            plan = _with_salons(self._plan, salons)
            for finding in found[:MOST_NOTES]:
                text = finding_words.sentence(finding, plan, self._language, self._names)
                yield Note(text, finding.severity)
        alerted = sum(self._is_alerted(salon, salons) for salon in others)
        if alerted:
            text = self._language.ntr(
                "{n} other salon with an alert", "{n} other salons with an alert", alerted
            )
            yield Note(text, Severity.WARNING)

    def _is_alerted(self, salon: Salon, salons: Sequence[Salon]) -> bool:
        beside = [other for other in salons if other is not salon]
        return any(
            finding.severity is not Severity.INFO and finding.accepted is None
            for finding in self._probe.findings(salon, beside)
        )


def _with_salons(plan: Plan, salons: Sequence[Salon]) -> Plan:
    """The plan with these in the places of those of their ids, or after all of them."""
    given = {salon.id: salon for salon in salons}
    kept = [given.pop(salon.id, salon) for salon in plan.salons]
    return msgspec.structs.replace(plan, salons=(*kept, *given.values()))
