"""Salons as the clipboard carries them to a spreadsheet: as text and as a table in HTML.

A text that a spreadsheet would run as a formula is made safe, as in the CSV files; pasting it back
undoes it. Days and numbers are written as the reader's spreadsheet takes them for days and numbers:
without spaces between thousands, with the decimal sign of the language.
"""

import html
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.exchange.clipboard.fields import AMOUNTS, COUNTS, Field, label
from salonplanner.exchange.clipboard.tsv import write_text
from salonplanner.exchange.clipboard.vocabulary import EventWords, every_language
from salonplanner.exchange.csv_files import escaped, style_of
from salonplanner.language import Language
from salonplanner.words.names import Names

WHOLE_ROW = tuple(
    field for field in Field if field not in {Field.DATES, Field.DAYS, Field.COMPUTED}
)
"""The fields of a salon, in the order they are copied in where there are no columns."""
_CALC_TEXT = 'sdnum="1033;0;@"'
_CALC_DAY = 'sdnum="1036;0;JJ/MM/AAAA"'
"""The short date of French, which Calc shows as the short date of its own language."""
_FIRST_DAY = date(1899, 12, 30)
"""Day 0 of a spreadsheet's count."""
_TEXT_STYLE = 'mso-number-format:"\\@"'
_DAY_STYLE = 'mso-number-format:"dd\\/mm\\/yyyy"'

Value = str | float | date | None


class CopiedCell(NamedTuple):
    """A cell to be copied: a text, a number or a day."""

    value: Value
    text: str


class Copied(NamedTuple):
    """What is put on the clipboard, in both forms."""

    text: str
    html: str


class SalonCells:
    """Makes the cells of salons of one plan."""

    def __init__(self, plan: Plan, language: Language, names: Names) -> None:
        self._language = language
        self._names = names
        self._decimal = style_of(language).decimal
        self._events = EventWords(plan.events, every_language(language), names)

    def cell(self, salon: Salon, field: Field) -> CopiedCell:
        """A field of a salon."""
        if field is Field.DAYS:
            return self.number(salon.days)
        found = getattr(salon, field.value)
        if field in {Field.START, Field.END}:
            return CopiedCell(found, self._language.date_numeric(found))
        if field in COUNTS | AMOUNTS:
            return self.number(found)
        return self.words(self._word(salon, field))

    def number(self, value: float | None) -> CopiedCell:
        """A number, or a blank."""
        if value is None:
            return CopiedCell(None, "")
        plain = repr(int(value)) if value == int(value) else repr(float(value))
        return CopiedCell(value, plain.replace(".", self._decimal))

    def words(self, text: str) -> CopiedCell:
        """A text, made safe."""
        return CopiedCell(escaped(text), escaped(text))

    def heading(self, field: Field) -> str:
        """What a field is called."""
        return label(field, self._language)

    def _word(self, salon: Salon, field: Field) -> str:
        language, names = self._language, self._names
        match field:
            case Field.LEVEL:
                return names.level(salon.level, language)
            case Field.STATUS:
                return names.status(salon.status, language)
            case Field.REGION:
                return names.region(salon.region, language)
            case Field.TIES:
                return self._events.written(salon.ties)
            case Field.LOCKED:
                return language.tr("yes") if salon.locked else ""
            case _:
                return str(getattr(salon, field.value))


def copied(rows: Sequence[Sequence[CopiedCell]], headings: Sequence[str] = ()) -> Copied:
    """The rows in both forms, under headings where there are any."""
    lines = [[escaped(heading) for heading in headings]] if headings else []
    lines.extend([cell.text for cell in row] for row in rows)
    return Copied(write_text(lines), _html(rows, headings))


def _html(rows: Sequence[Sequence[CopiedCell]], headings: Sequence[str]) -> str:
    head = "".join(f"<th>{_lines(escaped(heading))}</th>" for heading in headings)
    body = "".join(f"<tr>{''.join(map(_html_cell, row))}</tr>\n" for row in rows)
    return (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">'
        "<style>br {mso-data-placement:same-cell;}</style></head><body><!--StartFragment-->"
        f"<table>{f'<tr>{head}</tr>' if head else ''}\n{body}</table>"
        "<!--EndFragment--></body></html>"
    )


def _html_cell(cell: CopiedCell) -> str:
    """A cell that each spreadsheet takes for what it is, and this program for the very same.

    Excel goes by the style and ``x:num``, Calc by ``sdval`` and ``sdnum``: it takes days for texts
    without them.
    """
    own = f'data-value="{_attribute(cell.text)}"'
    value = cell.value
    if isinstance(value, date):
        return (
            f'<td {own} data-day="{value.isoformat()}" sdval="{(value - _FIRST_DAY).days}" '
            f"{_CALC_DAY} style='{_DAY_STYLE}'>"
            f"{_lines(cell.text)}</td>"
        )
    if isinstance(value, str):
        return f"<td {own} x:str {_CALC_TEXT} style='{_TEXT_STYLE}'>{_lines(cell.text)}</td>"
    if value is None:
        return f"<td {own}></td>"
    number = repr(float(value))
    return (
        f'<td {own} data-number="{number}" x:num="{number}" sdval="{number}" sdnum="1033;" '
        f'align="right">{cell.text}</td>'
    )


def _lines(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")


def _attribute(text: str) -> str:
    escaped_text = html.escape(text)
    return escaped_text.replace("\n", "&#10;").replace("\t", "&#9;").replace("\r", "&#13;")
