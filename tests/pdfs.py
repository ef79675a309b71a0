"""Reading the text of PDFs back in tests."""

import re
from pathlib import Path

from pypdf import PageObject, PdfReader
from pypdf.generic import NameObject, StreamObject

# Lines, areas and colours make nine tenths of a page, and the reader parses each number of them.
_DRAWN = re.compile(rb"^(?!.*(?:cm|[qQ]|BT|ET|Tm|Tj)$).*\n", re.MULTILINE)
_IDLE = re.compile(rb"^q\n(?:[^\n]* cm\n)*Q\n", re.MULTILINE)


def page_texts(path: Path) -> list[str]:
    """The text of each page of a PDF that Qt wrote."""
    return [_without_drawing(page).extract_text() for page in PdfReader(path).pages]


def _without_drawing(page: PageObject) -> PageObject:
    """The page without what is no text: Qt writes each instruction on a line of its own."""
    contents = page.get_contents()
    assert contents is not None
    text, idle = _DRAWN.sub(b"", contents.get_data()), 1
    while idle:
        text, idle = _IDLE.subn(b"", text)
    stream = StreamObject()
    stream.set_data(text)
    page[NameObject("/Contents")] = stream
    return page
