"""The one selection that calendar, table, findings and inspector share."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """Ids of the selected salons, the last chosen one last; ``changed`` tells when they change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The selected salons."""
        return self._ids

    @property
    def current(self) -> str | None:
        """The salon the inspector edits: the only one selected."""
        return self._ids[0] if len(self._ids) == 1 else None

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
