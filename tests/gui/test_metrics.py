"""The lengths of the design that others are built from."""

from salonplanner.ui import metrics


def lengths() -> dict[str, int]:
    return {name: value for name, value in vars(metrics).items() if isinstance(value, int)}


def test_every_length_is_a_whole_number_of_pixels_above_zero():
    assert len(lengths()) > 20
    assert all(value > 0 for value in lengths().values())


def test_what_stands_inside_is_smaller():
    assert metrics.CHIP_SMALL < metrics.CHIP < metrics.TABLE_ROW
    assert metrics.BUTTON_SMALL < metrics.BUTTON < metrics.BUTTON_PRIMARY
    assert metrics.LEFT_DOCK_MINIMUM < metrics.LEFT_DOCK
    assert metrics.INSPECTOR_MINIMUM < metrics.INSPECTOR
