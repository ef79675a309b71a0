"""JSON read strictly: nothing is taken that a plan could not mean."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.errors import FileError, PlanError, Problem
from salonplanner.storage.json_text import cleaned, parse

_leaves = st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.text(max_size=5)
_trees = st.recursive(
    _leaves, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner)
)


def test_values_come_as_they_are() -> None:
    assert parse(b'{"a": [1, 1.5, "x", true]}') == {"a": [1, 1.5, "x", True]}


def test_nulls_of_objects_are_left_out_and_those_of_lists_stay() -> None:
    assert parse(b'{"a": null, "b": {"c": null}, "d": [null]}') == {"b": {}, "d": [None]}


def test_a_whole_float_is_an_integer() -> None:
    value = parse(b"[70.0, 7e1]")
    assert value == [70, 70]
    assert all(isinstance(item, int) for item in value)  # type: ignore[attr-defined]


def test_a_byte_order_mark_is_passed_over() -> None:
    assert parse(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"a": NaN}', "$.a"),
        ('{"a": [1, Infinity]}', "$.a[1]"),
        ('{"a": {"b": -Infinity}}', "$.a.b"),
        ('{"a": 1e999}', "$.a"),
        ('{"a": -1e999}', "$.a"),
        ('{"a": ' + "9" * 5000 + "}", "$.a"),
    ],
)
def test_a_number_that_is_none_is_refused_with_its_place(text: str, place: str) -> None:
    with pytest.raises(PlanError) as caught:
        parse(text.encode())
    assert (caught.value.problem, caught.value.place) == (Problem.NOT_FINITE, place)


def test_a_key_written_twice_is_refused_with_its_place() -> None:
    with pytest.raises(PlanError) as caught:
        parse(b'{"salons": [{}, {"id": 1, "name": 2, "id": 1}]}')
    assert caught.value.problem is Problem.DUPLICATE_KEY
    assert caught.value.place == "$.salons[1].id"
    assert caught.value.details == {"key": "id"}


@pytest.mark.parametrize("text", ['{"a": "\\ud800"}', '{"a": {"\\udfff": 1}}'])
def test_half_a_character_is_refused(text: str) -> None:
    with pytest.raises(PlanError) as caught:
        parse(text.encode())
    assert (caught.value.problem, caught.value.place) == (Problem.BAD_TEXT, "$.a")


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"", 1, 1),
        (b"{", 1, 2),
        (b'{"a": 1,\n "b" 2}', 2, 6),
        ('{\n  "é": "'.encode() + b'\xff"}', 2, 9),
        ('{"a": 1}'.encode("utf-16"), 1, 1),
        (b"[1] 2", 1, 5),
    ],
)
def test_what_is_no_json_is_refused_with_its_line(data: bytes, line: int, column: int) -> None:
    with pytest.raises(FileError) as caught:
        parse(data, "plan.json")
    error = caught.value
    assert (error.problem, error.path) == (Problem.NOT_JSON, "plan.json")
    assert error.details == {"line": line, "column": column}


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_endless_nesting_is_refused(opening: str) -> None:
    with pytest.raises(FileError) as caught:
        parse((opening * 200_000).encode())
    assert caught.value.problem in {Problem.DAMAGED_FILE, Problem.NOT_JSON}


def test_deep_nesting_is_left_for_the_form_to_refuse() -> None:
    deep = "[" * 300 + "]" * 300
    assert parse(deep.encode()) == json.loads(deep)


@given(_trees)
def test_any_json_is_read_to_its_values(tree: object) -> None:
    assert parse(json.dumps(tree).encode()) == cleaned(tree)
