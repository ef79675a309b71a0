"""Choices above a column and in the left panel are one filter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Status
from salonplanner.services.column_choices import ALERTED, NONE, choosing, chosen
from salonplanner.services.filtering import SHOWN_AT_FIRST, SalonFilter

OPTIONS = {
    "level": frozenset(level.value for level in Level),
    "status": frozenset(status.value for status in Status),
    "region": frozenset(code.value for code in RegionCode),
    "ties": frozenset({NONE, "can2025", "summer2025"}),
    "alert": frozenset({NONE, Severity.ERROR.value, Severity.WARNING.value}),
    "locked": frozenset({"yes", "no"}),
}


def pick(column: str, *choices: str, wanted: SalonFilter | None = None) -> SalonFilter:
    return choosing(wanted or SalonFilter(), column, OPTIONS[column], choices)


def test_at_first_all_is_chosen_but_cancelled_salons():
    for column, options in OPTIONS.items():
        every = frozenset(s.value for s in SHOWN_AT_FIRST) if column == "status" else options
        assert chosen(SalonFilter(), column, options) == every


@pytest.mark.parametrize(
    ("column", "choices", "same"),
    [
        ("level", ["national"], SalonFilter(levels=frozenset({Level.NATIONAL}))),
        ("status", ["held"], SalonFilter(statuses=frozenset({Status.HELD}))),
        ("region", ["MA-03"], SalonFilter(region=RegionCode.MA_03)),
        ("ties", ["can2025", "summer2025"], SalonFilter(tied_only=True)),
        ("alert", ["error", "warning"], SalonFilter(alerts_only=True)),
    ],
)
def test_what_the_left_panel_can_say_is_said_in_its_words(column, choices, same):
    assert pick(column, *choices) == same
    assert chosen(same, column, OPTIONS[column]) == frozenset(choices)


@given(data=st.data(), column=st.sampled_from(sorted(OPTIONS)))
def test_what_was_chosen_is_what_is_shown_as_chosen(data, column):
    options = OPTIONS[column]
    wanted = SalonFilter(tied_only=data.draw(st.booleans()), region=RegionCode.MA_05)
    choices = data.draw(st.frozensets(st.sampled_from(sorted(options))))
    asked = pick(column, *choices, wanted=wanted)
    assert chosen(asked, column, options) == choices
    back = choosing(asked, column, options, options)
    assert chosen(back, column, options) == options


def test_one_region_after_several_leaves_no_trace():
    several = pick("region", "MA-01", "MA-02")
    assert several.region is None
    assert pick("region", "MA-02", wanted=several) == SalonFilter(region=RegionCode.MA_02)
    assert pick("region", *OPTIONS["region"], wanted=several) == SalonFilter()


def test_alerts_are_told_apart():
    assert chosen(pick("alert", "error"), "alert", OPTIONS["alert"]) == {"error"}
    assert frozenset({"error", "warning"}) == ALERTED
