"""Where things are in the viewport of a month."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPointF

from salonplanner.domain.season import Month
from salonplanner.ui.month.month_stage import MonthStage
from tests.gui.month.months import content
from tests.gui.timeline.plans import salon

MakeStage = Callable[..., MonthStage]


def test_a_point_under_the_head_is_a_day(make_stage: MakeStage) -> None:
    stage = make_stage(content(salon()))
    assert stage.hit(QPointF(400, 5)) is None
    assert stage.hit(QPointF(5, 300)) is None
    rect = stage.place_of_day(date(2025, 7, 23))
    assert rect is not None
    hit = stage.hit(QPointF(rect.x + 3, rect.bottom - 3))
    assert hit is not None
    assert hit.day == date(2025, 7, 23)


@pytest.mark.parametrize("rtl", [False, True])
def test_the_place_of_a_salon_is_its_first_piece(make_stage: MakeStage, rtl: bool) -> None:
    stage = make_stage(content(salon(start=date(2025, 7, 10), days=10)), rtl=rtl)
    rect = stage.place_of("OR-01")
    assert rect is not None
    hit = stage.hit(QPointF(rect.x + rect.width / 2, rect.y + 5))
    assert hit is not None
    assert hit.segment is not None
    assert not hit.segment.from_before


def test_a_hidden_salon_has_the_place_of_its_day(make_stage: MakeStage) -> None:
    stage = make_stage(content(*(salon(f"S-{n}", date(2025, 7, 8), 3) for n in range(19))))
    hidden = stage.layout.weeks[1].more[0].ids[0]
    assert stage.place_of(hidden) == stage.place_of_day(date(2025, 7, 8))
    assert stage.place_of("gone") is None
    assert stage.place_of_day(date(2025, 9, 30)) is None


def test_salons_of_other_months_have_no_place(make_stage: MakeStage) -> None:
    early, late = salon("A", date(2025, 6, 2), 3), salon("B", date(2025, 9, 2), 3)
    stage = make_stage(content(early, late))
    assert stage.place_of("A") is None
    assert stage.place_of("B") is None


def test_a_low_stage_scrolls(make_stage: MakeStage) -> None:
    stage = make_stage(content())
    assert stage.most_down == 0
    stage.height = 200
    stage.lay_out()
    assert stage.most_down > 0
    before = stage.day_at(QPointF(400, 100))
    stage.down = stage.most_down
    assert stage.day_at(QPointF(400, 100)) > before
    stage.show_month(Month(year=2025, month=8))
    assert stage.down == 0


def test_the_look_is_taken_anew(make_stage: MakeStage) -> None:
    stage = make_stage(content())
    head = stage.head
    stage.painter._theme.set_scale(130)
    stage.renew()
    assert stage.head > head
    stage.painter._theme.set_scale(100)
