"""The table of a text in HTML, as Excel, LibreOffice and Google Sheets put it on the clipboard.

Each has a way of its own to say a cell's exact value beside what it shows: ``x:num`` with a number
format in a style (Excel), ``sdval`` and ``sdnum`` (LibreOffice), ``data-sheets-value`` and
``data-sheets-numberformat`` (Google), ``data-value`` and ``data-day`` (this program).
"""

import re
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import NamedTuple

import msgspec

from salonplanner.exchange.clipboard.cells import (
    MOST_COLUMNS,
    MOST_ROWS,
    Block,
    Cell,
    Source,
    block_of,
)
from salonplanner.exchange.clipboard.html_values import (
    OWN_VALUE,
    Attributes,
    exact_value,
    is_hidden,
)

_WHITESPACE = re.compile(r"[ \t\r\n\f]+")
_CLASS = re.compile(r"\.([\w-]+)\s*\{([^}]*)\}")
_DECIMAL = re.compile(r"mso-displayed-decimal-separator\s*:\s*\"\\?([.,])")
_SILENT = frozenset({"script", "head", "title", "xml"})
_LINE_BREAKS = frozenset({"p", "div", "li", "tr"})
_NO_BREAK = "\u00a0"


def read_html(text: str) -> Block | None:
    """The one table of a text; None where there is none, several side by side, or a crooked one."""
    reader = _TableReader()
    try:
        reader.feed(text)
        reader.close()
    except AssertionError:
        # What the standard library's parser raises for a declaration that it does not know.
        return None
    if len(reader.tables) != 1:
        return None
    grid = _expanded(reader.tables[0], reader.columns)
    block = None if grid is None else block_of(grid, Source.HTML, reader.decimal)
    return msgspec.structs.replace(block, own=True) if block and reader.own else block


class _Span(NamedTuple):
    cell: Cell
    down: int
    across: int


class _TableReader(HTMLParser):
    """Collects the outer tables; one within a cell is part of the cell's text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[_Span] | None]] = []
        """Rows of cells, by table; None for a row that is not shown."""
        self.columns = 0
        """How many columns a table says that it has; 0 where it does not."""
        self.decimal = ""
        self.own = False
        self._group = 0
        self._depth = 0
        self._silent = 0
        self._styles: dict[str, str] = {}
        self._style: list[str] | None = None
        self._cell: Attributes | None = None
        self._pieces: list[str] = []
        self._spacer = 0
        self._breaks = False
        self._row_hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "style":
            self._style = []
        elif tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._open_table()
        elif self._depth == 1 and tag == "tr":
            self._close_cell()
            self._row_hidden = is_hidden(found)
            self.tables[-1].append(None if self._row_hidden else [])
        elif self._depth == 1 and tag in {"td", "th"}:
            self._close_cell()
            self._cell = found
            self.own = self.own or OWN_VALUE in found
        elif self._depth == 1 and tag in {"col", "colgroup"}:
            self._count_columns(tag, found)
        elif self._cell is not None:
            self._within_cell(tag, found)

    def handle_endtag(self, tag: str) -> None:
        if tag == "style":
            self._read_style()
        elif tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "colgroup":
            self._group = 0
        elif tag == "table" and self._depth:
            if self._depth == 1:
                self._close_cell()
            self._depth -= 1
        elif self._depth == 1 and tag in {"td", "th", "tr"}:
            self._close_cell()
        elif self._cell is not None:
            if tag == "span":
                self._spacer = max(0, self._spacer - 1)
            elif tag in _LINE_BREAKS:
                self._breaks = True

    def handle_data(self, data: str) -> None:
        if self._style is not None:
            self._style.append(data)
        elif self._cell is not None and not self._silent:
            if self._breaks and data.strip():
                self._breaks = False
                if "".join(self._pieces).strip():
                    self._pieces.append("\n")
            if self._spacer:
                # Excel writes the second of two spaces as one that does not break.
                self._pieces.append(data.replace(_NO_BREAK, "\x01").replace(" ", "\x01"))
            else:
                self._pieces.append(_WHITESPACE.sub(" ", data))

    def close(self) -> None:
        super().close()
        self._close_cell()

    def _open_table(self) -> None:
        self._depth += 1
        if self._depth == 1:
            self.tables.append([])
            self._row_hidden = False
        elif self._cell is not None:
            self._breaks = True

    def _count_columns(self, tag: str, found: Attributes) -> None:
        """A group stands for its columns unless they are named one by one."""
        span = _count(found.get("span", ""), MOST_COLUMNS)
        if tag == "col":
            self.columns -= self._group
            self._group = 0
        else:
            self._group = span
        self.columns += span

    def _within_cell(self, tag: str, found: Attributes) -> None:
        if tag == "br":
            self._pieces.append("\n")
        elif tag in _LINE_BREAKS:
            self._breaks = True
        elif tag == "span" and (self._spacer or "mso-spacerun" in found.get("style", "")):
            self._spacer += 1

    def _close_cell(self) -> None:
        found, self._cell = self._cell, None
        if found is None:
            return
        text, self._pieces, self._spacer = "".join(self._pieces), [], 0
        self._breaks = False
        if self._row_hidden or is_hidden(found):
            return
        rows = self.tables[-1]
        row = rows[-1] if rows else None
        if row is None:
            rows.append(row := [])
        merged = "mso-ignore:colspan" not in found.get("style", "").replace(" ", "")
        row.append(
            _Span(
                exact_value(found, _tidy(text), self._styles),
                _count(found.get("rowspan", ""), MOST_ROWS) if merged else 1,
                _count(found.get("colspan", ""), MOST_COLUMNS),
            )
        )

    def _read_style(self) -> None:
        text = "".join(self._style or ())
        self._styles.update(_CLASS.findall(text))
        shown = _DECIMAL.search(text)
        if shown:
            self.decimal = shown[1]
        self._style = None


def _expanded(rows: list[list[_Span] | None], columns: int) -> list[list[Cell]] | None:
    """Every row with all its columns: what a cell was merged over is blank, or has its value.

    A merged cell stands for each row that it reaches over, in its first column. None where cells
    reach over others so that nobody can tell the columns.
    """
    grid: list[list[Cell]] = []
    hanging: dict[int, tuple[Cell, int]] = {}
    for spans in rows:
        if not spans and not hanging:
            continue
        if hanging and spans and _too_far(spans, hanging, columns):
            if sum(span.across for span in spans) != columns:
                return None
            hanging.clear()
        row = _laid(spans or [], hanging)
        if spans is not None:
            grid.append(row)
        if len(grid) > MOST_ROWS:
            break
    return grid


def _laid(spans: list[_Span], hanging: dict[int, tuple[Cell, int]]) -> list[Cell]:
    """A row with what hangs down into it; it does so into rows that are not shown too."""
    row: list[Cell] = []
    _fill(row, hanging)
    for span in spans:
        if len(row) >= MOST_COLUMNS:
            break
        for offset in range(span.across):
            cell = span.cell if offset == 0 else Cell()
            if span.down > 1:
                below = cell._replace(spread=not cell.blank)
                hanging[len(row)] = (below, span.down - 1)
            row.append(cell)
        _fill(row, hanging)
    return row


def _too_far(spans: list[_Span], hanging: Mapping[int, object], columns: int) -> bool:
    """Whether merged cells reach into a row that is full.

    Calc leaves out hidden rows, and counts them all the same in how far a merged cell reaches.
    """
    own = sum(span.across for span in spans)
    return own <= columns < own + len(hanging)


def _fill(row: list[Cell], hanging: dict[int, tuple[Cell, int]]) -> None:
    """Put in what hangs down from rows above where the row now ends."""
    while len(row) in hanging:
        column = len(row)
        cell, left = hanging.pop(column)
        row.append(cell)
        if left > 1:
            hanging[column] = (cell, left - 1)


def _count(text: str, most: int) -> int:
    """The number of rows or columns that a cell reaches over."""
    digits = text.strip()
    if not digits.isascii() or not digits.isdigit() or len(digits) > 6:
        return 1
    return max(1, min(int(digits), most))


def _tidy(text: str) -> str:
    """A cell's lines without the spaces around them, spaces in a row as one."""
    lines = (_WHITESPACE.sub(" ", line).strip(" \u00a0") for line in text.split("\n"))
    return "\n".join(lines).strip("\n").replace("\x01", " ").strip(" ")
