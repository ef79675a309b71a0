"""Folded rows painted from pictures look as if each bar had been painted."""

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QImage

from salonplanner.domain.salon import Salon
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline import folded_rows
from salonplanner.ui.timeline.layout import TimelineLayout
from salonplanner.ui.timeline.marks import Marks, View
from salonplanner.ui.timeline.painter import TimelinePainter
from tests.gui.timeline.pictures import painted
from tests.gui.timeline.plans import ORIENTAL, laid_out, plan_of, salon, settings

MANY = [
    salon(f"OR-{n}", date(2025, 6, 2) + timedelta(n), 3 + n % 20)
    for n in range(folded_rows.MANY + 20)
]


@pytest.fixture
def painter(theme: Theme, icons: Icons) -> TimelinePainter:
    return TimelinePainter(theme, icons)


def layout(*salons: Salon, per_day: float = 9.0, rtl: bool = False) -> TimelineLayout:
    look = settings(rtl=rtl, folded=[ORIENTAL])
    return laid_out(plan_of(*salons), None, per_day, look)


def picture(
    painter: TimelinePainter, shown: TimelineLayout, x: float = 0.0, ratio: float = 1.0
) -> QImage:
    view = View(900, 300, x, 0)
    return painted(lambda p: painter.paint(p, shown, view, Marks()), 900, 300, ratio)


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_the_pictures_are_what_the_bars_are(
    painter: TimelinePainter, monkeypatch: pytest.MonkeyPatch, rtl: bool, ratio: float
) -> None:
    shown = layout(*MANY, rtl=rtl)
    for x in (0.0, 400.0):
        of_pictures = picture(painter, shown, x, ratio)
        with monkeypatch.context() as patch:
            patch.setattr(folded_rows, "MANY", 10_000)
            assert picture(painter, shown, x, ratio) == of_pictures


def test_another_row_is_pictured_anew(painter: TimelinePainter) -> None:
    before = picture(painter, layout(*MANY))
    assert picture(painter, layout(*MANY[:-5])) != before
    assert picture(painter, layout(*MANY)) == before


def test_few_bars_are_painted_one_by_one(painter: TimelinePainter) -> None:
    kept = folded_rows.FoldedRows(painter.ink)
    assert not kept.takes(layout(MANY[0]).rows[1])
    assert kept.takes(layout(*MANY).rows[1])
    assert not kept.takes(laid_out(plan_of(*MANY)).rows[1])


def test_pictures_do_not_pile_up(painter: TimelinePainter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folded_rows, "_MOST_TILES", 3)
    shown = layout(*MANY, per_day=60.0)
    first = picture(painter, shown)
    for x in range(0, 8000, 700):
        picture(painter, shown, float(x))
    assert picture(painter, shown) == first
