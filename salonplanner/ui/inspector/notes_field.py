"""The input for notes, several lines that are kept while they are typed."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from salonplanner.ui.inspector.field import Field
from salonplanner.ui.inspector.text_fields import read_text
from salonplanner.ui.workbench import Workbench

TYPING_PAUSE: Final = 400
"""Milliseconds without a key after which notes are committed."""
_HEIGHT: Final = 84
_LINE_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


class NotesField(Field):
    """Several lines of text, committed while they are typed.

    Until the input is left, all of it is one undo step: see ``merge_key``.
    """

    def __init__(self, bench: Workbench, key: str, label: str, name: str) -> None:
        self._edit = QPlainTextEdit()
        super().__init__(bench, key, label, self._edit, name)
        self._shown = ""
        self._before = ""
        self._visits = 0
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self.commit)
        self._edit.setTabChangesFocus(True)
        bench.theme.changed.connect(self._resize)
        self._resize()
        self._edit.textChanged.connect(self._pause.start)

    @property
    def merge_key(self) -> str:
        """The same for all that is typed before the input is left."""
        return f"{self.key}-{self._visits}"

    @property
    def pending(self) -> bool:
        """Whether the text is not in the plan yet."""
        return self._text() != self._shown

    def set_placeholder(self, text: str) -> None:
        """What empty notes say."""
        self._edit.setPlaceholderText(text)

    def take(self, value: object) -> None:
        """Show a text."""
        self._pause.stop()
        self._shown = value if isinstance(value, str) else ""
        if self._text() != self._shown:
            with QSignalBlocker(self._edit):
                self._edit.setPlainText(self._shown)
            # Qt has its own line breaks: what it shows is what a change is told by.
            self._shown = self._text()

    def read(self) -> object:
        """The text as it was typed."""
        return read_text(self._text(), self.bench.language)

    def commit(self) -> None:
        """Announce what was typed so far."""
        self._pause.stop()
        super().commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A visit begins when the input is entered; leaving it commits, Escape takes it back."""
        kind = event.type()
        if kind is QEvent.Type.FocusIn and not self.pending:
            self._visits += 1
            self._before = self._shown
        elif kind is QEvent.Type.FocusOut:
            self.commit()
        elif (
            kind is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._text() != self._before
        ):
            self._edit.setPlainText(self._before)
            self.commit()
            return True
        return super().eventFilter(watched, event)

    def _resize(self) -> None:
        self._edit.setFixedHeight(self.bench.theme.px(_HEIGHT))

    def _text(self) -> str:
        # Qt's plain text would turn no-break spaces into ordinary ones.
        return self._edit.document().toRawText().translate(_LINE_BREAKS)
