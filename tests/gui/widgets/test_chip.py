"""Chips say their text in ink on the tint of their tone, and are not there without one."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

from salonplanner.ui import metrics
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.chip import GLYPH, INK, PROVENANCE, TINT, Chip, ChipPainter, Tone


@pytest.mark.parametrize("tone", list(TINT))
def test_a_chip_is_painted_on_its_tint(
    theme: Theme, icons: Icons, qtbot: QtBot, tone: Tone
) -> None:
    chip = Chip(theme, icons, "2 errors", tone, icon=GLYPH.get(tone, ""))
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())

    picture = chip.grab().toImage()

    assert picture.pixelColor(5, 3).name() == theme.colours[TINT[tone]].name()
    assert chip.height() == metrics.CHIP
    assert chip.accessibleName() == "2 errors"


def test_an_icon_and_a_longer_text_take_room(theme: Theme, icons: Icons) -> None:
    painter = ChipPainter(theme, icons)
    plain = painter.size("2 errors")

    assert painter.size("12 errors").width() > plain.width()
    assert painter.size("2 errors", icon="circle-x").width() == plain.width() + 16
    assert painter.size("2 errors", small=True).height() == metrics.CHIP_SMALL


def test_an_empty_chip_hides_and_comes_back(theme: Theme, icons: Icons, qtbot: QtBot) -> None:
    chip = Chip(theme, icons)
    qtbot.addWidget(chip)
    assert chip.isHidden()

    chip.show_text("+0.6 %", "ok")

    assert not chip.isHidden()
    assert (chip.text(), chip.tone()) == ("+0.6 %", "ok")
    chip.show_text("")
    assert chip.isHidden()


def test_it_keeps_its_tone_until_another_is_given(theme: Theme, icons: Icons, qtbot: QtBot) -> None:
    chip = Chip(theme, icons, "one", "warning")
    qtbot.addWidget(chip)

    chip.show_text("two")

    assert chip.tone() == "warning"


def test_it_grows_with_the_text_size(theme: Theme, icons: Icons, qtbot: QtBot) -> None:
    chip = Chip(theme, icons, "one", "warning")
    qtbot.addWidget(chip)
    before = chip.sizeHint()

    theme.set_scale(130)

    assert chip.sizeHint().width() > before.width()
    assert chip.sizeHint().height() == 23


def test_every_provenance_has_a_tone_of_its_own() -> None:
    assert set(PROVENANCE) == {"published", "derived", "assumption"}
    assert len(set(PROVENANCE.values())) == 3
    assert set(INK) == set(TINT)


def test_a_narrow_chip_shortens_its_text(theme: Theme, icons: Icons) -> None:
    painter = ChipPainter(theme, icons)
    sheet = QPixmap(60, 18)
    sheet.fill(theme.colours["surface"])
    brush = QPainter(sheet)
    painter.paint(brush, QRect(0, 0, 40, 18), "a text that is far too long", "info")
    brush.end()
    picture = sheet.toImage()

    outside = {picture.pixelColor(x, y).name() for x in range(41, 60) for y in range(18)}
    assert outside == {theme.colours["surface"].name()}
