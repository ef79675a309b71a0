"""Salons packed in lanes: nothing overlaps, whatever the salons and the direction."""

import random
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon, Status
from salonplanner.ui.timeline.bars import Bar, BarRules, alert_of, bars_between, lead_width
from salonplanner.ui.timeline.geometry import Lengths, TimeScale
from tests.gui.timeline.plans import salon, six_a_letter
from tests.gui.timeline.strategies import salon_lists

FIRST = date(2025, 6, 1)
SCALE = TimeScale(FIRST.toordinal(), 155, 5.0)


def rules(*, rtl: bool = False, per_day: float = 5.0) -> BarRules:
    scale = TimeScale(FIRST.toordinal(), 155, per_day, rtl)
    return BarRules(scale, Lengths(), six_a_letter, lambda s: s.city or s.name, scale.width)


def bars(*salons: Salon, severity: Severity | None = None) -> list[Bar]:
    severities = {} if severity is None else {salons[0].id: severity}
    return [bar for lane in rules().lanes(salons, severities) for bar in lane]


@given(salon_lists(), st.booleans(), st.floats(1.5, 40))
def test_no_two_bars_of_a_lane_overlap_labels_included(
    salons: list[Salon], rtl: bool, per_day: float
) -> None:
    alerts = {s.id: Severity.WARNING for s in salons[::3]}
    for number, lane in enumerate(rules(rtl=rtl, per_day=per_day).lanes(salons, alerts)):
        assert lane
        assert {bar.lane for bar in lane} == {number}
        ordered = sorted(lane, key=lambda bar: bar.left)
        assert all(one.right < two.left + 1e-6 for one, two in pairwise(ordered))


@given(salon_lists(), st.randoms(use_true_random=False))
def test_the_order_of_the_salons_changes_nothing(
    salons: list[Salon], shuffler: random.Random
) -> None:
    other = list(salons)
    shuffler.shuffle(other)
    assert rules().lanes(salons, {}) == rules().lanes(other, {})


@given(salon_lists())
def test_every_salon_has_one_bar(salons: list[Salon]) -> None:
    for place in (rules().lanes, rules().minis):
        ids = [bar.id for lane in place(salons, {}) for bar in lane]
        assert sorted(ids) == sorted(s.id for s in salons)


@given(salon_lists())
def test_arabic_is_the_mirror_image(salons: list[Salon]) -> None:
    width = SCALE.width
    plain = [bar for lane in rules().lanes(salons, {}) for bar in lane]
    mirrored = [bar for lane in rules(rtl=True).lanes(salons, {}) for bar in lane]
    for one, other in zip(plain, mirrored, strict=True):
        assert one.id == other.id
        assert one.lane == other.lane
        assert other.rect.x == pytest.approx(width - one.rect.right)
        assert one.label is not None
        assert other.label is not None
        assert other.label.x == pytest.approx(width - one.label.right)


@given(salon_lists(), st.booleans(), st.floats(0, 775), st.floats(0, 300))
def test_bisection_finds_the_bars_in_view(
    salons: list[Salon], rtl: bool, left: float, width: float
) -> None:
    right = left + width
    for lane in rules(rtl=rtl).lanes(salons, {}):
        found = {bar.id for bar in bars_between(lane, left, right, rtl=rtl)}
        wanted = {bar.id for bar in lane if bar.left < right and bar.right > left}
        assert wanted <= found


def test_a_label_stands_inside_where_it_fits_with_some_slack() -> None:
    (wide,) = bars(salon(days=9))
    assert wide.inside
    (narrow,) = bars(salon(days=8))
    assert not narrow.inside
    assert narrow.label is not None
    assert narrow.label.x == narrow.rect.right + Lengths().label_gap


def test_a_tie_and_a_check_take_their_room_in_the_bar() -> None:
    plain, held = salon(), salon(status=Status.HELD, ties=("ete",))
    lengths = Lengths()
    assert lead_width(held, lengths) > lead_width(salon(ties=("ete",)), lengths)
    assert lead_width(salon(ties=("ete",)), lengths) > lead_width(plain, lengths)
    assert not bars(held)[0].inside


def test_a_label_goes_before_its_bar_at_the_end_of_the_season() -> None:
    (bar,) = bars(salon(start=date(2025, 10, 28), days=5))
    assert bar.label is not None
    assert bar.label.right < bar.rect.x


def test_a_label_with_room_on_neither_side_is_cut() -> None:
    (bar,) = bars(salon(start=FIRST, days=154, city="A" * 300))
    assert bar.label is not None
    assert bar.label.right <= SCALE.width
    assert bar.label.width <= Lengths().label_most


def test_an_alert_pushes_the_label_off_its_badge() -> None:
    (plain,) = bars(salon(days=3))
    (alerted,) = bars(salon(days=3), severity=Severity.ERROR)
    assert plain.label is not None
    assert alerted.label is not None
    assert alerted.label.x > plain.label.x
    assert alerted.severity is Severity.ERROR


def test_information_is_no_alert() -> None:
    assert alert_of(Severity.INFO) is None
    assert alert_of(None) is None
    assert bars(salon(), severity=Severity.INFO)[0].severity is None


def test_a_salon_that_ends_before_it_opens_shows_on_its_first_day() -> None:
    (bar,) = bars(salon(start=FIRST, days=-3))
    assert bar.rect.width == 5


def test_folded_bars_have_no_labels() -> None:
    ((bar,),) = rules().minis([salon()], {})
    assert bar.label is None
    assert not bar.inside
    assert bar.rect.height == Lengths().mini_bar
    assert rules().minis([], {}) == ()
