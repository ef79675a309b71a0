"""Which salons of the table are ticked, and how that goes with the selection all views share."""

import enum
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from salonplanner.ui.selection import Selection


class Mode(enum.Enum):
    """Where the shared selection comes from."""

    FOLLOWING = enum.auto()
    """It is the salon of the current cell; nothing is ticked."""
    ROWS = enum.auto()
    """Whole rows are selected; another cell chosen takes that back."""
    TICKED = enum.auto()
    """Boxes were ticked, or several salons selected elsewhere: typing in cells leaves them."""


class Ticks(QObject):
    """The current cell goes from row to row without a tick being lost.

    As long as nothing is ticked the shared selection follows the current cell, so that the
    inspector shows its salon. ``changed`` tells that other boxes are ticked, ``gone_to`` carries
    the one salon that was selected elsewhere.
    """

    changed = Signal()
    gone_to = Signal(str)

    def __init__(self, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._selection = selection
        self._mode = Mode.FOLLOWING
        self._busy = False
        selection.changed.connect(self.take_over)

    @property
    def mode(self) -> Mode:
        """Where the shared selection comes from."""
        return self._mode

    @property
    def ids(self) -> tuple[str, ...]:
        """The salons ticked."""
        return () if self._mode is Mode.FOLLOWING else self._selection.ids

    def toggle(self, salon_id: str) -> None:
        """Tick a salon, or take its tick back."""
        kept = tuple(known for known in self.ids if known != salon_id)
        self.tick(kept if len(kept) < len(self.ids) else (*kept, salon_id))

    def tick(self, ids: Iterable[str]) -> None:
        """Tick these salons and no others."""
        wanted = tuple(ids)
        self._set(Mode.TICKED if wanted else Mode.FOLLOWING, wanted)

    def choose_rows(self, ids: Iterable[str]) -> None:
        """Whole rows were selected."""
        self._set(Mode.ROWS, tuple(ids))

    def follow(self, salon_id: str | None) -> None:
        """The current cell is a salon's now."""
        if self._mode is not Mode.TICKED:
            self._set(Mode.FOLLOWING, () if salon_id is None else (salon_id,))

    def clear(self) -> None:
        """Take all ticks back; nothing is selected then."""
        self._set(Mode.FOLLOWING, ())

    def take_over(self) -> None:
        """Show what was selected elsewhere; a salon that is gone only leaves the others."""
        if self._busy:
            return
        ids = self._selection.ids
        several = len(ids) > 1 or (len(ids) == 1 and self._mode is Mode.TICKED)
        self._mode = Mode.TICKED if several else Mode.FOLLOWING
        self.changed.emit()
        if self._mode is Mode.FOLLOWING and ids:
            self.gone_to.emit(ids[0])

    def _set(self, mode: Mode, ids: tuple[str, ...]) -> None:
        before = self.ids
        self._mode = mode
        self._busy = True
        self._selection.select(ids)
        self._busy = False
        if self.ids != before:
            self.changed.emit()
