"""Scrolling on at the edges of a view while something is carried there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from salonplanner.ui.timeline.edge_scroll import EDGE, EDGE_DOWN, MOST, EdgeScroll

BODY = QRectF(0, 0, 300, 200)
MakeArea = Callable[..., QScrollArea]


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    made = QScrollArea()
    qtbot.addWidget(made)
    content = QWidget()
    content.setFixedSize(2000, 2000)
    made.setWidget(content)
    made.resize(300, 200)
    made.show()
    made.horizontalScrollBar().setValue(500)
    made.verticalScrollBar().setValue(500)
    return made


@pytest.mark.parametrize(
    ("point", "across", "down"),
    [
        (QPointF(150, 100), 0, 0),
        (QPointF(0, 100), -1, 0),
        (QPointF(300, 100), 1, 0),
        (QPointF(150, 0), 0, -1),
        (QPointF(299, 199), 1, 1),
    ],
)
def test_the_edges_scroll(area: QScrollArea, point: QPointF, across: int, down: int) -> None:
    steps: list[None] = []
    edges = EdgeScroll(area, lambda: steps.append(None))
    edges.follow(point, BODY)
    edges.step()
    edges.stop()
    gone = (area.horizontalScrollBar().value() - 500, area.verticalScrollBar().value() - 500)
    assert [(way > 0) - (way < 0) for way in gone] == [across, down]
    assert len(steps) == (1 if across or down else 0)


def test_the_nearer_the_faster(area: QScrollArea) -> None:
    edges = EdgeScroll(area, lambda: None)
    bar = area.horizontalScrollBar()
    edges.follow(QPointF(BODY.right() - EDGE + 3, 100), BODY)
    edges.step()
    slow = bar.value() - 500
    edges.follow(QPointF(BODY.right() + 90, 100), BODY)
    edges.step()
    edges.stop()
    assert 0 < slow < bar.value() - 500 - slow == MOST


def test_time_from_right_to_left_scrolls_the_other_way(area: QScrollArea) -> None:
    area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar = area.horizontalScrollBar()
    before = bar.value()
    edges = EdgeScroll(area, lambda: None)
    edges.follow(QPointF(BODY.left(), 100), BODY)
    edges.step()
    edges.stop()
    assert bar.value() > before


def test_it_goes_on_by_itself_and_stops_at_the_end(qtbot: QtBot, area: QScrollArea) -> None:
    edges = EdgeScroll(area, lambda: None)
    bar = area.horizontalScrollBar()
    bar.setValue(bar.maximum() - 3 * MOST)
    edges.follow(QPointF(BODY.right(), 100), BODY)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum(), timeout=5000)
    qtbot.waitUntil(lambda: not edges._timer.isActive(), timeout=5000)
    edges.follow(QPointF(150, 100), BODY)
    assert not edges._timer.isActive()


@pytest.mark.parametrize("down", [EDGE_DOWN + 1, EDGE - 1])
def test_the_last_row_is_no_edge_yet(area: QScrollArea, down: int) -> None:
    edges = EdgeScroll(area, lambda: None)
    edges.follow(QPointF(150, BODY.bottom() - down), BODY)
    edges.step()
    assert area.verticalScrollBar().value() == 500


def test_it_waits_a_moment_before_it_scrolls(qtbot: QtBot, area: QScrollArea) -> None:
    edges = EdgeScroll(area, lambda: None)
    edges.follow(QPointF(BODY.right(), 100), BODY)
    assert edges._pause.isActive()
    assert not edges._timer.isActive()
    qtbot.waitUntil(lambda: area.horizontalScrollBar().value() > 500, timeout=5000)
    edges.follow(QPointF(BODY.right() - 2, 100), BODY)
    assert edges._timer.isActive(), "once it goes it goes on"
    edges.follow(QPointF(150, 100), BODY)
    assert not edges._pause.isActive()


def test_who_leaves_the_edge_in_time_has_scrolled_nothing(area: QScrollArea) -> None:
    edges = EdgeScroll(area, lambda: None)
    edges.follow(QPointF(BODY.right(), 100), BODY)
    edges.follow(QPointF(150, 100), BODY)
    assert not edges._pause.isActive()
    assert not edges._timer.isActive()
    assert area.horizontalScrollBar().value() == 500
