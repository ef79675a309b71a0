"""The message bar after an export: what it says, what its buttons ask for, and that it goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from salonplanner.ui.message_bar import MessageBar


@pytest.fixture
def bar(qtbot, bench):
    made = MessageBar(bench)
    qtbot.addWidget(made)
    made.resize(900, 34)
    return made


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "Plan-salons-2025.xlsx"


def test_it_is_there_only_once_there_is_something_to_say(bar, path):
    assert bar.isHidden()
    bar.tell_exported(path)
    assert bar.isVisible()
    text = bar.findChild(QLabel, "messageText").text()
    assert path.name in text
    assert str(path.parent) in text


@pytest.mark.parametrize(
    ("button", "signal"), [("openWorkbook", "open_wanted"), ("showInFolder", "folder_wanted")]
)
def test_its_buttons_ask_for_the_workbook_named(qtbot, bar, path, button, signal):
    bar.tell_exported(path)
    with qtbot.waitSignal(getattr(bar, signal)) as told:
        qtbot.mouseClick(bar.findChild(QPushButton, button), Qt.MouseButton.LeftButton)
    assert told.args == [path]


def test_another_file_is_told_too(bar, tmp_path):
    bar.tell_exported(tmp_path / "a.xlsx")
    for_workbooks = bar.findChild(QPushButton, "openWorkbook").text()
    bar.tell_made(tmp_path / "b.pdf")
    assert "b.pdf" in bar.findChild(QLabel, "messageText").text()
    assert bar.findChild(QPushButton, "openWorkbook").text() != for_workbooks


def test_it_stays_until_it_is_closed(qtbot, bar, path):
    bar.tell_exported(path)
    qtbot.mouseClick(bar.findChild(QPushButton, "closeMessage"), Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_a_long_folder_pushes_no_button_out(qtbot, bar, tmp_path):
    bar.tell_exported(tmp_path / ("Dossier très long " * 20) / "Plan.xlsx")
    bar.resize(600, 34)
    qtbot.wait(10)
    bar.offer_check()
    qtbot.wait(10)
    for button in bar.findChildren(QPushButton):
        assert button.geometry().right() <= bar.width()
