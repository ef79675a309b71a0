"""Questions and messages: what happened, where, and what to do next."""

import enum
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from salonplanner.domain.errors import PlannerError
from salonplanner.language import Language
from salonplanner.words import errors as error_words


class Answer(enum.Enum):
    """What the user chose."""

    SAVE = enum.auto()
    DISCARD = enum.auto()
    RETRY = enum.auto()
    SAVE_COPY = enum.auto()
    GO_ON = enum.auto()
    CANCEL = enum.auto()


class Messages:
    """Shows messages over one window, in the user's language."""

    def __init__(self, parent: QWidget, language: Language) -> None:
        self._parent = parent
        self._language = language

    def error(self, error: PlannerError, title: str) -> None:
        """Tell what went wrong in one sentence; nothing was changed."""
        self._close_only(
            QMessageBox.Icon.Warning, title, error_words.sentence(error, self._language)
        )

    def tell(self, title: str, text: str) -> None:
        """Tell something that leaves nothing to choose."""
        self._close_only(QMessageBox.Icon.Information, title, text)

    def ask_save(self, name: str) -> Answer:
        """Ask what becomes of changes before the plan is left."""
        tr = self._language.tr
        box = self._box(
            QMessageBox.Icon.Question,
            tr("Save the changes to “{name}”?", name=name),
            tr("Without saving, what was changed since the last save is lost."),
        )
        answers = {
            box.addButton(tr("Save"), QMessageBox.ButtonRole.AcceptRole): Answer.SAVE,
            box.addButton(tr("Do not save"), QMessageBox.ButtonRole.DestructiveRole): (
                Answer.DISCARD
            ),
            box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole): Answer.CANCEL,
        }
        return self._answer(box, answers)

    def ask_retry(self, error: PlannerError, title: str) -> Answer:
        """After a file could not be written: try again, write a copy elsewhere, or leave it."""
        tr = self._language.tr
        box = self._box(
            QMessageBox.Icon.Warning, title, error_words.sentence(error, self._language)
        )
        answers = {
            box.addButton(tr("Retry"), QMessageBox.ButtonRole.AcceptRole): Answer.RETRY,
            box.addButton(tr("Save a copy…"), QMessageBox.ButtonRole.ActionRole): (
                Answer.SAVE_COPY
            ),
            box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole): Answer.CANCEL,
        }
        return self._answer(box, answers)

    def ask_go_on(self, title: str, text: str, verb: str) -> bool:
        """Ask before something unusual; ``verb`` is the confirming button."""
        box = self._box(QMessageBox.Icon.Question, title, text)
        answers = {
            box.addButton(verb, QMessageBox.ButtonRole.AcceptRole): Answer.GO_ON,
            box.addButton(self._language.tr("Cancel"), QMessageBox.ButtonRole.RejectRole): (
                Answer.CANCEL
            ),
        }
        return self._answer(box, answers) is Answer.GO_ON

    def _close_only(self, icon: QMessageBox.Icon, title: str, text: str) -> None:
        box = self._box(icon, title, text)
        close = box.addButton(self._language.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        self._answer(box, {close: Answer.CANCEL})

    def _box(self, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
        box = QMessageBox(self._parent)
        box.setObjectName("messageBox")
        box.setIcon(icon)
        # Names of salons and files are shown as they are, whatever they look like.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self._language.tr("Salon Planner"))
        box.setText(title)
        box.setInformativeText(text)
        return box

    def _answer(self, box: QMessageBox, answers: Mapping[QPushButton, Answer]) -> Answer:
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return next((a for button, a in answers.items() if button is clicked), Answer.CANCEL)
