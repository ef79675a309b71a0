"""Tells the lines of a list that are no salons: headings that come again, and totals."""

import re
from collections.abc import Sequence

from salonplanner.exchange.clipboard.cells import Cell
from salonplanner.exchange.clipboard.trouble import Remark, Trouble
from salonplanner.exchange.clipboard.vocabulary import word_key

_TOTAL = re.compile(
    r"^(?:(?:sous|s|grand|sub) ?)?(?:total|totaux|totals|subtotal)\b|^somme\b|^ensemble\b|^المجموع"
)


class NoSalons:
    """Knows the headings of a block, empty where it has none."""

    def __init__(self, headings: Sequence[Cell]) -> None:
        self._headings = [word_key(cell.text) for cell in headings]

    def is_heading(self, cells: Sequence[Cell]) -> bool:
        """Whether a line says what the headings say, as at the top of each printed page."""
        words = [word_key(cell.text) for cell in cells]
        return words == self._headings and any(words)

    @staticmethod
    def total(cells: Sequence[Cell]) -> Remark | None:
        """A remark about a line that begins with the word; None about any other.

        A salon can be called so too: only a line that makes no salon is worth asking about.
        """
        first = next((cell for cell in cells if not cell.blank), None)
        if first is None or _TOTAL.search(word_key(first.text)) is None:
            return None
        return Remark(trouble=Trouble.TOTAL_ROW)
