"""The colours of the window by token name, one table for light and one for dark."""

import tomllib
from collections.abc import Iterator
from typing import Literal, cast, get_args

from PySide6.QtGui import QColor

from salonplanner import assets

Token = Literal[
    # surfaces
    "win", "surface", "rowalt", "panel", "sunken", "raised", "input", "title",
    # lines
    "line", "line2", "line3", "gridw", "gridm",
    # text
    "text", "text2", "text3",
    # accent
    "accent", "accenth", "on", "tint", "tint2", "tinttext", "sel",
    # levels: bar, tint, ink on the tint
    "nat", "natT", "natI", "reg", "regT", "regI", "loc", "locT", "locI", "onbar",
    # severity: ink, tint, border
    "err", "errT", "errL", "warn", "warnT", "warnL", "info", "infoT", "infoL", "ok", "okT",
    # calendar: shadings, event bands with their text and border
    "weekend", "holiday", "evs", "evsT", "evsL", "evw", "evwT", "evwL", "evu", "evuT", "evuL",
    "scroll",
]  # fmt: skip

TOKENS: tuple[Token, ...] = get_args(Token)


class Colours:
    """One scheme's colours: ``colours["accent"]`` is a QColor."""

    def __init__(self, table: dict[Token, QColor]) -> None:
        self._table = table

    def __getitem__(self, token: Token) -> QColor:
        return QColor(self._table[token])

    def __iter__(self) -> Iterator[Token]:
        return iter(self._table)

    def faded(self, token: Token, opacity: float) -> QColor:
        """The colour with an opacity between 0 and 1, for disabled parts."""
        colour = self[token]
        colour.setAlphaF(opacity)
        return colour


def load_colours(*, dark: bool) -> Colours:
    """Read one scheme's table.

    Raises:
        ValueError: the table lacks a token, or has one nobody knows.
    """
    path = assets.resource(f"style/colours-{'dark' if dark else 'light'}.toml")
    sections = cast("dict[str, dict[str, str]]", tomllib.loads(path.read_text(encoding="utf-8")))
    found = {token: value for section in sections.values() for token, value in section.items()}
    if set(found) != set(TOKENS):
        odd = ", ".join(sorted(set(found) ^ set(TOKENS)))
        raise ValueError(f"{path.name}: missing or unknown colours: {odd}")
    return Colours({token: QColor(found[token]) for token in TOKENS})
