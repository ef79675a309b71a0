"""The headings of a table."""

from collections.abc import Iterable
from typing import NamedTuple

from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page


class Heading(NamedTuple):
    """One heading: its column, its words, and on which side they stand."""

    col: int
    text: str
    align: str = ""


ONE_LINE, TWO_LINES = 18.0, 30.0
"""Points a row of headings is high."""


def write_headings(
    job: Job,
    page: Page,
    row: int,
    headings: Iterable[Heading],
    last: int,
    height: float = ONE_LINE,
) -> None:
    """Write a row of headings up to a last column; the first is a label, others over figures."""
    entries = tuple(headings)
    page.height(row, height)
    for col in range(entries[0].col, last + 1):
        page.blank(row, col, job.styles.header())
    for entry in entries:
        align = entry.align or ("left" if entry.col == entries[0].col else "right")
        indent = 1 if align == "left" else 0
        look = job.styles.header(align=align, indent=indent)
        page.text(row, entry.col, entry.text, look)
