"""What tooltips and screen readers say of what is under a point."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPointF

from salonplanner.forecast.model import forecast
from salonplanner.ui.timeline.rows import Content
from salonplanner.ui.timeline.stage import Stage
from salonplanner.ui.timeline.tips import Tips
from tests.gui.timeline.plans import event, feast, plan_of, salon

SUMMER = event("Été", date(2025, 6, 15), date(2025, 9, 15))
OTHERS = [event(f"Festival {n}", date(2025, 7, 1), date(2025, 7, 30 - n)) for n in range(4)]
THRONE = feast("Trône", date(2025, 7, 30))
PLAN = plan_of(salon(ties=("été",)), events=[SUMMER, THRONE, *OTHERS])


@pytest.fixture
def stage(make_stage: Callable[..., Stage]) -> Stage:
    made = make_stage()
    made.content = Content(PLAN)
    made.lay_out()
    return made


@pytest.fixture
def tips(stage: Stage) -> Tips:
    return Tips(stage)


def test_a_salon_tells_its_days_figures_and_findings(stage: Stage, tips: Tips) -> None:
    rect = stage.bar_rect("OR-01")
    assert rect is not None
    tip = tips.at(QPointF(rect.x + 20, rect.y + 10))
    assert tip is not None
    assert len(tip.lines()) == 4
    tips.forecast = forecast(PLAN, "reference")
    tips.notes = lambda salon_id: [f"{salon_id} overlaps Berkane."]
    lines = tip.lines()
    assert lines[-1] == "OR-01 overlaps Berkane."
    assert "MAD" in lines[-2]


def test_empty_places_tell_nothing(stage: Stage, tips: Tips) -> None:
    header = stage.layout.header
    for point in (QPointF(500, 590), QPointF(500, header - 30)):
        assert tips.at(point) is None


def test_a_row_tells_its_whole_name_and_what_its_salons_bring(stage: Stage, tips: Tips) -> None:
    row = stage.layout.rows[1]
    tip = tips.at(QPointF(5, stage.layout.header + row.y + 5))
    assert tip is not None
    name, count = tip.lines()
    assert (len(name) >= len(row.title), count) == (True, row.count)
    tips.forecast = forecast(PLAN, "reference")
    assert "36" in tip.lines()[-1]


def test_bands_and_holidays_tell_themselves(stage: Stage, tips: Tips) -> None:
    layout, left = stage.layout, stage.body.left()
    band = next(b for b in layout.bands.shown if b.event is SUMMER)
    tip = tips.at(QPointF(left + band.rect.right - 5, band.rect.y + 10))
    assert tip is not None
    assert tip.lines()[0] == "Été"
    column = layout.axis.feasts[0]
    tip = tips.at(QPointF(left + column.x + 1, layout.header - 5))
    assert tip is not None
    assert tip.lines()[0] == "Trône"
    assert tips.at(QPointF(left + 5, layout.header - 5)) is None
    assert tips.at(QPointF(left + 5, 5)) is None
    assert tips.at(QPointF(5, layout.header - 5)) is None


def test_events_without_a_place_are_listed_at_their_number(stage: Stage, tips: Tips) -> None:
    tip = tips.at(QPointF(20, 30))
    assert tip is not None
    assert len(tip.lines()) == 1 + len(stage.layout.bands.hidden)


def test_a_salon_is_read_out_with_its_events(tips: Tips) -> None:
    assert "Été" in tips.spoken("OR-01")
    tips.notes = lambda _: ["It overlaps Berkane."]
    assert tips.spoken("OR-01").endswith("It overlaps Berkane.")
    assert tips.spoken("gone") == ""
    assert tips.salon_lines("gone") == ()
