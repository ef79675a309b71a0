"""Cell formats."""

from io import BytesIO

from salonplanner.exchange.workbook.library import new_book
from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.styles import Styles
from tests.unit.exchange.workbook.conftest import Made


def test_a_format_is_made_once() -> None:
    styles = Styles(new_book(BytesIO()), rtl=False)
    assert styles.get(bold=True, italic=True) is styles.get(italic=True, bold=True)
    assert styles.get(bold=True) is not styles.get()
    assert styles.rule(bold=True) is not styles.get(bold=True)


def test_the_font_is_everybodys_and_text_runs_with_the_language() -> None:
    for rtl, direction in ((False, 1), (True, 2)):
        made = Styles(new_book(BytesIO()), rtl=rtl).body(bold=True)
        assert (made.font_name, made.bold, made.reading_order) == ("Calibri", True, direction)


def test_a_percent_sign_stands_off_where_the_language_wants_it() -> None:
    looks = {gap: Styles(new_book(BytesIO()), rtl=False, percent_gap=gap) for gap in (True, False)}
    made = {gap: styles.get(num_format='"47 % · "0.0%;-0%') for gap, styles in looks.items()}
    assert made[True].num_format == '"47 % · "0.0"\u00a0"%;-0"\u00a0"%'
    assert made[False].num_format == '"47 % · "0.0%;-0%'


def test_french_wants_it(made: Made) -> None:
    places = made.job.layout.forecast
    shares = made.sheet(Sheet.FORECAST)
    assert shares.cell(places.region + 1, places.SHARE + 1).number_format.startswith('0"\u00a0"%')
