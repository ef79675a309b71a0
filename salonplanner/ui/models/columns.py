"""The table of the salon table's columns, in the order they stand in at first."""

import re
from typing import Final

from salonplanner.domain.places import place_key
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Status
from salonplanner.language import Language
from salonplanner.ui.models.column import Align, Asked, Column, Editor, Row
from salonplanner.ui.models.figure_columns import computed_columns, entered_columns
from salonplanner.ui.timeline.looks import glyph_of

__all__ = ["Align", "Asked", "Column", "Editor", "Row", "salon_columns"]

_DIGITS: Final = re.compile(r"\d+")
_LEVELS: Final = {level: rank for rank, level in enumerate(Level)}
_STAGES: Final = {status: rank for rank, status in enumerate(Status)}
_ALERTS: Final = {Severity.ERROR: 0, Severity.WARNING: 1}


def salon_columns(language: Language) -> tuple[Column, ...]:
    """All columns, in a language."""
    return (
        *_identity(language),
        *_days(language),
        *entered_columns(language),
        *computed_columns(language),
        _alert(language),
        *_remarks(language),
    )


def _identity(language: Language) -> tuple[Column, ...]:
    tr = language.tr
    return (
        Column(
            key="id",
            header=tr("No."),
            text=lambda r: r.salon.id,
            order=lambda r: _numbered(r.salon.id),
            asked=Asked.TEXT,
            width=62,
        ),
        Column(
            key="name",
            header=tr("Salon"),
            text=lambda r: _one_line(r.salon.name),
            order=lambda r: place_key(r.salon.name) or None,
            asked=Asked.TEXT,
            editor=Editor.TEXT,
            field="name",
            width=174,
            required=True,
        ),
        Column(
            key="region",
            header=tr("Region"),
            text=lambda r: r.bench.names.region(r.salon.region, r.bench.language),
            order=lambda r: place_key(r.bench.names.region(r.salon.region, r.bench.language)),
            asked=Asked.CHOICE,
            editor=Editor.REGION,
            field="region",
            width=178,
        ),
        Column(
            key="city",
            header=tr("City"),
            text=lambda r: r.bench.names.city(r.salon.city, r.bench.language),
            order=lambda r: place_key(r.bench.names.city(r.salon.city, r.bench.language)) or None,
            asked=Asked.TEXT,
            editor=Editor.CITY,
            field="city",
            width=94,
        ),
        Column(
            key="level",
            header=tr("Level"),
            text=lambda r: r.bench.names.level(r.salon.level, r.bench.language),
            order=lambda r: _LEVELS[r.salon.level],
            asked=Asked.CHOICE,
            editor=Editor.LEVEL,
            field="level",
            width=88,
        ),
    )


def _days(language: Language) -> tuple[Column, ...]:
    tr = language.tr
    return (
        Column(
            key="start",
            header=tr("First day"),
            short=tr("Start"),
            text=lambda r: r.bench.language.date_numeric(r.salon.start),
            order=lambda r: r.salon.start.toordinal(),
            note=lambda r: r.bench.language.weekday(r.salon.start),
            asked=Asked.DAY,
            align=Align.CENTRE,
            editor=Editor.DATE,
            field="start",
            width=92,
        ),
        Column(
            key="end",
            header=tr("Last day"),
            short=tr("End"),
            text=lambda r: r.bench.language.date_numeric(r.salon.end),
            order=lambda r: r.salon.end.toordinal(),
            note=lambda r: r.bench.language.weekday(r.salon.end),
            asked=Asked.DAY,
            align=Align.CENTRE,
            editor=Editor.DATE,
            field="end",
            width=92,
        ),
        Column(
            key="days",
            header=tr("Days"),
            text=lambda r: r.bench.language.number(r.salon.days),
            order=lambda r: r.salon.days,
            asked=Asked.NUMBER,
            align=Align.END,
            computed=True,
            width=48,
        ),
        Column(
            key="status",
            header=tr("Status"),
            text=lambda r: r.bench.names.status(r.salon.status, r.bench.language),
            order=lambda r: _STAGES[r.salon.status],
            asked=Asked.CHOICE,
            editor=Editor.STATUS,
            field="status",
            width=112,
        ),
        Column(
            key="ties",
            header=tr("Tied events"),
            text=lambda r: r.bench.language.list(_ties(r)) if r.salon.ties else "—",
            order=lambda r: place_key(" ".join(_ties(r))) or None,
            glyph=lambda r: glyph_of(r.plan.event(r.salon.ties[0])) if r.salon.ties else "",
            asked=Asked.CHOICE,
            editor=Editor.TIES,
            field="ties",
            width=136,
        ),
    )


def _alert(language: Language) -> Column:
    words = {
        None: "",
        Severity.INFO: "",
        Severity.ERROR: language.tr("error"),
        Severity.WARNING: language.tr("warning"),
    }
    return Column(
        key="alert",
        header=language.tr("Alert"),
        text=lambda r: words[r.alert],
        order=lambda r: _ALERTS.get(r.alert) if r.alert else None,
        asked=Asked.CHOICE,
        align=Align.CENTRE,
        computed=True,
        width=38,
        icon="triangle-alert",
    )


def _remarks(language: Language) -> tuple[Column, ...]:
    tr = language.tr
    return (
        Column(
            key="venue",
            header=tr("Venue"),
            text=lambda r: _one_line(r.salon.venue),
            order=lambda r: place_key(r.salon.venue) or None,
            asked=Asked.TEXT,
            editor=Editor.VENUE,
            field="venue",
            width=130,
            optional=True,
        ),
        Column(
            key="locked",
            header=tr("Dates locked"),
            text=lambda r: r.bench.language.tr("yes") if r.salon.locked else "",
            order=lambda r: 0 if r.salon.locked else None,
            glyph=lambda r: "lock" if r.salon.locked else "",
            asked=Asked.CHOICE,
            align=Align.CENTRE,
            editor=Editor.FLAG,
            field="locked",
            width=40,
            icon="lock",
            optional=True,
        ),
        Column(
            key="notes",
            header=tr("Notes"),
            text=lambda r: " ".join(r.salon.notes.split()),
            order=lambda r: place_key(r.salon.notes[:60]) or None,
            note=lambda r: r.salon.notes,
            asked=Asked.TEXT,
            editor=Editor.NOTES,
            field="notes",
            width=200,
            optional=True,
        ),
    )


def _numbered(salon_id: str) -> str:
    """A number that sorts as planners count: RSK-2 before RSK-10."""
    return _DIGITS.sub(lambda found: found[0].zfill(9), salon_id.casefold())


def _ties(row: Row) -> tuple[str, ...]:
    names, language = row.bench.names, row.bench.language
    return tuple(names.event(row.plan.event(tie), language) for tie in row.salon.ties)


def _one_line(text: str) -> str:
    """A name that a spreadsheet broke to fit its cell, in the one line a row has."""
    return text.replace("\n", " ")
