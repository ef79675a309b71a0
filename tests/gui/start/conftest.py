"""The home page on the real window, and recent plans: good ones, a broken one, one that is gone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from salonplanner.services.documents import save_plan
from salonplanner.ui.start.page import StartPage


@pytest.fixture
def files(tmp_path: Path, sample, empty) -> dict[str, Path]:
    found = {
        "sample": tmp_path / "Saison 2025.salonplan",
        "empty": tmp_path / "Vide.json",
        "broken": tmp_path / "Cassé.salonplan",
        "gone": tmp_path / "ailleurs" / "Perdu.salonplan",
    }
    save_plan(sample, found["sample"])
    save_plan(empty, found["empty"])
    found["broken"].write_bytes(b"not a plan")
    return found


@pytest.fixture
def start(qtbot, bench, make_window, empty) -> Callable[..., StartPage]:
    """Shows the home page of a window that remembers files."""

    def shown(*recent: Path) -> StartPage:
        bench.remember(recent_files=tuple(map(str, recent)))
        window = make_window(empty)
        window.show_start()
        window.resize(1440, 900)
        window.show()
        qtbot.waitExposed(window)
        return window.start_page

    return shown
