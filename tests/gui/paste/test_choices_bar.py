"""The decisions about a paste as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox

from salonplanner.domain.salon import Level
from salonplanner.services.pasting import Choices, Mode
from salonplanner.ui.paste.choices_bar import ChoicesBar


def test_it_asks_only_what_is_open(qtbot, bench, make_pasting) -> None:
    preview = make_pasting("Nom\tDébut\tFin\nA\t13/07/2025\t20/07/2025").preview(Choices())
    bar = ChoicesBar(bench, preview)
    qtbot.addWidget(bar)
    bar.show_state(preview, Choices())
    bar.show()
    combos = {combo.objectName(): combo for combo in bar.findChildren(QComboBox)}
    shown = {name: combos[f"paste-{name}"].isVisible() for name in NAMES}
    assert shown == {"order": False, "decimal": False, "level": True, "region": True}
    level = combos["paste-level"]
    level.setFocus()
    with qtbot.waitSignal(bar.decided) as decided:
        qtbot.keyClick(level, Qt.Key.Key_Down)
    assert decided.args == ["level", Level.LOCAL]


NAMES = ("order", "decimal", "level", "region")


def test_the_ways_to_paste_are_those_offered(qtbot, bench, make_pasting) -> None:
    preview = make_pasting().preview(Choices())
    bar = ChoicesBar(bench, preview)
    qtbot.addWidget(bar)
    bar.show_state(preview, Choices())
    bar.show()
    assert bar.findChild(QAbstractButton, "pasteMode-cells") is None
    button = bar.findChild(QAbstractButton, "pasteMode-revise")
    with qtbot.waitSignal(bar.decided) as decided:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert decided.args == ["mode", Mode.REVISE]
