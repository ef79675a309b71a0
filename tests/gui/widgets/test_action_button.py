"""A button that stands for an action."""

from PySide6.QtGui import QAction, QPixmap

from salonplanner.ui.widgets.action_button import ActionButton


def test_it_shows_and_triggers_its_action(qtbot):
    action = QAction("Add a salon")
    button = ActionButton(action, name="add")
    qtbot.addWidget(button)
    assert (button.text(), button.objectName()) == ("Add a salon", "add")
    with qtbot.waitSignal(action.triggered, timeout=1000):
        button.click()


def test_its_tip_and_state_follow_but_not_its_text(qtbot):
    action = QAction("Export")
    button = ActionButton(action, name="export")
    qtbot.addWidget(button)
    button.setText("Exporting…")
    action.setEnabled(False)
    action.setToolTip("Wait until it is done.")
    assert not button.isEnabled()
    assert button.toolTip() == "Wait until it is done."
    assert button.text() == "Exporting…"
    action.setEnabled(True)
    assert button.isEnabled()


def test_the_text_keeps_away_from_the_icon(qtbot):
    picture = QPixmap(16, 16)
    button = ActionButton(QAction(picture, "Add"), name="add", side=16)
    qtbot.addWidget(button)
    assert button.iconSize().height() == 16
    assert button.iconSize().width() > 16
