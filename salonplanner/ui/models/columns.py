"""The table of the salon table's columns: header, text, value, alignment and editor of each."""

import enum
from collections.abc import Callable
from typing import NamedTuple

import msgspec

from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon
from salonplanner.forecast.model import SalonForecast
from salonplanner.language import Language
from salonplanner.ui.workbench import Workbench


class Editor(enum.Enum):
    """What a cell is edited with; NONE where it never takes input."""

    NONE = enum.auto()
    TEXT = enum.auto()
    CITY = enum.auto()
    REGION = enum.auto()
    LEVEL = enum.auto()
    STATUS = enum.auto()
    DATE = enum.auto()
    WHOLE = enum.auto()
    AMOUNT = enum.auto()


class Align(enum.Enum):
    """Texts at the start, dates in the middle, numbers at the end."""

    START = enum.auto()
    CENTRE = enum.auto()
    END = enum.auto()


class Row(NamedTuple):
    """What a cell is made of: a salon of a plan, and what follows; no forecast when cancelled."""

    salon: Salon
    plan: Plan
    forecast: SalonForecast | None
    alert: Severity | None
    bench: Workbench


class Column(msgspec.Struct, frozen=True):
    """One column. ``field`` is what an edit changes; computed columns have none.

    ``order`` gives what the column sorts by; never None, so that blanks sort together. ``icon``
    stands in the header in place of the name where the column is too narrow for it.
    """

    key: str
    header: str
    text: Callable[[Row], str]
    order: Callable[[Row], str | float]
    align: Align = Align.START
    editor: Editor = Editor.NONE
    field: str = ""
    computed: bool = False
    width: int = 90
    icon: str = ""


def salon_columns(language: Language) -> tuple[Column, ...]:
    """All columns, in a language."""
    return (
        _alert(language),
        *_identity(language),
        *_days(language),
        *_hosting(language),
        *_figures(language),
    )


def _alert(language: Language) -> Column:
    words = {
        None: "",
        Severity.ERROR: language.tr("error"),
        Severity.WARNING: language.tr("warning"),
    }
    ranks = {Severity.ERROR: 0, Severity.WARNING: 1}
    return Column(
        "alert",
        language.tr("Alert"),
        lambda r: words.get(r.alert, ""),
        lambda r: ranks.get(r.alert, 2) if r.alert else 2,
        Align.CENTRE,
        computed=True,
        width=34,
        icon="triangle-alert",
    )


def _identity(language: Language) -> tuple[Column, ...]:
    tr = language.tr
    return (
        Column("id", tr("No."), lambda r: r.salon.id, lambda r: r.salon.id, width=66),
        Column(
            "name",
            tr("Salon"),
            lambda r: r.salon.name,
            lambda r: r.salon.name.casefold(),
            editor=Editor.TEXT,
            field="name",
            width=230,
        ),
        Column(
            "region",
            tr("Region"),
            lambda r: r.bench.names.region(r.salon.region, r.bench.language),
            lambda r: r.salon.region.value,
            editor=Editor.REGION,
            field="region",
            width=178,
        ),
        Column(
            "city",
            tr("City"),
            lambda r: r.bench.names.city(r.salon.city, r.bench.language),
            lambda r: r.salon.city.casefold(),
            editor=Editor.CITY,
            field="city",
            width=104,
        ),
        Column(
            "level",
            tr("Level"),
            lambda r: r.bench.names.level(r.salon.level, r.bench.language),
            lambda r: r.salon.level.value,
            editor=Editor.LEVEL,
            field="level",
            width=98,
        ),
    )


def _days(language: Language) -> tuple[Column, ...]:
    tr = language.tr
    return (
        Column(
            "start",
            tr("First day"),
            lambda r: r.bench.language.date_numeric(r.salon.start),
            lambda r: r.salon.start.toordinal(),
            Align.CENTRE,
            Editor.DATE,
            "start",
            width=92,
        ),
        Column(
            "end",
            tr("Last day"),
            lambda r: r.bench.language.date_numeric(r.salon.end),
            lambda r: r.salon.end.toordinal(),
            Align.CENTRE,
            Editor.DATE,
            "end",
            width=92,
        ),
        Column(
            "days",
            tr("Days"),
            lambda r: r.bench.language.number(r.salon.days),
            lambda r: r.salon.days,
            Align.END,
            computed=True,
            width=58,
        ),
        Column(
            "status",
            tr("Status"),
            lambda r: r.bench.names.status(r.salon.status, r.bench.language),
            lambda r: r.salon.status.value,
            editor=Editor.STATUS,
            field="status",
            width=120,
        ),
        Column(
            "ties",
            tr("Tied events"),
            lambda r: r.bench.language.list(_ties(r)) if r.salon.ties else "—",
            lambda r: " ".join(_ties(r)).casefold(),
            width=150,
        ),
    )


def _hosting(language: Language) -> tuple[Column, ...]:
    tr = language.tr
    return (
        Column(
            "venue",
            tr("Venue"),
            lambda r: r.salon.venue,
            lambda r: r.salon.venue.casefold(),
            editor=Editor.TEXT,
            field="venue",
            width=130,
        ),
        Column(
            "exhibitors",
            tr("Exhibitors"),
            lambda r: _number(r, r.salon.exhibitors),
            lambda r: _order(r.salon.exhibitors),
            Align.END,
            Editor.WHOLE,
            "exhibitors",
            width=80,
        ),
        Column(
            "budget",
            tr("Budget (MAD)"),
            lambda r: _number(r, r.salon.budget_mad),
            lambda r: _order(r.salon.budget_mad),
            Align.END,
            Editor.AMOUNT,
            "budget_mad",
            width=104,
        ),
    )


def _figures(language: Language) -> tuple[Column, ...]:
    tr = language.tr
    return (
        Column(
            "visitors",
            tr("Visitors"),
            lambda r: _forecast(r, "visitors"),
            lambda r: r.forecast.visitors if r.forecast else -1.0,
            Align.END,
            computed=True,
            width=96,
        ),
        Column(
            "turnover",
            tr("Turnover (MAD)"),
            lambda r: _forecast(r, "turnover"),
            lambda r: r.forecast.turnover if r.forecast else -1.0,
            Align.END,
            computed=True,
            width=112,
        ),
    )


def _ties(row: Row) -> tuple[str, ...]:
    names, language = row.bench.names, row.bench.language
    return tuple(names.event(row.plan.event(tie), language) for tie in row.salon.ties)


def _number(row: Row, value: float | None) -> str:
    return "" if value is None else row.bench.language.number(value)


def _order(value: float | None) -> float:
    return -1.0 if value is None else value


def _forecast(row: Row, figure: str) -> str:
    if row.forecast is None:
        return "—"
    text = row.bench.language.number(getattr(row.forecast, figure))
    manual = getattr(row.forecast, f"{figure}_manual")
    return row.bench.language.tr("{figure} (manual)", figure=text) if manual else text
