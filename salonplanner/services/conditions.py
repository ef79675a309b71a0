"""What is asked of one column: texts that are contained, choices, spans of numbers or days."""

from collections.abc import Callable, Collection
from typing import TypeAlias, cast

from salonplanner.domain.places import place_key
from salonplanner.domain.value import Value

CellValue: TypeAlias = str | float | tuple[str, ...] | None
"""A text, a number (days by their ordinal), choices, or None for a blank."""
Matcher: TypeAlias = Callable[[CellValue], bool]


class Contains(Value, frozen=True, kw_only=True):
    """All words are in the text, whatever the case and the accents."""

    text: str


class OneOf(Value, frozen=True, kw_only=True):
    """The value, or one of its values, is among the choices; ``""`` stands for none."""

    choices: frozenset[str]


class Within(Value, frozen=True, kw_only=True):
    """A number, or a day by its ordinal, that lies in a span; None where it is open.

    ``text`` is how it was typed. Blanks are in no span; ``outside`` asks for the others.
    """

    text: str
    low: float | None = None
    high: float | None = None
    low_included: bool = True
    high_included: bool = True
    outside: bool = False


class Blank(Value, frozen=True, kw_only=True):
    """Nothing is entered; ``text`` is how it was typed."""

    text: str


Condition: TypeAlias = Contains | OneOf | Within | Blank


def matcher(condition: Condition) -> Matcher:
    """The question a condition asks of a value."""
    match condition:
        case Contains():
            words = [key for word in condition.text.split() if (key := place_key(word))]
            return lambda value: has_words(place_key(str(value)) if value else "", words)
        case OneOf():
            return _OneOf(condition.choices).fits
        case Within():
            return _Within(condition).fits
        case Blank():
            return lambda value: value is None or value in ("", ())


def has_words(key: str, words: Collection[str]) -> bool:
    """Whether each word is somewhere in a text; both are keys already."""
    return all(word in key for word in words)


class _OneOf:
    def __init__(self, choices: frozenset[str]) -> None:
        self._choices = choices

    def fits(self, value: CellValue) -> bool:
        if isinstance(value, tuple):
            return not self._choices.isdisjoint(value or ("",))
        return (value or "") in self._choices


class _Within:
    def __init__(self, span: Within) -> None:
        self._span = span

    def fits(self, value: CellValue) -> bool:
        if value is None or isinstance(value, str | tuple):
            return False
        return self._holds(cast("float", value)) is not self._span.outside

    def _holds(self, value: float) -> bool:
        span = self._span
        if span.low is not None and (
            value < span.low or (value == span.low and not span.low_included)
        ):
            return False
        return span.high is None or value < span.high or (value == span.high and span.high_included)
