"""Turning the month while something is carried."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF

from salonplanner.domain.season import Month
from salonplanner.ui.month import turner as turner_module
from salonplanner.ui.month.grid import after
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.month.turner import Turner
from tests.gui.month.months import JULY, content

BEFORE, NEXT = after(JULY, -1), after(JULY, 1)
ORIGIN = QPoint()


@pytest.fixture
def turner(make_stage: Callable[..., MonthStage], monkeypatch):
    monkeypatch.setattr(turner_module, "FIRST_MS", 5)
    monkeypatch.setattr(turner_module, "NEXT_MS", 5)
    parent = QObject()
    made = Turner(make_stage(content()), parent)
    yield made
    made.stop()
    parent.deleteLater()


@pytest.mark.parametrize(
    ("point", "wanted"),
    [
        (QPointF(400, 5), BEFORE),
        (QPointF(400, -300), BEFORE),
        (QPointF(-5, 300), BEFORE),
        (QPointF(400, 621), NEXT),
        (QPointF(905, 300), NEXT),
    ],
)
def test_beside_the_days_the_month_turns(qtbot, turner: Turner, point, wanted) -> None:
    with qtbot.waitSignal(turner.turned) as heard:
        turner.over(ORIGIN, point)
    assert heard.args == [wanted]


def test_in_arabic_the_left_is_later(qtbot, make_stage, monkeypatch) -> None:
    monkeypatch.setattr(turner_module, "FIRST_MS", 5)
    parent = QObject()
    made = Turner(make_stage(content(), rtl=True), parent)
    with qtbot.waitSignal(made.turned) as heard:
        made.over(ORIGIN, QPointF(-5, 300))
    assert heard.args == [NEXT]
    made.stop()
    parent.deleteLater()


def test_over_the_days_nothing_turns(qtbot, turner: Turner) -> None:
    with qtbot.assertNotEmitted(turner.turned, wait=30):
        turner.over(ORIGIN, QPointF(400, 5))
        turner.over(ORIGIN, QPointF(400, 300))


def test_a_signpost_says_another_month(qtbot, turner: Turner) -> None:
    october = Month(year=2025, month=10)
    turner.signpost = lambda _: october
    with qtbot.waitSignal(turner.turned) as heard:
        turner.over(ORIGIN, QPointF(400, 5))
    assert heard.args == [october]


def test_it_goes_on_turning_while_the_pointer_rests(qtbot, turner: Turner) -> None:
    with qtbot.waitSignal(turner.turned):
        turner.over(ORIGIN, QPointF(400, 5))
    with qtbot.waitSignal(turner.turned):
        turner.over(ORIGIN, QPointF(400, 5), again=True)
