"""Edits of salons. One that names a salon the plan does not have raises KeyError."""

from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta

import msgspec

from salonplanner.domain.free_dates import next_free_start
from salonplanner.domain.numbers import next_number
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.domain.value import Value


class AddSalon(Value, frozen=True, kw_only=True):
    """Put a salon at the end of the programme, or at an index."""

    salon: Salon
    index: int | None = None

    def apply(self, plan: Plan) -> Plan:
        """The plan with the salon."""
        salons = list(plan.salons)
        salons.insert(len(salons) if self.index is None else self.index, self.salon)
        return with_salons(plan, salons)


class AddSalons(Value, frozen=True, kw_only=True):
    """Put salons at the end of the programme."""

    salons: tuple[Salon, ...]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the salons."""
        return with_salons(plan, (*plan.salons, *self.salons))


class RemoveSalons(Value, frozen=True, kw_only=True):
    """Take salons out of the programme."""

    ids: tuple[str, ...]

    def apply(self, plan: Plan) -> Plan:
        """The plan without them."""
        require(plan, self.ids)
        return with_salons(plan, [s for s in plan.salons if s.id not in self.ids])


class DuplicateSalons(Value, frozen=True, kw_only=True):
    """Put a copy after each salon, on the next free dates of its region.

    A copy is a draft: its name ends in ``suffix``, and it has no ties, overrides or actuals.
    ``abbreviations`` gives the prefix of the new numbers by region.
    """

    ids: tuple[str, ...]
    suffix: str
    abbreviations: Mapping[RegionCode, str]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the copies."""
        require(plan, self.ids)
        for salon_id in self.ids:
            plan = self._with_copy(plan, plan.salon(salon_id))
        return plan

    def _with_copy(self, plan: Plan, salon: Salon) -> Plan:
        start = next_free_start(plan, salon, salon.end + timedelta(days=1))
        number = next_number(plan, self.abbreviations[salon.region])
        days = msgspec.structs.replace(salon, start=start, end=start + (salon.end - salon.start))
        copy = draft_of(days, number, self.suffix)
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

        return revised_salons(plan, self.starts, moved)


class ReviseSalons(Value, frozen=True, kw_only=True):
    """Give the same new values to fields of salons; the first day alone keeps the length."""

    ids: tuple[str, ...]
    fields: Mapping[str, object]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the fields set."""
        return revised_salons(plan, self.ids, lambda salon: _with_fields(salon, self.fields))


class ReviseEach(Value, frozen=True, kw_only=True):
    """Give each salon new values of its own; the first day alone keeps the length."""

    fields: Mapping[str, Mapping[str, object]]
    """New values by field, by salon."""

    def apply(self, plan: Plan) -> Plan:
        """The plan with the fields set."""
        return revised_salons(
            plan, self.fields, lambda salon: _with_fields(salon, self.fields[salon.id])
        )


class RelocateSalon(Value, frozen=True, kw_only=True):
    """Move a salon to another region; without a city of it, city and venue are cleared."""

    id: str
    region: RegionCode
    city: str = ""
    venue: str = ""

    def apply(self, plan: Plan) -> Plan:
        """The plan with the salon in its new region; its number stays."""
        return revised_salons(
            plan,
            (self.id,),
            lambda salon: msgspec.structs.replace(
                salon, region=self.region, city=self.city, venue=self.venue
            ),
        )


def draft_of(salon: Salon, number: str, suffix: str) -> Salon:
    """A copy of a salon that nothing is settled of yet, under a number and a name of its own."""
    return msgspec.structs.replace(
        salon,
        id=number,
        name=f"{salon.name} {suffix}",
        status=Status.DRAFT,
        ties=(),
        visitors_override=None,
        turnover_override=None,
        actual_visitors=None,
        actual_turnover_mad=None,
        locked=False,
    )


def _with_fields(salon: Salon, wanted: Mapping[str, object]) -> Salon:
    fields = dict(wanted)
    start = fields.get("start")
    if isinstance(start, date) and "end" not in fields:
        fields["end"] = start + (salon.end - salon.start)
    return msgspec.structs.replace(salon, **fields)


def with_salons(plan: Plan, salons: Collection[Salon]) -> Plan:
    """The plan with other salons."""
    return msgspec.structs.replace(plan, salons=tuple(salons))


def require(plan: Plan, ids: Collection[str]) -> None:
    """Raise KeyError for an id that no salon of the plan has."""
    missing = set(ids) - {salon.id for salon in plan.salons}
    if missing:
        raise KeyError(min(missing))


def revised_salons(plan: Plan, ids: Collection[str], revise: Callable[[Salon], Salon]) -> Plan:
    """The plan with some salons made anew; KeyError for an id that is not there."""
    require(plan, ids)
    wanted = frozenset(ids)
    return with_salons(plan, [revise(s) if s.id in wanted else s for s in plan.salons])
