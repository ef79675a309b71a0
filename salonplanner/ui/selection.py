"""The one selection that calendar, table, findings and inspector share."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """Ids of the selected salons, the last chosen one last; ``changed`` tells when they change.

    ``summed`` tells that the cells selected in the table add up to something else.
    """

    changed = Signal()
    summed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._sum = ""

    @property
    def ids(self) -> tuple[str, ...]:
        """The selected salons."""
        return self._ids

    @property
    def current(self) -> str | None:
        """The salon the inspector edits: the only one selected."""
        return self._ids[0] if len(self._ids) == 1 else None

    @property
    def sum(self) -> str:
        """What the cells selected in the table add up to, in words; empty where they are not."""
        return self._sum

    def tell_sum(self, text: str) -> None:
        """Say what the selected cells add up to."""
        if text != self._sum:
            self._sum = text
            self.summed.emit()

    def select(self, ids: Iterable[str]) -> None:
        """Select just these salons."""
        wanted = tuple(dict.fromkeys(ids))
        if wanted != self._ids:
            self._ids = wanted
            self.changed.emit()

    def keep_only(self, known: Iterable[str]) -> None:
        """Forget the salons that are no longer there."""
        known = set(known)
        self.select(salon_id for salon_id in self._ids if salon_id in known)
