"""The one kind of value a plan is made of: a frozen, strictly read struct."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

import msgspec

K = TypeVar("K")
V = TypeVar("V")


class Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """An immutable record compared by its content.

    Values refer only to older ones, never in a circle, so the garbage collector need not look at
    them. Derive another from one with ``msgspec.structs.replace``. Reading one from a file refuses
    keys that it does not know, so that a spelling mistake is never a silent loss.
    """


def frozen(mapping: Mapping[K, V]) -> Mapping[K, V]:
    """A read-only copy of a mapping, for a field of a value."""
    return MappingProxyType(dict(mapping))
