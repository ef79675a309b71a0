"""How many salons each region should have, and how that stands to the reference year."""

from collections import Counter
from collections.abc import Mapping

from salonplanner.domain.places import Gazetteer, RegionCode
from salonplanner.domain.plan import Plan


def shared_targets(total: int, gazetteer: Gazetteer) -> Mapping[RegionCode, int]:
    """That many salons over the regions: as many each, one less in the least populated."""
    each, more = divmod(total, len(RegionCode))
    by_people = sorted(RegionCode, key=lambda code: -gazetteer.regions[code].population)
    favoured = frozenset(by_people[:more])
    return {code: each + (code in favoured) for code in RegionCode}


def planned(plan: Plan) -> Mapping[RegionCode, int]:
    """How many salons that count each region has."""
    counts = Counter(salon.region for salon in plan.active_salons)
    return {code: counts[code] for code in RegionCode}
