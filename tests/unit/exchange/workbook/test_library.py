"""XlsxWriter as we use it."""

import zipfile
from io import BytesIO

from salonplanner.exchange.workbook.library import new_book, new_sheet, set_footer


def test_a_book_is_written_to_memory_with_its_footers() -> None:
    content = BytesIO()
    book = new_book(content)
    set_footer(new_sheet(book, "One"), "&L&A")
    book.close()
    with zipfile.ZipFile(content) as file:
        assert (
            "<oddFooter>&amp;L&amp;A</oddFooter>" in file.read("xl/worksheets/sheet1.xml").decode()
        )
