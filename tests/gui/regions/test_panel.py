"""The left panel: its first width, and scrolling where the window is low."""

from PySide6.QtWidgets import QCheckBox, QScrollArea

from salonplanner.ui import metrics
from salonplanner.ui.regions.panel import RegionsPanel


def test_the_panel_has_the_designs_width_at_first(shown):
    panel = shown.findChild(RegionsPanel)
    assert panel.width() == metrics.LEFT_DOCK


def test_nothing_scrolls_at_the_first_size(shown):
    area = shown.findChild(RegionsPanel).findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0


def test_every_filter_can_be_reached_in_a_low_window(qtbot, shown):
    shown.resize(1180, 680)
    qtbot.wait(10)
    area = shown.findChild(RegionsPanel).findChild(QScrollArea)
    last = shown.findChild(QCheckBox, "filterAlerts")
    area.ensureWidgetVisible(last)
    top = last.mapTo(area.viewport(), last.rect().topLeft()).y()
    assert 0 <= top <= area.viewport().height() - last.height()
    assert area.horizontalScrollBar().maximum() == 0


def test_clear_is_the_actions_reset(shown):
    shown.actions_set["actionClearFilters"].trigger()
    assert not shown.figures.filter.narrows
