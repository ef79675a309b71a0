"""The events of one year, made of the seeds' dated events, holidays and bands."""

import calendar
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

from salonplanner.domain.events import Event, EventPlaces
from salonplanner.domain.value import Value
from salonplanner.storage.seed_records import (
    BandRow,
    EventRecord,
    EventsRecord,
    KindDefaults,
    YearlyRow,
)

Row = TypeVar("Row", bound=YearlyRow)


class TieIn(Value, frozen=True, kw_only=True):
    """How far around an event a salon can be tied to it, and what that brings (fractions)."""

    lead_days: int = 0
    tail_days: int = 0
    visitor_uplift: float = 0.0
    spend_uplift: float = 0.0


def events_of(
    year: int, dated: EventsRecord, yearly: Iterable[YearlyRow], language: str
) -> tuple[Event, ...]:
    """The events that begin in a year, by their first day."""
    found = [
        _dated_event(record, dated.kinds, language)
        for record in dated.events
        if record.start.year == year
    ]
    found += [_yearly_event(row, year, language) for row in rows_of(year, yearly)]
    return tuple(sorted(found, key=lambda event: (event.start, event.end, event.id)))


def rows_of(year: int, rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows about a year, one a key: a row of one year wins over an open one."""
    chosen: dict[str, Row] = {}
    for row in rows:
        if row.holds(year) and (row.one_year or row.key not in chosen):
            chosen[row.key] = row
    return tuple(chosen.values())


def yearly_id(row: YearlyRow, year: int) -> str:
    """The id of that year's event of a row, such as ``adha2025``."""
    return f"{row.key}{year}"


def day_of(year: int, month_day: str) -> date:
    """That day of a year; the month's last one where the year has no such day."""
    month, day = (int(part) for part in month_day.split("-"))
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def tie_in(record: EventRecord, kinds: Mapping[str, KindDefaults]) -> TieIn:
    """What is written of an event, and its kind's where nothing is."""
    usual = kinds.get(record.kind, TieIn())
    lead, tail = record.lead_days, record.tail_days
    visitors, spend = record.visitor_uplift, record.spend_uplift
    return TieIn(
        lead_days=usual.lead_days if lead is None else lead,
        tail_days=usual.tail_days if tail is None else tail,
        visitor_uplift=usual.visitor_uplift if visitors is None else visitors,
        spend_uplift=usual.spend_uplift if spend is None else spend,
    )


def _dated_event(record: EventRecord, kinds: Mapping[str, KindDefaults], language: str) -> Event:
    effect = tie_in(record, kinds)
    return Event(
        id=record.id,
        name=record.name.in_language(language),
        kind=record.kind,
        attitude=record.attitude,
        start=record.start,
        end=record.end,
        places=EventPlaces(cities=record.cities, regions=record.regions, national=record.national),
        lead_days=effect.lead_days,
        tail_days=effect.tail_days,
        visitor_uplift=effect.visitor_uplift,
        spend_uplift=effect.spend_uplift,
        certainty=record.certainty,
        source=record.source,
        note=record.note,
    )


def _yearly_event(row: YearlyRow, year: int, language: str) -> Event:
    visitors, spend = (row.visitor_uplift, row.spend_uplift) if isinstance(row, BandRow) else (0, 0)
    return Event(
        id=yearly_id(row, year),
        name=row.name.in_language(language),
        kind=row.kind,
        attitude=row.attitude,
        start=day_of(year, row.start),
        end=day_of(year, row.end),
        places=EventPlaces(national=True),
        visitor_uplift=float(visitors),
        spend_uplift=float(spend),
        certainty=row.certainty,
        source=row.source,
        note=row.note,
    )
