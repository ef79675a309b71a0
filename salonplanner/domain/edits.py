"""Every edit of a plan: values that give the plan after it, and never change the one before.

An edit that names a salon the plan does not have raises KeyError; one that would give a plan the
contract refuses raises PlanError when ``applied`` checks it.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta
from typing import Protocol

import msgspec

from salonplanner.domain.free_dates import next_free_start
from salonplanner.domain.numbers import next_number
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Acceptance, Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.domain.validation import check_plan
from salonplanner.domain.value import Value


class Edit(Protocol):
    """One thing a planner does: a function from a plan to a plan."""

    def apply(self, plan: Plan) -> Plan:
        """The plan after the edit."""
        ...


def applied(edit: Edit, plan: Plan) -> Plan:
    """The plan after the edit, checked; the same plan where nothing changes."""
    after = edit.apply(plan)
    if after == plan:
        return plan
    check_plan(after, known=plan)
    return after


class AddSalon(Value, frozen=True, kw_only=True):
    """Put a salon at the end of the programme, or at an index."""

    salon: Salon
    index: int | None = None

    def apply(self, plan: Plan) -> Plan:
        """The plan with the salon."""
        salons = list(plan.salons)
        salons.insert(len(salons) if self.index is None else self.index, self.salon)
        return _with_salons(plan, salons)


class RemoveSalons(Value, frozen=True, kw_only=True):
    """Take salons out of the programme."""

    ids: tuple[str, ...]

    def apply(self, plan: Plan) -> Plan:
        """The plan without them."""
        _require(plan, self.ids)
        return _with_salons(plan, [s for s in plan.salons if s.id not in self.ids])


class DuplicateSalons(Value, frozen=True, kw_only=True):
    """Put a copy after each salon, on the next free dates of its region.

    A copy is a draft: its name is ``name_of`` the original, and it has no ties, overrides or
    actuals. ``abbreviations`` gives the prefix of the new numbers by region.
    """

    ids: tuple[str, ...]
    suffix: str
    abbreviations: Mapping[RegionCode, str]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the copies."""
        _require(plan, self.ids)
        for salon_id in self.ids:
            plan = self._with_copy(plan, plan.salon(salon_id))
        return plan

    def _with_copy(self, plan: Plan, salon: Salon) -> Plan:
        start = next_free_start(plan, salon, salon.end + timedelta(days=1))
        copy = msgspec.structs.replace(
            salon,
            id=next_number(plan, self.abbreviations[salon.region]),
            name=f"{salon.name} {self.suffix}",
            start=start,
            end=start + (salon.end - salon.start),
            status=Status.DRAFT,
            ties=(),
            visitors_override=None,
            turnover_override=None,
            actual_visitors=None,
            actual_turnover_mad=None,
            locked=False,
        )
        index = plan.salons.index(salon) + 1
        return AddSalon(salon=copy, index=index).apply(plan)


class MoveSalons(Value, frozen=True, kw_only=True):
    """Give each salon a new first day; its length stays."""

    starts: Mapping[str, date]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the salons moved."""

        def moved(salon: Salon) -> Salon:
            start = self.starts[salon.id]
            end = start + (salon.end - salon.start)
            return msgspec.structs.replace(salon, start=start, end=end)

        return _revised(plan, self.starts, moved)


class ReviseSalons(Value, frozen=True, kw_only=True):
    """Give the same new values to fields of salons; the first day alone keeps the length."""

    ids: tuple[str, ...]
    fields: Mapping[str, object]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the fields set."""

        def revised(salon: Salon) -> Salon:
            fields = dict(self.fields)
            start = fields.get("start")
            if isinstance(start, date) and "end" not in fields:
                fields["end"] = start + (salon.end - salon.start)
            return msgspec.structs.replace(salon, **fields)

        return _revised(plan, self.ids, revised)


class RelocateSalon(Value, frozen=True, kw_only=True):
    """Move a salon to another region; without a city of it, city and venue are cleared."""

    id: str
    region: RegionCode
    city: str = ""
    venue: str = ""

    def apply(self, plan: Plan) -> Plan:
        """The plan with the salon in its new region; its number stays."""
        return _revised(
            plan,
            (self.id,),
            lambda salon: msgspec.structs.replace(
                salon, region=self.region, city=self.city, venue=self.venue
            ),
        )


class TieSalons(Value, frozen=True, kw_only=True):
    """Tie salons to an event."""

    ids: tuple[str, ...]
    event: str

    def apply(self, plan: Plan) -> Plan:
        """The plan with the ties."""

        def tied(salon: Salon) -> Salon:
            if self.event in salon.ties:
                return salon
            return msgspec.structs.replace(salon, ties=(*salon.ties, self.event))

        return _revised(plan, self.ids, tied)


class UntieSalons(Value, frozen=True, kw_only=True):
    """Undo the ties of salons to an event."""

    ids: tuple[str, ...]
    event: str

    def apply(self, plan: Plan) -> Plan:
        """The plan without the ties."""
        return _revised(
            plan,
            self.ids,
            lambda salon: msgspec.structs.replace(
                salon, ties=tuple(tie for tie in salon.ties if tie != self.event)
            ),
        )


class SetTarget(Value, frozen=True, kw_only=True):
    """Set how many salons a region should have."""

    region: RegionCode
    salons: int

    def apply(self, plan: Plan) -> Plan:
        """The plan with the target."""
        targets = {**plan.targets, self.region: self.salons}
        return msgspec.structs.replace(plan, targets=targets)


class RenamePlan(Value, frozen=True, kw_only=True):
    """Give the plan another name."""

    name: str

    def apply(self, plan: Plan) -> Plan:
        """The plan under its new name."""
        return msgspec.structs.replace(plan, name=self.name)


class AcceptFinding(Value, frozen=True, kw_only=True):
    """Accept a finding with a reason, which the plan keeps."""

    acceptance: Acceptance

    def apply(self, plan: Plan) -> Plan:
        """The plan with the acceptance, in the place of an earlier one of the same finding."""
        new = self.acceptance
        others = [
            old
            for old in plan.accepted
            if (old.code, set(old.salons), old.event) != (new.code, set(new.salons), new.event)
        ]
        return msgspec.structs.replace(plan, accepted=(*others, new))


def _with_salons(plan: Plan, salons: Collection[Salon]) -> Plan:
    return msgspec.structs.replace(plan, salons=tuple(salons))


def _require(plan: Plan, ids: Collection[str]) -> None:
    missing = set(ids) - {salon.id for salon in plan.salons}
    if missing:
        raise KeyError(min(missing))


def _revised(plan: Plan, ids: Collection[str], revise: Callable[[Salon], Salon]) -> Plan:
    _require(plan, ids)
    wanted = frozenset(ids)
    return _with_salons(plan, [revise(s) if s.id in wanted else s for s in plan.salons])
