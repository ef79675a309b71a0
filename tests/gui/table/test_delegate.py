"""Editing cells with real keys and clicks: each kind of editor, taking, leaving, refusing."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QPlainTextEdit, QWidget

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Status
from salonplanner.ui.table.list_editors import ChoiceList, TickList
from salonplanner.ui.widgets.day_edit import DayEdit
from tests.gui.table.grid import editor_of, work_off

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def salon(sample):
    """Neither locked, confirmed nor held: nobody asks before it moves."""
    return next(s for s in sample.salons if s.status is Status.PROPOSED)


@pytest.fixture
def present(shown, salon):
    return lambda field: getattr(shown.document.plan.salon(salon.id), field)


@pytest.fixture
def open_cell(begin, salon):
    return lambda key: begin(salon.id, key)


TYPED = [
    ("name", "name", "Salon du tapis", "Salon du tapis"),
    ("venue", "venue", "  Place du 9 avril ", "Place du 9 avril"),
    ("city", "city", "Nouvelle Ville", "Nouvelle Ville"),
    ("exhibitors", "exhibitors", "1 250", 1250),
    ("coop_stands", "coop_stands", "40", 40),
    ("women_stands", "women_coop_stands", "12", 12),
    ("budget", "budget_mad", "99500,5", 99500.5),
    ("budget", "budget_mad", "99 500 MAD", 99500),
    ("visitors_override", "visitors_override", "41000", 41000),
    ("turnover_override", "turnover_override", "0", 0),
    ("actual_visitors", "actual_visitors", "38 200", 38200),
    ("actual_turnover", "actual_turnover_mad", "801 000 MAD", 801000),
    ("start", "start", "03/07/2025", date(2025, 7, 3)),
    ("start", "start", "3/7", date(2025, 7, 3)),
    ("end", "end", "31.10.25", date(2025, 10, 31)),
]


def test_typing_and_enter_make_one_step_that_can_be_undone(
    qtbot, shown, sample, open_cell, present
):
    for key, field, typed, value in TYPED:
        editor = open_cell(key)
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        qtbot.keyClicks(editor, typed)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert present(field) == value, (key, typed)
        assert shown.document.stack.count() == 1
        after = shown.document.plan
        shown.document.stack.undo()
        assert shown.document.plan == sample
        shown.document.stack.redo()
        assert shown.document.plan == after
        shown.document.stack.undo()


EDITED = [
    *("name", "venue", "city", "exhibitors", "budget", "start", "end", "notes"),
    *("region", "level", "status", "ties"),
]


def test_escape_leaves_the_cell_as_it_was(qtbot, shown, sample, table, open_cell):
    for key in EDITED:
        editor = open_cell(key)
        qtbot.keyClicks(editor, "1")
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        work_off()
        assert shown.document.plan is sample, key
        assert table.hasFocus(), key


def test_entering_and_leaving_changes_nothing(qtbot, shown, sample, open_cell):
    for key in EDITED:
        qtbot.keyClick(open_cell(key), Qt.Key.Key_Return)
        assert shown.document.plan is sample, key


def test_decimals_are_not_lost_by_entering_and_leaving(qtbot, shown, open_cell, present, salon):
    shown.salons.revise((salon.id,), {"budget_mad": 1234.56})
    qtbot.keyClick(open_cell("budget"), Qt.Key.Key_Return)
    assert present("budget_mad") == 1234.56


@pytest.mark.parametrize(
    ("key", "first", "rest", "field", "value"),
    [
        ("exhibitors", "7", "5", "exhibitors", 75),
        ("start", "5", "/9/2025", "start", date(2025, 9, 5)),
        ("name", "X", "yz", "name", "Xyz"),
    ],
)
def test_typing_starts_the_editor_and_replaces(
    qtbot, table, go, present, salon, key, first, rest, field, value
):
    go(salon.id, key)
    qtbot.keyClick(table, first)
    qtbot.keyClicks(editor_of(table, key), rest)
    qtbot.keyClick(editor_of(table, key), Qt.Key.Key_Return)
    assert present(field) == value


def test_f2_goes_on_at_the_end_of_a_text(qtbot, open_cell, present, salon):
    editor = open_cell("name")
    qtbot.keyClicks(editor, "!")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert present("name") == f"{salon.name}!"


def test_blank_numbers_are_no_numbers(qtbot, open_cell, present):
    editor = open_cell("exhibitors")
    editor.clear()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert present("exhibitors") is None


REFUSED = [
    ("exhibitors", "many"),
    ("exhibitors", "1,5"),
    ("budget", "-3"),
    ("budget", "1e40"),
    ("start", "31/02/2025"),
    ("end", "soon"),
    ("name", "   "),
]


def test_enter_keeps_the_editor_open_on_what_cannot_be_taken(qtbot, shown, sample, open_cell):
    for key, typed in REFUSED:
        editor = open_cell(key)
        editor.selectAll()
        qtbot.keyClicks(editor, typed)
        with qtbot.waitSignal(shown.salons.told) as told:
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert told.args[0] == editor.accessibleDescription(), (key, typed)
        assert editor.isVisible()
        assert editor.property("invalid") is True
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        work_off()
        assert shown.document.plan is sample


def test_a_click_elsewhere_restores_and_says_why(qtbot, shown, sample, open_cell, click, cell):
    for key, typed in REFUSED:
        editor = open_cell(key)
        editor.selectAll()
        qtbot.keyClicks(editor, typed)
        with qtbot.waitSignal(shown.salons.told):
            click(cell(sample.salons[0].id, "days"))
        work_off()
        assert shown.document.plan is sample, (key, typed)


def test_a_click_elsewhere_takes_what_was_typed(qtbot, shown, open_cell, click, cell, present):
    editor = open_cell("name")
    editor.selectAll()
    qtbot.keyClicks(editor, "Autre nom")
    click(cell(shown.document.plan.salons[0].id, "days"))
    assert present("name") == "Autre nom"


def test_a_new_first_day_keeps_the_length(qtbot, open_cell, present, salon):
    editor = open_cell("start")
    editor.selectAll()
    qtbot.keyClicks(editor, "01/08/2025")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert present("end") - present("start") == salon.end - salon.start


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
@pytest.mark.parametrize(("key", "field"), [("start", "start"), ("end", "end")])
def test_a_day_is_picked_from_the_calendar_with_one_click(
    qtbot, shown, table, go, present, salon, key, field
):
    go(salon.id, key)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = editor_of(table, key)
    assert isinstance(editor, DayEdit)
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = editor.findChild(QCalendarWidget)
    assert calendar is not None
    later = getattr(salon, field) + timedelta(days=2)
    calendar.clicked.emit(QDate(later.year, later.month, later.day))
    assert present(field) == later
    assert shown.document.stack.count() == 1


@pytest.mark.parametrize(
    ("key", "field", "value"),
    [
        ("level", "level", Level.NATIONAL),
        ("status", "status", Status.HELD),
        ("region", "region", RegionCode.MA_08),
    ],
)
def test_lists_offer_every_value_and_take_a_click(
    qtbot, shown, sample, open_cell, present, key, field, value
):
    made = open_cell(key)
    assert isinstance(made, ChoiceList)
    assert made.count() == len(list(value.__class__))
    assert made.read() == present(field).value
    row = next(
        n for n in range(made.count()) if made.item(n).data(Qt.ItemDataRole.UserRole) == value.value
    )
    place = made.visualItemRect(made.item(row)).center()
    qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert present(field) is value
    shown.document.stack.undo()
    assert shown.document.plan == sample


def test_a_list_is_gone_through_with_the_keys(qtbot, open_cell, present):
    made = open_cell("level")
    before = made.currentRow()
    qtbot.keyClick(made, Qt.Key.Key_Down if before < 2 else Qt.Key.Key_Up)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert present("level") is not Level(["national", "regional", "local"][before])


def test_a_letter_typed_on_a_list_cell_finds_the_value(qtbot, shown, table, go, present, salon):
    go(salon.id, "status")
    name = shown.bench.names.status(Status.CONFIRMED, shown.bench.language)
    qtbot.keyClick(table, name[0].lower())
    qtbot.keyClick(editor_of(table, "status"), Qt.Key.Key_Return)
    assert present("status") is Status.CONFIRMED


def test_a_new_region_clears_the_city_and_says_so(qtbot, shown, open_cell, present):
    made = open_cell("region")
    made.show_value(RegionCode.MA_08)
    with qtbot.waitSignal(shown.salons.told):
        qtbot.keyClick(made, Qt.Key.Key_Return)
    assert present("region") is RegionCode.MA_08
    assert present("city") == ""


def test_the_regions_cities_are_offered(open_cell, present, bench):
    model = open_cell("city").completer().model()
    offered = {model.index(row, 0).data() for row in range(model.rowCount())}
    names = bench.names
    known = bench.gazetteer.cities_of(present("region"))
    assert offered == {names.city(city.name, bench.language) for city in known}


@pytest.mark.parametrize(
    ("typed", "kept"), [("casablanca", "Casablanca"), ("Ailleurs", "Ailleurs")]
)
def test_a_city_of_elsewhere_is_taken_and_remarked_upon(
    qtbot, shown, open_cell, present, typed, kept
):
    editor = open_cell("city")
    editor.selectAll()
    qtbot.keyClicks(editor, typed)
    with qtbot.waitSignal(shown.salons.told):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert present("city") == kept


def test_events_are_ticked_those_that_can_be_tied_first(
    qtbot, shown, sample, open_cell, present, salon
):
    made = open_cell("ties")
    assert isinstance(made, TickList)
    before = salon.ties
    texts = [made.item(n).text() for n in range(made.count())]
    others = texts.index(shown.bench.language.tr("Other events"))
    assert others >= 1
    free = next(
        n
        for n in range(made.count())
        if made.item(n).data(Qt.ItemDataRole.UserRole)
        and made.item(n).data(Qt.ItemDataRole.UserRole) not in before
    )
    rect = made.visualItemRect(made.item(free))
    place = QPoint(rect.left() + 60, rect.center().y())
    made.scrollToItem(made.item(free))
    qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.document.plan is sample
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert set(present("ties")) == {*before, made.item(free).data(Qt.ItemDataRole.UserRole)}
    assert shown.document.stack.count() == 1
    shown.document.stack.undo()
    assert shown.document.plan == sample


def test_notes_have_several_lines(qtbot, shown, open_cell, present):
    editor = open_cell("notes")
    assert isinstance(editor, QPlainTextEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "one")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(editor, "two")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert present("notes") == "one\ntwo"
    assert shown.document.stack.count() == 1


def test_a_settled_salon_is_asked_about_once(qtbot, shown, sample, begin, monkeypatch):
    settled = next(s for s in sample.salons if s.status is Status.CONFIRMED)
    asked = []
    monkeypatch.setattr(shown.messages, "ask_go_on", lambda *a: asked.append(a) or False)
    editor = begin(settled.id, "start")
    editor.selectAll()
    qtbot.keyClicks(editor, "01/08/2025")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert len(asked) == 1
    assert shown.document.plan is sample


def test_editors_larger_than_their_cell_stay_within_the_table(shown, sample, table, begin):
    for salon in (sample.salons[0], sample.salons[-1]):
        for key in ("region", "ties", "notes"):
            editor: QWidget = begin(salon.id, key)
            assert table.viewport().rect().contains(editor.geometry())
            assert not editor.geometry().contains(table.visualRect(table.currentIndex()).center())
            table.setFocus()
            work_off()
