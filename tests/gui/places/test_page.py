"""The page of places and targets: what takes the keys, and the room it has."""

from PySide6.QtWidgets import QDockWidget, QWidget


def test_the_targets_take_the_keys(qtbot, shown, page):
    qtbot.waitUntil(shown.isActiveWindow)
    shown.workspace.focus_page()
    assert page.targets.view.hasFocus()


def test_every_input_has_a_name(page):
    for name in (
        *("targetsTable", "levelDaysTable", "venuesTable", "citiesTable", "citySearch"),
        *("shareTargets", "addVenue", "closedDays", "deleteVenue", "addCity", "deleteCity"),
    ):
        widget = page.findChild(QWidget, name)
        assert widget is not None, name
        assert widget.accessibleName() or widget.text(), name


def test_the_page_has_the_window_to_itself(shown, page):
    docks = shown.findChildren(QDockWidget)
    assert not [dock.objectName() for dock in docks if dock.isVisible()]
    shown.workspace.show_page("calendar")
    assert all(dock.isVisible() for dock in docks)


def test_it_follows_the_text_size(shown, page):
    narrow = page._side.width()
    shown.bench.theme.set_scale(130)
    assert page._side.width() > narrow
