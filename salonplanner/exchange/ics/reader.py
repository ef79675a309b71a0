"""Reads calendar files (.ics) of other people, as Google, Outlook or Apple export them."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from salonplanner.domain.errors import FileError, Problem
from salonplanner.domain.validation import FIRST_YEAR, LAST_YEAR, is_clean_text
from salonplanner.exchange.ics.components import Block, all_of, bad_line, parsed_all
from salonplanner.exchange.ics.days import Span, moment, span_of
from salonplanner.exchange.ics.entries import CalendarEntry, CalendarReading, LeftOut, Reason
from salonplanner.exchange.ics.repetition import recurrence_day, repeats, repetitions

LARGEST_FILE = 20
"""Megabytes."""
NEAR = 183
"""Days before and after the season in which an event may still matter: some are led up to."""
_LONGEST_NAME, _LONGEST_DETAILS = 200, 2000
_BEGIN = re.compile(r"\s*BEGIN:VCALENDAR\s*$", re.IGNORECASE | re.MULTILINE)
_END = re.compile(r"^END:VCALENDAR\s*\Z", re.IGNORECASE | re.MULTILINE)


def read_calendar(path: Path, first: date, last: date) -> CalendarReading:
    """The entries near the season from ``first`` to ``last``; those that repeat, within it.

    Raises:
        FileError: it cannot be read, is no calendar, is cut short, or a line of it is broken.
    """
    text = _text(path)
    if not _BEGIN.match(text):
        raise FileError(str(path), Problem.NOT_A_CALENDAR)
    calendars = parsed_all(text)
    if calendars is None:
        raise FileError(str(path), Problem.BAD_CALENDAR_LINE, line=bad_line(text))
    if not (calendars and _END.search(text.rstrip())):
        raise FileError(str(path), Problem.DAMAGED_FILE, reason="it is cut short")
    return _reading(calendars, first, last)


class _Days(NamedTuple):
    first: date
    last: date


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_FILE * 1_000_000:
            raise FileError(str(path), Problem.TOO_LARGE, limit=LARGEST_FILE)
        content = path.read_bytes()
    except FileNotFoundError:
        raise FileError(str(path), Problem.FILE_MISSING) from None
    except IsADirectoryError:
        raise FileError(str(path), Problem.IS_A_FOLDER) from None
    except PermissionError:
        raise FileError(str(path), Problem.NO_PERMISSION) from None
    except OSError as error:
        raise FileError(str(path), Problem.NOT_READABLE, reason=error.strerror or "") from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Older Outlooks write what their Windows writes.
        return content.decode("cp1252", errors="replace")


def _reading(calendars: list[Block], first: date, last: date) -> CalendarReading:
    blocks = [block for calendar in calendars for block in calendar.walk("VEVENT")]
    season, wide = _Days(first, last), _Days(_moved(first, -NEAR), _moved(last, NEAR))
    changed = _changed(blocks)
    entries: list[CalendarEntry] = []
    left_out: list[LeftOut] = []
    outside = 0
    for block in blocks:
        found = list(_taken(block, season, changed))
        for one in found:
            if isinstance(one, LeftOut):
                near = one.start is None or wide.first <= one.start <= wide.last
                left_out += [one] if near else []
            elif one.start <= wide.last and wide.first <= one.end:
                entries.append(one)
            else:
                outside += 1
        outside += not found
    name = next(filter(None, (_name_of(calendar) for calendar in calendars)), "")
    unique = {entry.key: entry for entry in entries}
    ordered = sorted(unique.values(), key=lambda entry: (entry.start, entry.name, entry.key))
    return CalendarReading(name, tuple(ordered), tuple(left_out), outside)


def _taken(
    block: Block, season: _Days, changed: Mapping[str, frozenset[str]]
) -> Iterator[CalendarEntry | LeftOut]:
    """What becomes of an entry of the file: one entry, several, none, or a reason."""
    name, span = _words(block, "SUMMARY")[:_LONGEST_NAME], span_of(block)
    if span is None:
        yield LeftOut(name, Reason.NO_DAYS)
        return
    start, end = span.days()
    reason = _objection(block, span)
    if reason is not None:
        yield LeftOut(name, reason, start)
    elif _original_day(block) or not repeats(block):
        yield _entry(block, name, start, end)
    else:
        yield from _repeated(block, name, span, season, changed)


def _objection(block: Block, span: Span) -> Reason | None:
    if _words(block, "STATUS").upper() == "CANCELLED":
        return Reason.CANCELLED
    start, end = span.days()
    if end < start:
        return Reason.ENDS_BEFORE_START
    if start.year < FIRST_YEAR or end.year > LAST_YEAR:
        return Reason.NO_DAYS
    return None


def _repeated(
    block: Block, name: str, span: Span, season: _Days, changed: Mapping[str, frozenset[str]]
) -> Iterator[CalendarEntry | LeftOut]:
    try:
        found = repetitions(block, span, *season)
    except ValueError:
        yield LeftOut(name, Reason.BAD_REPETITION, span.days()[0])
        return
    elsewhere = changed.get(_words(block, "UID"), frozenset())
    for one in found:
        day = recurrence_day(one.start, span)
        if day not in elsewhere:
            entry = _entry(block, name, *one.days())
            yield entry._replace(key=f"{entry.key}/{day}", repeated=True)


def _entry(block: Block, name: str, start: date, end: date) -> CalendarEntry:
    uid = _words(block, "UID") or f"{name}/{start.isoformat()}"
    original = _original_day(block)
    return CalendarEntry(
        key=f"{uid}/{original}" if original else uid,
        name=name,
        start=start,
        end=end,
        place=", ".join(filter(None, map(str.strip, _lines(block, "LOCATION").splitlines()))),
        details=_lines(block, "DESCRIPTION"),
        categories=_categories(block),
        repeated=bool(original),
    )


def _changed(blocks: list[Block]) -> Mapping[str, frozenset[str]]:
    """The repetitions that have an entry of their own, by the UID they share."""
    found: dict[str, set[str]] = {}
    for block in blocks:
        original = _original_day(block)
        if original:
            found.setdefault(_words(block, "UID"), set()).add(original)
    return {uid: frozenset(days) for uid, days in found.items()}


def _original_day(block: Block) -> str:
    """Which repetition of another entry this one stands for; empty for an entry of its own."""
    original = moment(block, "RECURRENCE-ID")
    if original is None:
        return ""
    return recurrence_day(original, span_of(block) or Span(original, None))


def _name_of(calendar: Block) -> str:
    return _words(calendar, "X-WR-CALNAME") or _words(calendar, "NAME")


def _words(block: Block, name: str) -> str:
    """A text of one line, without what a plan cannot keep."""
    return " ".join(_lines(block, name).split())


def _lines(block: Block, name: str) -> str:
    value = next(iter(all_of(block, name)), "")
    text = str(value) if isinstance(value, str) else ""
    clean = text if is_clean_text(text) else "".join(c if is_clean_text(c) else " " for c in text)
    return clean.strip()[:_LONGEST_DETAILS]


def _categories(block: Block) -> tuple[str, ...]:
    listed = (word for found in all_of(block, "CATEGORIES") for word in getattr(found, "cats", ()))
    return tuple(filter(None, (" ".join(str(word).split()) for word in listed)))


def _moved(day: date, days: int) -> date:
    return day + timedelta(days=days)
