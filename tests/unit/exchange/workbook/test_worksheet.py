"""Formulas are written as they are; a change in XlsxWriter that undoes this only costs time."""

import zipfile
from io import BytesIO

from xlsxwriter.worksheet import Worksheet

from salonplanner.exchange.workbook.library import new_book, new_sheet


def test_the_method_we_replace_is_still_there() -> None:
    assert hasattr(Worksheet, "_prepare_formula")


def test_a_formula_and_its_value() -> None:
    content = BytesIO()
    book = new_book(content)
    new_sheet(book, "One").write_formula(0, 0, '=SUM(1,2)&"SEC("', None, 3)
    book.close()
    with zipfile.ZipFile(content) as file:
        text = file.read("xl/worksheets/sheet1.xml").decode()
    assert '<f>SUM(1,2)&amp;"SEC("</f><v>3</v>' in text
