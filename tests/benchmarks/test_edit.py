"""From an edit until all that it changed in the window is painted, with many salons."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from salonplanner.domain.edits import MoveSalons
from tests.benchmarks.measuring import report, timed
from tests.benchmarks.plans import enlarged


@pytest.mark.parametrize("count", [70, 1000, 5000])
def test_edit_to_repaint(qtbot, make_window, sample, count) -> None:
    window = make_window(enlarged(sample, count))
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    salon = window.document.plan.salons[5]
    window.selection.select((salon.id,))
    qtbot.wait(50)
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
    report(f"edit to repaint, {count} salons", [timed(edit_and_paint) for _ in range(40)], goal)
