"""A scenario: one named set of assumptions."""

from collections.abc import Mapping

import msgspec

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.domain.value import Value, frozen

REFERENCE = "reference"
"""The scenario that carries the baseline's averages over: always there and always neutral."""

MONTH_KEYS = tuple(f"{month:02d}" for month in range(1, 13))


class Scenario(Value, frozen=True, kw_only=True):
    """Assumptions of a forecast; weights left out are 1, growths are fractions (0.02 is +2 %)."""

    id: str
    name: str = ""
    growth_visitors: float = 0.0
    growth_spend: float = 0.0
    level_weight: Mapping[Level, float] = msgspec.field(default_factory=dict[Level, float])
    region_weight: Mapping[RegionCode, float] = msgspec.field(
        default_factory=dict[RegionCode, float]
    )
    month_weight: Mapping[str, float] = msgspec.field(default_factory=dict[str, float])
    """By two-digit month, ``06`` for June."""
    tie_strength: float = 0.0
    crowding: float = 0.0

    def __post_init__(self) -> None:
        """Write out the weights left out, so that equal assumptions are equal values."""
        levels = {level: self.level_weight.get(level, 1.0) for level in Level}
        regions = {code: self.region_weight.get(code, 1.0) for code in RegionCode}
        months = dict.fromkeys(MONTH_KEYS, 1.0) | dict(self.month_weight)
        msgspec.structs.force_setattr(self, "level_weight", frozen(levels))
        msgspec.structs.force_setattr(self, "region_weight", frozen(regions))
        msgspec.structs.force_setattr(self, "month_weight", frozen(months))

    @property
    def neutral(self) -> bool:
        """Whether it changes nothing: no growth, all weights alike, no tie or crowding effect."""
        weights = (self.level_weight, self.region_weight, self.month_weight)
        return (
            self.growth_visitors == self.growth_spend == self.tie_strength == self.crowding == 0
            and all(value == 1 for group in weights for value in group.values())
        )


def reference() -> Scenario:
    """The neutral scenario."""
    return Scenario(id=REFERENCE, name="Référence")
