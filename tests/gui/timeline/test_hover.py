"""A tooltip appears after a rest, and only while the pointer stays on the same thing."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget
from pytestqt.qtbot import QtBot

from salonplanner.ui.timeline import hover
from salonplanner.ui.timeline.hover import HoverTip, as_html

HERE = QPoint(5, 5)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts shown instead of tooltips."""
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: shown.append(text))
    monkeypatch.setattr(hover, "REST_MS", 20)
    return shown


@pytest.fixture
def tip(qtbot: QtBot, told: list[str]) -> HoverTip:
    widget = QWidget()
    qtbot.addWidget(widget)
    return HoverTip(widget)


def test_after_a_rest_the_lines_are_shown(qtbot: QtBot, tip: HoverTip, told: list[str]) -> None:
    tip.rest("OR-01", HERE, lambda: ["Oujda", "10 jours"])
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["<b><nobr>Oujda</nobr></b><br><nobr>10 jours</nobr>"]


def test_going_elsewhere_shows_the_other(qtbot: QtBot, tip: HoverTip, told: list[str]) -> None:
    tip.rest("A", HERE, lambda: ["A"])
    tip.rest("B", HERE, lambda: ["B"])
    tip.rest("B", QPoint(9, 9), lambda: ["late"])
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(60)
    assert told == ["<b><nobr>B</nobr></b>"]


def test_stopping_shows_nothing(qtbot: QtBot, tip: HoverTip, told: list[str]) -> None:
    tip.rest("A", HERE, lambda: ["A"])
    tip.stop()
    tip.rest("B", HERE, lambda: ["B"])
    tip.rest(None, HERE, list)
    qtbot.wait(60)
    assert told == []


def test_what_a_user_typed_is_no_markup() -> None:
    assert as_html(["<b>A</b> & B"]) == "<b><nobr>&lt;b&gt;A&lt;/b&gt; &amp; B</nobr></b>"
    assert as_html([]) == ""


def test_a_long_line_is_wrapped() -> None:
    assert "nobr" not in as_html(["A finding that takes many words " * 3])
