"""Inputs of one line: texts and numbers."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from salonplanner.domain.validation import LARGEST_NUMBER, LONGEST_TEXT, is_clean_text
from salonplanner.language import Language
from salonplanner.ui.inspector.field import Complaint, Field, Several
from salonplanner.ui.widgets.label import make_label
from salonplanner.ui.workbench import Workbench


def read_text(text: str, language: Language) -> str | Complaint:
    """A text that a plan can keep."""
    if not is_clean_text(text):
        return Complaint(language.tr("It holds a character that cannot be saved."))
    if len(text) > LONGEST_TEXT:
        limit = language.number(LONGEST_TEXT)
        return Complaint(language.tr("It is longer than {limit} characters.", limit=limit))
    return text


def read_number(text: str, language: Language, *, whole: bool) -> float | int | Complaint | None:
    """A number of 0 or more, None for a blank text; a ``whole`` one has no decimals."""
    text = text.strip()
    if not text:
        return None
    number = language.parse_number(text)
    if number is None:
        return Complaint(language.tr("Enter a number, or leave it blank."))
    if number < 0:
        return Complaint(language.tr("Enter 0 or more, or leave it blank."))
    if number > LARGEST_NUMBER:
        return Complaint(language.tr("This number is too large."))
    if not whole:
        return number
    if not number.is_integer():
        return Complaint(language.tr("Enter a whole number, or leave it blank."))
    return int(number)


class LineField(Field):
    """One line of text; ``required`` where a salon cannot do without."""

    def __init__(
        self,
        bench: Workbench,
        key: str,
        label: str,
        name: str,
        *,
        required: str = "",
        note: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        whole = None if note is None else _side_by_side(self.line, note)
        super().__init__(bench, key, label, self.line, name, whole)
        self._required = required
        self._shown = ""
        self._placeholder = ""
        self.line.editingFinished.connect(self.commit)

    @property
    def pending(self) -> bool:
        """Whether the line says something else than the plan."""
        return self.line.text() != self._shown

    def set_placeholder(self, text: str) -> None:
        """What an empty line says."""
        self._placeholder = text
        self._show_placeholder()

    def take(self, value: object) -> None:
        """Show a text."""
        self._shown = "" if isinstance(value, Several) else self.written(value)
        self._show_placeholder()
        if self.line.text() != self._shown:
            with QSignalBlocker(self.line):
                self.line.setText(self._shown)
            self.line.setCursorPosition(0)

    def read(self) -> object:
        """The text without the blanks around it."""
        text = self.line.text().strip()
        if not text and self._required:
            return Complaint(self._required)
        return read_text(text, self.bench.language)

    def written(self, value: object) -> str:
        """A value as it stands in the line."""
        return "" if value is None else str(value)

    def _show_placeholder(self) -> None:
        several = isinstance(self.value, Several)
        text = self.bench.language.tr("multiple values") if several else self._placeholder
        if self.line.placeholderText() != text:
            self.line.setPlaceholderText(text)


def _side_by_side(line: QWidget, note: QWidget) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(line, 1)
    row.addWidget(note)
    return pair


class NumberField(LineField):
    """A number of 0 or more, blank for none; ``whole`` ones have no decimals.

    What follows the number, such as a share, stands beside the input.
    """

    def __init__(
        self, bench: Workbench, key: str, label: str, name: str, *, whole: bool = False
    ) -> None:
        self._note = make_label(tone="hint", name=f"{name}Note")
        self._note.hide()
        super().__init__(bench, key, label, name, note=self._note)
        self._whole = whole

    def note(self, text: str) -> None:
        """Say something beside the number; an empty text hides it."""
        if text != self._note.text():
            self._note.setText(text)
            self._note.setHidden(not text)

    def written(self, value: object) -> str:
        """The number in the language's form, with decimals only where it has some."""
        if not isinstance(value, int | float):
            return ""
        decimals = 0 if float(value).is_integer() else 2
        return self.bench.language.number(value, decimals)

    def read(self) -> object:
        """The number, None where the line is blank."""
        return read_number(self.line.text(), self.bench.language, whole=self._whole)
