"""Bars glide to their places after a drop, unless nothing is to move."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from salonplanner.ui.timeline.snap import SNAP_MS, Snap


@pytest.fixture
def snap(qtbot: QtBot) -> Snap:
    widget = QWidget()
    qtbot.addWidget(widget)
    return Snap(widget)


@pytest.fixture
def moving(snap: Snap, monkeypatch: pytest.MonkeyPatch) -> Snap:
    """As with a screen and motion."""
    monkeypatch.setattr(Snap, "allowed", property(lambda _self: True))
    return snap


def test_without_a_screen_bars_are_there_at_once(snap: Snap) -> None:
    assert not snap.allowed
    snap.start({"OR-01": (50.0, 0.0)})
    assert snap.offsets == {}


def test_the_way_gets_shorter_and_ends(qtbot: QtBot, moving: Snap) -> None:
    assert SNAP_MS == 120
    with qtbot.waitSignal(moving.changed):
        moving.start({"OR-01": (50.0, -20.0), "OR-02": (0.2, 0.0)})
    if moving.offsets:
        (dx, dy) = moving.offsets["OR-01"]
        assert 0 <= dx <= 50
        assert dy == pytest.approx(-0.4 * dx)
        assert "OR-02" not in moving.offsets
    qtbot.waitUntil(lambda: moving.offsets == {}, timeout=5000)


def test_a_new_drop_ends_the_one_before(moving: Snap) -> None:
    moving.start({"OR-01": (50.0, 0.0)})
    moving.start({"OR-02": (30.0, 0.0)})
    assert set(moving.offsets) == {"OR-02"}
    moving.stop()
    assert moving.offsets == {}


def test_bars_in_their_places_do_not_move(moving: Snap) -> None:
    moving.start({"OR-01": (0.0, 0.4)})
    assert moving.offsets == {}
