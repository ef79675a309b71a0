"""What all inputs of the inspector have in common: typing, committing, restoring, complaining."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.workbench import Workbench


class Several:
    """Stands for the value of a field in which the selected salons differ."""


SEVERAL: Final = Several()


class Complaint(NamedTuple):
    """What was typed cannot be taken: one sentence says why."""

    sentence: str


class Field(QWidget):
    """One input, with the sentence under it that says what is wrong or worth knowing.

    It shows the plan's value until the user types another one; ``committed`` carries the key and
    that one once Enter is pressed or the input is left. What is being typed is never overwritten
    by ``show_values``, what cannot be taken is never committed.
    """

    committed = Signal(str, object)

    def __init__(
        self,
        bench: Workbench,
        key: str,
        label: str,
        box: QWidget,
        name: str,
        whole: QWidget | None = None,
    ) -> None:
        """``box`` takes the input, and stands in ``whole`` where it is not alone."""
        super().__init__()
        self.bench = bench
        self.key = key
        self.label = label
        self.box = box
        box.setObjectName(name)
        box.setAccessibleName(bench.names.field(key, bench.language))
        box.installEventFilter(self)
        self._values: Sequence[object] = ()
        self._complaint = ""
        self._hint = ""
        self._committing = False
        self.message = make_label(role="small", tone="hint", name=f"{name}Message")
        self.message.setWordWrap(True)
        self.message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(whole or box)
        column.addWidget(self.message)
        self.setFocusProxy(box)

    @property
    def complaint(self) -> str:
        """Why what stands in the input cannot be taken; empty where it can."""
        return self._complaint

    @property
    def pending(self) -> bool:
        """Whether the input holds something typed that is not in the plan yet."""
        raise NotImplementedError

    @property
    def value(self) -> object:
        """The value the plan has, ``SEVERAL`` where the salons differ, None where there is none."""
        if not self._values:
            return None
        first = self._values[0]
        return first if all(other == first for other in self._values) else SEVERAL

    def show_values(self, values: Sequence[object]) -> None:
        """Show what the salons have; what is being typed stays."""
        self._values = values
        if not self.pending:
            self.restore()

    def restore(self) -> None:
        """Show the plan's value again, whatever was typed."""
        self._complain("")
        self.take(self.value)

    def commit(self) -> None:
        """Announce what was typed, or say why it cannot be taken."""
        if self._committing:
            return
        if not self.pending:
            self._complain("")
            return
        found = self.read()
        if isinstance(found, Complaint):
            self._complain(found.sentence)
            return
        self._complain("")
        # A question asked about the edit takes the focus away, which would commit again.
        self._committing = True
        try:
            self.committed.emit(self.key, found)
        finally:
            self._committing = False

    def hint(self, text: str) -> None:
        """Say something worth knowing under the input; a complaint goes first."""
        self._hint = text
        self._show_message()

    def take(self, value: object) -> None:
        """Put a value into the input; nothing is pending afterwards."""
        raise NotImplementedError

    def read(self) -> object:
        """The value that was typed, or a Complaint."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape restores, the wheel scrolls the panel, undo without typing reaches the plan."""
        kind = event.type()
        if kind is QEvent.Type.Wheel:
            event.ignore()
            return True
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and (self.pending or self._complaint):
                self.restore()
                return True
        elif kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            history = event.matches(QKeySequence.StandardKey.Undo) or event.matches(
                QKeySequence.StandardKey.Redo
            )
            if history and not self.pending:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _complain(self, sentence: str) -> None:
        if sentence != self._complaint:
            self._complaint = sentence
            dress(self.box, invalid=bool(sentence))
            self._show_message()

    def _show_message(self) -> None:
        text = self._complaint or self._hint
        if text != self.message.text():
            self.message.setText(text)
            self.box.setAccessibleDescription(text)
        dress(self.message, tone="error" if self._complaint else "hint")
        if self.message.isHidden() == bool(text):
            self.message.setHidden(not text)
