"""A large programme pasted: read, previewed and shown."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from salonplanner.exchange.clipboard.contents import read_contents
from salonplanner.exchange.clipboard.copying import WHOLE_ROW, SalonCells, copied
from salonplanner.services.pasting import Choices, Pasting
from salonplanner.ui.paste.dialog import PasteDialog
from tests.benchmarks.measuring import report, timed
from tests.benchmarks.plans import enlarged


@pytest.mark.parametrize("form", ["text", "html"])
@pytest.mark.parametrize("count", [70, 1000])
def test_paste_to_preview(qtbot, bench, sample, count, form) -> None:
    plan = enlarged(sample, count)
    cells = SalonCells(plan, bench.language, bench.names)
    made = copied(
        [[cells.cell(salon, field) for field in WHOLE_ROW] for salon in plan.salons],
        [cells.heading(field) for field in WHOLE_ROW],
    )
    parent = QWidget()
    parent.resize(1440, 900)
    qtbot.addWidget(parent)

    def paste_and_show() -> None:
        block = read_contents(made.html if form == "html" else "", made.text)
        assert block is not None
        pasting = Pasting(block, sample, bench.gazetteer, bench.language, bench.names)
        dialog = PasteDialog(pasting, bench, parent)
        dialog.show()
        QApplication.sendPostedEvents()
        dialog.grab()
        assert len(dialog.preview.rows) == count
        dialog.close()
        dialog.deleteLater()

    goal = "under 1000 ms" if count == 1000 else ""
    report(
        f"paste to preview, {count} rows of {form}", [timed(paste_and_show) for _ in range(3)], goal
    )


def test_preview_again(bench, sample) -> None:
    plan = enlarged(sample, 1000)
    cells = SalonCells(plan, bench.language, bench.names)
    rows = [[cells.cell(salon, field) for field in WHOLE_ROW] for salon in plan.salons]
    block = read_contents("", copied(rows, [cells.heading(field) for field in WHOLE_ROW]).text)
    assert block is not None
    pasting = Pasting(block, sample, bench.gazetteer, bench.language, bench.names)
    choices = Choices(texts={(1, 1): "x"})
    report("preview again, 1000 rows", [timed(lambda: pasting.preview(choices)) for _ in range(5)])
