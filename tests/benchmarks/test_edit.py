"""From an edit until all that it changed is painted, with many salons and on each page."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from salonplanner.domain.edits import MoveSalons
from salonplanner.ui.pages import PageName
from tests.benchmarks.measuring import report, timed
from tests.benchmarks.plans import enlarged

CASES = [
    *((count, PageName.CALENDAR) for count in (70, 1000, 5000)),
    *((1000, page) for page in PageName if page is not PageName.CALENDAR),
]


@pytest.mark.parametrize(("count", "page"), CASES)
def test_edit_to_repaint(qtbot, make_window, sample, count, page) -> None:
    window = make_window(enlarged(sample, count))
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.show()
    # Every page is made soon, and follows the plan from then on.
    qtbot.wait(1500)
    window.workspace.show_page(page)
    salon = window.document.plan.salons[5]
    window.selection.select((salon.id,))
    qtbot.wait(400)
    shift = [1, -1]

    def edit_and_paint() -> None:
        present = window.document.plan.salon(salon.id)
        shift.reverse()
        window.document.apply(
            MoveSalons(starts={salon.id: present.start + timedelta(days=shift[0])})
        )
        for kind in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest):
            QCoreApplication.sendPostedEvents(None, kind)

    edit_and_paint()
    goal = "under 50 ms" if count == 1000 else ""
    what = f"edit to repaint, {count} salons, {page} shown"
    report(what, [timed(edit_and_paint) for _ in range(40)], goal)
