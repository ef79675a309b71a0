"""The filtered and sorted salons under Qt's checker, through random edits, filters and sortings."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView

from salonplanner.domain.edits import RemoveSalons, ReviseSalons
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Status
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.models.salons import ID_ROLE

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
FILTERS = (
    SalonFilter(),
    SalonFilter(levels=frozenset({Level.NATIONAL})),
    SalonFilter(region=RegionCode.MA_05, alerts_only=True),
    SalonFilter(text="fès"),
    SalonFilter(levels=frozenset()),
)


@pytest.fixture
def table(window):
    return window.findChild(QTableView, "salonTable")


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
        table.sortByColumn(number % 17 - 1, Qt.SortOrder(number % 2))
    elif kind == "undo":
        document.stack.undo()
    elif kind == "add":
        window.salons.add()
    elif salons and kind == "remove":
        document.apply(RemoveSalons(ids=(salons[number % len(salons)].id,)))
    elif salons:
        salon_id = salons[number % len(salons)].id
        document.apply(ReviseSalons(ids=(salon_id,), fields={"status": Status.CANCELLED}))


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_the_table_shows_what_the_filter_lets_through_whatever_happens(
    window, table, sample, steps
):
    window.document.put_in(sample, None)
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


def test_an_edit_does_not_move_the_row_from_under_the_user(window, table, sample):
    keys = [column.key for column in window.workspace.table.model.columns]
    table.sortByColumn(keys.index("name"), Qt.SortOrder.AscendingOrder)
    before = ids_of(table.model())
    window.document.apply(ReviseSalons(ids=(before[5],), fields={"name": "Zzz"}))
    assert ids_of(table.model()) == before
