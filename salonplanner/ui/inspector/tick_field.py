"""The input for a yes or a no."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox

from salonplanner.ui.inspector.field import SEVERAL, Field
from salonplanner.ui.workbench import Workbench


class TickField(Field):
    """A box to tick, with its own text; half ticked where the salons differ."""

    def __init__(self, bench: Workbench, key: str, text: str, name: str) -> None:
        self._tick = QCheckBox(text)
        super().__init__(bench, key, text, self._tick, name)
        self._shown = self._tick.checkState()
        self._tick.clicked.connect(self._click)

    @property
    def pending(self) -> bool:
        """Whether the box was clicked and the plan does not have it yet."""
        return self._tick.checkState() is not self._shown

    def take(self, value: object) -> None:
        """Show a yes, a no, or that the salons differ."""
        state = Qt.CheckState.Checked if value is True else Qt.CheckState.Unchecked
        if value is SEVERAL:
            state = Qt.CheckState.PartiallyChecked
        with QSignalBlocker(self._tick):
            self._tick.setTristate(value is SEVERAL)
            self._tick.setCheckState(state)
        self._shown = state

    def read(self) -> object:
        """Whether the box is ticked."""
        return self._tick.isChecked()

    def _click(self) -> None:
        # Only the plan may say that salons differ; clicks go from yes to no.
        self._tick.setTristate(False)
        self.commit()
