"""The table that the clipboard holds, from the best of the forms it comes in."""

from salonplanner.exchange.clipboard.cells import Block
from salonplanner.exchange.clipboard.html import read_html
from salonplanner.exchange.clipboard.tsv import read_text


def read_contents(html: str, text: str) -> Block | None:
    """The table in HTML, which keeps exact values, where it is whole; else that of the text."""
    marked = read_html(html) if html else None
    if marked is not None and marked.width > 1:
        return marked
    plain = read_text(text)
    # A table that only lays out a page has one column; the text has them all.
    more = plain is not None and plain.width > 1
    return plain if more or marked is None else marked
