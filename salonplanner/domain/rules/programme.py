"""Rules about the programme as a whole."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules.finding import Code, Finding, Severity

WOMEN_SHARE_PERCENT = 47
"""Women's cooperatives among the sector's cooperatives, as published: a mark, not a target."""


class CoopStands(NamedTuple):
    """Stands of cooperatives, over the salons where both figures are entered."""

    women: int
    all: int

    @property
    def share(self) -> float:
        """Women's cooperatives' share, from 0 to 1; 0 where there are no stands."""
        return self.women / self.all if self.all else 0.0


def coop_stands(plan: Plan) -> CoopStands:
    """The stands of the active salons where they are entered."""
    entered = [
        (salon.women_coop_stands, salon.coop_stands)
        for salon in plan.salons
        if salon.active and salon.coop_stands is not None and salon.women_coop_stands is not None
    ]
    return CoopStands(sum(women for women, _ in entered), sum(coops for _, coops in entered))


def target(plan: Plan, _: Gazetteer) -> Iterator[Finding]:
    """A region has fewer or more active salons than its target."""
    planned = Counter(salon.region for salon in plan.salons if salon.active)
    for code, wanted in plan.targets.items():
        if planned[code] != wanted:
            yield Finding(code=Code.TARGET, severity=Severity.WARNING, region=code)


def women_share(plan: Plan, _: Gazetteer) -> Iterator[Finding]:
    """Women's cooperatives hold less of the cooperative stands than their share of the sector."""
    stands = coop_stands(plan)
    if stands.women * 100 < stands.all * WOMEN_SHARE_PERCENT:
        yield Finding(code=Code.WOMEN_SHARE, severity=Severity.INFO)
