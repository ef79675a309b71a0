"""Find in the table: typing, next and previous, the count, highlights, and closing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from salonplanner.domain.edits import ReviseSalons
from salonplanner.services.filtering import SalonFilter
from tests.gui.table.grid import ids_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def line(qtbot, page, table) -> QLineEdit:
    qtbot.keyClick(table, Qt.Key.Key_F, CONTROL)
    found = page.findChild(QLineEdit, "findText")
    assert found.hasFocus()
    return found


@pytest.fixture
def look(qtbot, page, line):
    def looked(text: str) -> None:
        line.clear()
        qtbot.keyClicks(line, text)
        page.finder.go_next()
        page.finder.go_previous()

    return looked


def count(page) -> str:
    return page.findChild(QLabel, "findCount").text()


def here(page) -> str:
    return page.shown.id_at(page.view.currentIndex().row())


def test_what_is_found_is_counted_and_gone_through(qtbot, shown, sample, page, line):
    language = shown.bench.language
    qtbot.keyClicks(line, "fes-mek")
    wanted = [s.id for s in sample.salons if s.region.value == "MA-03"]
    qtbot.waitUntil(lambda: here(page) == wanted[0])
    every = language.number(len(wanted))
    assert count(page) == language.tr("{at} of {all}", at=language.number(1), all=every)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert here(page) == wanted[1]
    qtbot.keyClick(line, Qt.Key.Key_F3)
    assert here(page) == wanted[2]
    qtbot.keyClick(line, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert here(page) == wanted[-1]
    assert line.hasFocus()


def test_places_found_are_lit_until_escape(qtbot, page, table, line, look):
    look("oujda")
    assert table.found
    place = table.visualRect(table.currentIndex()).center()
    lit = table.viewport().grab().toImage().pixel(place.x(), place.y() - 9)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not page.finder.is_open
    assert not table.found
    assert table.hasFocus()
    assert table.viewport().grab().toImage().pixel(place.x(), place.y() - 9) != lit


def test_nothing_found_is_said(shown, page, line, look):
    look("nowhere at all")
    assert count(page) == shown.bench.language.tr("Nothing found")
    assert line.property("invalid") is True


def test_only_what_is_shown_is_looked_through(shown, page, sample, column_of, look):
    look("oujda")
    assert page.view.found
    page.columns.show_column(column_of("city"), shown=False)
    page.columns.show_column(column_of("name"), shown=False)
    look("oujda")
    assert not page.view.found
    look("oriental")
    before = len(page.view.found)
    shown.figures.choose_filter(SalonFilter(text="OR-01"))
    page.finder.go_next()
    assert 0 < len(page.view.found) < before


def test_an_edit_renews_what_is_found(qtbot, shown, page, look):
    look("oujda")
    first = sorted(page.view.found)[0]
    shown.document.apply(ReviseSalons(ids=(first[0],), fields={"city": "Berkane", "name": "x"}))
    qtbot.waitUntil(lambda: first not in page.view.found)


def test_the_order_shown_is_the_order_gone_through(page, column_of, look):
    page.sort_by(column_of("start"), Qt.SortOrder.DescendingOrder)
    page.view.go_to(page.shown.index(0, 0))
    look("local")
    ids = ids_of(page)
    page.finder.go_next()
    places = [here(page)]
    for _ in range(3):
        page.finder.go_next()
        places.append(here(page))
    assert [ids.index(i) for i in places] == sorted(ids.index(i) for i in places)


def test_buttons_do_what_keys_do(qtbot, page, look):
    look("local")
    first = here(page)
    for name in ("findNext", "findPrevious"):
        button = page.findChild(QToolButton, name)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert here(page) == first
    qtbot.mouseClick(page.findChild(QToolButton, "findClose"), Qt.MouseButton.LeftButton)
    assert not page.finder.is_open


def test_find_in_the_calendar_is_the_filter(qtbot, shown):
    shown.actions_set["actionCalendarPage"].trigger()
    shown.actions_set["actionFind"].trigger()
    assert shown.findChild(QLineEdit, "filterSearch").hasFocus()
