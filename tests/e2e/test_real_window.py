"""The whole way in the real window, with mouse and keys only: example, move, save, export.

A window of the same size in this process tells where things are; the program itself is another
process, and what it did is read from its files.
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QWidget

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.services.documents import open_plan
from salonplanner.storage.seeds import Seeds, load_seeds
from salonplanner.ui.app import build_window
from salonplanner.ui.main_window import MainWindow
from salonplanner.ui.theme import Theme
from tests.e2e.desktop import Desktop

SIZES = [(1280, 720), (1920, 1080)]
DAY = dt.timedelta(days=1)


class Map:
    """Says where things are in a window of the program."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.window: MainWindow = build_window()
        self.window.resize(*size)
        self.window.show()
        QApplication.processEvents()

    def middle(self, name: str) -> tuple[int, int]:
        """The middle of a widget."""
        widget = self.window.findChild(QWidget, name)
        assert widget is not None
        return self._place(widget, widget.rect().center())

    def bar(self, salon: Salon, days: int = 0) -> tuple[int, int]:
        """The middle of a salon's bar, or the place some days later."""
        view = self.window.workspace.calendar.view
        stage = view._stage
        rect = stage.bar_rect(salon.id)
        assert rect is not None
        along = rect.x + rect.width / 2 + days * stage.layout.scale.per_day
        return self._place(view.viewport(), QPoint(round(along), round(rect.y + rect.height / 2)))

    def in_sight(self, salon: Salon) -> bool:
        """Whether the calendar shows a salon's bar without being scrolled, some room below."""
        viewport = self.window.workspace.calendar.view.viewport()
        low = viewport.mapTo(self.window, viewport.rect().bottomLeft()).y()
        return self.bar(salon)[1] < low - 40

    def _place(self, widget: QWidget, point: QPoint) -> tuple[int, int]:
        there = widget.mapTo(self.window, point)
        return there.x(), there.y()


@pytest.fixture
def seeds() -> Seeds:
    return load_seeds()


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param


@pytest.fixture
def chart(qapp: QApplication, size: tuple[int, int], monkeypatch) -> Iterator[Map]:
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    chart = Map(size)
    yield chart
    chart.window.hide()
    chart.window.deleteLater()
    for theme in qapp.findChildren(Theme):
        theme.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desktop(xvfb: str, size: tuple[int, int], tmp_path: Path, request) -> Iterator[Desktop]:
    desktop = Desktop(xvfb, size)
    failed = request.session.testsfailed
    yield desktop
    if request.session.testsfailed > failed:
        desktop.picture(tmp_path / "desktop.png")
    written = desktop.end()
    assert "Traceback" not in written, written


def draft_in_sight(chart: Map, plan: Plan) -> Salon:
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
    desktop: Desktop, chart: Map, seeds: Seeds, tmp_path: Path
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
