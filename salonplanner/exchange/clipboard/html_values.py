"""What the attributes of a cell in HTML say about its exact value."""

import json
import math
import re
from collections.abc import Mapping
from datetime import date
from typing import cast

from salonplanner.exchange.clipboard.cells import Cell, serial_day

Attributes = Mapping[str, str]
OWN_VALUE = "data-value"
"""The attribute in which this program keeps a cell's text."""
_FORMAT = re.compile(r'mso-number-format\s*:\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))')
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_NAMED_DATES = frozenset({"short date", "medium date", "long date", "general date"})
_HIDDEN = re.compile(r"display\s*:\s*none")


def is_hidden(attributes: Attributes) -> bool:
    """Whether a row or a cell is not shown, as Excel writes rows that a filter hides."""
    return _HIDDEN.search(attributes.get("style", "")) is not None


def exact_value(attributes: Attributes, text: str, styles: Mapping[str, str]) -> Cell:
    """A cell with its text, and its number or day where an attribute has it.

    ``styles`` has the rules of the classes by their names.
    """
    if OWN_VALUE in attributes:
        own_day = _iso(attributes.get("data-day", ""))
        return Cell(attributes[OWN_VALUE], _number(attributes.get("data-number", "")), own_day)
    number = _excel(attributes) if "x:num" in attributes else None
    pattern = _excel_format(attributes, styles) if number is not None else ""
    if "sdval" in attributes:
        # Calc writes the value with the decimal sign of its language.
        number = _number(attributes["sdval"].replace(",", "."))
        pattern = attributes.get("sdnum", "").split(";", 2)[-1]
    elif "data-sheets-value" in attributes:
        number = _sheets(attributes["data-sheets-value"])
        pattern = _sheets_format(attributes.get("data-sheets-numberformat", ""))
    if number is None or not text:
        return Cell(text)
    if _is_date(pattern):
        return Cell(text, None, serial_day(number))
    return Cell(text, number)


def _is_date(pattern: str) -> bool:
    """Whether a number format shows a day: a year or a day beside a month, in any language."""
    if pattern.replace("\\", "").strip().casefold() in _NAMED_DATES:
        return True
    plain = pattern.replace('\\"', '"').replace("\\/", "/")
    bare = _QUOTED.sub("", plain).casefold().replace("am/pm", "")
    if not bare or set(bare) & set("0#?%"):
        return False
    return "m" in bare and any(letter in bare for letter in "dyjat")


def _excel(attributes: Attributes) -> float | None:
    return _number(attributes["x:num"])


def _excel_format(attributes: Attributes, styles: Mapping[str, str]) -> str:
    for rules in (attributes.get("style", ""), styles.get(attributes.get("class", ""), "")):
        found = _FORMAT.search(rules)
        if found:
            return found[1] or found[2] or ""
    return ""


def _sheets(text: str) -> float | None:
    value = _json(text)
    found = value.get("3") if value.get("1") == 3 else None
    return _number(str(found)) if isinstance(found, int | float) else None


def _sheets_format(text: str) -> str:
    found = _json(text).get("2")
    return found if isinstance(found, str) else ""


def _json(text: str) -> dict[str, object]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
