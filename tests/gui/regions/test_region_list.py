"""The twelve regions: filtering by mouse and keys, the names and the counts shown."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from salonplanner.domain.edits import RemoveSalons, ReviseSalons
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Status
from salonplanner.ui.regions.region_list import CODES, RegionList


@pytest.fixture
def regions(shown) -> RegionList:
    return shown.findChild(RegionList, "regionList")


def row_at(regions: RegionList, row: int) -> QPoint:
    height = regions.sizeHint().height() // (len(CODES) + 1)
    return QPoint(60, row * height + height // 2)


def test_a_click_shows_one_region_and_another_all_again(qtbot, shown, sample, regions):
    qtbot.mouseClick(regions, Qt.MouseButton.LeftButton, pos=row_at(regions, 2))
    assert shown.figures.filter.region is RegionCode.MA_03
    assert shown.figures.visible == {s.id for s in sample.salons if s.region is RegionCode.MA_03}
    qtbot.mouseClick(regions, Qt.MouseButton.LeftButton, pos=row_at(regions, 2))
    assert shown.figures.filter.region is None
    assert len(shown.figures.visible) == 70


def test_the_total_is_no_region(qtbot, shown, regions):
    qtbot.mouseClick(regions, Qt.MouseButton.LeftButton, pos=row_at(regions, 12))
    assert shown.figures.filter.region is None


def test_keys_go_from_region_to_region_and_filter(qtbot, shown, regions):
    regions.setFocus()
    for _ in range(3):
        qtbot.keyClick(regions, Qt.Key.Key_Down)
    qtbot.keyClick(regions, Qt.Key.Key_Up)
    qtbot.keyClick(regions, Qt.Key.Key_Return)
    assert shown.figures.filter.region is RegionCode.MA_03
    for _ in range(20):
        qtbot.keyClick(regions, Qt.Key.Key_Down)
    qtbot.keyClick(regions, Qt.Key.Key_Space)
    assert shown.figures.filter.region is RegionCode.MA_12


def test_the_region_under_the_keys_is_told_to_readers(qtbot, shown, regions):
    qtbot.keyClick(regions, Qt.Key.Key_Down)
    name = shown.bench.names.region(RegionCode.MA_02, shown.bench.language)
    assert name in regions.accessibleDescription()
    assert "6" in regions.accessibleDescription()


def test_counts_follow_edits_and_leave_cancelled_salons_out(shown, sample, regions):
    here = [s.id for s in sample.salons if s.region is RegionCode.MA_01]
    shown.document.apply(RemoveSalons(ids=(here[0],)))
    shown.document.apply(ReviseSalons(ids=(here[1],), fields={"status": Status.CANCELLED}))
    assert "4" in regions.accessibleDescription()
    shown.document.stack.undo()
    assert "5" in regions.accessibleDescription()


def test_a_missing_salon_is_painted_as_a_warning(shown, sample, regions):
    before = regions.grab().toImage()
    here = [s.id for s in sample.salons if s.region is RegionCode.MA_01]
    shown.document.apply(RemoveSalons(ids=(here[0],)))
    after = regions.grab().toImage()
    warn = shown.bench.theme.colours["warn"].rgb()
    height = regions.sizeHint().height() // (len(CODES) + 1)
    pixels = [
        (image, image.pixel(x, y))
        for image in (before, after)
        for x in range(image.width())
        for y in range(height)
    ]
    assert not any(rgb == warn for image, rgb in pixels if image is before)
    assert any(rgb == warn for image, rgb in pixels if image is after)


def test_the_longest_name_is_whole_or_the_short_one(shown, regions):
    """At the panel's first width no name ends in an ellipsis."""
    bench = shown.bench
    metric = QFontMetrics(bench.theme.font("body"))
    room = regions.width() - 20 - metric.horizontalAdvance("00 / 0") - 6
    for code in CODES:
        name = bench.names.region(code, bench.language)
        short = bench.names.region_short(code, bench.language)
        assert min(map(metric.horizontalAdvance, (name, short))) <= room


def test_the_whole_name_is_in_the_tip(qtbot, shown, regions):
    place = row_at(regions, 0)
    qtbot.mouseMove(regions, place)
    help_event = QHelpEvent(QEvent.Type.ToolTip, place, regions.mapToGlobal(place))
    QApplication.sendEvent(regions, help_event)
    name = shown.bench.names.region(RegionCode.MA_01, shown.bench.language)
    assert name in QToolTip.text()
    QToolTip.hideText()
