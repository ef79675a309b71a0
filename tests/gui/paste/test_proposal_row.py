"""What could stand in a cell instead."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from salonplanner.ui.paste.proposal_row import ProposalRow


def test_a_click_takes_a_proposal(qtbot, bench) -> None:
    row = ProposalRow(bench)
    qtbot.addWidget(row)
    row.show()
    before = row.height()
    row.show_texts(("Fès", "Fnideq"))
    buttons = row.findChildren(QPushButton, "pasteProposal")
    assert [button.text() for button in buttons] == ["Fès", "Fnideq"]
    with qtbot.waitSignal(row.picked) as picked:
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert picked.args == ["Fnideq"]
    row.show_texts(())
    assert row.height() == before
