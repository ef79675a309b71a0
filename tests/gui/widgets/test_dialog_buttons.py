"""The one button confirms the dialog, the other one leaves it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from salonplanner.ui.widgets.dialog_buttons import ConfirmButtons


def test_each_button_ends_the_dialog_its_way(qtbot, bench):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    row = ConfirmButtons(dialog, bench.language, "Appliquer", "doIt")
    QVBoxLayout(dialog).addWidget(row)
    assert (row.confirm.text(), row.confirm.objectName()) == ("Appliquer", "doIt")
    assert row.cancel.text() == "Annuler"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(row.confirm, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.mouseClick(row.cancel, Qt.MouseButton.LeftButton)
