"""The texts of the event list's cells."""

import msgspec

from salonplanner.domain.events import EventPlaces
from salonplanner.ui.events.columns import EventRow, event_columns


def texts(bench, event, tied=0) -> dict[str, str]:
    columns = event_columns(bench.language)
    return {column.key: column.text(EventRow(event, tied, bench)) for column in columns}


def test_an_event_in_words(make_bench, sample):
    bench = make_bench("en")
    found = texts(bench, sample.event("can2025"), 3)
    assert found["dates"] == "21 Dec 2025–18 Jan 2026"
    assert found["places"].startswith("Rabat, Casablanca")
    assert (found["attitude"], found["certainty"]) == ("To seek", "fixed")
    assert (found["lead"], found["tail"], found["tied"]) == ("111", "—", "3")
    assert (found["visitors"], found["spend"]) == ("+6%", "+3%")


def test_what_is_nothing_is_a_dash_and_half_a_percent_is_kept(make_bench, sample):
    bench = make_bench("en")
    event = msgspec.structs.replace(
        sample.event("can2025"), visitor_uplift=-0.025, spend_uplift=0.0, places=EventPlaces()
    )
    found = texts(bench, event)
    assert (found["visitors"], found["spend"]) == ("−2.5%", "—")
    assert (found["places"], found["tied"]) == ("—", "—")
