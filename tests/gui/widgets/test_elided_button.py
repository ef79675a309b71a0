"""A button that shortens its text."""

from salonplanner.ui.widgets.elided_button import ElidedButton


def test_what_does_not_fit_is_shortened_and_told_in_the_tip(qtbot):
    button = ElidedButton()
    qtbot.addWidget(button)
    button.resize(400, 28)
    button.show_text("Fès & Meknès")
    assert button.text() == "Fès && Meknès"
    assert not button.toolTip()
    button.resize(70, 28)
    button.show()
    qtbot.waitExposed(button)
    assert button.text().endswith("…")
    assert button.toolTip() == button.whole == button.accessibleDescription() == "Fès & Meknès"
