"""One sheet being written: cells that keep text text and formulas with their values, and print."""

import math
from collections.abc import Iterable, Mapping
from datetime import date
from typing import cast

from xlsxwriter.chart import Chart
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from salonplanner.exchange.workbook.cells import Block
from salonplanner.exchange.workbook.figures import Cached
from salonplanner.exchange.workbook.library import set_footer
from salonplanner.exchange.workbook.styles import Styles
from salonplanner.exchange.workbook.text import cell_text, result_text
from salonplanner.language import Language

_A4 = 9
_ROW = 15.0
"""Points a row is high unless set."""
_LINE, _HIGHEST = 12.5, 400.0
"""Points of a line of text, and of the highest row Excel takes."""
Options = Mapping[str, object]


class Page:
    """A worksheet, its styles and the language it is written in."""

    def __init__(self, worksheet: Worksheet, styles: Styles, language: Language) -> None:
        self.sheet = worksheet
        self.styles = styles
        self.language = language
        self._heights: dict[int, float] = {}
        worksheet.hide_gridlines(2)
        if language.rtl:
            worksheet.right_to_left()

    def height(self, row: int, points: float) -> None:
        """Set a row's height."""
        self._heights[row] = points
        self.sheet.set_row(row, points)

    def fit(self, row: int, texts: Iterable[tuple[str, float]], least: float = _ROW) -> None:
        """Make a row high enough for wrapped texts, each with its column's width in characters."""
        lines = max((wrapped_lines(text, width) for text, width in texts), default=1)
        self.height(row, max(least, min(_HIGHEST, lines * _LINE + 3)))

    def pixels(self, first: int, after: int) -> int:
        """How high some rows are together."""
        return sum(round(self._heights.get(row, _ROW) * 4 / 3) for row in range(first, after))

    def text(self, row: int, col: int, text: str, style: Format) -> None:
        """Write text as text, whatever it begins with; an empty text is a blank cell."""
        clean = cell_text(text)
        if clean:
            self.sheet.write_string(row, col, clean, style)
        else:
            self.sheet.write_blank(row, col, None, style)

    def number(self, row: int, col: int, number: float | None, style: Format) -> None:
        """Write a number, or a blank cell for None."""
        if number is None:
            self.sheet.write_blank(row, col, None, style)
        else:
            self.sheet.write_number(row, col, number, style)

    def day(self, row: int, col: int, day: date, style: Format) -> None:
        """Write a date as a number that Excel shows as a date."""
        self.sheet.write_number(row, col, serial(day), style)

    def blank(self, row: int, col: int, style: Format) -> None:
        """Write an empty cell with its style."""
        self.sheet.write_blank(row, col, None, style)

    def formula(self, row: int, col: int, formula: str, value: Cached, style: Format) -> None:
        """Write a formula with the value it gives."""
        if isinstance(value, float) and not math.isfinite(value):
            value = 0
        elif isinstance(value, str):
            value = result_text(value)
        # XlsxWriter takes texts and fractions too; its hint says a whole number.
        self.sheet.write_formula(row, col, formula, style, cast("int", value))

    def merged(self, block: tuple[int, int, int, int], text: str, style: Format) -> None:
        """Write text over a merged block (top, left, bottom, right)."""
        top, left, bottom, right = block
        if (top, left) != (bottom, right):
            self.sheet.merge_range(top, left, bottom, right, "", style)
        self.text(top, left, text, style)

    def merged_formula(
        self, block: tuple[int, int, int, int], formula: str, value: Cached, style: Format
    ) -> None:
        """Write a formula over a merged block (top, left, bottom, right)."""
        self.merged(block, "", style)
        self.formula(block[0], block[1], formula, value, style)

    def rule(self, block: tuple[int, int, int, int], options: Options) -> None:
        """Add a conditional format to a block (top, left, bottom, right)."""
        self.sheet.conditional_format(*block, dict(options))

    def choice(self, block: tuple[int, int, int, int], words: Block, *, strict: bool) -> None:
        """Offer a list to choose from; only a strict one refuses other words."""
        tr = self.language.tr
        self.sheet.data_validation(
            *block,
            {
                "validate": "list",
                "source": f"={words}",
                "ignore_blank": True,
                "error_type": "stop" if strict else "information",
                "show_error": strict,
                "error_title": tr("Not in the list")[:32],
                "error_message": tr("Choose one of the words of the list.")[:255],
            },
        )

    def chart(self, row: int, col: int, chart: Chart, size: tuple[float, float]) -> None:
        """Place a chart of that width and height in pixels."""
        chart.set_size({"width": size[0], "height": size[1]})
        self.sheet.insert_chart(row, col, chart, {"object_position": 1})

    def printed(
        self,
        block: tuple[int, int, int, int],
        *,
        repeat: tuple[int, int] | None = None,
        one_page: bool = False,
    ) -> None:
        """Set up printing: A4 landscape, one page wide, headings repeated, name and page below."""
        sheet, tr = self.sheet, self.language.tr
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.set_margins(left=0.4, right=0.4, top=0.45, bottom=0.6)
        sheet.fit_to_pages(1, 1 if one_page else 0)
        sheet.center_horizontally()
        sheet.print_area(*block)
        if repeat is not None:
            sheet.repeat_rows(*repeat)
        page = tr("Page {page} of {pages}", page="&P", pages="&N")
        set_footer(sheet, f'&L&"Calibri,Regular"&8&K5F6F69&A&R&"Calibri,Regular"&8&K5F6F69{page}')


def wrapped_lines(text: str, width: float) -> int:
    """About how many lines a text takes in a column of that many characters."""
    per_line = max(1.0, width * 1.22)
    return sum(max(1, math.ceil(len(part) / per_line)) for part in cell_text(text).split("\n"))


def serial(day: date) -> int:
    """A day as Excel counts it."""
    number = day.toordinal() - date(1899, 12, 30).toordinal()
    return number if number > 60 else number - 1
