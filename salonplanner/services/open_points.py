"""What is still open in a plan: looked through before it is exported and shown to others."""

import enum
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import NamedTuple

from salonplanner.domain.events import Attitude, Certainty
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Finding, Severity
from salonplanner.domain.salon import Status
from salonplanner.domain.ties import covers_place


class PointKind(enum.StrEnum):
    """What a point is about, in the order in which they are listed."""

    ERROR = "error"
    WARNING = "warning"
    FEAST = "feast"
    NO_CITY = "no-city"
    NO_VENUE = "no-venue"
    NO_EXHIBITORS = "no-exhibitors"
    DRAFT = "draft"
    PROPOSED = "proposed"
    ACCEPTED = "accepted"


class Point(NamedTuple):
    """One thing that is open: a finding, a feast whose days are not sure, or what salons lack."""

    kind: PointKind
    salons: tuple[str, ...] = ()
    finding: Finding | None = None
    event: str | None = None


_MOON = timedelta(days=1)
"""How far an estimated day may be off."""


def open_points(plan: Plan, findings: Iterable[Finding], gazetteer: Gazetteer) -> tuple[Point, ...]:
    """All that is open in a plan with these findings; those that were accepted come last.

    Cancelled salons are not looked at. ``gazetteer`` is the seeds' one.
    """
    found = (*_of_findings(findings), *_of_feasts(plan, gazetteer), *_of_salons(plan))
    order = tuple(PointKind)
    return tuple(sorted(found, key=lambda point: order.index(point.kind)))


def has_pressing(findings: Iterable[Finding]) -> bool:
    """Whether there is an error, or a warning nobody has accepted."""
    return any(f.severity is not Severity.INFO and f.accepted is None for f in findings)


def _of_findings(findings: Iterable[Finding]) -> Iterator[Point]:
    for finding in findings:
        if finding.accepted is not None:
            yield Point(PointKind.ACCEPTED, finding.salons, finding)
        elif finding.severity is Severity.ERROR:
            yield Point(PointKind.ERROR, finding.salons, finding)
        elif finding.severity is Severity.WARNING:
            yield Point(PointKind.WARNING, finding.salons, finding)


def _of_feasts(plan: Plan, gazetteer: Gazetteer) -> Iterator[Point]:
    """The estimated feasts to avoid that a salon meets, or would meet were they a day off."""
    known = gazetteer.with_cities(plan.cities)
    for event in plan.events:
        if event.certainty is not Certainty.ESTIMATED or event.attitude is not Attitude.AVOID:
            continue
        first, last = event.start - _MOON, event.end + _MOON
        near = tuple(
            salon.id
            for salon in plan.active_salons
            if salon.start <= last and first <= salon.end and covers_place(event, salon, known)
        )
        if near:
            yield Point(PointKind.FEAST, near, event=event.id)


def _of_salons(plan: Plan) -> Iterator[Point]:
    """One point for each thing that salons lack, with all of them."""
    active = plan.active_salons
    lacking = {
        PointKind.NO_CITY: [s.id for s in active if not s.city.strip()],
        PointKind.NO_VENUE: [s.id for s in active if not s.venue.strip()],
        PointKind.NO_EXHIBITORS: [s.id for s in active if not s.exhibitors],
        PointKind.DRAFT: [s.id for s in active if s.status is Status.DRAFT],
        PointKind.PROPOSED: [s.id for s in active if s.status is Status.PROPOSED],
    }
    for kind, salons in lacking.items():
        if salons:
            yield Point(kind, tuple(salons))
