"""One segment is taken at a time; only the user's choice is announced."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.segmented import SegmentedControl


@pytest.fixture
def levels(theme: Theme, icons: Icons, qtbot: QtBot) -> SegmentedControl:
    control = SegmentedControl(theme, icons)
    for key in ("national", "regional", "local"):
        control.add(key, key.title(), name=f"level-{key}")
    qtbot.addWidget(control)
    control.show()
    return control


def test_the_first_choice_is_taken(levels: SegmentedControl) -> None:
    assert levels.current() == "national"
    assert levels.button("national").objectName() == "level-national"
    assert levels.button("national").accessibleName() == "National"


def test_none_can_be_taken(levels: SegmentedControl, qtbot: QtBot) -> None:
    levels.set_current("")
    assert levels.current() == ""
    with qtbot.waitSignal(levels.picked):
        qtbot.mouseClick(levels.button("regional"), Qt.MouseButton.LeftButton)
    assert levels.current() == "regional"
    assert not levels.button("national").isChecked()


def test_a_click_takes_a_choice_and_says_so(levels: SegmentedControl, qtbot: QtBot) -> None:
    with qtbot.waitSignal(levels.picked) as told:
        qtbot.mouseClick(levels.button("local"), Qt.MouseButton.LeftButton)

    assert told.args == ["local"]
    assert levels.current() == "local"


def test_arrow_keys_go_from_one_to_the_next(levels: SegmentedControl, qtbot: QtBot) -> None:
    levels.button("national").setFocus(Qt.FocusReason.TabFocusReason)

    with qtbot.waitSignal(levels.picked) as told:
        qtbot.keyClick(levels.button("national"), Qt.Key.Key_Right)

    assert told.args == ["regional"]


def test_taking_a_choice_from_outside_is_silent(levels: SegmentedControl, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(levels.picked):
        levels.set_current("regional")

    assert levels.current() == "regional"


def test_nothing_moves_when_another_is_taken(levels: SegmentedControl) -> None:
    before = [levels.button(key).sizeHint() for key in ("national", "regional", "local")]

    levels.set_current("local")

    assert [levels.button(k).sizeHint() for k in ("national", "regional", "local")] == before


def test_the_focus_shows(levels: SegmentedControl) -> None:
    levels.button("local").setFocus()
    without = levels.button("regional").grab().toImage()

    levels.button("regional").setFocus(Qt.FocusReason.TabFocusReason)

    assert levels.button("regional").grab().toImage() != without


def test_a_key_comes_once_and_there_are_at_most_five(levels: SegmentedControl) -> None:
    with pytest.raises(ValueError, match="local"):
        levels.add("local", "Local")
    levels.add("four", "4")
    levels.add("five", "5")
    with pytest.raises(ValueError, match="six"):
        levels.add("six", "6")


def test_a_text_can_be_said_in_another_language(levels: SegmentedControl) -> None:
    levels.set_text("regional", "Régional")

    assert levels.button("regional").text() == "Régional"
    assert levels.button("regional").accessibleName() == "Régional"


def test_even_segments_share_the_width(theme: Theme, icons: Icons, qtbot: QtBot) -> None:
    control = SegmentedControl(theme, icons, even=True)
    one = control.add("a", "A")
    other = control.add("b", "A far longer text", icon="table")
    qtbot.addWidget(control)
    control.resize(500, control.height())
    control.show()

    assert abs(one.width() - other.width()) <= 1


def test_without_choices_none_is_taken(theme: Theme, icons: Icons, qtbot: QtBot) -> None:
    control = SegmentedControl(theme, icons)
    qtbot.addWidget(control)

    assert control.current() == ""
