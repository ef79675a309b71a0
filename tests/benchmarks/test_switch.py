"""From the wish to see another page until it is painted: the first time, and again."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from salonplanner.ui.pages import PageName, PageStack
from tests.benchmarks.measuring import report, timed
from tests.benchmarks.plans import enlarged

GOALS = {70: "first under 150 ms", 1000: "first under 300 ms"}
AGAIN = 8


@pytest.mark.parametrize("count", GOALS)
@pytest.mark.parametrize("page", [page for page in PageName if page is not PageName.CALENDAR])
def test_switch(qtbot, make_window, sample, count, page) -> None:
    window = make_window(enlarged(sample, count))
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.show()
    stack = window.findChild(PageStack, "pageStack")
    qtbot.waitUntil(lambda: stack.count() == len(stack.names))
    qtbot.wait(200)

    def show(name: PageName) -> None:
        window.workspace.show_page(name)
        for kind in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest):
            QCoreApplication.sendPostedEvents(None, kind)

    first = timed(lambda: show(page))
    again: list[float] = []
    for _ in range(AGAIN):
        show(PageName.CALENDAR)
        again.append(timed(lambda: show(page)))
    report(f"{page} shown first, {count} salons", [first], GOALS[count])
    report(f"{page} shown again, {count} salons", again)


@pytest.mark.parametrize("count", GOALS)
@pytest.mark.parametrize("page", [page for page in PageName if page is not PageName.CALENDAR])
def test_made_and_shown(make_window, sample, count, page) -> None:
    """A page wanted before it was made in the background: its modules are read already."""
    window = make_window(enlarged(sample, count))
    window.resize(1440, 900)
    window.show()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)

    def show() -> None:
        window.workspace.show_page(page)
        for kind in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest):
            QCoreApplication.sendPostedEvents(None, kind)

    report(f"{page} made and shown, {count} salons", [timed(show)], GOALS[count])
