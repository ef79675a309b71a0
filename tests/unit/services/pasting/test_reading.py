"""Lines of cells read for the fields of their columns."""

from datetime import date

from salonplanner.exchange.clipboard.cells import Cell
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.exchange.clipboard.numbers import DecimalSign
from salonplanner.exchange.clipboard.trouble import Trouble
from salonplanner.exchange.clipboard.values import CellReader
from salonplanner.language import Language
from salonplanner.services.pasting.choices import Choices
from salonplanner.services.pasting.reading import LineReader
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names

SEEDS = load_seeds()
FR = Language("fr")
PLAN = sample_plan(SEEDS)


def reader() -> LineReader:
    names = Names(SEEDS.gazetteer, SEEDS.event_names)
    return LineReader(CellReader(PLAN, SEEDS.gazetteer, FR, names), FR)


def test_columns_nothing_is_taken_from_have_no_value() -> None:
    read = reader().read([[Cell("x"), Cell("Fès")]], [None, Field.CITY], Choices())
    assert read.values[0][0] is None
    assert read.values[0][1] is not None


def test_a_span_needs_the_last_day_to_itself() -> None:
    span = [Cell("10–19 juillet 2025")]
    alone = reader().read([span], [Field.START], Choices()).values[0][0]
    assert alone is not None
    assert alone.value == (date(2025, 7, 10), date(2025, 7, 19))
    fields = [Field.START, Field.END]
    blank = reader().read([[*span, Cell("")]], fields, Choices()).values[0][0]
    assert blank == alone
    beside = reader().read([[*span, Cell("20 juillet 2025")]], fields, Choices()).values[0][0]
    assert beside is not None
    assert beside.remark is not None
    assert beside.remark.trouble is Trouble.A_RANGE


def test_what_was_assumed_is_known() -> None:
    read = reader().read([[Cell("12 juin")], [Cell("45820")]], [Field.START], Choices())
    assert read.no_year
    assert read.serials
    exact = reader().read([[Cell("12/06/2025", None, date(2025, 6, 12))]], [Field.START], Choices())
    assert not exact.serials
    assert not exact.days.doubtful


def test_the_sign_another_program_shows_settles_a_doubt() -> None:
    lines, fields = [[Cell("36.000")]], [Field.EXHIBITORS]
    assert reader().read(lines, fields, Choices()).numbers_doubtful
    settled = reader().read(lines, fields, Choices(), DecimalSign.COMMA)
    assert not settled.numbers_doubtful
    value = settled.values[0][0]
    assert value is not None
    assert value.value == 36000


def test_the_choice_stays_open_once_it_was_made() -> None:
    chosen = Choices(decimal=DecimalSign.POINT)
    assert reader().read([[Cell("36.000")]], [Field.EXHIBITORS], chosen).numbers_doubtful
