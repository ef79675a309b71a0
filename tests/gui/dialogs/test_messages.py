"""Messages: the question, the answers, and what Escape means."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from salonplanner.domain.errors import FileError, Problem
from salonplanner.ui.dialogs.messages import Answer, Messages
from salonplanner.words.errors import sentence
from tests.gui.dialogs.conftest import press

ERROR = FileError("/plans/<b>plan</b>.xlsx", Problem.IN_USE)


@pytest.fixture
def messages(parent, bench):
    return Messages(parent, bench.language, bench.icons)


def texts(box) -> set[str]:
    return {button.text() for button in box.buttons()}


@pytest.mark.parametrize(
    ("text", "answer"),
    [("Save", Answer.SAVE), ("Do not save", Answer.DISCARD), ("Cancel", Answer.CANCEL)],
)
def test_unsaved_changes_are_asked_about(messages, in_dialog, bench, text, answer):
    def do(box) -> None:
        assert "Plan.salonplan" in box.text()
        press(box, bench.language.tr(text))

    in_dialog(do)
    assert messages.ask_save("Plan.salonplan") is answer


def test_escape_keeps_the_work(messages, in_dialog, qtbot):
    in_dialog(lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape))
    assert messages.ask_save("Plan") is Answer.CANCEL


def test_enter_saves(messages, in_dialog, qtbot):
    in_dialog(lambda box: qtbot.keyClick(box, Qt.Key.Key_Return))
    assert messages.ask_save("Plan") is Answer.SAVE


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Retry", Answer.RETRY),
        ("Save a copy…", Answer.SAVE_COPY),
        ("Cancel", Answer.CANCEL),
    ],
)
def test_a_file_that_cannot_be_written_leaves_a_choice(messages, in_dialog, bench, text, answer):
    def do(box) -> None:
        assert box.informativeText() == sentence(ERROR, bench.language)
        press(box, bench.language.tr(text))

    in_dialog(do)
    assert messages.ask_retry(ERROR, "title") is answer


def test_names_are_shown_as_they_are(messages, in_dialog):
    def do(box) -> None:
        assert box.textFormat() is Qt.TextFormat.PlainText
        assert "<b>plan</b>" in box.informativeText()
        box.reject()

    in_dialog(do)
    messages.error(ERROR, "title")


def test_something_told_can_only_be_closed(messages, in_dialog, bench):
    def do(box) -> None:
        assert (box.text(), box.informativeText()) == ("title", "text")
        assert texts(box) == {bench.language.tr("Close")}
        press(box, bench.language.tr("Close"))

    in_dialog(do)
    messages.tell("title", "text")


def test_something_unusual_is_asked_by_its_verb(messages, in_dialog, qtbot):
    in_dialog(lambda box: press(box, "Déplacer"))
    assert messages.ask_go_on("title", "text", "Déplacer")
    in_dialog(lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape))
    assert not messages.ask_go_on("title", "text", "Déplacer")


def test_the_first_answer_is_the_primary_one(messages, in_dialog):
    def do(box) -> None:
        primary = [b for b in box.findChildren(QPushButton) if b.property("primary")]
        assert [b.text() for b in primary] == [box.defaultButton().text()] == ["Go"]
        box.reject()

    in_dialog(do)
    messages.ask_go_on("title", "text", "Go")


def test_boxes_are_gone_afterwards(messages, in_dialog, parent, qtbot):
    in_dialog(lambda box: box.reject())
    messages.tell("title", "text")
    qtbot.waitUntil(lambda: parent.findChildren(QMessageBox) == [], timeout=2000)
