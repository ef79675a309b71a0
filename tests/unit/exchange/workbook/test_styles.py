"""Cell formats."""

from io import BytesIO

from salonplanner.exchange.workbook.library import new_book
from salonplanner.exchange.workbook.styles import Styles


def test_a_format_is_made_once() -> None:
    styles = Styles(new_book(BytesIO()), rtl=False)
    assert styles.get(bold=True, italic=True) is styles.get(italic=True, bold=True)
    assert styles.get(bold=True) is not styles.get()
    assert styles.rule(bold=True) is not styles.get(bold=True)


def test_the_font_is_everybodys_and_text_runs_with_the_language() -> None:
    for rtl, direction in ((False, 1), (True, 2)):
        made = Styles(new_book(BytesIO()), rtl=rtl).body(bold=True)
        assert (made.font_name, made.bold, made.reading_order) == ("Calibri", True, direction)
