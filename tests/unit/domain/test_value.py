"""The kind of value a plan is made of: frozen, compared by content, read strictly."""

from collections.abc import Mapping

import msgspec
import pytest

from salonplanner.domain.value import Value, frozen


class Stall(Value, frozen=True, kw_only=True):
    """A value to try."""

    name: str
    tables: int = 1


def test_values_of_the_same_content_are_the_same() -> None:
    assert Stall(name="a") == Stall(name="a", tables=1)
    assert hash(Stall(name="a")) == hash(Stall(name="a", tables=1))
    assert Stall(name="a") != Stall(name="b")


def test_a_value_cannot_be_changed_but_another_derived() -> None:
    stall = Stall(name="a")
    with pytest.raises(AttributeError):
        stall.tables = 2  # pyright: ignore[reportAttributeAccessIssue]
    assert msgspec.structs.replace(stall, tables=2) == Stall(name="a", tables=2)
    assert stall.tables == 1


def test_a_key_it_does_not_know_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="seats"):
        msgspec.convert({"name": "a", "seats": 3}, Stall)


def test_a_frozen_mapping_is_a_copy_that_stays() -> None:
    entries = {"a": 1}
    kept = frozen(entries)
    entries["a"] = 2
    assert kept == {"a": 1}
    with pytest.raises(TypeError):
        kept["a"] = 3  # pyright: ignore[reportIndexIssue]
    assert isinstance(kept, Mapping)
