"""Text in cells, sheet names, number formats and formulas."""

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from salonplanner.exchange.workbook.text import (
    LONGEST,
    cell_text,
    formula_text,
    number_text,
    result_text,
    sheet_name,
)


@given(st.text())
def test_any_text_becomes_one_that_xml_holds(text: str) -> None:
    made = cell_text(text)
    root = ET.Element("t")
    root.text = made
    assert (ET.fromstring(ET.tostring(root)).text or "") == made


def test_clean_text_stays_as_it_is() -> None:
    for text in ("=1+1", " a\n\tb ", "'x", "éٱ🎪", ""):
        assert cell_text(text) == text


def test_line_breaks_are_of_one_kind() -> None:
    assert cell_text("a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_a_cell_counts_some_letters_twice() -> None:
    assert cell_text("x" * 40_000) == "x" * LONGEST
    made = cell_text("🎪" * 20_000)
    assert LONGEST - 2 <= len(made.encode("utf-16-le")) // 2 <= LONGEST


def test_sheet_names_keep_to_what_excel_takes() -> None:
    assert sheet_name("Prévisions [2025]: a/b\\c*?") == "Prévisions  2025   a b c"
    assert len(sheet_name("x" * 50)) == 31
    assert sheet_name("'quoted'") == "quoted"


def test_words_within_formats_and_formulas() -> None:
    assert number_text('" salons') == '"” salons"'
    assert formula_text('a "b"') == '"a ""b"""'


def test_a_formulas_text_is_neither_an_error_nor_an_escape() -> None:
    for text in ("#REF!", "#N/A", "_x0041_", "a_x000A_b"):
        assert result_text(text) != text
        assert unescape(result_text(text)) == text
    for text in ("Salon", "#REF! 2", "_x41_", ""):
        assert result_text(text) == text
