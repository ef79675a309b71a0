"""How a long calendar is cut into sheets: days into spans, rows into what a sheet holds."""

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple


class Strip(NamedTuple):
    """A row to be cut: where it begins and ends, and its lanes' height and first lane."""

    top: float
    height: float
    lane: float
    padding: float


class Cut(NamedTuple):
    """What of the rows stands on one sheet."""

    top: float
    bottom: float


def spans(first: date, last: date, count: int) -> list[tuple[date, date]]:
    """The days in so many spans of about the same length, each from a Monday but the first.

    Fewer where there are fewer weeks.
    """
    monday = first - timedelta(days=first.weekday())
    weeks = ((last - monday).days + 7) // 7
    count = max(1, min(count, weeks))
    edges = [monday + timedelta(days=7 * math.ceil(weeks * n / count)) for n in range(1, count)]
    starts = [first, *edges]
    ends = [*(edge - timedelta(days=1) for edge in edges), last]
    return list(zip(starts, ends, strict=True))


def spread(rows: int, fit: Callable[[int, int], bool]) -> list[tuple[int, int]]:
    """Rows over as few sheets as they take, and as evenly: each one's first row and their number.

    ``fit`` tells whether some rows fit on a sheet; one that does not even alone has its own.
    """
    for sheets in range(1, rows):
        every = (
            _between((0, *edges, rows))
            for edges in itertools.combinations(range(1, rows), sheets - 1)
        )
        found = [runs for runs in every if all(run[1] == 1 or fit(*run) for run in runs)]
        if found:
            return min(found, key=_unevenness)
    return _between(range(rows + 1))


def cuts(strips: Sequence[Strip], room: float) -> list[Cut]:
    """The rows in as few sheets as they take, each ``room`` high.

    A row is cut only where it is higher than a sheet, and then between two lanes.
    """
    found: list[Cut] = []
    top = strips[0].top if strips else 0.0
    bottom = top
    for strip in strips:
        for piece in _pieces(strip, room):
            if piece - top > room and bottom > top:
                found.append(Cut(top, bottom))
                top = bottom
            bottom = piece
    found.append(Cut(top, bottom))
    return found


def _between(edges: Sequence[int]) -> list[tuple[int, int]]:
    return [(first, after - first) for first, after in itertools.pairwise(edges)]


def _unevenness(spans: Sequence[tuple[int, int]]) -> int:
    return sum(count * count for _, count in spans)


def _pieces(strip: Strip, room: float) -> Iterator[float]:
    """Where a row may be cut: at its end, and between lanes where it is higher than a sheet."""
    end = strip.top + strip.height
    if strip.height > room:
        edge = strip.top + strip.padding + strip.lane
        while edge < end - 0.5:
            yield edge
            edge += strip.lane
    yield end
