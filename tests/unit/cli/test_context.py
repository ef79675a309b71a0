"""The exit codes are those of the contract."""

from salonplanner.cli.context import DONE, HAS_ERRORS, REFUSED


def test_the_codes() -> None:
    assert (DONE, HAS_ERRORS, REFUSED) == (0, 1, 2)
