"""The sheet in the preview: keys and wheel go from sheet to sheet."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import PageKind, PrintJob
from salonplanner.ui.printing.page_view import PageView
from tests.gui.printing.papers import colours


@pytest.fixture
def view(qtbot, subject, look, bench):
    made = PageView(bench.theme)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.set_book(Book(subject, PrintJob(kinds=(PageKind.TABLE,)), look))
    made.show()
    return made


def test_keys_go_from_sheet_to_sheet(view, qtbot):
    key = Qt.Key
    last = view.pages - 1
    assert last > 1
    for pressed, page in (
        (key.Key_PageUp, 0),
        (key.Key_PageDown, 1),
        (key.Key_Down, 2),
        (key.Key_Up, 1),
        (key.Key_End, last),
        (key.Key_PageDown, last),
        (key.Key_Home, 0),
    ):
        qtbot.keyClick(view, pressed)
        assert view.page == page


def test_the_wheel_goes_on(view, qtbot):
    def turn(steps: int) -> None:
        view.wheelEvent(
            QWheelEvent(
                QPointF(10, 10), QPointF(10, 10), QPoint(), QPoint(0, 120 * steps),
                Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase, False,
            )
        )  # fmt: skip

    with qtbot.waitSignal(view.page_changed):
        turn(-1)
    assert view.page == 1
    turn(1)
    assert view.page == 0


def test_another_book_with_fewer_sheets_is_shown_at_its_last(view, subject, look):
    view.show_page(view.pages - 1)
    view.set_book(Book(subject, PrintJob(down=1), look))
    assert (view.pages, view.page) == (1, 0)


def test_it_shows_the_sheet_light_in_a_dark_window(view, bench, look):
    bench.theme.choose("dark")
    found = colours(view.grab().toImage(), 2)
    assert "#ffffff" in found
    assert bench.theme.colours["sunken"].name() in found
    assert look.theme.colours["reg"].name() in found


def test_it_shows_nothing_before_there_is_a_book(qtbot, bench):
    view = PageView(bench.theme)
    qtbot.addWidget(view)
    view.resize(300, 200)
    assert view.pages == 0
    assert len(colours(view.grab().toImage())) == 1
