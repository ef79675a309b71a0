"""The window: its names, its title, its pages, what is dropped on it, and how it is left."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTableView,
    QWidget,
)

from salonplanner.domain.places import RegionCode
from salonplanner.services.documents import save_plan
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.dialogs.messages import Answer, Messages
from salonplanner.ui.dialogs.settings import SettingsDialog
from salonplanner.ui.main_window import first_size
from tests.gui.search import found

INPUTS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
)


@pytest.fixture
def shown(window, qtbot):
    window.show()
    window.show_start()
    window.workspace.show_page("table")
    window.workspace.show_page("calendar")
    window.show_workspace()
    window.selection.select([window.document.plan.salons[0].id])
    qtbot.wait(0)
    return window


def called(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    window = widget.window()
    buddies = [label.text() for label in window.findChildren(QLabel) if label.buddy() is widget]
    return buddies[0] if buddies else ""


def _own_inputs(window: QWidget) -> list[QWidget]:
    """Those of the program that can be shown; what Qt puts into them is named by Qt."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, INPUTS) and not _of_qt(widget) and not widget.isHidden()
    ]


def _of_qt(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QAbstractSpinBox | QAbstractItemView | QLineEdit):
            return True
        above = above.parentWidget()
    return widget.objectName().startswith("qt_")


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (QTableView, "salonTable"),
        (QWidget, "timeline"),
        (QWidget, "findingsList"),
        (QComboBox, "scenarioCombo"),
        (QLabel, "kpiSalons"),
        (QLabel, "kpiVisitors"),
        (QLabel, "kpiTurnover"),
    ],
)
def test_what_tests_rely_on_is_there_once_the_window_is_shown(
    later_pages_come, window, qtbot, kind, name
):
    window.show()
    qtbot.waitUntil(lambda: window.findChild(kind, name) is not None, timeout=5000)


def test_the_actions_that_tests_rely_on_are_there(window):
    for name in (
        *("actionNew", "actionOpen", "actionSave", "actionSaveAs", "actionUndo", "actionRedo"),
        *("actionAddSalon", "actionDuplicateSalon", "actionDeleteSalon"),
        *("actionExportExcel", "actionImportExcel"),
    ):
        assert found(window, QAction, name)


def test_the_table_has_one_row_a_salon_and_the_figures_are_full(window):
    window.workspace.show_page("table")
    model = found(window, QTableView, "salonTable").model()
    assert model is not None
    assert model.rowCount() == len(window.document.plan.salons) == 70
    assert found(window, QComboBox, "scenarioCombo").currentData() == "reference"
    number = window.bench.language.number
    assert found(window, QLabel, "kpiVisitors").text() == number(2_520_000)
    assert found(window, QLabel, "kpiTurnover").text() == number(52_500_000)


def test_each_input_has_a_name_for_those_who_do_not_see_it(shown):
    inputs = _own_inputs(shown)
    assert len(inputs) > 40
    silent = [f"{type(w).__name__} {w.objectName()}" for w in inputs if not called(w)]
    assert not silent


def test_each_input_has_an_object_name(shown):
    inputs = _own_inputs(shown)
    nameless = [f"{type(w).__name__} {called(w)!r}" for w in inputs if not w.objectName()]
    assert not nameless


def test_no_two_shortcuts_are_equal(shown):
    seen: dict[str, str] = {}
    for action in shown.findChildren(QAction):
        for keys in action.shortcuts():
            other = seen.setdefault(keys.toString(), action.objectName())
            assert other == action.objectName(), keys.toString()


def test_the_title_names_the_plan_and_marks_what_is_unsaved(window, tmp_path):
    assert window.windowTitle().startswith(window.document.plan.name)
    assert not window.isWindowModified()
    window.salons.add()
    assert window.isWindowModified()
    window.document.stack.undo()
    assert not window.isWindowModified()
    path = tmp_path / "été [*].salonplan"
    save_plan(window.document.plan, path)
    window.files.open_path(path)
    assert window.windowTitle().startswith("été [*][*].salonplan[*]")


def test_the_title_names_the_chamber(window):
    window.bench.remember(chamber="MA-03")
    window.files.new()
    assert "Chambre d’artisanat de la région Fès-Meknès" in window.windowTitle()


def test_undo_to_the_saved_state_clears_the_mark(window, tmp_path):
    window.salons.add()
    window.files._save_to(tmp_path / "a.salonplan")
    assert not window.isWindowModified()
    window.salons.add()
    window.document.stack.undo()
    assert not window.isWindowModified()
    window.document.stack.undo()
    assert window.isWindowModified()


def test_the_home_page_leaves_the_plan_open(window):
    plan = window.document.plan
    window.actions_set[ActionName.START_PAGE].trigger()
    assert not window.shows_workspace
    window.show_workspace()
    assert window.document.plan is plan


def test_deleted_salons_are_no_longer_selected(window, sample):
    ids = [salon.id for salon in sample.salons[:2]]
    window.selection.select(ids)
    window.salons.delete()
    assert window.selection.ids == ()


# ------------------------------------------------------------------------------------- dropping


def dropped(window, *paths) -> tuple[bool, bool]:
    """Drop files on the window; whether it welcomed them and took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    window.dragEnterEvent(enter)
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    drop.ignore()
    window.dropEvent(drop)
    return enter.isAccepted(), drop.isAccepted()


def test_a_file_dropped_is_opened(make_window, empty, sample, tmp_path, qtbot):
    window = make_window(empty)
    path = tmp_path / "a.salonplan"
    save_plan(sample, path)
    assert dropped(window, path) == (True, True)
    assert window.document.plan is empty
    qtbot.waitUntil(lambda: window.document.plan == sample, timeout=5000)
    assert window.document.path == path


def test_several_files_are_not_taken(window, tmp_path):
    assert dropped(window, tmp_path / "a", tmp_path / "b") == (False, False)


def test_a_page_of_the_web_is_not_taken(window):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.salonplan")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    window.dragEnterEvent(enter)
    assert not enter.isAccepted()


# ------------------------------------------------------------------------------- leaving it


@pytest.fixture
def answers(monkeypatch) -> list[Answer]:
    given: list[Answer] = []

    def ask_save(_messages, _name) -> Answer:
        return given.pop(0)

    monkeypatch.setattr(Messages, "ask_save", ask_save)
    return given


def test_an_unchanged_plan_is_left_without_a_question(window, answers):
    window.show()
    assert window.close()


def test_unsaved_work_keeps_the_window_open_until_answered(window, answers):
    window.show()
    window.salons.add()
    answers += [Answer.CANCEL, Answer.DISCARD]
    assert not window.close()
    assert window.isVisible()
    assert window.close()


def test_the_layout_is_remembered(make_window, make_bench, sample, qtbot):
    bench = make_bench("fr")
    first = make_window(sample, bench)
    first.show()
    first.resize(1300, 760)
    first.actions_set[ActionName.FINDINGS].trigger()
    first.actions_set[ActionName.WEEKENDS].trigger()
    first.workspace.calendar.view.set_zoom(0.5)
    qtbot.wait(0)
    first.close()
    second = make_window(sample, make_bench("fr"))
    second.show()
    qtbot.wait(0)
    assert second.height() == 760  # the screen of the tests is narrower than the window
    assert found(second, QDockWidget, "dockFindings").isHidden()
    assert not found(second, QDockWidget, "dockRegions").isHidden()
    assert not second.actions_set[ActionName.FINDINGS].isChecked()
    assert second.actions_set[ActionName.REGIONS].isChecked()
    assert not second.actions_set[ActionName.WEEKENDS].isChecked()
    assert second.actions_set[ActionName.EVENTS].isChecked()
    assert second.workspace.calendar.view.zoom == pytest.approx(0.5, abs=0.01)


def test_a_layout_that_cannot_be_read_is_the_first_one_s(make_window, make_bench, sample):
    bench = make_bench("fr")
    bench.remember(window_geometry="AAAA", window_state="AAAA")
    window = make_window(sample, bench)
    assert window.size() == first_size(window.screen().availableSize())


@pytest.mark.parametrize(
    ("room", "size"),
    [
        ((1920, 1040), (1440, 900)),
        ((1366, 728), (1366, 696)),
        ((1280, 720), (1280, 688)),
        ((800, 600), (1180, 680)),
    ],
)
def test_the_first_window_fits_the_screen(room, size):
    assert first_size(QSize(*room)) == QSize(*size)


# ------------------------------------------------------------------------------- settings


@pytest.fixture
def settle(window, monkeypatch):
    """Confirms the settings dialog with other settings."""

    def settled(**choices: object) -> None:
        def confirm(dialog: SettingsDialog) -> QDialog.DialogCode:
            for name, data in choices.items():
                combo = found(dialog, QComboBox, name)
                combo.setCurrentIndex(combo.findData(data))
            dialog.accept()
            return QDialog.DialogCode.Accepted

        monkeypatch.setattr(SettingsDialog, "exec", confirm)
        window.actions_set[ActionName.SETTINGS].trigger()

    return settled


def test_the_own_chamber_is_shown_as_soon_as_it_is_chosen(window, settle):
    settle(fieldChamber="MA-07")
    assert window.figures.filter.region is RegionCode("MA-07")
    assert window.figures.forecast.totals.salons == 70
    settle(fieldChamber="")
    assert window.figures.filter.region is None


def test_another_language_asks_for_another_window(window, settle, qtbot):
    with qtbot.waitSignal(window.restart_wanted):
        settle(fieldLanguage="en")


def test_the_same_language_keeps_the_window(window, settle, qtbot):
    with qtbot.assertNotEmitted(window.restart_wanted):
        settle(fieldLanguage="fr")


def test_the_look_changes_while_the_window_is_open(window, settle, qtbot):
    window.show()
    before = window.grab().toImage().pixelColor(5, 5)
    settle(fieldAppearance="dark")
    qtbot.wait(0)
    after = window.grab().toImage().pixelColor(5, 5)
    assert window.bench.theme.dark
    assert after.lightness() < before.lightness()
