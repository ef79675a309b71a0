"""Which events are columns, and the signs and colours of the others."""

from datetime import date

import pytest

from salonplanner.ui.timeline.looks import glyph_of, is_feast, rank, tone_of
from tests.gui.timeline.plans import EMPTY, event, feast

JULY = date(2025, 7, 1)


def test_short_holidays_of_the_whole_country_are_columns() -> None:
    assert is_feast(feast("Trône", JULY))
    assert not is_feast(event("Ramadan", JULY, date(2025, 7, 29), "religious", ()))
    assert not is_feast(event("Moussem", JULY, JULY, "religious", ("Oujda",)))
    assert not is_feast(event("Jazz", JULY, JULY, "festival", ()))


@pytest.mark.parametrize(
    ("event_id", "glyph", "tone"),
    [
        ("ete", "sun", "evs"),
        ("wafcon2024", "trophy", "evw"),
        ("u17w2025", "star", "evu"),
        ("can2025", "flag", "evw"),
        ("rentree", "book-open", "evu"),
        ("gnaoua2025", "star", "evu"),
    ],
)
def test_each_event_of_the_season_has_its_sign(event_id: str, glyph: str, tone: str) -> None:
    found = next(e for e in EMPTY.events if e.id.startswith(event_id))
    assert glyph_of(found) == glyph
    assert tone_of(found) == tone


def test_an_unknown_event_has_the_star() -> None:
    assert glyph_of(None) == "star"


def test_sought_events_come_first_and_the_widest_before_the_others() -> None:
    bands = [e for e in EMPTY.events if not is_feast(e)]
    ids = [e.id for e in sorted(bands, key=rank)]
    places = [next(i for i, e in enumerate(ids) if e.startswith(x)) for x in ("ete", "can", "waf")]
    assert places == sorted(places)
    assert ids[-1] not in {"can2025", "wafcon2024"}
