"""What a column says about its doubtful cells."""

from datetime import date

import pytest

from salonplanner.domain.season import Season
from salonplanner.exchange.clipboard.cells import Cell
from salonplanner.exchange.clipboard.days import DayOrder, exactly, read_days
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.exchange.clipboard.numbers import DecimalSign, read_number
from salonplanner.exchange.clipboard.trouble import Trouble
from salonplanner.language import Language
from salonplanner.services.pasting.evidence import (
    day_evidence,
    days_read,
    number_evidence,
    number_read,
    usual_order,
)

FR = Language("fr")
SEASON = Season(year=2025, start=date(2025, 6, 1), end=date(2025, 10, 31))


def days(*texts: str, chosen: DayOrder | None = None):
    return day_evidence(((Cell(text), read_days(text, SEASON)) for text in texts), chosen, FR)


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (("06/07/2025",), DayOrder.DAY_FIRST),
        (("06/07/2025", "25/06/2025"), DayOrder.DAY_FIRST),
        (("06/07/2025", "06/25/2025"), DayOrder.MONTH_FIRST),
        (("25/06/2025", "06/25/2025"), None),
        (("12 juin 2025",), DayOrder.DAY_FIRST),
    ],
)
def test_a_proof_decides_and_two_against_each_other_do_not(texts, order) -> None:
    assert days(*texts).order is order


def test_the_planners_choice_decides_over_all() -> None:
    found = days("25/06/2025", "06/25/2025", "01/02/2025", chosen=DayOrder.MONTH_FIRST)
    assert found.order is DayOrder.MONTH_FIRST
    assert found.doubtful == "01/02/2025"


@pytest.mark.parametrize("code", ["fr", "en"])
def test_our_languages_write_the_day_first(code) -> None:
    assert usual_order(Language(code)) is DayOrder.DAY_FIRST


def test_a_doubtful_day_with_no_order_is_refused_with_both() -> None:
    read = days_read(read_days("06/07/2025", SEASON), days("25/06/2025", "06/25/2025"), FR)
    assert read.remark is not None
    assert read.remark.trouble is Trouble.DAY_ORDER
    assert read.remark.details == {"one": "6 juillet 2025", "other": "7 juin 2025"}


def test_years_out_of_reach_are_refused() -> None:
    read = days_read(exactly(date(1066, 10, 14), date(1066, 10, 14)), days(), FR)
    assert read.remark is not None
    assert read.remark.trouble is Trouble.BAD_YEAR


@pytest.mark.parametrize(
    ("texts", "sign"),
    [
        (("36.000",), None),
        (("36.000", "1,5"), DecimalSign.COMMA),
        (("36,000", "1.5"), DecimalSign.POINT),
        (("1,5", "1.5"), None),
    ],
)
def test_the_sign_of_a_column(texts, sign) -> None:
    assert number_evidence(map(read_number, texts), None).sign is sign


def test_a_number_follows_its_column() -> None:
    doubtful = read_number("36.000")
    comma = number_evidence([doubtful, read_number("1,5")], None)
    assert number_read(doubtful, comma, Field.EXHIBITORS, FR).value == 36000
    point = number_evidence([doubtful, read_number("1.5")], None)
    assert number_read(doubtful, point, Field.EXHIBITORS, FR).value == 36
    alone = number_read(doubtful, number_evidence([doubtful], None), Field.EXHIBITORS, FR)
    assert alone.remark is not None
    assert alone.remark.details == {"one": "36\u202f000", "other": "36"}
