"""What is wrong with a cell."""

from salonplanner.exchange.clipboard.trouble import Trouble


def test_what_is_taken_all_the_same() -> None:
    assert Trouble.UNKNOWN_CITY.warns
    assert Trouble.ENDS_BEFORE_START.warns
    assert not Trouble.FORMULA_ERROR.warns
    assert not Trouble.REQUIRED.warns
