"""An icon beside a text has its size, and room after it."""

from PySide6.QtWidgets import QPushButton

from salonplanner.ui.widgets.icon_side import set_icon_side


def test_the_icon_is_as_high_as_wanted_and_has_room_beside_it(qtbot) -> None:
    button = QPushButton("Text")
    qtbot.addWidget(button)
    set_icon_side(button, 16)
    assert button.iconSize().height() == 16
    assert button.iconSize().width() > 16
