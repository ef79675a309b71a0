"""Text as a cell can hold it: what the user typed, and nothing that breaks the file."""

import re

LONGEST = 32_767
"""UTF-16 units in one cell."""
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_ERRORS = frozenset({"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"})
_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")


def cell_text(text: str) -> str:
    """The text with what XML cannot hold replaced, one kind of line break, and cut to fit."""
    clean = _ILLEGAL.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(clean) * 2 <= LONGEST or _units(clean) <= LONGEST:
        return clean
    while _units(clean) > LONGEST:
        clean = clean[: len(clean) - max(1, (_units(clean) - LONGEST) // 2)]
    return clean


def result_text(text: str) -> str:
    """A formula's text as the file holds it, where a name like ``#REF!`` is no error."""
    escaped = _ESCAPE.sub("_x005F_", text)
    return f"_x0023_{escaped[1:]}" if escaped in _ERRORS else escaped


def sheet_name(text: str) -> str:
    """A name a sheet may bear: at most 31 characters, without those Excel refuses."""
    return _SHEET_NAME.sub(" ", text)[:31].strip("' ")


def number_text(literal: str) -> str:
    """Words within a number format, quoted so that none of them is read as a code."""
    return '"' + literal.replace('"', "”") + '"'


def formula_text(literal: str) -> str:
    """Words within a formula."""
    return '"' + literal.replace('"', '""') + '"'


def _units(text: str) -> int:
    return len(text) + sum(1 for letter in text if ord(letter) > 0xFFFF)
