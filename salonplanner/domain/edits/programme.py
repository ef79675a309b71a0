"""Edits of the programme as a whole: its name, targets, usual lengths, accepted findings."""

from collections.abc import Mapping

import msgspec

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Acceptance, Plan
from salonplanner.domain.salon import Level
from salonplanner.domain.value import Value


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


class SetTargets(Value, frozen=True, kw_only=True):
    """Set how many salons several regions should have; the others keep their target."""

    targets: Mapping[RegionCode, int]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the targets."""
        return msgspec.structs.replace(plan, targets={**plan.targets, **self.targets})


class SetLevelDays(Value, frozen=True, kw_only=True):
    """Set the fewest and the most days that are usual for levels; the others keep theirs."""

    level_days: Mapping[Level, tuple[int, int]]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the usual lengths."""
        return msgspec.structs.replace(plan, level_days={**plan.level_days, **self.level_days})


class WithdrawAcceptance(Value, frozen=True, kw_only=True):
    """Take back that a finding was accepted: it is open again."""

    code: str
    salons: tuple[str, ...] = ()
    event: str | None = None

    def apply(self, plan: Plan) -> Plan:
        """The plan without the acceptance."""
        mark = (self.code, set(self.salons), self.event)
        kept = (old for old in plan.accepted if (old.code, set(old.salons), old.event) != mark)
        return msgspec.structs.replace(plan, accepted=tuple(kept))
