"""The submenu of recent plans."""

import pytest
from PySide6.QtWidgets import QMenu

from salonplanner.services.documents import save_plan


@pytest.fixture
def entries(window):
    def read():
        menu = window.menuBar().findChild(QMenu, "menuRecent")
        menu.aboutToShow.emit()
        return menu.actions()

    return read


def test_without_a_recent_plan_it_says_so(entries, bench):
    (entry,) = entries()
    assert entry.text() == bench.language.tr("No recent plan")
    assert not entry.isEnabled()


def test_a_recent_plan_is_opened(entries, window, tmp_path, sample):
    path = tmp_path / "cuir & bois.salonplan"
    save_plan(sample, path)
    window.bench.remember(recent_files=(str(path),))
    (entry,) = entries()
    assert entry.text() == "cuir && bois.salonplan"
    entry.trigger()
    assert window.document.path == path


def test_a_plan_that_is_gone_says_so(entries, window, tmp_path):
    gone = str(tmp_path / "gone.salonplan")
    window.bench.remember(recent_files=(gone,))
    (entry,) = entries()
    assert not entry.isEnabled()
    assert gone in entry.toolTip()
    assert entry.toolTip() != gone
