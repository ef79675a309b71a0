"""Strips stand in line with the days of the calendar."""

import pytest
from PySide6.QtCore import QPoint


@pytest.fixture
def page(shown):
    shown.resize(1440, 1000)
    return shown.workspace.calendar


@pytest.fixture
def pressure(page):
    return page.strips.pressure


@pytest.fixture
def overview(page):
    return page.strips.overview


def test_the_strips_stand_in_line_with_the_days(page, pressure, overview):
    body = page.view.pane
    left = page.view.viewport().mapTo(page, QPoint(round(page.view.layout_shown.column), 0)).x()
    for strip in (pressure, overview):
        assert strip.mapTo(page, QPoint(round(body.left), 0)).x() == left
