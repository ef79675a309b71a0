"""Edits of ties: which salons are tied to which event."""

import msgspec

from salonplanner.domain.edits.salons import revised_salons
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.domain.value import Value


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

        return revised_salons(plan, self.ids, tied)


class UntieSalons(Value, frozen=True, kw_only=True):
    """Undo the ties of salons to an event."""

    ids: tuple[str, ...]
    event: str

    def apply(self, plan: Plan) -> Plan:
        """The plan without the ties."""
        return revised_salons(
            plan,
            self.ids,
            lambda salon: msgspec.structs.replace(
                salon, ties=tuple(tie for tie in salon.ties if tie != self.event)
            ),
        )
