"""The strips under the calendar come and go as the user wants and the room allows."""

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def page(shown):
    shown.resize(1440, 1000)
    return shown.workspace.calendar


@pytest.mark.parametrize(
    ("name", "strip", "setting"),
    [
        ("actionShowPressure", "pressure", "show_pressure"),
        ("actionShowOverview", "overview", "show_overview"),
    ],
)
def test_actions_show_and_hide_the_strips_and_are_remembered(shown, page, name, strip, setting):
    widget, action = getattr(page.strips, strip), shown.actions_set[name]
    assert widget.isVisible()
    action.trigger()
    assert not widget.isVisible()
    assert not getattr(shown.bench.settings, setting)
    action.trigger()
    assert widget.isVisible()
    assert getattr(shown.bench.settings, setting)


def test_without_the_overview_the_scroll_bar_is_back(shown, page):
    never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
    assert page.view.horizontalScrollBarPolicy() is never
    shown.actions_set["actionShowOverview"].trigger()
    assert page.view.horizontalScrollBarPolicy() is needed


def test_a_low_calendar_keeps_its_rows(shown, page):
    page.strips.fit(300)
    assert not page.strips.pressure.isVisible()
    assert page.strips.overview.isVisible()
    page.strips.fit(200)
    assert not page.strips.overview.isVisible()
    assert shown.actions_set["actionShowOverview"].isChecked()
    page.strips.fit(600)
    assert page.strips.pressure.isVisible()
