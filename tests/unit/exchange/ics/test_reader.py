"""Calendar files of other programs: their days, repetitions and texts, and files that are none."""

import contextlib
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salonplanner.domain.errors import FileError, Problem
from salonplanner.exchange.ics.entries import CalendarReading, Reason
from salonplanner.exchange.ics.reader import LARGEST_FILE, NEAR, read_calendar

FILES = Path(__file__).parent / "files"
FIRST, LAST = date(2025, 6, 1), date(2025, 10, 31)
HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//essai//FR\r\n"


def read(name: str) -> CalendarReading:
    return read_calendar(FILES / f"{name}.ics", FIRST, LAST)


@pytest.fixture
def reading(tmp_path):
    """Reads entries given as the lines of each."""

    def made(*entries: tuple[str, ...], encoding: str = "utf-8") -> CalendarReading:
        blocks = ("\r\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT", "")) for lines in entries)
        path = tmp_path / "calendar.ics"
        path.write_bytes(f"{HEAD}{''.join(blocks)}END:VCALENDAR\r\n".encode(encoding))
        return read_calendar(path, FIRST, LAST)

    return made


def days_of(found: CalendarReading) -> dict[str, tuple[date, date]]:
    assert len({entry.key for entry in found.entries}) == len(found.entries)
    return {entry.key: (entry.start, entry.end) for entry in found.entries}


def spans(found: CalendarReading) -> list[tuple[date, date]]:
    return [(entry.start, entry.end) for entry in found.entries]


def test_a_google_calendar():
    found = read("google")
    assert found.name == "Festivals du Maroc"
    assert days_of(found) == {
        "3k2f9festivaldesroses@google.com": (date(2025, 7, 11), date(2025, 7, 13)),
        # 20:00 to 23:30 UTC is 21:00 to 00:30 in Morocco.
        "7hq1concert@google.com": (date(2025, 7, 18), date(2025, 7, 19)),
        "souk-du-vendredi@google.com/2025-08-01": (date(2025, 8, 1), date(2025, 8, 1)),
        "souk-du-vendredi@google.com/2025-08-08": (date(2025, 8, 8), date(2025, 8, 8)),
        "souk-du-vendredi@google.com/2025-08-22": (date(2025, 8, 23), date(2025, 8, 23)),
        "souk-du-vendredi@google.com/2025-08-29": (date(2025, 8, 29), date(2025, 8, 29)),
    }
    assert found.outside == 1
    assert [(one.name, one.reason) for one in found.left_out] == [
        ("Moussem annulé", Reason.CANCELLED)
    ]


def test_a_google_calendars_texts():
    by_key = {entry.key: entry for entry in read("google").entries}
    festival = by_key["3k2f9festivaldesroses@google.com"]
    assert (festival.name, festival.place) == ("Festival Aïn Asserdoun", "Beni Mellal, Maroc")
    assert festival.details == "<b>Entrée libre</b>, place El Hansali.\nDeux scènes."
    assert not festival.repeated
    assert by_key["7hq1concert@google.com"].name.endswith("un titre assez long pour être plié en "
                                                          "plusieurs lignes")  # fmt: skip
    assert by_key["souk-du-vendredi@google.com/2025-08-22"].place == "Fès"
    assert by_key["souk-du-vendredi@google.com/2025-08-22"].repeated


def test_an_outlook_calendar():
    found = read("outlook")
    assert found.name == "Chambre Souss-Massa"
    assert spans(found) == [
        (date(2025, 6, 5), date(2025, 6, 9)),
        # From 00:15 to 00:30 the next day in Paris: in Morocco from 23:15 the day before.
        (date(2025, 7, 5), date(2025, 7, 6)),
        (date(2025, 10, 2), date(2025, 10, 3)),
    ]
    assert found.entries[0].categories == ("Salon professionnel", "Agadir")
    assert found.entries[0].name == "Salon Halieutis"


def test_an_apple_calendar():
    found = read("apple")
    assert found.name == "Moussems"
    assert spans(found) == [
        (date(2025, 8, 17), date(2025, 8, 19)),
        (date(2025, 9, 5), date(2025, 9, 5)),
        (date(2025, 10, 1), date(2025, 10, 1)),
    ]
    assert found.entries[0].place == "Imilchil, Province de Midelt, Maroc"
    assert found.entries[0].key == "5B2F1A44-9C1E-4C3B-8C61-6C5C8B9B6E10/2025-08-17"


@given(
    start=st.dates(FIRST, LAST),
    length=st.integers(1, 40),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whole_days_keep_their_last_one(reading, start, length):
    end = start + timedelta(days=length)
    lines = ("UID:1", f"DTSTART;VALUE=DATE:{start:%Y%m%d}", f"DTEND;VALUE=DATE:{end:%Y%m%d}")
    assert spans(reading(lines)) == [(start, end - timedelta(days=1))]


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("DTSTART:20250705T100000", "DTEND:20250705T120000", (5, 5)),
        ("DTSTART:20250705T100000", "DTEND:20250707T000000", (5, 6)),
        ("DTSTART:20250705T100000", "DTEND:20250707T000100", (5, 7)),
        ("DTSTART:20250705T230000Z", "DTEND:20250706T010000Z", (6, 6)),
        ("DTSTART:20250705T223000Z", "DTEND:20250705T230000Z", (5, 5)),
        ("DTSTART;TZID=Asia/Tokyo:20250705T050000", "DURATION:PT2H", (4, 4)),
        ("DTSTART;TZID=Ici/Nulle-Part:20250705T050000", "DURATION:PT2H", (5, 5)),
        ("DTSTART;VALUE=DATE:20250705", "DURATION:P1W", (5, 11)),
        ("DTSTART;VALUE=DATE:20250705", "DTEND;VALUE=DATE:20250705", (5, 5)),
        ("DTSTART;VALUE=DATE:20250705", "DTEND:20250707T120000", (5, 7)),
        ("DTSTART:20250705T100000", "DTEND;VALUE=DATE:20250708", (5, 7)),
        ("DTSTART:20250705T100000Z", "DTEND:20250706T100000", (5, 6)),
        ("DTSTART:20250705", "SUMMARY:sans VALUE", (5, 5)),
    ],
)
def test_days_of_every_kind_of_beginning_and_end(reading, start, end, days):
    assert spans(reading(("UID:1", start, end))) == [
        (date(2025, 7, days[0]), date(2025, 7, days[1]))
    ]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("RRULE:FREQ=DAILY;COUNT=3", ["07-05", "07-06", "07-07"]),
        ("RRULE:FREQ=DAILY;UNTIL=20250706", ["07-05", "07-06"]),
        ("RRULE:FREQ=DAILY;UNTIL=20250707T080000Z", ["07-05", "07-06", "07-07"]),
        ("RRULE:FREQ=DAILY;UNTIL=20250707T075959Z", ["07-05", "07-06"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=1SA", ["07-05", "08-02", "09-06", "10-04"]),
        ("RRULE:FREQ=YEARLY", ["07-05"]),
        ("RDATE;VALUE=DATE:20250710,20250712", ["07-05", "07-10", "07-12"]),
        ("RDATE:20250710T090000", ["07-05", "07-10"]),
        ("RDATE;VALUE=PERIOD:20250710T090000/PT2H", ["07-05", "07-10"]),
    ],
)
def test_repetitions(reading, rule, days):
    lines = ("UID:1", "DTSTART;TZID=Africa/Casablanca:20250705T090000", "DURATION:PT3H", rule)
    found = reading(lines)
    assert [f"{entry.start:%m-%d}" for entry in found.entries] == days
    assert all(entry.repeated for entry in found.entries)


def test_a_repetition_stays_within_the_season():
    found = read_calendar(FILES / "apple.ics", date(2027, 6, 1), date(2027, 10, 31))
    assert spans(found) == [(date(2027, 8, 17), date(2027, 8, 19))]


def test_a_long_one_that_began_before_the_season_is_met(reading):
    lines = ("UID:1", "DTSTART;VALUE=DATE:20200525", "DURATION:P10D", "RRULE:FREQ=YEARLY")
    assert spans(reading(lines)) == [(date(2025, 5, 25), date(2025, 6, 3))]


@pytest.mark.parametrize(
    "rule",
    ["RRULE:FREQ=HOURLY", "RRULE:FREQ=NIMPORTE", "RRULE:FREQ=DAILY;INTERVAL=0", "RRULE:BYDAY=MO"],
)
def test_a_rule_that_cannot_be_followed_is_told(reading, rule):
    found = reading(("UID:1", "SUMMARY:Foire", "DTSTART:20250705T090000", rule))
    assert not found.entries
    assert [(one.name, one.reason) for one in found.left_out] == [("Foire", Reason.BAD_REPETITION)]


def test_a_cancelled_repetition_is_left_out(reading):
    master = ("UID:1", "DTSTART;VALUE=DATE:20250705", "RRULE:FREQ=DAILY;COUNT=2")
    cancelled = (
        "UID:1",
        "RECURRENCE-ID;VALUE=DATE:20250706",
        "DTSTART;VALUE=DATE:20250706",
        "STATUS:CANCELLED",
    )
    found = reading(master, cancelled)
    assert spans(found) == [(date(2025, 7, 5), date(2025, 7, 5))]
    assert [one.reason for one in found.left_out] == [Reason.CANCELLED]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("DTSTART:2025-07-05", Reason.NO_DAYS),
        ("SUMMARY:sans date", Reason.NO_DAYS),
        ("DTSTART;VALUE=DATE:00010101", Reason.NO_DAYS),
    ],
)
def test_an_entry_without_days_is_told(reading, line, reason):
    found = reading(("UID:1", line), ("UID:2", "DTSTART;VALUE=DATE:20250705"))
    assert [entry.key for entry in found.entries] == ["2"]
    assert [one.reason for one in found.left_out] == ([reason] if "0001" not in line else [])


def test_an_entry_that_ends_before_it_starts_is_told(reading):
    found = reading(("UID:1", "DTSTART:20250705T090000", "DTEND:20250704T090000"))
    assert [one.reason for one in found.left_out] == [Reason.ENDS_BEFORE_START]


def test_entries_far_from_the_season_are_counted(reading):
    def at(number: int, day: date) -> tuple[str, ...]:
        return (f"UID:{number}", f"DTSTART;VALUE=DATE:{day:%Y%m%d}")

    near = LAST + timedelta(days=NEAR)
    found = reading(at(1, near), at(2, near + timedelta(days=1)), at(3, FIRST))
    assert [entry.key for entry in found.entries] == ["3", "1"]
    assert found.outside == 1


def test_an_entry_given_twice_is_there_once_as_it_was_last(reading):
    lines = ("UID:1", "DTSTART;VALUE=DATE:20250705")
    found = reading((*lines, "SUMMARY:Avant"), (*lines, "SUMMARY:Après"))
    assert [entry.name for entry in found.entries] == ["Après"]


def test_an_entry_without_identity_has_one_by_its_name_and_day(reading):
    found = reading(("SUMMARY:Foire", "DTSTART;VALUE=DATE:20250705"))
    assert [entry.key for entry in found.entries] == ["Foire/2025-07-05"]


def test_what_a_plan_cannot_keep_is_taken_out_of_texts(reading):
    name = "SUMMARY:Foire\u0007 de\\nFès"
    found = reading(("UID:1", "DTSTART;VALUE=DATE:20250705", name, f"DESCRIPTION:{'é' * 5000}"))
    assert found.entries[0].name == "Foire de Fès"
    assert len(found.entries[0].details) == 2000


def test_a_file_of_an_older_outlook_is_read(reading):
    lines = ("UID:1", "DTSTART;VALUE=DATE:20250705", "SUMMARY:Fête de l’été")
    assert reading(lines, encoding="cp1252").entries[0].name == "Fête de l’été"


def test_several_calendars_in_a_file_and_line_breaks_of_unix(tmp_path):
    path = tmp_path / "two.ics"
    both = [(FILES / f"{name}.ics").read_text(encoding="utf-8") for name in ("apple", "outlook")]
    path.write_text("".join(both).replace("\r\n", "\n"), encoding="utf-8", newline="")
    assert len(read_calendar(path, FIRST, LAST).entries) == 6


def test_an_empty_calendar_has_no_entries(reading):
    assert reading() == CalendarReading("", ())


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", Problem.NOT_A_CALENDAR),
        (b"Bonjour", Problem.NOT_A_CALENDAR),
        (b"PK\x03\x04\x00\xff", Problem.NOT_A_CALENDAR),
        (b"BEGIN:VCARD\r\nEND:VCARD\r\n", Problem.NOT_A_CALENDAR),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n", Problem.DAMAGED_FILE),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VCALENDAR\r\n", Problem.DAMAGED_FILE),
        (b"BEGIN:VCALENDAR\r\nX:1\r\nrien\r\nEND:VCALENDAR", Problem.BAD_CALENDAR_LINE),
    ],
)  # fmt: skip
def test_a_file_that_is_no_good_calendar_is_refused(tmp_path, content, problem):
    path = tmp_path / "bad.ics"
    path.write_bytes(content)
    with pytest.raises(FileError) as refused:
        read_calendar(path, FIRST, LAST)
    assert refused.value.problem is problem


def test_the_broken_line_is_named(tmp_path):
    path = tmp_path / "bad.ics"
    path.write_bytes(b"BEGIN:VCALENDAR\r\nX-A:1\r\n 2\r\nsans deux-points\r\nEND:VCALENDAR\r\n")
    with pytest.raises(FileError) as refused:
        read_calendar(path, FIRST, LAST)
    assert refused.value.details == {"line": 4}


def test_a_file_that_cannot_be_had_is_refused(tmp_path):
    with pytest.raises(FileError) as missing:
        read_calendar(tmp_path / "none.ics", FIRST, LAST)
    assert missing.value.problem is Problem.FILE_MISSING
    with pytest.raises(FileError) as folder:
        read_calendar(tmp_path, FIRST, LAST)
    assert folder.value.problem is Problem.IS_A_FOLDER
    large = tmp_path / "large.ics"
    with large.open("wb") as file:
        file.truncate(LARGEST_FILE * 1_000_000 + 1)
    with pytest.raises(FileError) as too_large:
        read_calendar(large, FIRST, LAST)
    assert too_large.value.problem is Problem.TOO_LARGE


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_in_a_file_it_is_read_or_refused(tmp_path, middle):
    path = tmp_path / "noise.ics"
    path.write_bytes(
        HEAD.encode() + b"BEGIN:VEVENT\r\n" + middle + b"\r\nEND:VEVENT\r\nEND:VCALENDAR"
    )
    with contextlib.suppress(FileError):
        assert isinstance(read_calendar(path, FIRST, LAST), CalendarReading)
