"""A card: what it triggers, what a reader hears, and that nothing is painted over another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QWidget

from salonplanner.ui.start.card import StartCard


@pytest.fixture
def action(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    made = QAction("Ouvrir…", owner)
    made.setObjectName("actionOpen")
    made.setShortcut("Ctrl+O")
    yield made
    owner.deleteLater()


@pytest.fixture
def card(qtbot, bench, action):
    made = StartCard(bench, action, "Un plan sur cet ordinateur", primary=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_triggers_its_action(qtbot, card, action):
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(card, Qt.Key.Key_Space)
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(card, Qt.Key.Key_Return)


def test_a_reader_hears_title_and_hint(card):
    assert card.accessibleName() == "Ouvrir…"
    assert card.accessibleDescription() == "Un plan sur cet ordinateur"
    assert card.toolTip() == "Un plan sur cet ordinateur"


def test_its_texts_fit_at_the_least_width(bench, card):
    card.resize(card.sizeHint())
    width = QFontMetrics(bench.theme.font("body")).horizontalAdvance(card.toolTip())
    assert width < card.width() - 70 - 60


def test_the_focus_is_seen(qtbot, card):
    qtbot.waitExposed(card)
    card.clearFocus()
    plain = card.grab().toImage()
    card.activateWindow()
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    assert card.grab().toImage() != plain


def test_it_grows_with_the_text_size(bench, card):
    before = card.sizeHint().height()
    bench.theme.set_scale(130)
    assert card.sizeHint().height() > before
