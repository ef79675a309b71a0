"""Days as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.season import Season
from salonplanner.exchange.clipboard.days import DayOrder, read_days
from salonplanner.exchange.clipboard.trouble import Trouble
from salonplanner.language import Language

SEASON = Season(year=2025, start=date(2025, 6, 1), end=date(2025, 10, 31))
JUNE_12 = date(2025, 6, 12)


@pytest.mark.parametrize(
    "text",
    [
        *("2025-06-12", "2025/06/12", "2025-06-12 00:00:00", "2025-06-12T00:00"),
        *("12 juin 2025", "12 Juin 2025", "12 juin", "jeudi 12 juin 2025", "jeu. 12 juin 2025"),
        *("juin 12, 2025", "Jun 12, 2025", "June 12, 2025", "12-Jun-25", "12-juin-2025"),
        *("Thursday, June 12, 2025", "Thu 12 Jun 2025", "le 12 juin 2025", "12th June 2025"),
        *("12 JUIN 2025", "12\u00a0juin\u00a02025", "12\u202fjuin 2025", " 12 juin 2025 "),
    ],
)
def test_one_day(text) -> None:
    found = read_days(text, SEASON)
    assert found.in_order(DayOrder.DAY_FIRST) == (JUNE_12, JUNE_12)
    assert not found.doubtful
    assert found.proves is None


@pytest.mark.parametrize(
    ("text", "month"),
    [
        *(("1er août 2025", 8), ("1 aout 2025", 8), ("01-AOÛT-2025", 8), ("1 Aug 2025", 8)),
        *(("1 févr. 2025", 2), ("1 fév 2025", 2), ("1 feb 2025", 2), ("1 mars 2025", 3)),
        *(("mar. 1 juil. 2025", 7), ("1 déc. 2025", 12), ("1 sept. 2025", 9), ("1 mai 25", 5)),
        *(("Mar 1, 2025", 3), ("mar 1/7/2025", 7)),
    ],
)
def test_months_however_they_are_spelt(text, month) -> None:
    found = read_days(text, SEASON)
    assert found.day_first == (date(2025, month, 1), date(2025, month, 1))


@pytest.mark.parametrize("text", ["12/06/2025", "12-06-2025", "12.06.25", "12 06 2025", "12/6"])
def test_figures_could_be_two_days(text) -> None:
    found = read_days(text, SEASON)
    assert found.doubtful
    assert found.day_first == (JUNE_12, JUNE_12)
    assert found.month_first == (date(2025, 12, 6), date(2025, 12, 6))


@pytest.mark.parametrize(
    ("text", "order"),
    [("25/06/2025", DayOrder.DAY_FIRST), ("06/25/2025", DayOrder.MONTH_FIRST)],
)
def test_a_figure_above_twelve_proves_the_order(text, order) -> None:
    found = read_days(text, SEASON)
    assert found.proves is order
    assert found.day_first == found.month_first == (date(2025, 6, 25), date(2025, 6, 25))


def test_the_same_figure_twice_is_no_doubt() -> None:
    assert not read_days("07/07/2025", SEASON).doubtful


@pytest.mark.parametrize(
    "text",
    [
        *("10–19 juil. 2025", "du 10 au 19 juillet 2025", "10-19 juillet 2025"),
        *("10 - 19 juillet", "du 10 juillet au 19 juillet 2025", "10 juil. → 19 juil. 2025"),
        *("July 10–19, 2025", "July 10-19, 2025", "10 to 19 July 2025", "from 10 to 19 July 2025"),
        *("10-19/07/2025", "2025-07-10 au 2025-07-19", "entre le 10 et le 19 juillet 2025"),
        *("jeu. 10 au sam. 19 juillet 2025", "July 10 – July 19, 2025", "July 10 to 19, 2025"),
    ],
)
def test_first_and_last_day(text) -> None:
    found = read_days(text, SEASON)
    assert found.day_first == (date(2025, 7, 10), date(2025, 7, 19))
    assert not found.doubtful


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("28 juil.–3 août 2025", date(2025, 7, 28), date(2025, 8, 3)),
        ("28 juillet au 3 août", date(2025, 7, 28), date(2025, 8, 3)),
        ("28 juil-3 août 2025", date(2025, 7, 28), date(2025, 8, 3)),
        ("du 28 décembre au 3 janvier 2026", date(2025, 12, 28), date(2026, 1, 3)),
        ("28/07/2025 - 15/08/2025", date(2025, 7, 28), date(2025, 8, 15)),
        ("28/07/2025-15/08/2025", date(2025, 7, 28), date(2025, 8, 15)),
        ("28/07 au 15/08/2025", date(2025, 7, 28), date(2025, 8, 15)),
    ],
)
def test_days_of_two_months(text, first, last) -> None:
    assert read_days(text, SEASON).day_first == (first, last)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("31/06/2025", Trouble.NO_SUCH_DAY),
        ("32/07/2025", Trouble.NO_SUCH_DAY),
        ("13/13/2025", Trouble.NO_SUCH_DAY),
        ("30 février 2025", Trouble.NO_SUCH_DAY),
        ("juillet 2025", Trouble.MONTH_ONLY),
        ("juillet", Trouble.MONTH_ONLY),
        ("2025", Trouble.NOT_A_DAY),
        ("à fixer", Trouble.NOT_A_DAY),
        ("fin juin", Trouble.NOT_A_DAY),
        ("12/06/2025 ou 13/06/2025", Trouble.NOT_A_DAY),
        ("S24", Trouble.NOT_A_DAY),
        ("", Trouble.NOT_A_DAY),
    ],
)
def test_what_is_no_day_says_why(text, trouble) -> None:
    assert read_days(text, SEASON).trouble is trouble


def test_a_year_left_out_is_the_seasons() -> None:
    winter = Season(year=2025, start=date(2025, 11, 1), end=date(2026, 2, 28))
    assert read_days("12 janvier", winter).day_first == (date(2026, 1, 12), date(2026, 1, 12))
    assert read_days("12 décembre", winter).day_first == (date(2025, 12, 12), date(2025, 12, 12))
    assert read_days("12 décembre", winter).no_year


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(["fr", "en"]))
def test_reads_what_the_program_writes(day, code) -> None:
    language = Language(code)
    for text in (language.date(day), language.date(day, "abbreviated")):
        assert read_days(text, SEASON).day_first == (day, day)
    assert read_days(language.date_numeric(day), SEASON).day_first == (day, day)


@given(
    st.dates(date(2000, 1, 1), date(2090, 12, 31)),
    st.integers(1, 400),
    st.sampled_from(["fr", "en"]),
)
def test_reads_spans_that_the_program_writes(day, length, code) -> None:
    last = date.fromordinal(day.toordinal() + length)
    text = Language(code).date_range(day, last, year=True)
    assert read_days(text, SEASON).day_first == (day, last)


@given(st.text(max_size=40))
def test_no_text_raises(text) -> None:
    found = read_days(text, SEASON)
    assert (found.trouble is None) == (found.day_first is not None)


@pytest.mark.parametrize(
    "text",
    [
        *("août-25", "Aug-25", "juin-25", "Jun-25", "oct.-25", "juin 25", "sept. 25", "juin '25"),
        *("août 2025", "juil-2025", "août/25", "Dec-25"),
    ],
)
def test_the_month_of_a_year_is_no_day(text) -> None:
    found = read_days(text, SEASON)
    assert found.day_first is None
    assert found.trouble is Trouble.MONTH_ONLY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *(("June 25", 25), ("Jun 25", 25), ("June 20", 20), ("Jun-25-2025", 25)),
        *(("Jun-25, 2025", 25), ("25-juin", 25), ("25-Jun", 25), ("juin 25, 2025", 25)),
    ],
)
def test_a_month_before_its_day(text, day) -> None:
    found = read_days(text, SEASON)
    assert found.day_first == (date(2025, 6, day), date(2025, 6, day))
