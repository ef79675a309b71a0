"""A key figure shows a value, and what puts it in proportion where that is given."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from salonplanner.ui import metrics
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.chip import Chip
from salonplanner.ui.widgets.key_figure import KeyFigure
from salonplanner.ui.widgets.thin_bar import ThinBar


@pytest.fixture
def tile(theme: Theme, icons: Icons, qtbot: QtBot) -> KeyFigure:
    made = KeyFigure(theme, icons, name="kpiVisitors")
    qtbot.addWidget(made)
    made.show_value("Visitors", "2 520 000")
    made.show()
    return made


def test_the_value_is_a_label_found_by_name(tile: KeyFigure) -> None:
    value = tile.findChild(QLabel, "kpiVisitors")

    assert value is not None
    assert value is tile.value_label
    assert value.text() == "2 520 000"
    assert value.accessibleName() == "Visitors 2 520 000"


def test_only_what_was_given_shows(tile: KeyFigure) -> None:
    chip, bar = tile.findChild(Chip), tile.findChild(ThinBar)
    assert chip is not None
    assert bar is not None
    assert not chip.isVisible()
    assert not bar.isVisible()

    tile.show_chip("+0.6 %", "ok")
    tile.show_bar(0.9, mark=0.47)

    assert chip.isVisible()
    assert bar.isVisible()
    tile.show_bar(None)
    assert not bar.isVisible()


def test_a_narrow_window_puts_the_note_into_the_tip(tile: KeyFigure) -> None:
    tile.show_note("2024: 2 520 000")
    note = next(label for label in tile.findChildren(QLabel) if label.text().startswith("2024"))
    assert note.isVisible()

    tile.set_compact(True)

    assert not note.isVisible()
    assert tile.toolTip() == "2024: 2 520 000"
    tile.set_compact(False)
    assert note.isVisible()


@pytest.mark.parametrize("scale", [100, 115, 130])
def test_nothing_is_cut_at_any_text_size(tile: KeyFigure, theme: Theme, scale: int) -> None:
    tile.show_value("Turnover", "52.5", "MDH", plain=False)
    tile.show_note("2024: 52.5 MDH", "warning")
    theme.set_scale(scale)

    assert tile.height() == theme.px(metrics.KEY_FIGURES)
    layout = tile.layout()
    assert layout is not None
    assert layout.minimumSize().height() <= tile.height()
