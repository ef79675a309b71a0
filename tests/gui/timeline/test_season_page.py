"""What the pages of the calendar and of the month do alike in the real window."""

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from salonplanner.domain.salon import Status
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.main_window import MainWindow
from salonplanner.ui.pages import PageName
from salonplanner.ui.timeline import season_page
from salonplanner.ui.timeline.season_page import SeasonPage, today
from salonplanner.words import counts

NOBODY = SalonFilter(text="no salon is called so")


@pytest.fixture(params=[PageName.CALENDAR, PageName.MONTH])
def page(shown: MainWindow, request: pytest.FixtureRequest) -> SeasonPage:
    shown.workspace.show_page(request.param)
    page = shown.workspace.page_widget
    assert isinstance(page, SeasonPage)
    return page


def test_it_says_what_the_filters_leave(shown: MainWindow, page, monkeypatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(page.bar, "set_count", said.append)
    shown.figures.choose_filter(NOBODY)
    some = SalonFilter(region=shown.document.plan.salons[0].region)
    shown.figures.choose_filter(some)
    shown.figures.choose_filter(SalonFilter())
    whole = len(shown.document.plan.salons)
    count = sum(salon.region == some.region for salon in shown.document.plan.salons)
    language = shown.bench.language
    nobody = language.tr("No salon matches the filters.")
    assert said == [nobody, counts.shown(count, whole, language), ""]


def test_a_filter_that_leaves_all_of_them_says_nothing(
    shown: MainWindow, page, monkeypatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(page.bar, "set_count", said.append)
    shown.figures.choose_filter(SalonFilter(statuses=frozenset(Status)))
    assert shown.figures.filter.narrows
    assert said[-1] == ""


def test_hidden_it_waits_and_catches_up(shown: MainWindow, page) -> None:
    shown.workspace.show_page(PageName.TABLE)
    gone, kept = shown.document.plan.salons[0].id, shown.document.plan.salons[1].id
    shown.selection.select((gone,))
    shown.actions_set[ActionName.DELETE].trigger()
    shown.selection.select((kept,))
    shown.workspace.show_page(
        PageName.CALENDAR if page is shown.workspace.calendar else PageName.MONTH
    )
    assert gone not in page.view.layout_shown.places
    assert page.view._choice.ids == (kept,)


def test_a_tooltip_ends_with_what_is_open_about_the_salon(shown: MainWindow, page) -> None:
    salon_id = next(iter(shown.figures.alerts))
    notes = page._notes_of(salon_id)
    assert len(notes) == len(shown.figures.findings_of(salon_id))
    assert all(note.endswith(".") for note in notes)


def test_outside_the_season_it_is_said_that_today_is_not_shown(
    shown: MainWindow, page, monkeypatch
) -> None:
    heard: list[str] = []
    shown.salons.told.connect(heard.append)
    monkeypatch.setattr(season_page, "today", lambda: dt.date(2025, 8, 14))
    shown.actions_set[ActionName.TODAY].trigger()
    assert heard == []
    monkeypatch.setattr(season_page, "today", lambda: dt.date(2026, 2, 1))
    shown.actions_set[ActionName.TODAY].trigger()
    assert len(heard) == 1
    assert "2026" in heard[0]


def test_a_finding_s_bars_pulse_only_where_they_are_looked_at(
    qtbot: QtBot, shown: MainWindow, page, monkeypatch
) -> None:
    pulsed: list[list[str]] = []
    monkeypatch.setattr(page.view, "pulse", lambda ids: pulsed.append(list(ids)))
    shown.workspace.findings_panel.gone_to.emit(["A"])
    shown.workspace.show_page(PageName.TABLE)
    shown.workspace.findings_panel.gone_to.emit(["B"])
    assert pulsed == [["A"]]


def test_today_is_the_day_where_the_user_is() -> None:
    before = dt.datetime.now(dt.UTC).astimezone().date()
    assert before <= today() <= dt.datetime.now(dt.UTC).astimezone().date()
