"""What selected cells add up to, by themselves and in the status bar."""

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QLabel

from salonplanner.language import Language
from salonplanner.ui.models.columns import salon_columns
from salonplanner.ui.table.cell_sums import summed

ENGLISH = Language("en")
COLUMNS = {column.key: column for column in salon_columns(ENGLISH)}


@pytest.mark.parametrize(
    ("cells", "text"),
    [
        ([], ""),
        ([("exhibitors", 5)], ""),
        ([("exhibitors", 40), ("exhibitors", None), ("exhibitors", 45)], "Count: 2 · Sum: 85 · "),
        ([("visitors", 36_000.25), ("visitors", 36_000.25)], "Sum: 72,000.5 · Mean: 36,000.3"),
        ([("turnover", 750_000.0), ("turnover", 1_250_000.0)], "Sum: 2.00\u00a0MDH"),
        ([("women_share", 0.4), ("women_share", 0.5)], "Count: 2 · Mean: 45.0%"),
        ([("city", "a"), ("city", None)], "Count: 1"),
        ([("exhibitors", 40), ("turnover", 1.0)], "Count: 2"),
        ([("exhibitors", 40), ("coop_stands", 2)], "Sum: 42"),
        ([("start", 739000), ("start", 739001)], "Count: 2"),
    ],
)
def test_numbers_of_one_kind_have_a_sum_and_a_mean(cells, text):
    found = summed([(COLUMNS[key], value) for key, value in cells], ENGLISH)
    assert text in found
    assert bool(found) is (len(cells) > 1)
    if text.startswith("Count: 2") and text.endswith("2"):
        assert found == text


def test_the_status_bar_says_it_while_cells_are_selected(shown, page, table, column_of, sample):
    label = shown.findChild(QLabel, "statusSelection")
    table.go_to(page.shown.index(0, column_of("exhibitors")))
    before = label.text()
    block = QItemSelection(
        page.shown.index(0, column_of("exhibitors")), page.shown.index(3, column_of("exhibitors"))
    )
    table.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    total = sum(salon.exhibitors or 0 for salon in sample.salons[:4])
    language = shown.bench.language
    assert language.tr("Sum: {n}", n=language.number(total)) in label.text()
    table.go_to(page.shown.index(0, column_of("exhibitors")))
    assert label.text() == before
