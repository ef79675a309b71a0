"""Entries that repeat: each time they do, within the days asked for."""

import itertools
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from typing import cast

from dateutil.rrule import rrulestr
from icalendar import vRecur

from salonplanner.exchange.ics.components import Block, all_of
from salonplanner.exchange.ics.days import Moment, Span

_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
_MOST = 400
"""Repetitions taken of one entry: more are no events a planner wants."""
_DAY = timedelta(days=1)


def repeats(entry: Block) -> bool:
    """Whether an entry repeats."""
    return entry.get("RRULE") is not None or entry.get("RDATE") is not None


def repetitions(entry: Block, span: Span, first: date, last: date) -> list[Span]:
    """Each time an entry takes place on days from ``first`` to ``last``, exceptions left out.

    Raises:
        ValueError: the rule cannot be read, or repeats several times a day.
    """
    moments = {*_by_rule(entry, span, first, last), *_listed(entry, "RDATE", span)}
    if entry.get("RRULE") is None:
        moments.add(_bare(span.start, span.zone))
    moments -= set(_listed(entry, "EXDATE", span))
    found = [span.shifted(_like(moment, span)) for moment in sorted(moments)]
    return [one for one in found if one.days()[0] <= last and first <= one.days()[1]]


def recurrence_day(moment: Moment, span: Span) -> str:
    """What tells one repetition of an entry from another: its beginning as it was planned."""
    return _bare(moment, span.zone).date().isoformat()


def _by_rule(entry: Block, span: Span, first: date, last: date) -> Iterator[datetime]:
    text = _rule_text(entry, span)
    if not text:
        return
    rule = cast("Iterable[datetime]", rrulestr(text, dtstart=_bare(span.start, span.zone)))
    length = span.days()[1] - span.days()[0]
    # A day more at both ends: in Morocco it may be another day than where the entry comes from.
    near = (moment for moment in rule if moment.date() >= first - length - _DAY)
    for moment in itertools.islice(near, _MOST):
        if moment.date() > last + _DAY:
            return
        yield moment


def _rule_text(entry: Block, span: Span) -> str:
    """The rule without its end's time zone: it is worked out on the clock of the entry's place."""
    rule = entry.get("RRULE")
    if rule is None:
        return ""
    if not isinstance(rule, vRecur):
        raise ValueError("a rule that cannot be read")
    parts = cast("dict[str, list[object]]", rule)
    if str(parts.get("FREQ", ["HOURLY"])[0]).upper() in _TOO_OFTEN:
        raise ValueError("it repeats several times a day, or nobody knows how often")
    if parts.get("INTERVAL", [1])[0] == 0:
        raise ValueError("it would never get any further")
    written = rule.to_ical().decode()
    kept = [part for part in written.split(";") if not part.upper().startswith("UNTIL=")]
    until = parts.get("UNTIL", [None])[0]
    if isinstance(until, date):
        end = until if isinstance(until, datetime) else datetime.combine(until, time.max)
        kept.append(f"UNTIL={_bare(end, span.zone):%Y%m%dT%H%M%S}")
    return ";".join(kept)


def _listed(entry: Block, name: str, span: Span) -> Iterator[datetime]:
    """The moments that a property lists, in one line or several."""
    for line in all_of(entry, name):
        for listed in cast("Iterable[object]", getattr(line, "dts", ())):
            value: object = getattr(listed, "dt", None)
            # A period has its beginning and its end.
            moment = cast("tuple[object, ...]", value)[0] if isinstance(value, tuple) else value
            if isinstance(moment, date):
                yield _bare(moment, span.zone)


def _bare(moment: Moment, zone: tzinfo | None) -> datetime:
    """A moment on the clock of the entry's place, without its zone; a day at its first hour."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time.min)
    if moment.tzinfo is not None and zone is not None:
        moment = moment.astimezone(zone)
    return moment.replace(tzinfo=None)


def _like(moment: datetime, span: Span) -> Moment:
    """A moment as the entry writes them: a day, or with the entry's own zone."""
    return moment.date() if span.whole_days else moment.replace(tzinfo=span.zone)
