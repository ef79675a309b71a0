"""JSON as plain values, read more strictly than the standard library does.

A key written twice, a number that is none, and bytes that are no UTF-8 are refused, each with its
place.
"""

import codecs
import json
import math
from collections.abc import Sequence
from typing import Any, NoReturn, cast

from salonplanner.domain.errors import FileError, PlanError, Problem

DEEPEST = 12
"""Levels of nesting looked at; no plan has half as many, and what lies deeper is refused later."""

_LONGEST_INTEGER = 25
"""Digits; a longer one is read as the float it is beyond any use of."""
_LARGEST_EXACT = 2**53


class _Twice(dict[str, object]):
    """An object that has a key twice."""

    def __init__(self, pairs: Sequence[tuple[str, object]], key: str) -> None:
        super().__init__(pairs)
        self.key = key


def parse(data: bytes, path: str = "") -> object:
    """The values of a JSON text; nulls of objects are left out, whole floats are integers.

    Raises:
        FileError: it is no JSON text; ``path`` names the file.
        PlanError: a key stands twice in an object, or a number is not finite.
    """
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        _refuse(path, data[: error.start].decode(errors="replace"))
    try:
        tree = json.loads(
            text,
            object_pairs_hook=_object,
            parse_float=float,
            parse_int=_integer,
            parse_constant=float,
        )
    except json.JSONDecodeError as error:
        raise FileError(path, Problem.NOT_JSON, line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise FileError(path, Problem.DAMAGED_FILE, reason="it is nested too deeply") from error
    return cleaned(tree)


def _refuse(path: str, before: str) -> NoReturn:
    lines = before.split("\n")
    raise FileError(path, Problem.NOT_JSON, line=len(lines), column=len(lines[-1]) + 1)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, object]:
    entries: dict[str, object] = dict(pairs)
    if len(entries) < len(pairs):
        keys = [key for key, _ in pairs]
        return _Twice(pairs, next(key for n, key in enumerate(keys) if key in keys[:n]))
    return entries


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_INTEGER else float(digits)


def cleaned(value: object, place: str = "$", depth: int = 0) -> object:
    """Plain values without the nulls of their objects, whole floats as integers.

    Raises:
        PlanError: a key stands twice, a number is not finite, or a text holds half a character.
    """
    if isinstance(value, float):
        return _finite(value, place)
    if isinstance(value, str):
        _require_characters(value, place)
    if depth == DEEPEST:
        return value
    if isinstance(value, _Twice):
        raise PlanError(f"{place}.{value.key[:60]}", Problem.DUPLICATE_KEY, key=value.key[:60])
    if isinstance(value, dict):
        return _cleaned_entries(cast("dict[str, object]", value), place, depth + 1)
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [cleaned(item, f"{place}[{n}]", depth + 1) for n, item in enumerate(items)]
    return value


def _cleaned_entries(entries: dict[str, object], place: str, depth: int) -> dict[str, object]:
    for key in entries:
        _require_characters(key, place)
    return {
        key: cleaned(item, f"{place}.{key}", depth)
        for key, item in entries.items()
        if item is not None
    }


def _require_characters(text: str, place: str) -> None:
    """Refuse half of a surrogate pair, which JSON can escape and nothing can store."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise PlanError(place, Problem.BAD_TEXT) from error


def _finite(value: float, place: str) -> float | int:
    if not math.isfinite(value):
        raise PlanError(place, Problem.NOT_FINITE)
    return int(value) if value.is_integer() and abs(value) < _LARGEST_EXACT else value
