"""The Excel plan through the real task: made, told, stopped, refused, made again."""

import threading
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressDialog, QPushButton

from salonplanner.domain.errors import FileError, Problem
from salonplanner.services import exporting
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.dialogs.messages import Answer

WAIT = 20_000


class Work:
    """Stands in for the writer: it waits at each step until it is let go."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.errors: list[Exception] = []
        self.written: list[Path] = []

    def export(self, plan, path, *, scenario, language, seeds, progress) -> None:
        progress.step(0.25, "quarter")
        while not self.go.wait(0.005):
            progress.step(0.25, "quarter")
        progress.step(0.75)
        if self.errors:
            raise self.errors.pop(0)
        self.written.append(path)


@pytest.fixture
def work(monkeypatch):
    work = Work()
    monkeypatch.setattr(exporting, "export", work.export)
    yield work
    work.go.set()


@pytest.fixture
def idle(qtbot):
    def wait(window) -> None:
        qtbot.waitUntil(lambda: not window.exports.busy, timeout=WAIT)
        qtbot.wait(0)

    return wait


@pytest.fixture
def opened(monkeypatch):
    urls: list[str] = []

    def open_url(url) -> bool:
        urls.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return urls


def button(window, name: str) -> QPushButton:
    return window.findChild(QPushButton, name)


def test_the_workbook_is_made_where_it_was_asked_for(window, user, tmp_path, idle):
    user.will_choose(tmp_path / "meeting")
    window.actions_set[ActionName.EXPORT_EXCEL].trigger()
    assert window.exports.busy
    idle(window)
    assert user.proposed[0].name == "Plan-salons-2025.xlsx"
    assert window.exports.last == tmp_path / "meeting.xlsx"
    book = openpyxl.load_workbook(tmp_path / "meeting.xlsx", read_only=True)
    assert "Calendrier" in book.sheetnames
    book.close()


def test_filters_do_not_change_the_export(window, tmp_path, idle, monkeypatch, work):
    plans = []
    monkeypatch.setattr(exporting, "export", lambda plan, path, **rest: plans.append(plan))
    window.bench.remember(chamber="MA-03")
    window._narrow_to_chamber()
    window.exports.export_to(tmp_path / "a.xlsx")
    idle(window)
    assert len(plans[0].salons) == 70


def test_the_bar_says_where_it_is_and_opens_it(window, tmp_path, idle, opened, qtbot):
    window.show()
    target = tmp_path / "Plan.xlsx"
    window.exports.export_to(target)
    idle(window)
    bar = window.workspace.message_bar
    assert bar.isVisible()
    button(bar, "openWorkbook").click()
    button(bar, "showInFolder").click()
    assert opened == [str(target), str(tmp_path)]
    button(bar, "closeMessage").click()
    assert not bar.isVisible()


def test_a_workbook_gone_since_is_told(window, tmp_path, idle, opened, user, work):
    work.go.set()
    window.exports.export_to(tmp_path / "a.xlsx")
    idle(window)
    button(window, "openWorkbook").click()
    assert opened == []
    assert str(tmp_path / "a.xlsx") in user.told[0]


def test_a_computer_without_a_program_for_it_is_told(window, tmp_path, user, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    (tmp_path / "a.xlsx").touch()
    window.exports.files.open(tmp_path / "a.xlsx")
    assert str(tmp_path / "a.xlsx") in user.told[0]


def test_the_workbook_opens_by_itself_where_wanted(window, tmp_path, idle, opened):
    window.bench.remember(open_workbook_after_export=True)
    window.exports.export_to(tmp_path / "a.xlsx")
    idle(window)
    assert opened == [str(tmp_path / "a.xlsx")]


def test_long_work_shows_how_far_it_is(window, tmp_path, idle, work, qtbot):
    window.exports.export_to(tmp_path / "a.xlsx")
    assert window.findChild(QProgressDialog) is None
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is not None, timeout=WAIT)
    dialog = window.findChild(QProgressDialog)
    qtbot.waitUntil(lambda: dialog.value() == 25, timeout=WAIT)
    assert dialog.isVisible()
    work.go.set()
    idle(window)
    assert window.findChild(QProgressDialog) is None
    assert work.written == [tmp_path / "a.xlsx"]


def test_work_can_be_cancelled(window, tmp_path, idle, work, qtbot):
    window.exports.export_to(tmp_path / "a.xlsx")
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is not None, timeout=WAIT)
    window.findChild(QProgressDialog).findChild(QPushButton).click()
    idle(window)
    assert work.written == []
    assert window.exports.last is None
    assert window.workspace.message_bar.isHidden()


def test_the_plan_can_be_edited_meanwhile(window, tmp_path, idle, work):
    window.exports.export_to(tmp_path / "a.xlsx")
    window.salons.add()
    assert len(window.document.plan.salons) == 71
    assert window.exports.busy
    work.go.set()
    idle(window)


def test_a_second_export_waits_for_the_first(window, tmp_path, idle, work):
    window.exports.export_to(tmp_path / "a.xlsx")
    window.exports.export_to(tmp_path / "b.xlsx")
    work.go.set()
    idle(window)
    assert work.written == [tmp_path / "a.xlsx"]


def test_a_workbook_held_open_is_tried_again(window, tmp_path, idle, work, user):
    target = tmp_path / "a.xlsx"
    work.errors = [FileError(str(target), Problem.IN_USE)]
    work.go.set()
    user.answers = [Answer.RETRY]
    window.exports.export_to(target)
    idle(window)
    assert user.asked == ["retry"]
    assert work.written == [target]


def test_a_workbook_held_open_is_written_as_a_copy(window, tmp_path, idle, work, user):
    target = tmp_path / "a.xlsx"
    work.errors = [FileError(str(target), Problem.IN_USE)]
    work.go.set()
    user.answers = [Answer.SAVE_COPY]
    user.will_choose(tmp_path / "b.xlsx")
    window.exports.export_to(target)
    idle(window)
    assert work.written == [tmp_path / "b.xlsx"]
    assert window.exports.last == tmp_path / "b.xlsx"


@pytest.mark.parametrize("target", ["none/a.xlsx", "folder.xlsx"])
def test_a_target_that_cannot_be_written_is_told(window, tmp_path, idle, user, target):
    (tmp_path / "folder.xlsx").mkdir()
    user.answers = [Answer.CANCEL]
    window.exports.export_to(tmp_path / target)
    idle(window)
    assert str(tmp_path / target) in user.told[0]
    assert window.exports.last is None


def test_nothing_remains_shown_while_the_failure_is_told(
    window, tmp_path, idle, work, user, qtbot, monkeypatch
):
    shown: list[bool] = []
    work.errors = [FileError("a.xlsx", Problem.IN_USE)]
    monkeypatch.setattr(
        type(window.messages),
        "ask_retry",
        lambda *_: (shown.append(window.exports.busy), Answer.CANCEL)[1],
    )
    window.exports.export_to(tmp_path / "a.xlsx")
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is not None, timeout=WAIT)
    work.go.set()
    idle(window)
    assert shown == [False]


def test_exporting_again_takes_the_same_file(window, tmp_path, idle, work, user):
    work.go.set()
    window.exports.export_to(tmp_path / "a.xlsx")
    idle(window)
    window.actions_set[ActionName.EXPORT_AGAIN].trigger()
    idle(window)
    assert work.written == [tmp_path / "a.xlsx"] * 2
    assert user.proposed == []


def test_the_file_is_known_after_a_restart(
    make_window, sample, empty, tmp_path, idle, work, user, make_bench
):
    work.go.set()
    first = make_window(sample)
    first.exports.export_to(tmp_path / "a.xlsx")
    idle(first)
    user.will_choose(tmp_path / "p.salonplan")
    assert first.files.save()
    second = make_window(empty, make_bench("fr"))
    assert second.exports.last is None
    assert second.files.open_path(tmp_path / "p.salonplan")
    assert second.exports.last == tmp_path / "a.xlsx"
    assert second.actions_set[ActionName.EXPORT_AGAIN].isEnabled()
    second.files.new()
    assert second.exports.last is None


def test_forgotten_plans_are_forgotten_with_their_workbooks(window, user, tmp_path, idle, work):
    work.go.set()
    user.will_choose(tmp_path / "p.salonplan")
    window.files.save()
    window.exports.export_to(tmp_path / "a.xlsx")
    idle(window)
    assert window.bench.settings.last_exports == {
        str(tmp_path / "p.salonplan"): str(tmp_path / "a.xlsx")
    }
    window.files.forget_recent()
    assert window.bench.settings.last_exports == {}


def test_a_workbook_of_a_plan_left_meanwhile_is_not_the_next_one_s(window, tmp_path, idle, work):
    window.exports.export_to(tmp_path / "a.xlsx")
    window.files.new()
    work.go.set()
    idle(window)
    assert work.written == [tmp_path / "a.xlsx"]
    assert window.exports.last is None


def test_closing_gives_the_work_up_and_closes(window, tmp_path, work, qtbot, user):
    window.show()
    window.exports.export_to(tmp_path / "a.xlsx")
    window.close()
    assert user.asked == []
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    assert work.written == []
    assert not window.exports.busy


def test_closing_over_unsaved_work_asks_once(window, tmp_path, work, qtbot, user):
    window.show()
    window.salons.add()
    window.exports.export_to(tmp_path / "a.xlsx")
    user.answers = [Answer.CANCEL, Answer.DISCARD]
    window.close()
    assert window.isVisible()
    assert window.exports.busy
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    assert len(user.asked) == 2


def test_a_failure_while_closing_opens_no_dialog(window, tmp_path, work, qtbot, user):
    work.errors = [FileError("a.xlsx", Problem.IN_USE)]
    window.show()
    window.exports.export_to(tmp_path / "a.xlsx")
    work.go.set()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    assert user.asked == []


def test_the_calendar_file_is_made_where_it_was_asked_for(window, user, tmp_path, qtbot):
    target = tmp_path / "salons.ics"
    user.will_choose(tmp_path / "salons")
    with qtbot.waitSignal(window.exports.calendar_made, timeout=WAIT) as told:
        window.actions_set[ActionName.EXPORT_ICS].trigger()
    assert told.args == [target]
    assert user.proposed[0].name == "Plan-salons-2025.ics"
    assert target.read_bytes().count(b"BEGIN:VEVENT") == 70
    assert not window.workspace.message_bar.isHidden()
    assert window.exports.last is None
    qtbot.wait(0)


def test_a_calendar_file_that_cannot_be_written_is_told(window, user, tmp_path, qtbot):
    user.answers = [Answer.CANCEL]
    user.will_choose(tmp_path / "none" / "salons.ics")
    window.actions_set[ActionName.EXPORT_ICS].trigger()
    qtbot.waitUntil(lambda: bool(user.told), timeout=WAIT)
    assert str(tmp_path / "none" / "salons.ics") in user.told[0]
