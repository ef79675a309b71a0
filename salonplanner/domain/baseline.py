"""The published totals of a past year, and the averages they give."""

from salonplanner.domain.salon import Count, Level
from salonplanner.domain.value import Value


class LevelMix(Value, frozen=True, kw_only=True):
    """How many of the baseline's salons had each level: an assumption, none was published."""

    local: Count
    regional: Count
    national: Count

    def of(self, level: Level) -> int:
        """The count of one level."""
        return {
            Level.LOCAL: self.local,
            Level.REGIONAL: self.regional,
            Level.NATIONAL: self.national,
        }[level]

    @property
    def total(self) -> int:
        """Salons of all levels."""
        return self.local + self.regional + self.national


class Baseline(Value, frozen=True, kw_only=True):
    """A year's totals: salons, visitors and turnover in dirhams."""

    year: int
    salons: int
    visitors: float
    turnover_mad: float
    level_mix: LevelMix

    @property
    def visitors_per_salon(self) -> float:
        """Average visitors of a salon."""
        return self.visitors / self.salons

    @property
    def turnover_per_salon(self) -> float:
        """Average turnover of a salon, MAD."""
        return self.turnover_mad / self.salons

    @property
    def spend_per_visitor(self) -> float:
        """Average turnover of a visitor, MAD."""
        return self.turnover_mad / self.visitors


def share_out(total: int, shares: tuple[float, ...]) -> tuple[int, ...]:
    """Whole numbers that add up to ``total`` in the given shares, by largest remainder."""
    whole = sum(shares)
    exact = [total * share / whole for share in shares]
    counts = [int(value) for value in exact]
    by_remainder = sorted(range(len(shares)), key=lambda i: (counts[i] - exact[i], i))
    for i in by_remainder[: total - sum(counts)]:
        counts[i] += 1
    return tuple(counts)
