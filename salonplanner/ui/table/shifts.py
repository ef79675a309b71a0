"""Tells rows that come, go and move by themselves from a cell that somebody chose."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QObject

from salonplanner.ui.models.shown_salons import ShownSalons


class Shifts(QObject):
    """Qt chooses another current cell where its row goes: that is nobody's choice.

    Made before the view, so that it hears of a change before the view acts upon it.
    """

    def __init__(self, shown: ShownSalons) -> None:
        super().__init__(shown)
        self._depth = 0
        for begins in (
            shown.rowsAboutToBeRemoved,
            shown.rowsAboutToBeInserted,
            shown.modelAboutToBeReset,
            shown.layoutAboutToBeChanged,
        ):
            begins.connect(self._begin)
        for ends in (
            shown.rowsRemoved,
            shown.rowsInserted,
            shown.modelReset,
            shown.layoutChanged,
        ):
            ends.connect(self._end)

    @property
    def under_way(self) -> bool:
        """Whether rows are moving just now."""
        return self._depth > 0

    @contextmanager
    def silence(self) -> Generator[None]:
        """Take what happens meanwhile for nobody's choice."""
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1

    def _begin(self) -> None:
        self._depth += 1

    def _end(self) -> None:
        self._depth -= 1
