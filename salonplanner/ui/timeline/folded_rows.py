"""Paints folded rows of many salons from pictures of them, made once a row and place."""

import math
from collections.abc import Callable, Iterable, Iterator

import msgspec
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from salonplanner.ui.timeline.bars import Bar
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.rows import Row

MANY = 40
"""Bars from which on a row is painted from pictures."""
_TILE = 512.0
_AROUND = 8.0
"""How far badges stand out of a row, in pixels."""
_MOST_TILES = 200


class _Pictured(msgspec.Struct):
    """The pictures of a row as it is now, by their number along the days."""

    lanes: tuple[tuple[Bar, ...], ...]
    ratio: float
    tiles: dict[int, QPixmap] = msgspec.field(default_factory=dict[int, QPixmap])


class FoldedRows:
    """Keeps pictures of rows; thousands of thin bars are too many to paint one by one."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._rows: dict[str, _Pictured] = {}

    def takes(self, row: Row) -> bool:
        """Whether a row is one to be painted from pictures."""
        return row.folded and sum(map(len, row.lanes)) >= MANY

    def paint(
        self,
        painter: QPainter,
        row: Row,
        left: float,
        right: float,
        draw: Callable[[QPainter, Bar], None],
    ) -> None:
        """Paint what of a row lies between two places; the painter's origin is at its top left.

        ``draw`` paints one bar.
        """
        ratio = painter.device().devicePixelRatioF()
        kept = self._rows.get(row.key)
        if kept is None or kept.lanes is not row.lanes or kept.ratio != ratio:
            kept = self._rows[row.key] = _Pictured(row.lanes, ratio)
        for number in range(math.floor(left / _TILE), math.floor(right / _TILE) + 1):
            tile = kept.tiles.get(number)
            if tile is None:
                self._make_room()
                tile = kept.tiles[number] = self._tile(row, number, ratio, draw)
            painter.drawPixmap(QPointF(number * _TILE, -_AROUND), tile)

    def _tile(
        self, row: Row, number: int, ratio: float, draw: Callable[[QPainter, Bar], None]
    ) -> QPixmap:
        start = number * _TILE

        def drawn(painter: QPainter) -> None:
            painter.translate(-start, _AROUND)
            for bar in _meeting(row.bars, start - _AROUND, start + _TILE + _AROUND):
                draw(painter, bar)

        height = row.height + 2 * _AROUND
        return self._ink.drawn(_TILE, height, ratio, drawn)

    def _make_room(self) -> None:
        if sum(len(kept.tiles) for kept in self._rows.values()) >= _MOST_TILES:
            for kept in self._rows.values():
                kept.tiles.clear()


def _meeting(bars: Iterable[Bar], left: float, right: float) -> Iterator[Bar]:
    return (bar for bar in bars if bar.rect.x < right and bar.rect.right > left)
