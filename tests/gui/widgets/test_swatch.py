"""Levels differ by colour, statuses by how the bar is filled."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from salonplanner.domain.salon import Level, Status
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.swatch import BarPainter, Swatch


def picture(bars: BarPainter, level: Level | None, status: Status) -> QImage:
    return bars.pixmap(level, status, 2.0, QSize(40, 22)).toImage()


@pytest.mark.parametrize("level", [*Level, None])
def test_no_two_statuses_look_alike(bars: BarPainter, level: Level | None) -> None:
    pictures = [picture(bars, level, status) for status in Status]

    assert all(one != other for one, other in combinations(pictures, 2))


@pytest.mark.parametrize("status", Status)
def test_no_two_levels_look_alike(bars: BarPainter, status: Status) -> None:
    pictures = [picture(bars, level, status) for level in (*Level, None)]

    assert all(one != other for one, other in combinations(pictures, 2))


@pytest.mark.parametrize("width", [10, 14, 18])
def test_a_held_bar_of_few_days_still_shows_its_check(bars: BarPainter, width: int) -> None:
    held, confirmed = (
        bars.pixmap(Level.LOCAL, status, 1.0, QSize(width, 22)).toImage()
        for status in (Status.HELD, Status.CONFIRMED)
    )

    assert held != confirmed


def test_a_bar_stays_inside_its_rectangle(bars: BarPainter) -> None:
    sheet = QPixmap(60, 40)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    for status in Status:
        bars.paint(painter, QRectF(10, 10, 40, 20), Level.NATIONAL, status)
    painter.end()
    drawn = sheet.toImage()

    inside = QRectF(10, 10, 40, 20).toRect()
    for x in range(60):
        for y in range(40):
            if not inside.contains(x, y):
                assert drawn.pixelColor(x, y) == Qt.GlobalColor.white


def test_colours_of_texts_and_plates(bars: BarPainter, theme: Theme) -> None:
    assert bars.fill(Level.LOCAL, Status.PENDING) == theme.colours["loc"]
    assert bars.ink(Level.LOCAL, Status.PENDING) == theme.colours["onbar"]
    assert bars.fill(Level.LOCAL, Status.PROPOSED) == theme.colours["locT"]
    assert bars.ink(Level.LOCAL, Status.PROPOSED) == theme.colours["locI"]
    assert bars.fill(Level.LOCAL, Status.CANCELLED) is None


def test_it_follows_the_theme(bars: BarPainter, theme: Theme) -> None:
    light = picture(bars, Level.REGIONAL, Status.PENDING)

    theme.choose("dark")

    assert picture(bars, Level.REGIONAL, Status.PENDING) != light


def test_a_selected_entry_keeps_its_colours(bars: BarPainter) -> None:
    icon = bars.icon(Level.REGIONAL, Status.CONFIRMED)
    plain = icon.pixmap(QSize(22, 12))

    assert icon.pixmap(QSize(22, 12), QIcon.Mode.Selected).toImage() == plain.toImage()


def test_a_swatch_is_as_large_as_its_picture(theme: Theme, bars: BarPainter, qtbot: QtBot) -> None:
    swatch = Swatch(theme, bars, Level.LOCAL, Status.DRAFT)
    qtbot.addWidget(swatch)
    swatch.resize(swatch.sizeHint())
    enabled = swatch.grab().toImage()

    swatch.setEnabled(False)

    assert swatch.size() == QSize(22, 12)
    assert swatch.grab().toImage() != enabled
