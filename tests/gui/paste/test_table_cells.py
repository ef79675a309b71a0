"""What is chosen in the salon table, and where a paste goes."""

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel

from salonplanner.exchange.clipboard.copying import SalonCells
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.ui.models.salons import ID_ROLE
from salonplanner.ui.paste.table_cells import TableCells

Flag = QItemSelectionModel.SelectionFlag


@pytest.fixture
def page(shown):
    shown.workspace.show_page("table")
    return shown.workspace.table


@pytest.fixture
def cells(page):
    return TableCells(page.view, page.model.columns)


def column(page, key: str) -> int:
    return [spec.key for spec in page.model.columns].index(key)


def select(page, first: tuple[int, str], last: tuple[int, str]) -> None:
    model = page.view.model()
    one, two = (model.index(row, column(page, key)) for row, key in (first, last))
    page.view.selectionModel().setCurrentIndex(one, Flag.ClearAndSelect)
    page.view.selectionModel().select(QItemSelection(one, two), Flag.ClearAndSelect)


def ids(page, *rows: int) -> tuple[str, ...]:
    return tuple(str(page.view.model().index(row, 0).data(ID_ROLE)) for row in rows)


def test_nothing_selected_is_nothing(page, cells) -> None:
    page.view.selectionModel().clear()
    assert cells.chosen() is None
    assert cells.target() is None


def test_a_block_of_cells(page, cells) -> None:
    select(page, (1, "city"), (2, "level"))
    chosen = cells.chosen()
    assert chosen is not None
    assert chosen.rows == (1, 2)
    assert not chosen.whole
    assert cells.ids(chosen) == ids(page, 1, 2)


def test_the_target_begins_at_the_first_selected_cell(page, cells) -> None:
    select(page, (1, "start"), (2, "end"))
    target = cells.target()
    assert target is not None
    assert target.ids[:3] == ids(page, 1, 2, 3)
    assert target.fields[:3] == (Field.START, Field.END, Field.COMPUTED)
    assert (target.height, target.width) == (2, 2)


def test_of_whole_rows_the_current_column_is_the_target(page, cells) -> None:
    view = page.view
    index = view.model().index(3, column(page, "level"))
    view.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect | Flag.Rows)
    chosen, target = cells.chosen(), cells.target()
    assert chosen is not None
    assert target is not None
    assert chosen.whole
    assert target.fields[0] is Field.LEVEL
    assert target.width == 1


def test_hidden_columns_are_neither_copied_nor_pasted_into(page, cells) -> None:
    page.view.setColumnHidden(column(page, "region"), True)
    select(page, (0, "name"), (0, "city"))
    chosen, target = cells.chosen(), cells.target()
    assert chosen is not None
    assert target is not None
    assert chosen.columns == (column(page, "name"), column(page, "city"))
    assert target.fields[:2] == (Field.NAME, Field.CITY)


def test_cells_between_selected_ones_are_blank(shown, page, cells, bench) -> None:
    model = page.view.model()
    page.view.selectionModel().clear()
    for row, key in ((0, "city"), (1, "level")):
        page.view.selectionModel().select(model.index(row, column(page, key)), Flag.Select)
    chosen = cells.chosen()
    assert chosen is not None
    made = cells.copied(chosen, SalonCells(shown.document.plan, bench.language, bench.names))
    first, second = made.text.split("\r\n")[:2]
    assert first.split("\t")[1] == ""
    assert second.split("\t")[0] == ""


def test_computed_figures_are_copied_as_numbers(shown, page, cells, bench) -> None:
    select(page, (0, "visitors"), (0, "visitors"))
    chosen = cells.chosen()
    assert chosen is not None
    made = cells.copied(chosen, SalonCells(shown.document.plan, bench.language, bench.names))
    assert float(made.text.strip().replace(",", ".")) > 0
    assert "\u202f" not in made.text
