"""What one does with a file just made."""

import pytest
from PySide6.QtGui import QDesktopServices

from salonplanner.ui.commands.made_files import MadeFiles


@pytest.fixture
def files(window):
    return MadeFiles(window.messages, window.bench.language)


def test_it_is_opened_or_its_folder(files, tmp_path, monkeypatch):
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())) or True
    )
    (tmp_path / "a.pdf").touch()
    files.open(tmp_path / "a.pdf")
    files.show_folder(tmp_path / "a.pdf")
    assert opened == [str(tmp_path / "a.pdf"), str(tmp_path)]


def test_one_gone_since_is_told(files, user, tmp_path):
    files.open(tmp_path / "a.pdf")
    assert str(tmp_path / "a.pdf") in user.told[0]


def test_a_computer_without_a_program_for_it_is_told(files, user, tmp_path, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    (tmp_path / "a.pdf").touch()
    files.open(tmp_path / "a.pdf")
    assert str(tmp_path / "a.pdf") in user.told[0]
