"""The bar above the events: whole where there is room, and never cut where there is less."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from salonplanner.domain.events import Attitude
from salonplanner.ui.events.bar import EventsBar
from tests.gui.search import found


def made(qtbot, shown, width: int) -> EventsBar:
    bar = EventsBar(shown.session)
    bar.setParent(shown)
    bar.follow(chosen=True)
    bar.resize(width, bar.sizeHint().height())
    bar.show()
    qtbot.waitUntil(lambda: bar.width() == width)
    return bar


def test_buttons_show_their_texts_where_there_is_room(qtbot, shown):
    bar = made(qtbot, shown, 1000)
    assert bar.duplicate.text() == "Dupliquer"
    assert bar.delete.text() == "Supprimer"
    assert not bar.delete.toolTip()


def test_with_less_room_no_text_is_cut(qtbot, shown):
    bar = made(qtbot, shown, 620)
    assert (bar.delete.text(), bar.delete.toolTip()) == ("", "Supprimer")
    assert bar.delete.accessibleName() == "Supprimer"
    for name in ("addEvent", "takeFeasts", "importEvents"):
        button = found(bar, QPushButton, name)
        assert button.width() >= button.sizeHint().width()


def test_what_cannot_be_done_says_why(qtbot, shown):
    bar = made(qtbot, shown, 1000)
    bar.follow(chosen=False)
    assert not bar.delete.isEnabled()
    assert bar.delete.toolTip() == "Choisissez d’abord un événement."


def test_an_attitude_is_picked_and_all_again(qtbot, shown):
    bar = made(qtbot, shown, 1000)
    assert bar.attitude is None
    with qtbot.waitSignal(bar.attitude_picked):
        found(bar, QAbstractButton, "eventsAttitude-avoid").click()
    assert bar.attitude is Attitude.AVOID
    bar.list_all()
    assert bar.attitude is None


def test_the_count_is_shown(qtbot, shown):
    bar = made(qtbot, shown, 1000)
    bar.show_count("40 événements")
    assert found(bar, QLabel, "eventsCount").text() == "40 événements"
