"""The whole way in the real window, with mouse and keys only: example, move, save, export.

A window of the same size in this process tells where things are; the program itself is another
process, and what it did is read from its files.
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.services.documents import open_plan
from salonplanner.storage.seeds import Seeds, load_seeds
from salonplanner.ui.theme import Theme
from tests.e2e.desktop import Desktop
from tests.e2e.window_map import WindowMap

SIZES = [(1280, 720), (1920, 1080)]
DAY = dt.timedelta(days=1)


@pytest.fixture
def seeds() -> Seeds:
    return load_seeds()


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param


@pytest.fixture
def chart(qapp: QApplication, size: tuple[int, int], monkeypatch) -> Iterator[WindowMap]:
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    chart = WindowMap(size)
    yield chart
    chart.window.hide()
    chart.window.deleteLater()
    for theme in qapp.findChildren(Theme):
        theme.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desktop(xvfb: str, size: tuple[int, int], tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(xvfb, size)
    desktop.album = tmp_path / "desktop.png"
    yield desktop
    written = desktop.end()
    assert "Traceback" not in written, written


def draft_in_sight(chart: WindowMap, plan: Plan) -> Salon:
    """A salon that may be moved without a question, with free days around it."""
    room = (plan.season.start + 14 * DAY, plan.season.end - 35 * DAY)
    return next(
        salon
        for salon in plan.salons
        if salon.status in {Status.DRAFT, Status.PROPOSED}
        and room[0] <= salon.start <= room[1]
        and chart.in_sight(salon)
    )


def test_from_the_home_page_to_the_excel_plan(
    desktop: Desktop, chart: WindowMap, seeds: Seeds, tmp_path: Path
) -> None:
    plan_file, workbook = tmp_path / "Season plan.salonplan", tmp_path / "Meeting.xlsx"
    before = desktop.title()

    desktop.click(*chart.middle("card-actionSample"))
    desktop.until(lambda: desktop.title() != before, "the example is open")
    assert not desktop.unsaved
    chart.window.files.sample()
    QApplication.processEvents()
    salon = draft_in_sight(chart, chart.window.document.plan)

    def now() -> Salon:
        return open_plan(plan_file, seeds).salon(salon.id)

    # By the keys: a day later.
    desktop.click(*chart.bar(salon))
    desktop.press("alt+Right")
    desktop.until(lambda: desktop.unsaved, "the salon has moved")
    desktop.press("ctrl+s")
    desktop.name_file(plan_file)
    desktop.until(lambda: not desktop.unsaved and plan_file.exists(), "the plan is saved")
    assert plan_file.name in desktop.title()
    assert (now().start, now().end) == (salon.start + DAY, salon.end + DAY)

    # By the mouse: twelve days later still.
    desktop.drag(chart.bar(salon, 1), chart.bar(salon, 13))
    desktop.until(lambda: desktop.unsaved, "the bar was dragged")
    desktop.press("ctrl+s")
    desktop.until(lambda: not desktop.unsaved, "the plan is saved again")
    assert now().start == salon.start + 13 * DAY
    assert now().end - now().start == salon.end - salon.start

    # Undone, also beyond what was saved.
    desktop.press("ctrl+z")
    desktop.until(lambda: desktop.unsaved, "the last move is undone")
    desktop.press("ctrl+s")
    desktop.until(lambda: not desktop.unsaved, "the undone plan is saved")
    assert now().start == salon.start + DAY

    # The plan for the meeting.
    desktop.press("ctrl+e")
    desktop.name_file(workbook)
    desktop.until(workbook.exists, "the workbook is made")
    book = openpyxl.load_workbook(workbook, read_only=True)
    cells = [cell for row in book["Calendrier"].iter_rows(values_only=True) for cell in row]
    assert salon.id in cells
    assert dt.datetime.combine(salon.start + DAY, dt.time()) in cells
    book.close()

    # Nothing unsaved is lost without a question.
    desktop.press("ctrl+shift+n")
    desktop.until(lambda: desktop.unsaved, "a salon was added")
    desktop.press("ctrl+q")
    desktop.answer("Escape")
    assert desktop.unsaved
    desktop.press("ctrl+q")
    desktop.answer("Tab", "space", leaves=True)
    assert desktop.ended() == 0
    assert salon.start + DAY == now().start
