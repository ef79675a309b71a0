"""Editing cells with the keys: each kind of editor, taking, leaving, and what cannot be read."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Status
from salonplanner.ui.inspector.day_edit import DayEdit


@pytest.fixture
def salon(sample):
    return sample.salons[4]


@pytest.fixture
def begin(qtbot, table, cell, salon):
    """Opens a cell's editor with F2 and gives it."""

    def begun(key: str) -> QWidget:
        index = cell(salon.id, key)
        table.setCurrentIndex(index)
        table.setFocus()
        qtbot.keyClick(table, Qt.Key.Key_F2)
        return editor_of(table, key)

    return begun


def enter(qtbot, editor: QWidget) -> None:
    """Press Enter; Qt takes the value over once the key is worked off."""
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def editor_of(table, key: str) -> QWidget:
    editor = table.findChild(QWidget, f"cell-{key}")
    assert editor is not None
    return editor


@pytest.fixture
def present(shown, salon):
    return lambda field: getattr(shown.document.plan.salon(salon.id), field)


@pytest.mark.parametrize(
    ("key", "field", "typed", "value"),
    [
        ("name", "name", "Salon du tapis", "Salon du tapis"),
        ("venue", "venue", "  Place du 9 avril ", "Place du 9 avril"),
        ("exhibitors", "exhibitors", "1 250", 1250),
        ("budget", "budget_mad", "99500,5", 99500.5),
        ("start", "start", "03/07/2025", date(2025, 7, 3)),
        ("start", "start", "3/7", date(2025, 7, 3)),
    ],
)
def test_typing_and_enter_make_one_edit(
    qtbot, shown, sample, begin, present, key, field, typed, value
):
    editor = begin(key)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, typed)
    enter(qtbot, editor)
    assert present(field) == value
    assert shown.document.stack.count() == 1
    shown.document.stack.undo()
    assert shown.document.plan == sample


@pytest.mark.parametrize("key", ["name", "venue", "exhibitors", "budget", "start", "end", "city"])
def test_escape_leaves_the_cell_as_it_was(qtbot, shown, sample, begin, key):
    editor = begin(key)
    qtbot.keyClicks(editor, "1")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert shown.document.plan is sample


@pytest.mark.parametrize(
    "key", ["name", "venue", "exhibitors", "budget", "start", "end", "city", "region", "level"]
)
def test_entering_and_leaving_changes_nothing(qtbot, shown, sample, begin, key):
    enter(qtbot, begin(key))
    assert shown.document.plan is sample


def test_decimals_are_not_lost_by_entering_and_leaving(qtbot, shown, begin, present, salon):
    shown.salons.revise((salon.id,), {"budget_mad": 1234.56})
    enter(qtbot, begin("budget"))
    assert present("budget_mad") == 1234.56


def test_typing_over_a_cell_replaces_it(qtbot, table, cell, present, salon):
    table.setCurrentIndex(cell(salon.id, "exhibitors"))
    table.setFocus()
    qtbot.keyClick(table, "7")
    qtbot.keyClick(editor_of(table, "exhibitors"), "5")
    enter(qtbot, editor_of(table, "exhibitors"))
    assert present("exhibitors") == 75


def test_typing_over_a_date_replaces_it(qtbot, table, cell, present, salon):
    table.setCurrentIndex(cell(salon.id, "start"))
    table.setFocus()
    qtbot.keyClick(table, "5")
    qtbot.keyClicks(editor_of(table, "start"), "/9/2025")
    enter(qtbot, editor_of(table, "start"))
    assert present("start") == date(2025, 9, 5)


def test_blank_numbers_are_no_numbers(qtbot, begin, present):
    editor = begin("exhibitors")
    editor.clear()
    enter(qtbot, editor)
    assert present("exhibitors") is None


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("exhibitors", "many"),
        ("exhibitors", "1,5"),
        ("budget", "-3"),
        ("budget", "1e40"),
        ("start", "31/02/2025"),
        ("end", "soon"),
    ],
)
def test_what_cannot_be_read_is_said_and_changes_nothing(qtbot, shown, sample, begin, key, typed):
    editor = begin(key)
    editor.selectAll()
    qtbot.keyClicks(editor, typed)
    with qtbot.waitSignal(shown.salons.told):
        enter(qtbot, editor)
    assert shown.document.plan is sample
    assert shown.status_line.message


def test_a_new_first_day_keeps_the_length(qtbot, begin, present, salon):
    editor = begin("start")
    editor.selectAll()
    qtbot.keyClicks(editor, "01/08/2025")
    enter(qtbot, editor)
    assert present("end") - present("start") == salon.end - salon.start


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_a_day_is_picked_from_a_calendar_in_the_themes_colours(qtbot, shown, begin, present, salon):
    editor = begin("end")
    assert isinstance(editor, DayEdit)
    qtbot.keyClick(editor, Qt.Key.Key_F4)
    calendar = editor.findChild(QCalendarWidget)
    assert calendar is not None
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        assert calendar.weekdayTextFormat(day).foreground().color() != Qt.GlobalColor.red
    later = salon.end + timedelta(days=2)
    calendar.clicked.emit(QDate(later.year, later.month, later.day))
    assert present("end") == later
    assert shown.document.stack.count() == 1


def choose(qtbot, combo: QComboBox, data: str) -> None:
    combo.setCurrentIndex(combo.findData(data))
    enter(qtbot, combo)


@pytest.mark.parametrize(
    ("key", "field", "value"),
    [
        ("level", "level", Level.NATIONAL),
        ("status", "status", Status.HELD),
        ("region", "region", RegionCode.MA_08),
    ],
)
def test_lists_offer_every_value(qtbot, begin, present, key, field, value):
    combo = begin(key)
    assert combo.count() == len(list(value.__class__))
    assert combo.currentData() == present(field).value
    choose(qtbot, combo, value.value)
    assert present(field) is value


def test_a_list_is_gone_through_with_the_keys(qtbot, begin, present):
    combo = begin("level")
    before = combo.currentIndex()
    qtbot.keyClick(combo, Qt.Key.Key_Down if before < 2 else Qt.Key.Key_Up)
    enter(qtbot, combo)
    assert list(Level).index(present("level")) != before


def test_a_new_region_clears_the_city_and_says_so(qtbot, shown, begin, present):
    with qtbot.waitSignal(shown.salons.told):
        choose(qtbot, begin("region"), RegionCode.MA_08.value)
    assert present("city") == ""


def test_cities_of_the_region_are_offered_and_others_can_be_typed(qtbot, begin, present, bench):
    combo = begin("city")
    offered = {combo.itemText(i) for i in range(combo.count())}
    assert offered == {city.name for city in bench.gazetteer.cities_of(present("region"))}
    combo.setEditText("Nouvelle Ville")
    enter(qtbot, combo)
    assert present("city") == "Nouvelle Ville"


def test_figures_of_a_column_stand_under_each_other(table, cell, sample):
    for key, equal in (("visitors", True), ("start", True), ("name", False)):
        option = QStyleOptionViewItem()
        option.font = table.font()
        table.itemDelegate().initStyleOption(option, cell(sample.salons[0].id, key))
        width = QFontMetricsF(option.font).horizontalAdvance
        assert (width("1111") == width("0000")) == equal


def test_alerts_are_painted_as_shapes(shown, table, cell):
    alerted = next(iter(shown.figures.alerts))
    quiet = next(s.id for s in shown.document.plan.salons if s.id not in shown.figures.alerts)
    colours = {}
    for salon_id in (alerted, quiet):
        index = cell(salon_id, "alert")
        table.scrollTo(index)
        image = table.viewport().grab(table.visualRect(index)).toImage()
        inner = range(3, image.width() - 3), range(3, image.height() - 3)
        colours[salon_id] = {image.pixel(x, y) for x in inner[0] for y in inner[1]}
    assert len(colours[alerted]) > 3
    assert len(colours[quiet]) == 1


def test_swatches_show_level_and_status(table, cell, shown, sample):
    national = next(s for s in sample.salons if s.level is Level.NATIONAL)
    index = cell(national.id, "level")
    table.scrollTo(index)
    image = table.viewport().grab(table.visualRect(index)).toImage()
    ink = shown.bench.theme.colours["nat"].rgb()
    pixels = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert ink in pixels
