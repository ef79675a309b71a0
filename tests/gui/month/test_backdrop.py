"""The kept picture of a month shows the same as painting it afresh."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtGui import QImage

from salonplanner.ui.month.backdrop import Backdrop
from salonplanner.ui.month.month_marks import MonthAhead, MonthGhost, MonthMarks
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.timeline.geometry import Rect
from tests.gui.month.months import AUGUST, content
from tests.gui.timeline.pictures import painted
from tests.gui.timeline.plans import salon

ALL = Rect(0, 0, 900, 620)
MARKS = [
    MonthMarks(),
    MonthMarks(hovered="OR-01"),
    MonthMarks(selected=frozenset({"OR-01"}), current="OR-01", focused=True),
    MonthMarks(pulsing=frozenset({"OR-01"}), pulse=0.5),
    MonthMarks(ahead=MonthAhead((MonthGhost(salon("X"), 1),), frozenset({"OR-01"}))),
]


@pytest.fixture
def stage(make_stage: Callable[..., MonthStage]) -> MonthStage:
    return make_stage(content(salon(start=date(2025, 7, 9), days=9)))


def kept(backdrop: Backdrop, stage: MonthStage, marks: MonthMarks, ratio: float) -> QImage:
    return painted(lambda p: backdrop.paint(p, stage, marks, ALL), 900, 620, ratio)


def fresh(stage: MonthStage, marks: MonthMarks, ratio: float) -> QImage:
    return painted(lambda p: stage.painter.paint(p, stage.layout, marks, view=ALL), 900, 620, ratio)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_it_shows_what_painting_afresh_shows(stage: MonthStage, ratio: float) -> None:
    backdrop = Backdrop()
    for marks in (*MARKS, *MARKS):
        assert kept(backdrop, stage, marks, ratio) == fresh(stage, marks, ratio)


def test_another_month_is_painted_anew(stage: MonthStage) -> None:
    backdrop = Backdrop()
    kept(backdrop, stage, MARKS[0], 1.0)
    stage.show_month(AUGUST)
    assert kept(backdrop, stage, MARKS[0], 1.0) == fresh(stage, MARKS[0], 1.0)


def test_what_follows_the_pointer_paints_nothing_else_anew(stage: MonthStage, monkeypatch) -> None:
    backdrop = Backdrop()
    kept(backdrop, stage, MARKS[0], 1.0)
    calls: list[object] = []
    monkeypatch.setattr(stage.painter, "paint_still", lambda *what, **_: calls.append(what))
    kept(backdrop, stage, MARKS[1], 1.0)
    kept(backdrop, stage, MARKS[0], 1.0)
    assert calls == []


def test_a_part_is_painted_in_its_place(stage: MonthStage) -> None:
    backdrop = Backdrop()
    clip = Rect(100, 150, 300, 120)

    def part(painter) -> None:
        painter.setClipRect(100, 150, 300, 120)
        backdrop.paint(painter, stage, MARKS[0], clip)

    image, whole = painted(part, 900, 620), fresh(stage, MARKS[0], 1.0)
    assert image.copy(100, 150, 300, 120) == whole.copy(100, 150, 300, 120)
