"""The strip above the table: counts, clearing filters, and always the same height."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from salonplanner.domain.salon import Level
from salonplanner.services.filtering import SalonFilter
from salonplanner.words import counts


def test_it_says_how_many_salons_are_shown_and_clears_the_filters(qtbot, shown, sample, page):
    clear = page.findChild(QPushButton, "tableClearFilters")
    assert not clear.isVisible()
    national = sum(1 for salon in sample.salons if salon.level is Level.NATIONAL)
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    text = counts.shown(national, 70, shown.bench.language)
    assert page.findChild(QLabel, "tableCount").text() == text
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert shown.figures.filter == SalonFilter()


def test_it_is_always_as_high(page, sample):
    height = page.strip.height()
    page.ticks.tick([sample.salons[0].id])
    assert page.strip.height() == height
    page.find_text()
    assert page.strip.height() == height
    page.finder.close_bar()
    page.ticks.clear()
    assert page.strip.height() == height


def test_find_goes_before_ticks_and_gives_way_to_them(page, sample):
    page.ticks.tick([sample.salons[0].id])
    page.find_text()
    assert page.finder.isVisible()
    assert not page.strip.bulk.isVisible()
    page.finder.close_bar()
    assert page.strip.bulk.isVisible()


def test_the_buttons_at_the_end_stay_in_sight(qtbot, shown, page, sample):
    page.ticks.tick([salon.id for salon in sample.salons[:4]])
    for width in (1180, 1280, 1440, 1920):
        shown.resize(width, 800)
        qtbot.wait(10)
        for button in (page.strip.columns, page.strip.order):
            assert button.isVisible()
            assert page.strip.rect().contains(button.geometry())
            assert button.accessibleName()
