"""Filters typed and ticked above the columns, by real keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListWidget, QToolTip

from salonplanner.domain.edits import ReviseSalons
from salonplanner.domain.salon import Status
from salonplanner.services.filtering import SalonFilter
from tests.gui.table.grid import ids_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def box(page, column_of):
    return lambda key: page.header.filters.input_of(column_of(key))


@pytest.mark.parametrize(
    ("key", "typed", "fits"),
    [
        ("name", "national", lambda s: "national" in s.name.lower()),
        ("city", "agadir", lambda s: s.city == "Agadir"),
        ("exhibitors", ">=100", lambda s: (s.exhibitors or 0) >= 100),
        ("days", "8..10", lambda s: 8 <= s.days <= 10),
        ("start", "juil.", lambda s: s.start.month == 7),
        ("start", "> 01/09", lambda s: (s.start.month, s.start.day) > (9, 1)),
        ("exhibitors", "=", lambda s: s.exhibitors is None),
    ],
)
def test_what_is_typed_narrows_the_rows(qtbot, shown, sample, page, box, key, typed, fits):
    qtbot.keyClicks(box(key), typed)
    qtbot.keyClick(box(key), Qt.Key.Key_Return)
    wanted = [salon.id for salon in sample.salons if fits(salon)]
    assert ids_of(page) == wanted != []
    assert shown.figures.visible == frozenset(wanted)
    assert box(key).property("filtered") is True
    qtbot.keyClick(box(key), Qt.Key.Key_Escape)
    assert len(ids_of(page)) == 70
    assert box(key).property("filtered") is False


def test_keys_that_rest_ask_by_themselves(qtbot, shown, box):
    with qtbot.waitSignal(shown.figures.filtered):
        qtbot.keyClicks(box("name"), "regional")


@pytest.mark.parametrize(("key", "typed"), [("start", "jui"), ("days", "a"), ("end", "31/02")])
def test_a_mistake_turns_red_with_a_sentence_and_hides_nothing(qtbot, page, box, key, typed):
    qtbot.keyClicks(box(key), typed)
    qtbot.keyClick(box(key), Qt.Key.Key_Return)
    assert box(key).property("invalid") is True
    assert box(key).mistake
    assert box(key).toolTip() == box(key).mistake
    assert box(key).text() == typed
    assert len(ids_of(page)) == 70
    box(key).clear()
    qtbot.keyClicks(box(key), "01/07" if key != "days" else "3")
    qtbot.keyClick(box(key), Qt.Key.Key_Return)
    assert box(key).property("invalid") is False


def test_a_mistake_mended_is_spoken_of_no_more(qtbot, box):
    qtbot.keyClicks(box("days"), "a")
    qtbot.keyClick(box("days"), Qt.Key.Key_Return)
    assert QToolTip.text() == box("days").mistake
    qtbot.keyClick(box("days"), Qt.Key.Key_Backspace)
    qtbot.keyClick(box("days"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


@pytest.fixture
def opened(qtbot, box):
    """Opens the list above a column."""

    def list_of(key: str) -> QListWidget:
        qtbot.mouseClick(box(key), LEFT, pos=QPoint(10, 10))
        return box(key).findChild(QListWidget, "choiceList")

    return list_of


def tick(qtbot, choices: QListWidget, text: str) -> None:
    item = next(choices.item(n) for n in range(choices.count()) if choices.item(n).text() == text)
    choices.scrollToItem(item)
    rect = choices.visualItemRect(item)
    qtbot.mouseClick(choices.viewport(), LEFT, pos=QPoint(rect.left() + 60, rect.center().y()))


def test_the_list_fills_what_opens(opened):
    choices = opened("level")
    assert choices.parentWidget().size() == choices.size()


def test_values_are_ticked_away_and_counted(qtbot, shown, sample, page, box, opened):
    language, names = shown.bench.language, shown.bench.names
    draft = names.status(Status.DRAFT, language)
    choices = opened("status")
    tick(qtbot, choices, draft)
    assert ids_of(page) == [s.id for s in sample.salons if s.status is not Status.DRAFT]
    assert box("status").property("filtered") is True
    some, every = language.number(4), language.number(6)
    assert box("status").text() == language.tr("{some} of {all}", some=some, all=every)
    tick(qtbot, choices, draft)
    assert shown.figures.filter == SalonFilter()
    choices.window().hide()


def test_all_or_none_with_one_click(qtbot, shown, page, opened):
    choices = opened("region")
    every = shown.bench.language.tr("All")
    tick(qtbot, choices, every)
    assert ids_of(page) == []
    tick(qtbot, choices, every)
    assert len(ids_of(page)) == 70
    choices.window().hide()


def test_the_rows_header_stays_when_all_are_filtered_out(qtbot, page, box):
    qtbot.keyClicks(box("name"), "nothing like that")
    qtbot.keyClick(box("name"), Qt.Key.Key_Return)
    assert ids_of(page) == []
    assert box("name").isVisible()
    qtbot.keyClick(box("name"), Qt.Key.Key_Escape)
    assert len(ids_of(page)) == 70


def test_an_edit_that_leaves_the_filter_takes_its_row_away(shown, sample, page, opened, qtbot):
    names, language = shown.bench.names, shown.bench.language
    choices = opened("status")
    tick(qtbot, choices, names.status(Status.CONFIRMED, language))
    choices.window().hide()
    first = ids_of(page)[0]
    shown.document.apply(ReviseSalons(ids=(first,), fields={"status": Status.CONFIRMED}))
    assert first not in ids_of(page)
    shown.document.stack.undo()
    assert first in ids_of(page)
