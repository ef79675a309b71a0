"""Level, status and region, by one choice."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Status
from salonplanner.ui.inspector.choice_fields import LevelField, RegionField, StatusField
from salonplanner.ui.inspector.field import Field
from salonplanner.ui.widgets.segmented import SegmentedControl
from salonplanner.ui.widgets.swatch import BarPainter
from salonplanner.ui.workbench import Workbench

Told = list[tuple[str, object]]


@pytest.fixture
def heard(qtbot: QtBot) -> Callable[[Field], Told]:
    """Puts a field on the screen's list and notes what it commits."""

    def listening(field: Field) -> Told:
        qtbot.addWidget(field)
        told: Told = []
        field.committed.connect(lambda key, value: told.append((key, value)))
        return told

    return listening


def control_of(field: LevelField) -> SegmentedControl:
    assert isinstance(field.box, SegmentedControl)
    return field.box


@pytest.fixture
def status(bench: Workbench) -> StatusField:
    return StatusField(bench, BarPainter(bench.theme, bench.icons), "status", "Statut", "fieldS")


def test_a_level_shown_is_not_committed(bench: Workbench, heard: Callable[[Field], Told]) -> None:
    field = LevelField(bench, "level", "Niveau", "fieldLevel")
    told = heard(field)
    field.show_values([Level.REGIONAL])
    field.commit()
    assert told == []
    control_of(field).button("local").click()
    assert told == [("level", Level.LOCAL)]


def test_no_level_is_taken_where_salons_differ(
    bench: Workbench, heard: Callable[[Field], Told]
) -> None:
    field = LevelField(bench, "level", "Niveau", "fieldLevel")
    told = heard(field)
    field.show_values([Level.REGIONAL, Level.LOCAL])
    assert control_of(field).current() == ""
    assert not field.pending
    control_of(field).button("regional").click()
    assert told == [("level", Level.REGIONAL)]
    field.show_values([Level.REGIONAL])
    assert control_of(field).current() == "regional"


def test_every_status_has_a_swatch(status: StatusField, heard: Callable[[Field], Told]) -> None:
    heard(status)
    combo = status.combo
    assert {combo.itemData(row) for row in range(combo.count())} == set(Status)
    pictures = [combo.itemIcon(row).pixmap(22, 12).toImage() for row in range(combo.count())]
    assert all(one != other for i, one in enumerate(pictures) for other in pictures[:i])


def test_swatches_follow_the_theme(
    status: StatusField, bench: Workbench, heard: Callable[[Field], Told]
) -> None:
    heard(status)
    before = status.combo.itemIcon(0).pixmap(22, 12).toImage()
    bench.theme.choose("dark")
    assert status.combo.itemIcon(0).pixmap(22, 12).toImage() != before


def test_picking_a_status_commits_it(status: StatusField, heard: Callable[[Field], Told]) -> None:
    told = heard(status)
    status.show_values([Status.DRAFT])
    assert status.combo.currentText() == "Brouillon"
    row = status.combo.findData(Status.HELD)
    status.combo.setCurrentIndex(row)
    status.combo.activated.emit(row)
    assert told == [("status", Status.HELD)]
    assert isinstance(told[0][1], Status)


def test_regions_are_the_twelve_by_name(bench: Workbench, heard: Callable[[Field], Told]) -> None:
    field = RegionField(bench, "region", "Région", "fieldRegion")
    told = heard(field)
    field.show_values([RegionCode.MA_02])
    assert field.combo.count() == len(RegionCode)
    assert field.combo.currentText() == "L’Oriental"
    row = field.combo.findData(RegionCode.MA_07)
    field.combo.setCurrentIndex(row)
    field.combo.activated.emit(row)
    assert told == [("region", RegionCode.MA_07)]
    assert isinstance(told[0][1], RegionCode)
