"""Labels look as their role and tone say, and long ones are shortened."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.label import ElidedLabel, LabelRole, dress, make_label


@pytest.mark.parametrize(
    ("role", "size", "weight"),
    [("display", 28, 700), ("figure_l", 20, 600), ("title", 14, 600), ("body", 12, 400)],
)
def test_a_role_gives_size_and_weight(
    theme: Theme, qtbot: QtBot, role: LabelRole, size: int, weight: int
) -> None:
    label = make_label("70", role)
    qtbot.addWidget(label)
    label.ensurePolished()

    assert label.font().pixelSize() == size
    assert label.font().weight() == weight


def test_a_new_tone_shows_at_once(theme: Theme, qtbot: QtBot) -> None:
    label = make_label("70", tone="hint")
    qtbot.addWidget(label)
    label.ensurePolished()

    dress(label, tone="error")

    assert label.palette().color(label.foregroundRole()) == theme.colours["err"]


def test_what_a_user_typed_is_no_markup(theme: Theme, qtbot: QtBot) -> None:
    label = make_label("<b>Fès</b>", name="place")
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.objectName() == "place"


def test_a_long_text_is_shortened_and_said_in_the_tip(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel("A text that is far too long for its place")
    qtbot.addWidget(label)
    label.show()
    label.resize(60, 20)
    shortened = label.grab().toImage()

    assert label.toolTip() == label.text()
    label.resize(600, 20)
    assert label.toolTip() == ""
    assert label.grab().toImage() != shortened
    assert label.minimumSizeHint().width() < 60
