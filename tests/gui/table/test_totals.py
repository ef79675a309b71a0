"""The sums under the table: of the whole programme, each under its column."""

import pytest

from salonplanner.domain.edits import ReviseSalons
from salonplanner.domain.rules.programme import coop_stands
from salonplanner.domain.salon import Level, Status
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.table.totals import TotalsRow


@pytest.fixture
def totals(page) -> TotalsRow:
    return page.findChild(TotalsRow)


def test_sums_are_those_of_the_active_salons(shown, sample, totals):
    language = shown.bench.language
    texts = totals.texts()
    assert texts["visitors"] == language.number(2_520_000)
    assert texts["turnover"] == language.number(52.5, 1)
    assert texts["days"] == language.number(sum(salon.days for salon in sample.salons))
    assert texts["women_share"] == language.percent(coop_stands(sample).share)


def test_a_filter_leaves_the_sums_and_says_how_many_rows_it_shows(shown, sample, totals):
    before = totals.texts()
    national = sum(1 for salon in sample.salons if salon.level is Level.NATIONAL)
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    after = totals.texts()
    title = shown.bench.language.ntr(
        "Total · {n} row of {all}", "Total · {n} rows of {all}", national, all="70"
    )
    assert after.pop("name") == title == totals.accessibleName()
    assert before.pop("name") != title
    assert after == before


def test_a_cancelled_salon_counts_for_nothing(shown, sample, totals):
    salon = sample.salons[0]
    shown.document.apply(ReviseSalons(ids=(salon.id,), fields={"status": Status.CANCELLED}))
    assert totals.texts()["visitors"] == shown.bench.language.number(36_000 * 69)


def test_each_sum_stands_under_its_column(page, table, totals, column_of):
    bar = table.horizontalScrollBar()
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        for key in totals.texts():
            column = column_of(key)
            if page.columns.hides(column):
                continue
            left = table.viewport().x() + table.columnViewportPosition(column)
            cell = totals.cell(key)
            assert left < cell.left()
            assert cell.right() < left + table.columnWidth(column)


def test_a_column_moved_takes_its_sum_along(table, totals, column_of):
    before = totals.cell("visitors").left()
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(column_of("visitors")), 1)
    assert totals.cell("visitors").left() < before


def test_the_sums_are_painted_at_the_end_of_their_columns(table, totals, column_of):
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    image = totals.grab().toImage()
    cell = totals.cell("turnover")
    ground = image.pixel(cell.right() + 3, cell.center().y())
    inked = [
        x
        for x in range(cell.left() - 4, cell.right() + 4)
        for y in range(4, image.height() - 2)
        if image.pixel(x, y) != ground
    ]
    assert cell.right() - 4 < max(inked) <= cell.right() + 1
