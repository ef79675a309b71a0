"""Where things are in the viewport, scrolled and zoomed, in both directions."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPointF

from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.rows import Content
from salonplanner.ui.timeline.stage import Stage
from salonplanner.ui.timeline.zoom import FEWEST_DAYS
from tests.gui.timeline.plans import ORIENTAL, RegionCode, plan_of, salon

MakeStage = Callable[..., Stage]


def opened(make_stage: MakeStage, *, rtl: bool = False) -> Stage:
    stage = make_stage(rtl=rtl)
    stage.content = Content(plan_of(salon(), salon("OR-02", date(2025, 8, 1))))
    stage.lay_out()
    return stage


def middle(stage: Stage, number: str = "OR-01") -> QPointF:
    rect = stage.bar_rect(number)
    assert rect is not None
    return QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2)


def test_without_a_plan_there_is_nothing_to_hit(make_stage: MakeStage) -> None:
    stage = make_stage()
    assert stage.hit(QPointF(500, 300)) is None
    assert stage.title_at(QPointF(5, 300)) is None
    assert stage.season_along == 0
    assert stage.most_down == 0
    assert stage.order.ids == []
    assert stage.bar_rect("OR-01") is None
    assert stage.repaint_region("OR-01").isEmpty()


@pytest.mark.parametrize("rtl", [False, True])
def test_the_season_fits_and_a_bar_is_hit_where_it_is(make_stage: MakeStage, rtl: bool) -> None:
    stage = opened(make_stage, rtl=rtl)
    assert stage.most_along == pytest.approx(0, abs=0.01)
    hit = stage.hit(middle(stage))
    assert hit is not None
    assert hit.bar is not None
    assert hit.bar.id == "OR-01"
    assert hit.region == ORIENTAL


@pytest.mark.parametrize("rtl", [False, True])
def test_a_bar_is_hit_when_zoomed_and_scrolled(make_stage: MakeStage, rtl: bool) -> None:
    stage = opened(make_stage, rtl=rtl)
    stage.zoom = 1.0
    stage.lay_out()
    assert stage.layout.scale.per_day == pytest.approx(stage.body.width() / FEWEST_DAYS)
    stage.along = 39 * stage.layout.scale.per_day - 100
    hit = stage.hit(middle(stage))
    assert hit is not None
    assert hit.bar is not None


@pytest.mark.parametrize("rtl", [False, True])
def test_a_day_can_be_kept_under_a_point(make_stage: MakeStage, rtl: bool) -> None:
    stage = opened(make_stage, rtl=rtl)
    point = QPointF(600, 300)
    days = stage.days_to(point)
    stage.zoom = 0.6
    stage.lay_out()
    stage.along = stage.along_for(days, point)
    assert stage.days_to(point) == pytest.approx(days)


def test_the_column_names_regions_and_the_head_none(make_stage: MakeStage) -> None:
    stage = opened(make_stage)
    header = stage.layout.header
    title = stage.title_at(QPointF(5, header + 5))
    assert title is not None
    assert title.key == RegionCode.MA_01
    assert stage.title_at(QPointF(5, header - 5)) is None
    assert stage.title_at(QPointF(500, header + 5)) is None
    assert stage.hit(QPointF(5, header + 5)) is None


def test_the_start_of_the_season_is_after_earlier_salons(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.content = Content(plan_of(salon(start=date(2025, 5, 22))))
    stage.lay_out()
    assert stage.season_along == pytest.approx(10 * stage.layout.scale.per_day)
    assert stage.most_along > 0


def test_more_rows_than_fit_can_be_scrolled(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.content = Content(plan_of(*(salon(f"OR-{n}") for n in range(40))))
    stage.lay_out()
    assert stage.most_down > 400


def test_what_is_painted_again_is_the_bar_and_what_is_around_it(make_stage: MakeStage) -> None:
    stage = opened(make_stage)
    assert stage.repaint_region("OR-01").contains(middle(stage).toPoint())


def test_another_text_size_lays_out_anew(make_stage: MakeStage, theme: Theme) -> None:
    stage = opened(make_stage)
    before = stage.layout.rows[1].height
    theme.set_scale(130)
    stage.renew()
    assert stage.layout.rows[1].height > before
    theme.set_scale(100)
