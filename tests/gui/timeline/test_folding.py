"""Rows on their way from open to folded."""

from itertools import pairwise

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from salonplanner.ui.timeline.folding import FoldMotion
from salonplanner.ui.timeline.layout import TimelineLayout, between
from tests.gui.timeline.plans import ORIENTAL, laid_out, plan_of, salon, settings

PLAN = plan_of(salon(), salon("OR-02"))
OPEN = laid_out(PLAN)
FOLDED = laid_out(PLAN, with_settings=settings(folded=[ORIENTAL]))


def test_heights_go_from_one_to_the_other() -> None:
    half = between(OPEN, FOLDED, 0.5)
    assert half.moving
    assert half.rows[1].height == (OPEN.rows[1].height + FOLDED.rows[1].height) / 2
    assert all(two.y == one.y + one.height for one, two in pairwise(half.rows))
    assert between(OPEN, FOLDED, 1.0).rows == FOLDED.rows


def test_a_motion_ends_with_the_layout_itself(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    motion = FoldMotion(widget)
    seen: list[TimelineLayout] = []
    motion.moved.connect(seen.append)
    with qtbot.waitSignal(motion.finished):
        motion.go(OPEN, FOLDED)
    assert seen[-1] is FOLDED
    assert seen[0].moving
    heights = [layout.rows[1].height for layout in seen]
    assert heights == sorted(heights, reverse=True)


def test_a_motion_can_be_ended_at_once(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    motion = FoldMotion(widget)
    seen: list[TimelineLayout] = []
    motion.moved.connect(seen.append)
    motion.end()
    assert not seen
    motion.go(OPEN, FOLDED)
    motion.end()
    assert seen[-1] is FOLDED


def test_nothing_moves_without_a_screen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert not FoldMotion(widget).allowed
