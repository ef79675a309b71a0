"""XlsxWriter as we use it: the few calls whose own type hints are missing or too narrow."""

from collections.abc import Mapping
from io import BytesIO
from typing import Protocol, cast

from xlsxwriter.chart import Chart
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from salonplanner.exchange.workbook.worksheet import FormulaSheet


class Book(Protocol):
    """A workbook being made."""

    def add_worksheet(self, name: str, kind: type[Worksheet], /) -> Worksheet:
        """Add a sheet after the others."""
        ...

    def add_chart(self, options: dict[str, str]) -> Chart:
        """Make a chart of a type."""
        ...

    def add_format(self, properties: dict[str, str | int | float | bool]) -> Format:
        """Make a cell format."""
        ...

    def define_name(self, name: str, formula: str) -> int:
        """Give a name to a cell."""
        ...

    def set_properties(self, properties: Mapping[str, object]) -> None:
        """Set the document's properties."""
        ...

    def close(self) -> None:
        """Write the file."""
        ...


class _Footed(Protocol):
    def set_footer(self, footer: str) -> None: ...


def new_book(content: BytesIO) -> Book:
    """A workbook that is written into memory and takes text as text."""
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    return cast("Book", Workbook(content, options))


def new_sheet(book: Book, name: str) -> Worksheet:
    """A sheet that takes formulas as they are."""
    return book.add_worksheet(name, FormulaSheet)


def set_footer(sheet: Worksheet, footer: str) -> None:
    """Set what is printed below each page, in Excel's codes."""
    cast(_Footed, sheet).set_footer(footer)
