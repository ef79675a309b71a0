"""Notes: committed while they are typed, one undo step a visit."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from salonplanner.domain.plan import Plan
from tests.gui.inspector.conftest import Shell


def write(shell: Shell, text: str) -> QPlainTextEdit:
    notes = shell.find(QPlainTextEdit, "fieldNotes")
    notes.setFocus()
    notes.setPlainText(text)
    return notes


def test_a_pause_commits_without_leaving(shell: Shell) -> None:
    write(shell, "Première ligne")
    assert shell.salon().notes == "À confirmer."
    shell.qtbot.waitUntil(lambda: shell.salon().notes == "Première ligne")
    assert shell.find(QPlainTextEdit, "fieldNotes").hasFocus()


def test_one_visit_is_one_step_and_the_next_another(shell: Shell) -> None:
    for text in ("un", "un deux", "un deux trois"):
        write(shell, text)
        shell.inspector.commit()
    assert shell.steps() == 1
    shell.elsewhere.setFocus()
    write(shell, "quatre")
    shell.elsewhere.setFocus()
    assert shell.steps() == 2
    shell.document.stack.undo()
    assert shell.salon().notes == "un deux trois"
    shell.document.stack.undo()
    assert shell.salon().notes == "À confirmer."


def test_notes_of_two_salons_are_two_steps(shell: Shell) -> None:
    write(shell, "un")
    shell.select("OR-02")
    write(shell, "deux")
    shell.inspector.commit()
    assert shell.steps() == 2
    assert (shell.salon("OR-01").notes, shell.salon("OR-02").notes) == ("un", "deux")


def test_leaving_commits_at_once(shell: Shell) -> None:
    write(shell, "Voir la délégation\nle 3 mars")
    shell.elsewhere.setFocus()
    assert shell.salon().notes == "Voir la délégation\nle 3 mars"


def test_escape_takes_the_visit_back(shell: Shell) -> None:
    notes = write(shell, "un")
    shell.inspector.commit()
    write(shell, "un deux")
    shell.qtbot.keyClick(notes, Qt.Key.Key_Escape)
    assert notes.toPlainText() == "À confirmer."
    assert shell.salon().notes == "À confirmer."
    assert not shell.document.stack.canUndo()


def test_no_break_spaces_survive(make_shell: Callable[..., Shell], plan: Plan) -> None:
    kept = "Prix\u00a0: 12\u202f000\u00a0MAD\n« oui »"
    salons = (msgspec.structs.replace(plan.salons[0], notes=kept),)
    shell = make_shell(msgspec.structs.replace(plan, salons=salons))
    shell.select("OR-01")
    notes = shell.find(QPlainTextEdit, "fieldNotes")
    notes.setFocus()
    shell.elsewhere.setFocus()
    assert shell.steps() == 0
    notes.setFocus()
    notes.moveCursor(notes.textCursor().MoveOperation.End)
    notes.insertPlainText("!")
    shell.elsewhere.setFocus()
    assert shell.salon().notes == kept + "!"


def test_tab_leaves_the_notes(shell: Shell) -> None:
    notes = shell.find(QPlainTextEdit, "fieldNotes")
    notes.setFocus()
    shell.qtbot.keyClick(notes, Qt.Key.Key_Tab)
    assert not notes.hasFocus()
    assert shell.salon().notes == "À confirmer."
