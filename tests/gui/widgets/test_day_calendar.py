"""The month to pick a day in: what is shaded, and what the days taken are called."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QWidget

from salonplanner.ui.widgets.day_calendar import DayCalendar, feast_days

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def calendar(qtbot, bench) -> Iterator[DayCalendar]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = DayCalendar(bench, parent)
    made.show_day(date(2025, 6, 26))
    made.show()
    yield made
    made.hide()


def texts(calendar: DayCalendar) -> list[str]:
    return [label.text() for label in calendar.findChildren(QLabel) if label.isVisible()]


def test_feasts_of_the_whole_country_are_shaded(sample, calendar):
    feasts = feast_days(sample.events)
    assert date(2025, 6, 7) in feasts
    assert date(2025, 7, 30) in feasts
    assert date(2025, 7, 15) not in feasts
    plain = calendar.month.grab().toImage()
    calendar.shade(feasts)
    assert calendar.month.grab().toImage() != plain


def test_the_days_after_the_first_are_kept_and_said(bench, calendar):
    calendar.occupy(None, 6)
    assert calendar.month.stay == (date(2025, 6, 26), date(2025, 7, 1))
    calendar.show_day(date(2025, 6, 10))
    assert calendar.month.stay == (date(2025, 6, 10), date(2025, 6, 15))
    language = bench.language
    assert language.tr("length kept: {days}", days=language.days(6)) in texts(calendar)


def test_the_last_day_is_counted_from_the_first(bench, calendar):
    calendar.occupy(date(2025, 6, 20), 4)
    assert bench.language.days(7) in texts(calendar)
    calendar.show_day(date(2025, 6, 1))
    assert bench.language.days(7) not in texts(calendar)


def test_a_day_is_picked_by_key(qtbot, calendar):
    with qtbot.waitSignal(calendar.picked) as picked:
        calendar.month.activated.emit(QDate(2025, 6, 27))
    assert picked.args == [QDate(2025, 6, 27)]
    assert calendar.month.firstDayOfWeek() is Qt.DayOfWeek.Monday


def test_weekends_are_not_red(bench, calendar):
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        assert calendar.month.weekdayTextFormat(day).foreground().color() != Qt.GlobalColor.red
    bench.theme.choose("dark")
    assert calendar.month.grab().toImage().width() > 0
