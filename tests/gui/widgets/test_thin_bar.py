"""The thin bar fills from its start, and a mark stands at its share."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from salonplanner.ui.colours import Token
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.thin_bar import ThinBar


def drawn(bar: ThinBar, theme: Theme, token: Token) -> list[int]:
    picture = bar.grab().toImage()
    wanted = theme.colours[token].name()
    middle = bar.height() // 2
    return [x for x in range(bar.width()) if picture.pixelColor(x, middle).name() == wanted]


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> ThinBar:
    made = ThinBar(theme, width=100)
    qtbot.addWidget(made)
    made.resize(100, 4)
    return made


@pytest.mark.parametrize(("share", "length"), [(0.0, 0), (0.5, 50), (1.0, 100), (1.7, 100)])
def test_it_is_filled_by_its_share(bar: ThinBar, theme: Theme, share: float, length: int) -> None:
    bar.show_share(share)

    assert len(drawn(bar, theme, "accent")) == pytest.approx(length, abs=5)
    assert bar.share() == min(share, 1.0)


def test_it_fills_from_the_right_in_a_right_to_left_window(bar: ThinBar, theme: Theme) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.show_share(0.3, tone="warning")

    assert min(drawn(bar, theme, "warn")) >= 68


def test_a_mark_makes_room_and_stands_at_its_share(bar: ThinBar, theme: Theme) -> None:
    without = bar.sizeHint().height()
    bar.show_share(0.4, mark=0.47)
    bar.resize(bar.sizeHint())

    assert bar.sizeHint().height() > without
    assert drawn(bar, theme, "text") == [46, 47]
