"""Questions and messages: what happened, where, and what to do next."""

import enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from salonplanner.domain.errors import PlannerError
from salonplanner.language import Language
from salonplanner.ui import metrics
from salonplanner.ui.icons import Icons
from salonplanner.ui.widgets.label import dress
from salonplanner.words import errors as error_words

ICON_SIZE = 32
TEXT_WIDTH = 380
_Role = QMessageBox.ButtonRole
_Choices = tuple[tuple[str, "Answer"], ...]


class Answer(enum.Enum):
    """What the user chose."""

    SAVE = enum.auto()
    DISCARD = enum.auto()
    RETRY = enum.auto()
    SAVE_COPY = enum.auto()
    GO_ON = enum.auto()
    CANCEL = enum.auto()


_ROLES = {
    Answer.SAVE: _Role.AcceptRole,
    Answer.RETRY: _Role.AcceptRole,
    Answer.GO_ON: _Role.AcceptRole,
    Answer.SAVE_COPY: _Role.ActionRole,
    Answer.DISCARD: _Role.DestructiveRole,
    Answer.CANCEL: _Role.RejectRole,
}


class Messages:
    """Shows messages over one window, in the user's language; Escape leaves all as it is."""

    def __init__(self, parent: QWidget, language: Language, icons: Icons) -> None:
        self._parent = parent
        self._language = language
        self._icons = icons

    def error(self, error: PlannerError, title: str) -> None:
        """Tell what went wrong in one sentence; nothing was changed."""
        text = error_words.sentence(error, self._language)
        self._ask(self._box(title, text, warning=True), self._close_only())

    def tell(self, title: str, text: str) -> None:
        """Tell something that leaves nothing to choose."""
        self._ask(self._box(title, text), self._close_only())

    def ask_save(self, name: str) -> Answer:
        """Ask what becomes of changes before the plan is left."""
        tr = self._language.tr
        box = self._box(
            tr("Save the changes to “{name}”?", name=name),
            tr("Without saving, what was changed since the last save is lost."),
        )
        return self._ask(
            box,
            (
                (tr("Save"), Answer.SAVE),
                (tr("Do not save"), Answer.DISCARD),
                (tr("Cancel"), Answer.CANCEL),
            ),
        )

    def ask_retry(self, error: PlannerError, title: str) -> Answer:
        """After a file could not be written: try again, write a copy elsewhere, or leave it."""
        tr = self._language.tr
        box = self._box(title, error_words.sentence(error, self._language), warning=True)
        return self._ask(
            box,
            (
                (tr("Retry"), Answer.RETRY),
                (tr("Save a copy…"), Answer.SAVE_COPY),
                (tr("Cancel"), Answer.CANCEL),
            ),
        )

    def ask_go_on(self, title: str, text: str, verb: str) -> bool:
        """Ask before something unusual; ``verb`` is the confirming button."""
        choices = ((verb, Answer.GO_ON), (self._language.tr("Cancel"), Answer.CANCEL))
        return self._ask(self._box(title, text), choices) is Answer.GO_ON

    def _close_only(self) -> _Choices:
        return ((self._language.tr("Close"), Answer.CANCEL),)

    def _box(self, title: str, text: str, *, warning: bool = False) -> QMessageBox:
        box = QMessageBox(self._parent)
        box.setObjectName("messageBox")
        # Names of salons and files are shown as they are, whatever they look like.
        box.setTextFormat(Qt.TextFormat.PlainText)
        ratio = self._parent.devicePixelRatioF()
        name, ink = ("triangle-alert", "warn") if warning else ("info", "accent")
        box.setIconPixmap(self._icons.pixmap(name, ink, ICON_SIZE, ratio))
        box.setWindowTitle(self._language.tr("Salon Planner"))
        box.setText(title)
        box.setInformativeText(text)
        lay_out(box, self._icons.theme.px(TEXT_WIDTH))
        return box

    def _ask(self, box: QMessageBox, choices: _Choices) -> Answer:
        answers: list[tuple[QPushButton, Answer]] = []
        for text, answer in choices:
            button = box.addButton(text, _ROLES[answer])
            dress(button, danger=answer is Answer.DISCARD, primary=not answers)
            answers.append((button, answer))
        box.setDefaultButton(answers[0][0])
        box.setEscapeButton(answers[-1][0])
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return next((answer for button, answer in answers if button is clicked), Answer.CANCEL)


def lay_out(box: QMessageBox, width: int) -> None:
    """Give a message box the margins of a dialog and room for its sentences."""
    for label in ("qt_msgbox_label", "qt_msgbox_informativelabel"):
        text = box.findChild(QWidget, label)
        if text is not None:
            text.setMinimumWidth(width)
            dress(text, role="title" if label == "qt_msgbox_label" else "body")
    layout = box.layout()
    if layout is not None:
        layout.setContentsMargins(*(metrics.DIALOG_PADDING,) * 4)
