"""Columns shown, moved and widened, and remembered for the next time."""

import pytest

from salonplanner.ui.models.columns import salon_columns


def keys(page) -> list[str]:
    return [column.key for column in page.columns.shown]


@pytest.fixture
def usual(bench) -> list[str]:
    return [column.key for column in salon_columns(bench.language) if not column.optional]


def test_at_first_the_optional_columns_are_hidden(page, usual):
    assert keys(page) == usual


def test_what_is_chosen_is_there_the_next_time(make_window, bench, page, column_of, sample):
    page.columns.show_column(column_of("venue"), shown=True)
    page.columns.show_column(column_of("days"), shown=False)
    page.header.moveSection(page.header.visualIndex(column_of("visitors")), 1)
    page.header.resizeSection(column_of("name"), 251)
    page.columns.remember()
    assert bench.store.load().table_widths == {"name": 251}
    again = make_window(sample, bench).workspace.table
    assert keys(again) == keys(page)
    assert again.header.sectionSize(column_of("name")) == 251


def test_what_was_there_at_first_is_not_written(bench, page, column_of):
    page.columns.show_column(column_of("venue"), shown=True)
    page.columns.remember()
    assert bench.settings.table_columns
    page.columns.reset()
    page.columns.remember()
    assert bench.settings.table_columns == ()
    assert bench.settings.table_widths == {}


def test_restoring_gives_widths_and_order_back(page, column_of, usual):
    before = page.header.sectionSize(column_of("name"))
    page.header.resizeSection(column_of("name"), 300)
    page.header.moveSection(3, 0)
    page.columns.reset()
    assert keys(page) == usual
    assert page.header.sectionSize(column_of("name")) == before


def test_the_last_column_stays(page):
    for position in range(len(page.model.columns)):
        page.columns.show_column(position, shown=False)
    assert len(keys(page)) == 1


def test_columns_that_nobody_knows_any_more_are_left_out(make_window, bench, sample, usual):
    bench.remember(table_columns=("city", "unknown", "name"), table_widths={"unknown": 50})
    again = make_window(sample, bench).workspace.table
    assert keys(again) == ["city", "name"]


def test_widths_follow_the_text_size_and_are_kept_at_100_percent(shown, bench, page, column_of):
    shown.bench.theme.set_scale(130)
    position = column_of("name")
    wide = page.header.sectionSize(position)
    assert wide == bench.theme.px(page.model.columns[position].width)
    page.header.resizeSection(position, 260)
    page.columns.remember()
    assert bench.settings.table_widths == {"name": 200}
    shown.bench.theme.set_scale(100)
    assert page.header.sectionSize(position) == 200


def test_names_take_the_room_that_is_left_over(qtbot, page, bench, column_of):
    name = column_of("name")
    page.window().resize(1280, 720)
    qtbot.waitUntil(lambda: page.header.viewport().width() < page.header.length())
    narrow = page.header.sectionSize(name)
    page.window().resize(1900, 900)
    qtbot.waitUntil(lambda: page.header.sectionSize(name) > narrow + 150)
    assert page.header.length() <= page.header.viewport().width()
    page.columns.remember()
    assert bench.settings.table_widths == {}
    page.window().resize(1280, 720)
    qtbot.waitUntil(lambda: page.header.sectionSize(name) == narrow)
    page.header.resizeSection(name, 180)
    page.window().resize(1900, 900)
    qtbot.waitUntil(lambda: page.header.viewport().width() > 1500)
    assert page.header.sectionSize(name) == 180
