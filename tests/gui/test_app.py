"""The window as it is built: on a plan, on nothing, on a bad file; and made anew in a language."""

import sys

import pytest
from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QWidget

from salonplanner.domain.edits import RemoveSalons
from salonplanner.domain.errors import FileError
from salonplanner.domain.places import RegionCode
from salonplanner.services.documents import save_plan
from salonplanner.services.filtering import SalonFilter
from salonplanner.settings import Settings, SettingsStore, settings_folder
from salonplanner.ui import app as app_module
from salonplanner.ui.app import build_window, run
from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.pages import PageStack
from salonplanner.ui.theme import Theme
from tests.gui.search import found


@pytest.fixture(autouse=True)
def left_tidy(qapp):
    """Windows built here are closed, and their themes no longer follow the system."""
    yield
    for window in QApplication.topLevelWidgets():
        if window.objectName() == "mainWindow":
            window.setParent(None)
            window.deleteLater()
    for theme in qapp.findChildren(Theme):
        theme.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def no_dialog(monkeypatch):
    def refuse(*_: object) -> int:
        raise AssertionError("a dialog was opened")

    monkeypatch.setattr(QDialog, "exec", refuse)


@pytest.fixture
def stored(tmp_path, sample):
    path = tmp_path / "plan.salonplan"
    save_plan(sample, path)
    return path


def prefer(**settings: object) -> None:
    store = SettingsStore(settings_folder())
    store.save(store.changed(Settings(), **settings))


@pytest.mark.parametrize("kind", [str, lambda path: path])
def test_it_opens_a_plan_by_its_path(stored, sample, kind):
    window = build_window(kind(stored))
    assert not window.isVisible()
    assert window.document.plan == sample
    assert window.document.path == stored
    assert window.shows_workspace
    assert window.bench.settings.recent_files == (str(stored),)


def test_it_begins_on_the_home_page(qapp):
    window = build_window()
    assert not window.isVisible()
    assert not window.shows_workspace
    assert window.document.plan.season.year == 2025
    assert window.document.plan.salons == ()
    assert not window.document.modified


def test_it_begins_on_an_empty_season_where_wanted(qapp):
    prefer(show_start_page=False, default_season_year=2027, chamber="MA-03", language="fr")
    window = build_window()
    assert window.shows_workspace
    assert window.document.plan.season.year == 2027
    assert window.document.plan.chamber == "Chambre d’artisanat de la région Fès-Meknès"
    assert window.figures.filter.region is RegionCode("MA-03")


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04", b"{"])
def test_a_bad_file_is_told_on_the_home_page(qapp, tmp_path, content):
    path = tmp_path / "bad.salonplan"
    if content is not None:
        path.write_bytes(content)
    window = build_window(path)
    assert not window.shows_workspace
    assert window.document.path is None
    assert window.bench.settings.recent_files == ()
    texts = [label.text() for label in window.start_page.findChildren(QLabel)]
    assert sum(str(path) in text for text in texts) == 1


def test_without_an_application_there_is_no_window(monkeypatch):
    monkeypatch.setattr(QApplication, "instance", lambda: None)
    with pytest.raises(RuntimeError):
        build_window()


def test_a_system_in_french_has_a_french_window(qapp, monkeypatch):
    monkeypatch.setattr(app_module, "system_language", lambda: "fr")
    assert build_window().bench.language.code == "fr"
    prefer(language="en")
    assert build_window().bench.language.code == "en"


# ------------------------------------------------------------------------------- running it


@pytest.fixture
def running(monkeypatch, qapp):
    """Runs the program in the application of the tests, and acts once it waits for events."""
    monkeypatch.setattr(app_module, "QApplication", Stand(qapp))

    def start(path, act=None, on_ready=None):
        runners: list[app_module._Runner] = []
        made = app_module._Runner.__init__

        def note(runner, *arguments):
            made(runner, *arguments)
            runners.append(runner)

        monkeypatch.setattr(app_module._Runner, "__init__", note)

        def wait() -> int:
            if act is not None:
                act(runners[0])
            return 0

        if act is not None:
            monkeypatch.setattr(qapp, "exec", wait, raising=False)
        try:
            return run(path, on_ready)
        finally:
            for runner in runners:
                runner.window.document.stack.setClean()
                runner.window.close()
                qapp.removeEventFilter(runner)
                runner.deleteLater()

    return start


class Stand:
    """Stands in for the class of applications: there can be only one."""

    def __init__(self, app: QApplication) -> None:
        self.app = app

    def __call__(self, _arguments: list[str]) -> QApplication:
        return self.app

    def instance(self) -> QApplication:
        return self.app

    def __instancecheck__(self, thing: object) -> bool:
        return thing is self.app


def test_the_window_is_told_once_it_is_ready(running, stored, monkeypatch):
    ready: list[int] = []
    assert running(stored, on_ready=lambda: ready.append(1)) == 0
    assert ready == [1]


def test_a_refused_plan_is_no_ready_window(running, tmp_path):
    with pytest.raises(FileError):
        running(tmp_path / "none.salonplan", on_ready=lambda: None)


def test_a_refused_plan_is_told_over_the_window(running, tmp_path, monkeypatch, qtbot):
    told: list[object] = []
    monkeypatch.setattr(Messages, "error", lambda self, error, title: told.append(error))

    def act(runner) -> None:
        assert runner.window.isVisible()
        qtbot.waitUntil(lambda: told != [], timeout=5000)

    assert running(tmp_path / "none.salonplan", act) == 0
    assert isinstance(told[0], FileError)


def test_a_file_handed_over_by_the_system_is_opened(running, stored, sample, qapp):
    def act(runner) -> None:
        assert runner.window.document.plan.salons == ()
        handed = QFileOpenEvent(QUrl.fromLocalFile(str(stored)))
        assert runner.eventFilter(qapp, handed)
        assert runner.window.document.plan == sample

    running(None, act)


def test_another_language_makes_another_window_on_the_same_work(running, stored, qtbot, qapp):
    prefer(language="fr")

    def act(runner) -> None:
        old = runner.window
        salon = old.document.plan.salons[0]
        old.document.apply(RemoveSalons(ids=(salon.id,)))
        plan = old.document.plan
        french = old.document.stack.undoText()
        kept = old.document.plan.salons[3].id
        old.selection.select([kept])
        old.figures.choose_filter(SalonFilter(text="a"))
        old.figures.choose_scenario("prudent")
        old.workspace.show_page("table")
        old.resize(1190, 720)
        old.bench.remember(language="en")
        old.restart_wanted.emit()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        new = runner.window
        assert new is not old
        assert new.isVisible()
        assert new.bench.language.code == "en"
        assert new.document.plan is plan
        assert new.document.path == stored
        assert new.document.modified
        assert new.isWindowModified()
        assert (new.selection.ids, new.figures.filter.text) == ((kept,), "a")
        assert found(new, QComboBox, "scenarioCombo").currentData() == "prudent"
        assert new.workspace.page == "table"
        assert new.height() == 720
        assert new.document.stack.undoText() != french
        assert salon.name in new.document.stack.undoText()
        new.document.stack.undo()
        assert len(new.document.plan.salons) == 70
        assert new.workspace.table.model.rowCount() == 70
        new.bench.theme.choose("dark")
        qtbot.wait(0)

    running(stored, act)


def test_the_home_page_stays_in_another_language(running, qapp):
    def act(runner) -> None:
        runner.window.show_start()
        runner.window.bench.remember(language="fr")
        runner.window.restart_wanted.emit()
        assert not runner.window.shows_workspace

    running(None, act)


def test_what_nobody_foresaw_is_told_and_the_window_goes_on(running, monkeypatch, qtbot, capsys):
    told: list[str] = []
    monkeypatch.setattr(Messages, "tell", lambda self, title, text: told.append(text))

    def act(runner) -> None:
        error = ZeroDivisionError("by nought")
        sys.excepthook(ZeroDivisionError, error, None)
        qtbot.waitUntil(lambda: told != [], timeout=5000)
        assert runner.window.isVisible()

    before = sys.excepthook
    running(None, act)
    assert "ZeroDivisionError: by nought" in told[0]
    assert "by nought" in capsys.readouterr().err
    assert sys.excepthook in {before, sys.__excepthook__}


class _Shown(QObject):
    """Notes each window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_other_window_flashes_up_while_it_is_built(qtbot, qapp, stored, later_pages_come):
    shown = _Shown()
    qapp.installEventFilter(shown)
    try:
        window = build_window(stored)
        window.show()
        stack = found(window, PageStack, "pageStack")
        qtbot.waitUntil(lambda: stack.count() == len(stack.names))
        for name in stack.names:
            window.workspace.show_page(name)
    finally:
        qapp.removeEventFilter(shown)
    assert shown.windows == ["MainWindow mainWindow"]
