"""The recent plans: opened by mouse and keys, the one that is gone greyed, none at all said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QListView, QPushButton

from salonplanner.ui.start.recent import GONE, PATH_ROLE, STATE_ROLE, RecentList

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def list_of(page) -> QListView:
    return page.findChild(QListView, "recentList")


def looked_at(qtbot, page) -> QListView:
    view = list_of(page)
    qtbot.waitUntil(lambda: view.model().index(0, 0).data(STATE_ROLE) is not None)
    return view


def middle_of(view: QListView, row: int):
    return view.visualRect(view.model().index(row, 0)).center()


def test_the_plans_are_listed_with_the_last_one_first(qtbot, start, files):
    view = looked_at(qtbot, start(files["sample"], files["empty"], files["gone"]))
    model = view.model()
    paths = [model.index(row, 0).data(PATH_ROLE) for row in range(model.rowCount())]
    assert paths == [files["sample"], files["empty"], files["gone"]]
    assert model.index(0, 0).data() == "Saison 2025.salonplan"
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == str(files["sample"])


def test_no_file_is_looked_at_before_the_page_is_shown(bench, make_window, empty, files):
    bench.remember(recent_files=(str(files["sample"]),))
    window = make_window(empty)
    window.show_start()
    assert list_of(window.start_page).model().index(0, 0).data(STATE_ROLE) is None


def test_a_plan_is_opened_by_a_double_click(qtbot, start, files):
    page = start(files["empty"], files["sample"])
    view = looked_at(qtbot, page)
    with qtbot.waitSignal(page.file_chosen) as told:
        place = middle_of(view, 1)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [files["sample"]]


def test_a_plan_is_opened_by_the_keys(qtbot, start, files):
    page = start(files["empty"], files["sample"])
    view = looked_at(qtbot, page)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.file_chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [files["sample"]]
    assert page.window().document.path == files["sample"]


def test_the_one_that_is_gone_is_greyed_and_not_opened(qtbot, start, files):
    page = start(files["gone"], files["sample"])
    view = looked_at(qtbot, page)
    assert view.model().index(0, 0).data(STATE_ROLE) == GONE
    strengths = []
    for row in (0, 1):
        image = view.viewport().grab(view.visualRect(view.model().index(row, 0))).toImage()
        box = [image.pixelColor(x, y).lightness() for x in range(50, 180) for y in range(10, 26)]
        strengths.append(min(box))
    assert strengths[0] > strengths[1] + 40
    with qtbot.assertNotEmitted(page.file_chosen):
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_a_plan_deleted_meanwhile_is_not_opened(qtbot, start, files):
    page = start(files["sample"])
    view = looked_at(qtbot, page)
    files["sample"].unlink()
    with qtbot.assertNotEmitted(page.file_chosen):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.model().index(0, 0).data(STATE_ROLE) == GONE


def test_without_recent_plans_it_says_so(start):
    page = start()
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    said = page.window().bench.language.tr(
        "No recent plan yet. Start a season or open a plan; it will be listed here."
    )
    assert said in texts
    assert not list_of(page).isVisible()
    assert not page.findChild(QPushButton, "forgetRecent").isVisible()


def test_the_list_can_be_emptied(qtbot, start, files):
    page = start(files["sample"], files["gone"])
    qtbot.mouseClick(page.findChild(QPushButton, "forgetRecent"), Qt.MouseButton.LeftButton)
    assert list_of(page).model().rowCount() == 0
    assert not page.window().bench.settings.recent_files
    assert files["sample"].is_file()


def test_qts_checker_passes_as_plans_come_and_go(qtbot, bench, start, files):
    page = start(files["sample"])
    recent = page.findChild(RecentList)
    tester = QAbstractItemModelTester(list_of(page).model(), FATAL)
    for paths in ((), tuple(files.values()), (files["gone"],), (files["empty"], files["broken"])):
        bench.remember(recent_files=tuple(map(str, paths)))
        recent.refresh()
        recent.look()
    assert tester.failureReportingMode() is FATAL


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_reader_hears_when_a_plan_was_written(
    qtbot, make_bench, make_window, files, empty, language
):
    bench = make_bench(language)
    bench.remember(recent_files=(str(files["sample"]),))
    window = make_window(empty, bench)
    window.show_start()
    window.show()
    view = looked_at(qtbot, window.start_page)
    told = view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    today = bench.language.tr("today, {time}", time="")
    assert told.startswith(today.split(",")[0])
