"""The salons as a CSV table that a spreadsheet opens as it is.

In French the separator is a semicolon, the decimal sign a comma and the file begins with a byte
order mark, as a French Excel expects; otherwise comma and point. Days are written year first
(2025-07-10), which every spreadsheet reads as the same day whatever its country. Figures are
unrounded.
"""

import csv
import io
from collections.abc import Callable
from datetime import date

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.domain.value import Value
from salonplanner.forecast.model import SalonForecast, forecast
from salonplanner.language import Language
from salonplanner.words.names import Names

_RUN_BY_SPREADSHEETS = frozenset("=+-@\t\r\n＝＋－＠")
"""What a text begins with that a spreadsheet runs as a formula, wide forms included."""

Cell = str | float | date | None


class Style(Value, frozen=True, kw_only=True):
    """How a language's spreadsheets separate cells and decimals."""

    separator: str
    decimal: str
    encoding: str


FRENCH = Style(separator=";", decimal=",", encoding="utf-8-sig")
OTHER = Style(separator=",", decimal=".", encoding="utf-8")


def style_of(language: Language) -> Style:
    """The style that goes with a language."""
    return FRENCH if language.code == "fr" else OTHER


def csv_bytes(plan: Plan, scenario: str, language: Language, names: Names) -> bytes:
    """One line a salon, cancelled ones included, with the forecast of a scenario.

    Raises:
        KeyError: the plan has no such scenario.
    """
    style = style_of(language)
    made = forecast(plan, scenario)
    columns = _columns(plan, language, names)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=style.separator, lineterminator="\r\n")
    writer.writerow([escaped(heading) for heading, _ in columns])
    for salon in plan.salons:
        found = made.salons.get(salon.id)
        writer.writerow([_written(cell(salon, found), style) for _, cell in columns])
    return text.getvalue().encode(style.encoding, errors="replace")


def escaped(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would run; ``unescaped`` undoes it."""
    risky = text[:1] in _RUN_BY_SPREADSHEETS or text.startswith("'")
    return f"'{text}" if text and risky else text


def unescaped(text: str) -> str:
    """The text that was escaped: only an escaped text begins with an apostrophe."""
    return text.removeprefix("'")


def _written(value: Cell, style: Style) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return escaped(value)
    if isinstance(value, date):
        return value.isoformat()
    number = repr(int(value)) if value == int(value) else repr(float(value))
    return number.replace(".", style.decimal)


def _columns(
    plan: Plan, language: Language, names: Names
) -> tuple[tuple[str, Callable[[Salon, SalonForecast | None], Cell]], ...]:
    tr = language.tr
    events = {event.id: names.event(event, language) for event in plan.events}
    return (
        (tr("No."), lambda s, _: s.id),
        (tr("Salon"), lambda s, _: s.name),
        (tr("Level"), lambda s, _: names.level(s.level, language)),
        (tr("Region"), lambda s, _: names.region(s.region, language)),
        (tr("Region code"), lambda s, _: s.region.value),
        (tr("City"), lambda s, _: s.city),
        (tr("Venue"), lambda s, _: s.venue),
        (tr("Start"), lambda s, _: s.start),
        (tr("End"), lambda s, _: s.end),
        (tr("Days"), lambda s, _: s.days),
        (tr("Status"), lambda s, _: names.status(s.status, language)),
        (tr("Tie-ins"), lambda s, _: ", ".join(events[tie] for tie in s.ties)),
        (tr("Exhibitors"), lambda s, _: s.exhibitors),
        (tr("Cooperative stands"), lambda s, _: s.coop_stands),
        (tr("Of which women’s"), lambda s, _: s.women_coop_stands),
        (tr("Budget (MAD)"), lambda s, _: s.budget_mad),
        (tr("Forecast visitors"), lambda _, f: None if f is None else f.visitors),
        (tr("Forecast turnover (MAD)"), lambda _, f: None if f is None else f.turnover),
        (tr("Visitors set by hand"), lambda s, _: s.visitors_override),
        (tr("Turnover set by hand"), lambda s, _: s.turnover_override),
        (tr("Visitors counted"), lambda s, _: s.actual_visitors),
        (tr("Turnover counted"), lambda s, _: s.actual_turnover_mad),
        (tr("Notes"), lambda s, _: s.notes),
    )
