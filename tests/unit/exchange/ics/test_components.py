"""Calendars made and read: what is no calendar is nothing, and never a failure."""

import pytest

from salonplanner.exchange.ics.components import new_calendar, new_entry, parsed


def test_a_calendar_comes_back() -> None:
    calendar, entry = new_calendar(), new_entry()
    calendar.add("prodid", "-//test//EN")
    entry.add("uid", "a@b")
    calendar.add_component(entry)
    found = parsed(calendar.to_ical())
    assert found is not None
    assert [one.get("UID") for one in found.walk("VEVENT")] == ["a@b"]
    assert found.to_ical() == calendar.to_ical()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 a workbook",
        b"\xff\xfe\x00",
        b"BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\n",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
    ],
)
def test_what_is_no_calendar(content: bytes) -> None:
    assert parsed(content) is None
