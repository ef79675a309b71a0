"""The words of the calendar, in French as they stand in the design and in English."""

from datetime import date

import msgspec

from salonplanner.domain.events import Certainty
from salonplanner.domain.season import Month
from tests.gui.timeline.plans import EMPTY, event, feast, salon, wording

JULY = Month(year=2025, month=7)
NNBSP, NBSP = "\u202f", "\u00a0"


def plain(text: str) -> str:
    return text.replace(NNBSP, " ").replace(NBSP, " ")


def test_labels_are_cities_or_names() -> None:
    words = wording()
    assert words.label(salon(city="Oujda")) == "Oujda"
    nowhere = msgspec.structs.replace(salon(), city="")
    assert words.label(nowhere) == nowhere.name
    assert words.label(msgspec.structs.replace(nowhere, name="")) == "OR-01"


def test_months_weeks_and_days() -> None:
    words = wording()
    assert words.month(JULY) == "Juillet 2025"
    assert words.month_alone(JULY) == "Juillet"
    assert words.days(date(2025, 7, 7), date(2025, 7, 13)) == "7–13"
    assert words.days(date(2025, 7, 7), date(2025, 7, 7)) == "7"
    assert plain(words.dates(date(2025, 7, 10), date(2025, 7, 19))) == "10–19 juil."
    text = words.dates_and_length(date(2025, 7, 10), date(2025, 7, 19))
    assert plain(text).startswith("10–19 juil. · 10 ")


def test_days_of_holidays_together() -> None:
    words = wording()
    runs = [
        (date(2025, 8, 14), date(2025, 8, 14)),
        (date(2025, 8, 20), date(2025, 8, 21)),
    ]
    assert plain(words.feast_days(runs)) == "14 et 20–21 août"
    apart = [(date(2025, 7, 30), date(2025, 7, 30)), runs[0]]
    assert plain(words.feast_days(apart)) == "30 juil. et 14 août"
    assert plain(words.feast_days(runs[:1])) == "14 août"


def test_estimated_days_are_marked_and_said_to_follow_the_moon() -> None:
    fixed = feast("Mawlid", date(2026, 8, 26))
    estimated = msgspec.structs.replace(fixed, certainty=Certainty.ESTIMATED)
    assert wording().event(fixed) == "Mawlid"
    assert wording().event(estimated) == "≈ Mawlid"
    assert len(wording().event_lines(estimated)) == len(wording().event_lines(fixed)) + 1


def test_tooltips_of_events_tell_where_they_are() -> None:
    lines = wording("en").event_lines(
        event("Cup", date(2025, 7, 5), date(2025, 7, 26), cities=("Oujda", "Rabat"))
    )
    assert lines[0] == "Cup"
    assert lines[2] == "Oujda and Rabat"


def test_one_holiday_or_several() -> None:
    words = wording("en")
    one, two = feast("A", date(2025, 8, 20)), feast("B", date(2025, 8, 21))
    assert words.feast_lines([one]) == words.event_lines(one)
    assert words.feast_lines([one, two])[0] == "Public holidays"
    assert words.feast_lines([one, two])[1].startswith("A · ")
    assert words.hidden_lines([one])[0] == "Other events"


def test_counts_in_english() -> None:
    words = wording("en")
    assert words.count(7, 7) == "7 salons"
    assert words.count(3, 7) == "3 of 7 salons"
    assert words.count(1, 1) == "1 salon"
    assert words.more(17) == "+17 others"
    assert words.hosts(5) == "5 host cities"


def test_what_goes_on_tells_its_end_in_the_direction_of_time() -> None:
    assert plain(wording().until(date(2025, 11, 8))) == "→ 8 nov."
    assert wording(rtl=True).until(date(2025, 11, 8)).startswith("←")


def test_events_outside_the_season_are_told_by_what_leads_to_them() -> None:
    cup = event("Cup", date(2025, 12, 21), date(2026, 1, 18))
    assert wording("en").build_up(cup) == "Build-up to Cup"
    assert wording("en").aftermath(cup) == "After Cup"


def test_a_salon_is_read_out_in_one_sentence() -> None:
    tied = salon(ties=("wafcon2024",))
    cup = next(e for e in EMPTY.events if e.id == "wafcon2024")
    spoken = wording("en").spoken(tied, [cup], ["It overlaps Berkane."])
    assert spoken.startswith("Oujda, regional, 10 to 19 July, confirmed, tied to ")
    assert spoken.endswith("It overlaps Berkane.")


def test_days_of_two_months_are_both_read_in_full() -> None:
    spoken = wording("en").spoken(salon(start=date(2025, 7, 28), days=6), [])
    assert "28 July to 2 August" in spoken


def test_the_tooltip_of_a_salon() -> None:
    first, place, days, kind = wording("en").salon_lines(salon())
    assert first == "OR-01 · Salon de Oujda"
    assert place == "Oujda · Oriental"
    assert plain(days).endswith("10 days")
    assert kind == "Regional · Confirmed"
    figures = wording("en").figures(36_000, 750_000)
    assert "36" in figures
    assert "MAD" in figures


def test_the_tooltip_says_where_as_far_as_it_is_known() -> None:
    words = wording("en")
    there = msgspec.structs.replace(salon(), venue="Place du 16 Août")
    assert words.salon_lines(there)[1] == "Place du 16 Août · Oujda · Oriental"
    assert words.salon_lines(salon(city=""))[1] == "Oriental"


def test_each_region_has_its_short_name_and_the_corner_its_headings() -> None:
    words = wording("en")
    assert words.region(next(iter(EMPTY.targets)))
    assert words.corner == ("Events", "Region", "Public holidays")
    assert not words.rtl
