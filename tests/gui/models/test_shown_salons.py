"""The filtered and sorted salons under Qt's checker, through random edits, filters and sortings."""

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from salonplanner.domain.edits import RemoveSalons, ReviseSalons
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Status
from salonplanner.services.conditions import OneOf, Within
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.models.salons import ID_ROLE

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
FILTERS = (
    SalonFilter(),
    SalonFilter(levels=frozenset({Level.NATIONAL})),
    SalonFilter(region=RegionCode.MA_05, alerts_only=True),
    SalonFilter(text="fès"),
    SalonFilter(levels=frozenset()),
    SalonFilter().asking("exhibitors", Within(text="≥ 60", low=60)),
    SalonFilter().asking("status", OneOf(choices=frozenset({"draft", "proposed"}))),
)


@pytest.fixture
def table(window):
    return window.workspace.table.view


def ids_of(model) -> list[str]:
    return [model.index(row, 0).data(ID_ROLE) for row in range(model.rowCount())]


steps = st.lists(
    st.tuples(
        st.sampled_from(["remove", "cancel", "add", "undo", "filter", "sort"]), st.integers(0, 69)
    ),
    max_size=10,
)


def take(window, table, kind: str, number: int) -> None:
    document = window.document
    salons = document.plan.salons
    if kind == "filter":
        window.figures.choose_filter(FILTERS[number % len(FILTERS)])
    elif kind == "sort":
        table.sortByColumn(number % 29 - 1, Qt.SortOrder(number % 2))
    elif kind == "undo":
        document.stack.undo()
    elif kind == "add":
        window.salons.add()
    elif salons and kind == "remove":
        document.apply(RemoveSalons(ids=(salons[number % len(salons)].id,)))
    elif salons:
        salon_id = salons[number % len(salons)].id
        document.apply(ReviseSalons(ids=(salon_id,), fields={"status": Status.CANCELLED}))


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_the_table_shows_what_the_filter_lets_through_whatever_happens(
    window, table, sample, steps
):
    # The tester looks at every cell again and again: a few salons of each kind are enough.
    few = msgspec.structs.replace(sample, salons=sample.salons[::6])
    window.document.put_in(few, None)
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    tester = QAbstractItemModelTester(table.model(), FATAL)
    for kind, number in steps:
        take(window, table, kind, number)
        assert sorted(ids_of(table.model())) == sorted(window.figures.visible)
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    own = [s.id for s in window.document.plan.salons if s.id in window.figures.visible]
    assert ids_of(table.model()) == own
    assert tester.failureReportingMode() is FATAL
    tester.deleteLater()


def test_rows_are_in_order_with_blanks_last_whichever_way(window, table, sample):
    shown = window.workspace.table.shown
    blank = tuple(salon.id for salon in sample.salons[:3])
    window.document.apply(ReviseSalons(ids=blank, fields={"exhibitors": None}))
    column = shown.model.column_of("exhibitors")
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        shown.sort(column, order)
        ids = ids_of(shown)
        values = [window.document.plan.salon(i).exhibitors for i in ids]
        filled = [value for value in values if value is not None]
        assert filled == sorted(filled, reverse=order is Qt.SortOrder.DescendingOrder)
        assert values[len(filled) :] == [None] * values.count(None)


def test_equal_rows_keep_the_planners_order(window, table, sample):
    shown = window.workspace.table.shown
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        shown.sort(shown.model.column_of("level"), order)
        for level in Level:
            own = [s.id for s in sample.salons if s.level is level]
            assert [i for i in ids_of(shown) if sample.salon(i).level is level] == own


def test_an_edit_puts_its_row_in_its_place(window, table):
    shown = window.workspace.table.shown
    shown.sort(shown.model.column_of("name"), Qt.SortOrder.AscendingOrder)
    first = ids_of(shown)[0]
    window.document.apply(ReviseSalons(ids=(first,), fields={"name": "Zzz"}))
    assert ids_of(shown)[-1] == first


def test_while_held_no_row_moves_but_those_added_and_deleted(window, table, sample):
    shown = window.workspace.table.shown
    shown.sort(shown.model.column_of("name"), Qt.SortOrder.AscendingOrder)
    before = ids_of(shown)
    shown.hold(held=True)
    window.document.apply(ReviseSalons(ids=(before[5],), fields={"name": "Zzz"}))
    window.figures.choose_filter(SalonFilter(text="zzz"))
    assert ids_of(shown) == before
    window.document.apply(RemoveSalons(ids=(before[7],)))
    assert ids_of(shown) == [i for i in before if i != before[7]]
    shown.hold(held=False)
    assert ids_of(shown) == [before[5]]


def test_selected_cells_go_along_with_their_rows(window, table, sample):
    shown = window.workspace.table.shown
    table.setCurrentIndex(shown.index(3, 2))
    salon_id = shown.id_at(3)
    shown.sort(shown.model.column_of("start"), Qt.SortOrder.DescendingOrder)
    index = table.currentIndex()
    assert (shown.id_at(index.row()), index.column()) == (salon_id, 2)
    assert index.row() == shown.place_of(salon_id)


def test_few_rows_come_and_go_narrowly_and_many_at_once(window, table, sample):
    shown = window.workspace.table.shown
    told = []
    shown.modelReset.connect(lambda: told.append("reset"))
    shown.rowsRemoved.connect(lambda *_: told.append("removed"))
    shown.rowsInserted.connect(lambda *_: told.append("inserted"))
    window.figures.choose_filter(SalonFilter(region=RegionCode.MA_01))
    window.figures.choose_filter(SalonFilter())
    assert "reset" not in told
    assert {"removed", "inserted"} == set(told)


def test_every_cell_shown_is_the_cell_below(window, table, sample):
    shown = window.workspace.table.shown
    shown.sort(shown.model.column_of("visitors_share"), Qt.SortOrder.DescendingOrder)
    for row in range(shown.rowCount()):
        for column in range(shown.columnCount()):
            index = shown.index(row, column)
            source = shown.mapToSource(index)
            assert index.data() == source.data()
            assert shown.mapFromSource(source) == index
    assert not shown.index(0, 0, shown.index(0, 0)).isValid()
    assert not shown.parent(shown.index(0, 0)).isValid()


def test_the_header_is_named_while_no_row_is_shown(window, table):
    shown = window.workspace.table.shown
    window.figures.choose_filter(SalonFilter(text="nowhere"))
    assert shown.rowCount() == 0
    assert not shown.hasChildren()
    across = Qt.Orientation.Horizontal
    names = [shown.headerData(n, across) for n in range(shown.columnCount())]
    assert names == [column.title for column in shown.model.columns]
