"""The month page in the real window: one selection, one filter, one set of layers."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton

from salonplanner.domain.salon import Level
from salonplanner.domain.season import Month, Season
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.month.page import MonthPage, nearest, opening
from salonplanner.ui.timeline import season_page
from salonplanner.words import counts
from tests.gui.month.months import AUGUST, JULY


@pytest.fixture
def page(shown) -> MonthPage:
    shown.workspace.show_page("month")
    found = shown.findChild(MonthPage, "monthPage")
    found.view.show_month(JULY)
    return found


def picture(page: MonthPage):
    return page.view.viewport().grab().toImage()


def test_it_has_names(page: MonthPage) -> None:
    assert page.objectName() == "monthPage"
    assert page.accessibleName()
    assert page.view.objectName() == "monthView"


def test_it_shows_the_salons_of_the_filter(shown, sample, page) -> None:
    full = set(page.view.layout_shown.places)
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    national = {salon.id for salon in sample.salons if salon.level is Level.NATIONAL}
    assert set(page.view.layout_shown.places) <= national
    label = page.findChild(QLabel, "monthCount")
    assert label.text() == counts.shown(len(national), 70, shown.bench.language)
    shown.figures.choose_filter(SalonFilter())
    assert set(page.view.layout_shown.places) == full
    assert label.text() == ""


def test_an_empty_month_says_why(shown, empty, page) -> None:
    label, tr = page.findChild(QLabel, "monthCount"), shown.bench.language.tr
    shown.figures.choose_filter(SalonFilter(text="nowhere"))
    assert label.text() == tr("No salon matches the filters.")
    shown.figures.choose_filter(SalonFilter())
    shown.document.put_in(empty, None)
    assert label.text() == tr("No salon yet. Add the first one.")
    assert not picture(page).isNull()


def test_a_selection_from_elsewhere_turns_to_its_month(shown, sample, page) -> None:
    salon = next(s for s in sample.salons if s.start.month == 9)
    shown.selection.select((salon.id,))
    assert page.view.month == Month(year=2025, month=9)


def test_layers_take_events_off_the_month(shown, sample, page) -> None:
    events = {band.event.kind for week in page.view.layout_shown.weeks for band in week.bands}
    kind = sorted(events)[0]
    shown.session.layers.hide(kind, hidden=True)
    after = {band.event.kind for week in page.view.layout_shown.weeks for band in week.bands}
    assert kind not in after
    shown.session.layers.hide(kind, hidden=False)


@pytest.mark.parametrize("name", ["actionShowWeekends", "actionShowEvents"])
def test_what_the_menu_shows_is_shown_here_too(shown, page, name: str) -> None:
    before = picture(page)
    shown.actions_set[name].trigger()
    assert picture(page) != before
    shown.actions_set[name].trigger()
    assert picture(page) == before


def test_the_bar_and_the_month_go_together(qtbot, page) -> None:
    qtbot.mouseClick(page.findChild(QToolButton, "nextMonth"), Qt.MouseButton.LeftButton)
    assert page.view.month == AUGUST
    title = page.findChild(QLabel, "monthTitle")
    assert title.text() == "Août 2025"
    page.view.turn(-1)
    assert title.text() == "Juillet 2025"
    qtbot.mouseClick(page.findChild(QAbstractButton, "month-2025-10"), Qt.MouseButton.LeftButton)
    assert page.view.month == Month(year=2025, month=10)


def test_today_is_shown_or_the_nearest_day_of_the_season(shown, page, monkeypatch) -> None:
    monkeypatch.setattr(season_page, "today", lambda: date(2025, 8, 14))
    shown.actions_set["actionToday"].trigger()
    assert page.view._cursor == date(2025, 8, 14)
    monkeypatch.setattr(season_page, "today", lambda: date(2026, 2, 1))
    shown.actions_set["actionToday"].trigger()
    assert page.view._cursor == date(2025, 10, 31)


def test_it_opens_on_the_first_salon_unless_today_lies_in_the_season(sample) -> None:
    ids = {salon.id for salon in sample.salons}
    late = {salon.id for salon in sample.salons if salon.start >= date(2025, 9, 1)}
    first = min(salon.start for salon in sample.salons)
    assert opening(sample, ids, date(2026, 2, 1)) == first
    assert opening(sample, late, date(2024, 2, 1)).month == 9
    assert opening(sample, ids, date(2025, 7, 9)) == date(2025, 7, 9)
    assert opening(sample, set(), date(2026, 2, 1)) == sample.season.start


def test_a_salon_selected_before_the_page_is_made_is_shown(shown, sample) -> None:
    late = next(salon for salon in sample.salons if salon.start.month == 9)
    shown.selection.select((late.id,))
    shown.actions_set["actionMonthPage"].trigger()
    page = shown.findChild(MonthPage, "monthPage")
    assert page.view.month == Month(year=2025, month=9)


def test_the_nearest_day() -> None:
    season = Season(year=2025, start=date(2025, 6, 1), end=date(2025, 10, 31))
    assert nearest(date(2025, 1, 1), season) == season.start
    assert nearest(date(2025, 7, 1), season) == date(2025, 7, 1)
    assert nearest(date(2026, 1, 1), season) == season.end


def test_another_plan_is_shown_from_its_season(shown, empty, page) -> None:
    import msgspec

    season = Season(year=2031, start=date(2031, 3, 10), end=date(2031, 12, 20))
    shown.document.put_in(msgspec.structs.replace(empty, season=season), None)
    assert page.view.month == Month(year=2031, month=3)
    assert "2031" in page.findChild(QLabel, "monthTitle").text()


def test_an_edit_shows_at_once(shown, page) -> None:
    shown.salons.add_at(shown.salons.usual_region(), date(2025, 7, 8))
    added = shown.selection.ids[0]
    days = [d for d in page.view.layout_shown.days if d.date == date(2025, 7, 8)]
    hidden = {i for week in page.view.layout_shown.weeks for more in week.more for i in more.ids}
    assert days
    assert added in page.view.layout_shown.places or added in hidden
    shown.document.stack.undo()
    assert added not in page.view.layout_shown.places
