"""What all inputs have in common."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from salonplanner.ui.inspector.field import SEVERAL
from salonplanner.ui.inspector.text_fields import LineField
from salonplanner.ui.workbench import Workbench
from tests.gui.inspector.conftest import Shell


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("fieldName", "Autre"),
        ("fieldVenue", ""),
        ("fieldExhibitors", "7"),
        ("fieldStart", "1/8"),
        ("fieldBudget", "x"),
    ],
)
def test_escape_restores(shell: Shell, name: str, typed: str) -> None:
    line = shell.find(QLineEdit, name)
    before = line.text()
    shell.type(name, typed, enter=False)
    assert line.text() == typed
    shell.qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == before
    shell.elsewhere.setFocus()
    assert shell.steps() == 0


def test_the_wheel_scrolls_the_panel_and_changes_nothing(shell: Shell) -> None:
    for name in ("fieldStatus", "fieldRegion", "fieldCity"):
        combo = shell.find(QComboBox, name)
        before = combo.currentIndex()
        combo.setFocus()
        turn(combo)
        assert combo.currentIndex() == before
    assert shell.steps() == 0


def test_a_complaint_is_told_to_screen_readers(shell: Shell) -> None:
    shell.type("fieldExhibitors", "x")
    box = shell.box("fieldExhibitors")
    assert box.accessibleDescription() == shell.message("fieldExhibitors") != ""


def test_a_value_is_shared_or_several(bench: Workbench, qtbot: QtBot) -> None:
    field = LineField(bench, "venue", "Lieu", "fieldVenue")
    qtbot.addWidget(field)
    assert field.value is None
    field.show_values(["a", "a"])
    assert field.value == "a"
    field.show_values(["a", "b"])
    assert field.value is SEVERAL
    assert not field.pending


def test_a_hint_gives_way_to_a_complaint(bench: Workbench, qtbot: QtBot) -> None:
    field = LineField(bench, "name", "Nom", "fieldName", required="Il faut un nom.")
    qtbot.addWidget(field)
    field.show_values(["a"])
    field.hint("Bon à savoir.")
    assert field.message.text() == "Bon à savoir."
    field.line.setText("")
    field.commit()
    assert field.message.text() == field.complaint == "Il faut un nom."
    field.restore()
    assert field.message.text() == "Bon à savoir."


def test_a_question_does_not_commit_twice(bench: Workbench, qtbot: QtBot) -> None:
    field = LineField(bench, "venue", "Lieu", "fieldVenue")
    qtbot.addWidget(field)
    told: list[object] = []

    def ask(_key: str, value: object) -> None:
        told.append(value)
        field.commit()

    field.committed.connect(ask)
    field.line.setText("ici")
    field.commit()
    assert told == ["ici"]


def turn(widget: QWidget) -> None:
    """One notch of the wheel over a widget."""
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(widget.mapToGlobal(QPoint(5, 5))),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
