"""Bands of events: two rows, no text over another, and none lost silently."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.events import Event
from salonplanner.domain.season import Season
from salonplanner.ui.timeline.bands import Band, Bands, place_bands
from salonplanner.ui.timeline.geometry import TimeScale
from salonplanner.ui.timeline.looks import is_feast
from tests.gui.timeline.plans import EMPTY, event, settings
from tests.gui.timeline.strategies import event_lists

SEASON = Season(year=2025, start=date(2025, 6, 1), end=date(2025, 10, 31))


def placed(*events: Event, per_day: float = 5.0, rtl: bool = False, rows: int = 2) -> Bands:
    scale = TimeScale(SEASON.start.toordinal(), 155, per_day, rtl)
    return place_bands(events, SEASON, scale, settings(rtl=rtl, band_rows=rows))


def extent(band: Band) -> tuple[float, float]:
    parts = [band.rect, band.text_rect, *([band.note_rect] if band.note_rect else [])]
    return min(part.x for part in parts), max(part.right for part in parts)


@given(event_lists(), st.floats(2, 30), st.booleans())
def test_nothing_of_two_bands_overlaps_in_a_row(
    events: list[Event], per_day: float, rtl: bool
) -> None:
    bands = placed(*(e for e in events if not is_feast(e)), per_day=per_day, rtl=rtl)
    assert bands.rows <= 2
    for row in range(bands.rows):
        extents = sorted(extent(band) for band in bands.shown if band.row == row)
        assert all(one[1] <= two[0] for one, two in pairwise(extents))


@given(event_lists())
def test_arabic_is_the_mirror_image(events: list[Event]) -> None:
    one, other = placed(*events), placed(*events, rtl=True)
    assert [(b.event, b.row) for b in one.shown] == [(b.event, b.row) for b in other.shown]
    for plain, mirrored in zip(one.shown, other.shown, strict=True):
        assert abs(mirrored.rect.x - (775 - plain.rect.right)) < 1e-6


@given(event_lists())
def test_an_event_of_the_season_is_shown_or_counted(events: list[Event]) -> None:
    bands = placed(*events)
    told = {b.event.id for b in bands.shown} | {e.id for e in bands.hidden}
    of_season = {e.id for e in events if e.start <= SEASON.end and e.end >= SEASON.start}
    assert of_season <= told


def test_the_events_of_2025_stand_as_planners_expect() -> None:
    bands = placed(*(e for e in EMPTY.events if not is_feast(e)))
    shown = {band.event.id: band for band in bands.shown}
    assert {"can2025", "wafcon2024"} <= shown.keys()
    assert shown["can2025"].goes_on
    assert shown["can2025"].rect.x == (date(2025, 9, 1) - SEASON.start).days * 5
    assert len(bands.hidden) > 5


def test_a_wide_band_names_its_days_inside() -> None:
    (band,) = placed(event("Été", date(2025, 6, 15), date(2025, 9, 15))).shown
    assert band.inside
    assert band.text == "Été · 15 juin–15 sept."
    assert not band.goes_on
    assert not band.from_before


def test_a_short_band_has_its_days_beside_it() -> None:
    event_ = event("Foot", date(2025, 7, 5), date(2025, 7, 19), cities=("Oujda", "Rabat"))
    (band,) = placed(event_).shown
    assert band.inside
    assert band.note_rect is not None
    assert band.note_rect.x > band.rect.right
    assert band.note.startswith("5–19 juil.")


def test_a_name_wider_than_its_band_stands_beside_it() -> None:
    (band,) = placed(event("Festival", date(2025, 7, 5), date(2025, 7, 6))).shown
    assert not band.inside
    assert band.text_rect.x > band.rect.right


def test_a_band_that_goes_on_has_its_name_before_it_and_tells_the_end() -> None:
    (band,) = placed(event("Mondial féminin", date(2025, 10, 15), date(2025, 11, 8))).shown
    assert band.text_rect.right < band.rect.x
    assert band.note == "→ 8 nov."


def test_a_band_that_goes_on_tells_the_end_after_its_name_where_both_fit() -> None:
    (band,) = placed(event("Mondial", date(2025, 9, 20), date(2025, 11, 8))).shown
    assert band.text == "Mondial · 20 sept.–8 nov."
    (shorter,) = placed(event("Mondial", date(2025, 10, 8), date(2025, 11, 8))).shown
    assert shorter.text == "Mondial → 8 nov."


def test_an_event_after_the_season_shows_what_leads_up_to_it() -> None:
    (band,) = placed(event("Coupe", date(2025, 12, 21), date(2026, 1, 18), lead_days=111)).shown
    assert "Coupe" in band.text
    assert band.text != "Coupe"
    assert placed(event("Coupe", date(2025, 12, 21), date(2026, 1, 18))).shown == ()


def test_an_event_before_the_season_shows_what_follows_it() -> None:
    (band,) = placed(event("Moussem", date(2025, 5, 20), date(2025, 5, 25), tail_days=90)).shown
    assert band.rect.x == 0
    assert "Moussem" in band.text
    assert placed(event("Moussem", date(2025, 5, 20), date(2025, 5, 25))).shown == ()


def test_more_rows_show_more_events() -> None:
    events = [event for event in EMPTY.events if not is_feast(event)]
    few, many = placed(*events), placed(*events, rows=12)
    assert few.rows == 2
    assert many.rows > 4
    assert len(many.shown) > len(few.shown) + 8
    assert not many.hidden
    context = {"ete2025", "marhaba2025", "rentree2025"}
    assert context <= {band.event.id for band in many.shown}


def test_what_finds_no_place_is_hidden_in_the_order_of_time() -> None:
    days = [date(2025, 7, day) for day in (9, 3, 5, 1)]
    bands = placed(*(event(f"Festival {day.day}", day, date(2025, 7, 30)) for day in days))
    assert len(bands.shown) == 2
    assert [e.start for e in bands.hidden] == sorted(e.start for e in bands.hidden)


def test_no_event_no_row() -> None:
    assert placed().rows == 0
