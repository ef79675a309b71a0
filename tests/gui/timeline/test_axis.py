"""Months, weeks and holidays of the header."""

from datetime import date
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.events import Attitude, Certainty, Event
from salonplanner.domain.season import Season
from salonplanner.ui.timeline.axis import DAYS_FROM, Axis, AxisTexts, make_axis
from salonplanner.ui.timeline.geometry import Lengths, Measure, TimeScale
from tests.gui.timeline.plans import EMPTY, feast, six_a_letter, wording
from tests.gui.timeline.strategies import event_lists

SEASON = Season(year=2025, start=date(2025, 6, 1), end=date(2025, 10, 31))


def axis(
    *events: Event,
    per_day: float = 5.0,
    rtl: bool = False,
    first: date = SEASON.start,
    days: int = 155,
    week: Measure = six_a_letter,
    small_week: Measure = six_a_letter,
) -> Axis:
    texts = AxisTexts(wording(rtl=rtl), six_a_letter, week, small_week, six_a_letter)
    scale = TimeScale(first.toordinal(), days, per_day, rtl)
    return make_axis(SEASON, events, scale, Lengths(), texts)


def test_months_are_named_with_their_year() -> None:
    months = axis().months
    assert [m.text for m in months[:2]] == ["Juin 2025", "Juillet 2025"]
    assert months[1].x == 30 * 5
    assert months[5].text == ""  # two days of November
    assert months[5].width == 10


def test_a_month_without_room_loses_its_year_then_its_name() -> None:
    assert axis(per_day=2.4).months[3].text == "Septembre"
    assert axis(per_day=1.4).months[3].text == "Sept."
    assert axis(per_day=1.0).months[3].text == ""


def test_weeks_run_from_monday_to_sunday() -> None:
    weeks = axis(per_day=6).weeks
    assert weeks[0].text == ""  # the first of June 2025 is a Sunday
    assert not weeks[0].starts
    assert weeks[1].text == "2–8"
    assert weeks[1].x == 6
    assert weeks[1].width == 42
    assert weeks[5].text == "30–6"


def test_all_weeks_are_named_alike_in_a_smaller_font_or_by_their_monday() -> None:
    small = axis(week=lambda text: 8.0 * len(text), small_week=lambda text: 5.0 * len(text))
    assert small.small_weeks
    assert small.weeks[2].text == "9–15"
    narrow = axis(per_day=4)
    assert [w.text for w in narrow.weeks[1:4]] == ["2", "9", "16"]
    assert {w.text for w in axis(per_day=0.5).weeks} == {""}


def test_days_are_named_where_they_are_wide() -> None:
    days = axis(per_day=DAYS_FROM).weeks
    assert len(days) == 155
    assert [d.text for d in days[:3]] == ["1", "2", "3"]
    assert [d.rest for d in days[:8]] == [True, *[False] * 5, True, True]
    letters = axis(per_day=30).weeks
    assert [d.text for d in letters[:3]] == ["D 1", "L 2", "M 3"]
    names = axis(per_day=60).weeks
    assert [d.text for d in names[:2]] == ["dim. 1", "lun. 2"]


def test_weeks_have_their_number_where_there_is_room() -> None:
    weeks = axis(per_day=12).weeks
    assert weeks[1].text.endswith("23 · 2–8")
    assert axis(per_day=12).numbers == ()
    numbers = axis(per_day=60).numbers
    assert numbers[1].text.endswith("23")
    assert (numbers[1].x, numbers[1].width) == (60, 420)


def test_week_ends_are_shaded() -> None:
    assert axis().weekends[:2] == ((0, 5), (30, 10))


def test_days_outside_the_season_are_told_apart() -> None:
    assert axis().outside == ((153 * 5, 10),)
    wide = axis(first=date(2025, 5, 22), days=165)
    assert wide.outside[0] == (0, 50)


def test_a_holiday_has_a_column_and_its_name() -> None:
    found = axis(feast("Fête du Trône", date(2025, 7, 30)))
    assert (found.feasts[0].x, found.feasts[0].width) == (59 * 5, 5)
    assert found.feast_names[0].text == "Fête du Trône"
    assert found.feast_names[0].x == 59 * 5


def test_what_stands_in_brackets_goes_where_room_is_short() -> None:
    first = feast("Moharram (Nouvel an hégirien)", date(2025, 7, 1))
    assert axis(first).feast_names[0].text == first.name
    found = axis(first, feast("Trône", date(2025, 7, 18)))
    assert found.feast_names[0].text == "Moharram"


def test_a_feast_to_avoid_names_the_days_around_it() -> None:
    adha = feast("Adha", date(2025, 6, 7), 2, Attitude.AVOID)
    found = axis(adha, feast("Un jour férié de plus", date(2025, 6, 9)))
    assert len(found.feasts) == 1
    assert found.feasts[0].width == 15
    assert found.feast_names[0].text == "Adha"


def test_holidays_too_near_for_their_names_share_one_that_tells_the_days() -> None:
    days = (date(2025, 8, 14), date(2025, 8, 20), date(2025, 8, 21))
    found = axis(*(feast(f"Une fête au nom très long, {day}", day) for day in days))
    assert len(found.feasts) == 2
    assert [name.text for name in found.feast_names] == ["14 et 20–21 août"]
    assert len(found.feast_names[0].events) == 3


def test_the_last_name_stays_inside_the_calendar() -> None:
    found = axis(feast("Fête de l’Unité", date(2025, 10, 31)))
    name = found.feast_names[0]
    assert name.x + name.width <= 775


@given(event_lists(), st.floats(1, 40), st.booleans())
def test_names_of_holidays_never_overlap(events: list[Event], per_day: float, rtl: bool) -> None:
    names = sorted(
        (n.x, n.x + n.width) for n in axis(*events, per_day=per_day, rtl=rtl).feast_names
    )
    assert all(one[1] <= two[0] for one, two in pairwise(names))


def estimated(name: str, start: date, days: int = 1) -> Event:
    made = feast(name, start, days, Attitude.AVOID)
    return msgspec.structs.replace(made, certainty=Certainty.ESTIMATED, kind="religious")


def test_an_estimated_holiday_casts_doubt_on_the_days_around_it() -> None:
    found = axis(estimated("Mawlid", date(2025, 9, 5), 2), feast("Trône", date(2025, 7, 30)))
    assert [(d.x, d.width) for d in found.doubts] == [(95 * 5, 5), (98 * 5, 5)]
    assert found.doubts[0].events[0].name == "Mawlid"


def test_no_doubt_is_cast_on_another_holiday_or_beyond_the_days_shown() -> None:
    found = axis(estimated("Adha", date(2025, 6, 1)), feast("Pont", date(2025, 6, 2)))
    assert found.doubts == ()


@given(event_lists(), st.floats(1, 40))
def test_names_of_holidays_stay_among_the_days_shown(events: list[Event], per_day: float) -> None:
    shown = axis(*events, per_day=per_day)
    for name in shown.feast_names:
        assert name.x >= -0.01
        assert name.x + name.width <= 155 * per_day + 0.01


def test_arabic_is_the_mirror_image() -> None:
    one, other = axis(*EMPTY.events), axis(*EMPTY.events, rtl=True)
    pairs = [
        *zip(one.months, other.months, strict=True),
        *zip(one.weeks, other.weeks, strict=True),
        *zip(one.feasts, other.feasts, strict=True),
    ]
    for plain, mirrored in pairs:
        assert mirrored.x == pytest.approx(775 - plain.x - plain.width)
