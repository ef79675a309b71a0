"""What a calendar file holds: plain values that say nothing that was not read."""

from datetime import date

from salonplanner.exchange.ics.entries import CalendarEntry, CalendarReading


def test_an_entry_is_nowhere_and_not_repeated_unless_that_was_read():
    entry = CalendarEntry("key", "Foire", date(2025, 7, 1), date(2025, 7, 2))
    assert (entry.place, entry.details, entry.categories, entry.repeated) == ("", "", (), False)


def test_nothing_is_left_out_unless_that_was_read():
    reading = CalendarReading("", ())
    assert (reading.left_out, reading.outside) == ((), 0)
