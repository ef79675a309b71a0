"""A finding: something wrong with a plan, or worth knowing."""

import enum
from collections.abc import Callable, Iterable, Mapping

import msgspec

from salonplanner.domain.places import Gazetteer, RegionCode
from salonplanner.domain.plan import Acceptance, Plan
from salonplanner.domain.value import Value


class Severity(enum.StrEnum):
    """How grave a finding is, the gravest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Code(enum.StrEnum):
    """The stable names of the rules."""

    DATE_ORDER = "date-order"
    OUTSIDE_SEASON = "outside-season"
    UNKNOWN_PLACE = "unknown-place"
    VENUE_CLASH = "venue-clash"
    CITY_CLASH = "city-clash"
    REGION_CLASH = "region-clash"
    NEIGHBOUR_CLASH = "neighbour-clash"
    NATIONAL_CLASH = "national-clash"
    AVOID_EVENT = "avoid-event"
    LENGTH = "length"
    TARGET = "target"
    TIE_INELIGIBLE = "tie-ineligible"
    WOMEN_SHARE = "women-share"
    TIE_OPPORTUNITY = "tie-opportunity"


Mark = tuple[str, frozenset[str], str | None]
"""What tells a finding from another, whatever the order of its salons."""


class Finding(Value, frozen=True, kw_only=True):
    """What a rule found; the salons of a pair stand in the plan's order."""

    code: Code
    severity: Severity
    salons: tuple[str, ...] = ()
    event: str | None = None
    region: RegionCode | None = None
    """The region a target is about, or the one region that has a misplaced city."""
    accepted: str | None = None
    """The reason somebody accepted it for, None while it is open."""

    @property
    def mark(self) -> Mark:
        """What an acceptance of it is recognised by."""
        return self.code, frozenset(self.salons), self._about

    def acceptance(self, reason: str) -> Acceptance:
        """What the plan keeps once it is accepted."""
        return Acceptance(code=self.code, salons=self.salons, event=self._about, reason=reason)

    @property
    def _about(self) -> str | None:
        """The event; a target has neither salon nor event, its region stands there."""
        return self.region if self.code is Code.TARGET else self.event


Rule = Callable[[Plan, Gazetteer], Iterable[Finding]]
"""From a plan, and the places with the plan's own cities, to findings."""


def mark_of(acceptance: Acceptance) -> Mark:
    """What the accepted finding is recognised by."""
    return acceptance.code, frozenset(acceptance.salons), acceptance.event


def reasons_of(plan: Plan) -> Mapping[Mark, str]:
    """Why the plan's accepted findings were accepted."""
    return {mark_of(acceptance): acceptance.reason for acceptance in plan.accepted}


def with_reason(finding: Finding, reasons: Mapping[Mark, str]) -> Finding:
    """The finding with the reason it was accepted for, itself without one.

    An error cannot be accepted: it stays open until it is mended.
    """
    reason = reasons.get(finding.mark) if reasons else None
    if reason is None or finding.severity is Severity.ERROR:
        return finding
    return msgspec.structs.replace(finding, accepted=reason)
