"""The numbers salons are known by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.numbers import next_number
from salonplanner.domain.validation import is_id
from tests.unit.domain.rules.programmes import plan, salon


@pytest.mark.parametrize(
    ("used", "number"),
    [
        ([], "OR-01"),
        (["OR-01"], "OR-02"),
        (["OR-07", "OR-02"], "OR-08"),
        (["FM-05", "FM-06"], "OR-01"),
        (["OR-09"], "OR-10"),
        (["OR-99"], "OR-100"),
        (["OR-1"], "OR-02"),
        (["OR-x", "OR", "OR-", "xOR-05", "OR-03b"], "OR-01"),
        (["OR-X-04"], "OR-01"),
    ],
)
def test_the_next_number_follows_the_highest_of_its_region(used: list[str], number: str) -> None:
    assert next_number(plan(*map(salon, used)), "OR") == number


@given(st.lists(st.from_regex(r"(OR|TTA|x)-[0-9]{1,12}", fullmatch=True), unique=True, max_size=8))
def test_the_next_number_is_new_and_an_id(used: list[str]) -> None:
    number = next_number(plan(*map(salon, used)), "OR")
    assert number not in used
    assert is_id(number)
