"""The theme dresses the application, follows the system and grows with the text size."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from salonplanner import assets
from salonplanner.ui import metrics
from salonplanner.ui.colours import TOKENS, load_colours
from salonplanner.ui.theme import TEXT_SCALES, SchemeChoice, Theme
from salonplanner.ui.widgets.label import dress


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, choice="light")
    made.apply()
    yield made
    made.choose("light")
    made.set_scale(100)
    made.deleteLater()


def button(**properties: bool | str) -> QPushButton:
    made = QPushButton("Export")
    dress(made, **properties)
    return made


def height(widget: QWidget) -> int:
    widget.ensurePolished()
    hint = max(widget.sizeHint().height(), widget.minimumHeight())
    return min(hint, widget.maximumHeight())


def test_nothing_is_installed_before_apply(qapp: QApplication) -> None:
    sheet = qapp.styleSheet()

    theme = Theme(qapp, choice="dark")

    assert theme.dark
    assert qapp.styleSheet() == sheet
    theme.deleteLater()


def test_the_application_gets_palette_font_and_style_sheet(
    qapp: QApplication, theme: Theme
) -> None:
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.colours["win"]
    assert qapp.font().families()[0] == "Inter"
    assert qapp.styleSheet() == theme.style_sheet()


def test_a_choice_changes_the_colours_and_is_told_once(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    light = theme.colours["surface"]
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.dark))

    theme.choose("dark")
    theme.choose("dark")

    assert told == [True]
    assert theme.dark
    assert theme.choice == "dark"
    assert theme.colours["surface"] != light
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.colours["win"]


def test_the_system_is_followed_unless_a_scheme_was_chosen(
    theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
            return Qt.ColorScheme.Dark

        def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802 - Qt's name
            pass

    monkeypatch.setattr(theme, "_app", Desk(qapp, Hints()))
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.dark))

    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert told == []

    theme.choose("system")
    assert told == [True]


def test_a_change_of_the_system_is_told(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme(qapp, choice="system")
    theme.apply()
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.dark))
    was = theme.dark
    monkeypatch.setattr(theme, "_wanted_dark", lambda: not was)

    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)

    assert told == [not was]
    theme.choose("light")
    theme.deleteLater()


class Desk:
    """An application on a desk whose scheme a test decides."""

    def __init__(self, app: QApplication, hints: object) -> None:
        self._app = app
        self._hints = hints

    def styleHints(self) -> object:  # noqa: N802 - Qt's name
        return self._hints

    def __getattr__(self, name: str) -> object:
        return getattr(self._app, name)


def test_a_text_size_is_one_of_three(theme: Theme) -> None:
    with pytest.raises(ValueError, match="text size"):
        theme.set_scale(120)


@pytest.mark.parametrize("scale", TEXT_SCALES)
@pytest.mark.parametrize(
    ("made", "length"),
    [
        (QLineEdit, metrics.INPUT),
        (QComboBox, metrics.INPUT),
        (QSpinBox, metrics.INPUT),
        (QDoubleSpinBox, metrics.INPUT),
        (QDateEdit, metrics.INPUT),
        (button, metrics.BUTTON),
        (lambda: button(primary=True), metrics.BUTTON),
        (lambda: button(small=True), metrics.BUTTON_SMALL),
    ],
)
def test_heights_follow_the_design(
    theme: Theme, qtbot: QtBot, made: Callable[[], QWidget], length: int, scale: int
) -> None:
    theme.set_scale(scale)
    widget = made()
    qtbot.addWidget(widget)

    assert height(widget) == theme.px(length)


@pytest.mark.parametrize("scale", TEXT_SCALES)
@pytest.mark.parametrize("made", [QLineEdit, QSpinBox, button, lambda: button(primary=True)])
def test_the_focus_ring_moves_nothing(
    theme: Theme, qtbot: QtBot, made: Callable[[], QWidget], scale: int
) -> None:
    theme.set_scale(scale)
    widget = made()
    other = QLineEdit()
    window = QWidget()
    for child in (widget, other):
        child.setParent(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    before = height(widget), widget.grab().toImage()

    widget.setFocus(Qt.FocusReason.TabFocusReason)

    assert widget.hasFocus()
    assert height(widget) == before[0]
    assert widget.grab().toImage() != before[1]


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_style_sheet_has_no_placeholder_left(theme: Theme, choice: SchemeChoice) -> None:
    theme.choose(choice)

    assert not re.search(r"[@$]|/\*", theme.style_sheet())


def test_an_unknown_colour_in_the_style_sheet_is_refused(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "app.qss").write_text("QLabel { color: @puce; }", encoding="utf-8")
    monkeypatch.setattr(assets, "resource", lambda name: tmp_path / "app.qss")

    with pytest.raises(ValueError, match="@puce"):
        theme.style_sheet()


def test_lengths_and_opacities_are_written_out(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "app.qss").write_text("a: $26-2; b: $10; c: @accent/45; d: @on", encoding="utf-8")
    monkeypatch.setattr(assets, "resource", lambda name: tmp_path / "app.qss")

    assert theme.style_sheet() == "a: 24px; b: 10px; c: rgba(11,110,95,45%); d: #ffffff"


@pytest.mark.parametrize("dark", [False, True])
def test_the_marks_of_the_style_sheet_are_there_in_colours_of_the_scheme(dark: bool) -> None:
    folder = assets.resource(f"style/{'dark' if dark else 'light'}")
    sheet = assets.resource("style/app.qss").read_text(encoding="utf-8")
    wanted = set(re.findall(r"url\(style:([a-z-]+\.svg)\)", sheet))
    colours = load_colours(dark=dark)
    known = {colours[token].name().upper() for token in TOKENS}

    assert {mark.name for mark in folder.iterdir()} == wanted
    for mark in folder.iterdir():
        used = re.findall(r"#[0-9A-Fa-f]{6}", mark.read_text(encoding="utf-8"))
        assert used
        assert {colour.upper() for colour in used} <= known, mark.name


def test_disabled_texts_are_faint(theme: Theme) -> None:
    faint = theme.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)

    assert faint.alphaF() == pytest.approx(0.45, abs=0.01)
