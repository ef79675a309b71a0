"""The baseline: averages of a past year, and counts shared out."""

from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.baseline import Baseline, LevelMix, share_out
from salonplanner.domain.salon import Level

MIX = LevelMix(local=38, regional=26, national=6)
YEAR_2024 = Baseline(
    year=2024, salons=70, visitors=2_520_000, turnover_mad=52_500_000, level_mix=MIX
)


def test_the_averages_of_2024() -> None:
    assert YEAR_2024.visitors_per_salon == 36_000
    assert YEAR_2024.turnover_per_salon == 750_000
    assert round(YEAR_2024.spend_per_visitor, 2) == 20.83


def test_the_mix_of_levels() -> None:
    assert MIX.total == 70
    assert [MIX.of(level) for level in Level] == [38, 26, 6]


def test_the_seeds_shares_of_seventy() -> None:
    assert share_out(70, (0.54, 0.37, 0.09)) == (38, 26, 6)


def test_the_first_of_two_equal_remainders_gets_the_odd_one() -> None:
    assert share_out(3, (1, 1)) == (2, 1)


@given(st.integers(0, 10_000), st.lists(st.floats(0.01, 100), min_size=1, max_size=6))
def test_shares_add_up_and_are_within_one_of_exact(total: int, shares: list[float]) -> None:
    counts = share_out(total, tuple(shares))
    assert sum(counts) == total
    for count, share in zip(counts, shares, strict=True):
        assert abs(count - total * share / sum(shares)) < 1 + 1e-6
