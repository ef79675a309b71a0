"""Two pulses, and none where the system wants no motion."""

import pytest
from PySide6.QtWidgets import QStyle, QWidget
from pytestqt.qtbot import QtBot

from salonplanner.ui.timeline.pulse import Pulse


@pytest.fixture
def pulse(qtbot: QtBot, qapp: object) -> Pulse:
    widget = QWidget()
    qtbot.addWidget(widget)
    return Pulse(widget)


def test_bars_glow_and_fade(qtbot: QtBot, pulse: Pulse) -> None:
    strengths: list[float] = []
    pulse.changed.connect(lambda *_: strengths.append(pulse.strength))
    pulse.start(frozenset({"OR-01"}))
    assert pulse.ids == {"OR-01"}
    qtbot.waitUntil(lambda: not pulse.ids, timeout=5000)
    assert max(strengths) > 0.3
    assert strengths[-1] == 0
    assert pulse.strength == 0


def test_stopping_ends_it_at_once(pulse: Pulse) -> None:
    pulse.start(frozenset({"OR-01"}))
    pulse.stop()
    assert pulse.ids == frozenset()


def test_nothing_to_pulse(pulse: Pulse) -> None:
    pulse.start(frozenset())
    assert pulse.strength == 0


def test_without_animations_it_is_still(monkeypatch: pytest.MonkeyPatch, pulse: Pulse) -> None:
    monkeypatch.setattr(QStyle, "styleHint", lambda *_: 0)
    monkeypatch.setattr(type(pulse._widget.style()), "styleHint", lambda *_: 0)
    pulse.start(frozenset({"OR-01"}))
    assert pulse.ids == frozenset()
