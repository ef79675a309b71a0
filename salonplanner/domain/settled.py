"""Salons that are settled: what moves one should be asked for first."""

from collections.abc import Iterator

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon, Status

SETTLED = frozenset({Status.CONFIRMED, Status.HELD})
_DAYS_AND_PLACE = ("start", "end", "region", "city", "venue")


def is_settled(salon: Salon) -> bool:
    """Whether the salon is locked, confirmed or held."""
    return salon.locked or salon.status in SETTLED


def moved_settled(before: Plan, after: Plan) -> Iterator[Salon]:
    """The salons settled before that have other days or another place after."""
    now = {salon.id: salon for salon in after.salons}
    for salon in before.salons:
        new = now.get(salon.id)
        if new is None or new is salon or not is_settled(salon):
            continue
        if any(getattr(salon, field) != getattr(new, field) for field in _DAYS_AND_PLACE):
            yield salon
