"""What window tests share: the look and language, and a window on a small or the sample plan."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from salonplanner.domain.plan import Plan
from salonplanner.language import Language
from salonplanner.services.documents import new_plan
from salonplanner.services.sample import sample_plan
from salonplanner.settings import SettingsStore
from salonplanner.storage.seeds import Seeds, load_seeds
from salonplanner.ui import pages
from salonplanner.ui.document import Document
from salonplanner.ui.icons import Icons
from salonplanner.ui.main_window import MainWindow
from salonplanner.ui.theme import Theme
from salonplanner.ui.workbench import Workbench
from salonplanner.words.names import Names
from tests.gui.search import found

LATER = 3_600_000
"""Milliseconds: no test lasts so long."""


@pytest.fixture(autouse=True)
def later_pages_wait(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that no test looks at are not made: it takes longer than most tests do."""
    if "later_pages_come" not in request.fixturenames:
        monkeypatch.setattr(pages, "SOON", LATER)


@pytest.fixture
def later_pages_come() -> None:
    """The later pages are made soon after the window is shown, as they are for a user."""


@pytest.fixture(scope="session")
def seeds() -> Seeds:
    return load_seeds()


@pytest.fixture(scope="session")
def empty(seeds: Seeds) -> Plan:
    return new_plan(2025, seeds)


@pytest.fixture(scope="session")
def sample(seeds: Seeds) -> Plan:
    return sample_plan(seeds)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, choice="light")
    made.apply()
    yield made
    made.deleteLater()


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(theme)


@pytest.fixture
def make_bench(
    qapp: QApplication, seeds: Seeds, tmp_path: Path
) -> Iterator[Callable[[str], Workbench]]:
    themes: list[Theme] = []

    def made(language: str) -> Workbench:
        theme = Theme(qapp, choice="light")
        theme.apply()
        themes.append(theme)
        store = SettingsStore(tmp_path / "settings")
        return Workbench(
            theme=theme,
            icons=Icons(theme),
            language=Language(language),
            names=Names(seeds.gazetteer, seeds.event_names),
            gazetteer=seeds.gazetteer,
            seeds=seeds,
            store=store,
            settings=store.load(),
        )

    yield made
    for theme in themes:
        theme.deleteLater()


@pytest.fixture
def bench(make_bench: Callable[[str], Workbench]) -> Workbench:
    return make_bench("fr")


@pytest.fixture
def make_window(qtbot, bench: Workbench) -> Iterator[Callable[..., MainWindow]]:
    """Makes windows on a plan; what is unsaved at the end is thrown away."""
    windows: list[MainWindow] = []

    def made(plan: Plan, with_bench: Workbench = bench) -> MainWindow:
        document = Document(plan, with_bench.language, with_bench.names)
        window = MainWindow(with_bench, document)
        document.setParent(window)
        window.show_workspace()
        windows.append(window)
        return window

    yield made
    for window in windows:
        window.document.stack.setClean()
        window.close()
        window.deleteLater()
    qtbot.wait(0)


@pytest.fixture
def window(make_window: Callable[..., MainWindow], sample: Plan) -> MainWindow:
    return make_window(sample)


@pytest.fixture
def shown(qtbot, window: MainWindow) -> MainWindow:
    """The window on the sample, painted, at its first size."""
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


@pytest.fixture
def plan(shown: MainWindow) -> Callable[[], Plan]:
    """The plan as it is now."""
    return lambda: shown.document.plan


@pytest.fixture
def one_step(shown: MainWindow) -> Callable[[Plan], None]:
    """Checks that one undo gives the plan before, and one redo the plan after."""

    def check(before: Plan) -> None:
        after = shown.document.plan
        assert after != before
        shown.document.stack.undo()
        assert shown.document.plan == before
        shown.document.stack.redo()
        assert shown.document.plan == after

    return check


@pytest.fixture
def press(qtbot, page: QWidget) -> Callable[[str], None]:
    """Presses a button of a folder's page by its object name."""

    def click(name: str) -> None:
        button = found(page, QAbstractButton, name)
        assert button.isEnabled()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    return click
