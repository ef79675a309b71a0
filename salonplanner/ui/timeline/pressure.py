"""The weeks of the season as columns under the calendar, laid out without Qt."""

import enum
from collections.abc import Callable, Sequence

import msgspec

from salonplanner.forecast.weeks import Week
from salonplanner.ui.timeline.geometry import Measure, Rect, TimeScale

_GAP = 2.0
"""Between the columns of two weeks."""
_LEAST = 2.0
"""Height of the column of a week that holds anything at all."""


class Quantity(enum.StrEnum):
    """What the columns measure."""

    SALONS = "salons"
    VISITORS = "visitors"
    TURNOVER = "turnover"


class Column(msgspec.Struct, frozen=True):
    """One week: its place on the canvas, from the strip's top, and its figure."""

    week: Week
    cell: Rect
    bar: Rect
    part: Rect
    """The piece of the bar that the salons shown make, from its foot."""
    text: str
    """The figure, empty where there is no room for it or nothing to say."""
    text_width: float


class PressureRules(msgspec.Struct, frozen=True):
    """What the columns depend on, the weeks apart."""

    scale: TimeScale
    top: float
    """Where the highest column ends, under the figures."""
    bottom: float
    measure: Measure
    write: Callable[[Quantity, float], str]


def columns(
    whole: Sequence[Week], shown: Sequence[Week], quantity: Quantity, rules: PressureRules
) -> tuple[Column, ...]:
    """A column for each week, the highest as high as there is room; ``shown`` are parts of them."""
    highest = max((amount(week, quantity) for week in whole), default=0.0)
    unit = (rules.bottom - rules.top) / highest if highest > 0 else 0.0
    parts = {week.start: week for week in shown}
    found: list[Column] = []
    for week in whole:
        value = amount(week, quantity)
        cell = rules.scale.rect(rules.scale.span(week.start, week.end), 0, rules.bottom)
        bar = _bar(cell, value * unit, rules)
        part = parts.get(week.start)
        of_shown = amount(part, quantity) if part is not None else 0.0
        text = rules.write(quantity, value) if value > 0 else ""
        width = rules.measure(text)
        if width > cell.width - _GAP:
            text, width = "", 0.0
        found.append(Column(week, cell, bar, _bar(cell, of_shown * unit, rules), text, width))
    return tuple(found)


def amount(week: Week, quantity: Quantity) -> float:
    """A week's figure: salons at once, visitors, or turnover in MAD."""
    if quantity is Quantity.SALONS:
        return float(week.most)
    return week.visitors if quantity is Quantity.VISITORS else week.turnover


def _bar(cell: Rect, height: float, rules: PressureRules) -> Rect:
    height = max(height, _LEAST) if height > 0 else 0.0
    width = max(cell.width - _GAP, 1.0)
    return Rect(cell.x + (cell.width - width) / 2, rules.bottom - height, width, height)
