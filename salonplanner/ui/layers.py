"""Which kinds of events the calendars show: a view setting of the user, no part of the plan."""

from PySide6.QtCore import QObject, Signal

from salonplanner.domain.events import Event
from salonplanner.ui.workbench import Workbench


class Layers(QObject):
    """One layer a kind of events; ``changed`` tells that one was switched on or off."""

    changed = Signal()

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench

    @property
    def hidden(self) -> frozenset[str]:
        """The kinds that are switched off."""
        return frozenset(self._bench.settings.hidden_kinds)

    def shows(self, event: Event) -> bool:
        """Whether the event's layer is on."""
        return event.kind not in self._bench.settings.hidden_kinds

    def hide(self, kind: str, *, hidden: bool) -> None:
        """Switch a kind off, or on again, and remember it for the next time."""
        kinds = (self.hidden | {kind}) if hidden else (self.hidden - {kind})
        if kinds != self.hidden:
            self._bench.remember(hidden_kinds=tuple(sorted(kinds)))
            self.changed.emit()
