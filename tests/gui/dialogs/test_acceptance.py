"""The reason for accepting a finding: required, and trimmed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from salonplanner.ui.dialogs.acceptance import AcceptanceDialog


@pytest.fixture
def dialog(qtbot, bench):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = AcceptanceDialog(parent, bench, [f"sentence {n}" for n in range(9)])
    made.show()
    yield made
    made.close()


def test_it_cannot_be_confirmed_without_a_reason(qtbot, dialog):
    confirm = dialog.findChild(QPushButton, "acceptanceConfirm")
    line = dialog.findChild(QLineEdit, "acceptanceReason")
    assert not confirm.isEnabled()
    assert confirm.toolTip()
    qtbot.keyClicks(line, "   ")
    assert not confirm.isEnabled()
    qtbot.keyClicks(line, "agreed  ")
    assert confirm.isEnabled()
    assert dialog.reason == "agreed"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dialog.result() == AcceptanceDialog.DialogCode.Accepted


def test_many_sentences_are_cut_short(dialog, bench):
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "sentence 5" in texts
    assert "sentence 6" not in texts
    assert any("3" in text for text in texts)
