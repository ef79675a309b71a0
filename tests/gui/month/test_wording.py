"""What the month says, in French and in English."""

from datetime import date

import msgspec
import pytest

from salonplanner.domain.season import Month
from tests.gui.month.months import wording
from tests.gui.timeline.plans import feast, salon

THRONE = feast("Trône", date(2025, 7, 30))


def test_a_bar_may_say_city_and_name_or_the_city() -> None:
    assert wording().labels(salon()) == ("Oujda · Salon de Oujda", "Oujda")
    nameless = msgspec.structs.replace(salon(), name="")
    assert wording().labels(nameless) == ("Oujda",)
    twice = msgspec.structs.replace(salon(), name="Foire locale – Oujda")
    assert wording().labels(twice) == ("Oujda · Foire locale", "Oujda")


def test_weekdays_begin_on_monday() -> None:
    assert wording().weekdays(short=False)[0] == "lundi"
    assert wording("en").weekdays(short=True)[6] == "Sun"


def test_the_first_of_a_month_names_it() -> None:
    assert wording().day_number(date(2025, 7, 1)) == "1er juil."
    assert wording().day_number(date(2025, 7, 2)) == "2"


def test_a_day_is_read_out_with_all_that_is_on_it() -> None:
    text = wording("en").spoken_day(date(2025, 7, 30), 3, [THRONE], outside=False)
    assert text == "Wednesday 30 July, Trône, 3 salons"
    text = wording("en").spoken_day(date(2025, 12, 1), 0, [], outside=True)
    assert text == "Monday 1 December, outside the season, no salon"


def test_counts_and_lists() -> None:
    assert wording().more_short(3) == "+3"
    assert wording("en").listed(salon()) == "Oujda · 10–19 Jul"
    assert "30" in wording().event_on(THRONE)


@pytest.mark.parametrize("code", ["fr", "en"])
def test_every_text_is_there(code: str) -> None:
    words = wording(code)
    texts = [
        words.week_head,
        words.month_short(Month(year=2025, month=7)),
        words.maybe(THRONE),
        words.unsure(THRONE),
        words.season_months,
        words.nothing,
        words.add_on(date(2025, 7, 30)),
    ]
    assert all(texts)
    assert "Trône" in texts[2]
    assert texts[2].startswith("?"), "a long name loses its end"
