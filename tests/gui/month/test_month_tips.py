"""What tooltips and screen readers say of a month."""

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QPointF

from salonplanner.domain.events import Certainty
from salonplanner.forecast.model import forecast
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.month.month_tips import MonthTips
from tests.gui.month.months import content
from tests.gui.timeline.plans import event, feast, plan_of, salon

CUP = event("Coupe", date(2025, 7, 9), date(2025, 7, 20))
THRONE = feast("Trône", date(2025, 7, 30))
MOON = msgspec.structs.replace(
    feast("Mawlid", date(2025, 7, 24)), certainty=Certainty.ESTIMATED, kind="religious"
)
SALONS = [salon(ties=("coupe",)), *(salon(f"S-{n}", date(2025, 7, 1), 2) for n in range(12))]


@pytest.fixture
def stage(make_stage: Callable[..., MonthStage]) -> MonthStage:
    return make_stage(content(*SALONS, events=[CUP, THRONE, MOON]))


@pytest.fixture
def tips(stage: MonthStage) -> MonthTips:
    return MonthTips(stage)


def lines(tips: MonthTips, rect) -> list[str]:
    tip = tips.at(QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2))
    assert tip is not None
    return list(tip.lines())


def test_a_salon_tells_its_days_figures_and_findings(stage, tips) -> None:
    rect = stage.place_of("OR-01")
    assert len(lines(tips, rect)) == 4
    tips.forecast = forecast(plan_of(SALONS[0], events=[CUP]), "reference")
    tips.notes = lambda salon_id: [f"{salon_id} overlaps Berkane."]
    told = lines(tips, rect)
    assert told[-1] == "OR-01 overlaps Berkane."
    assert "MAD" in told[-2]
    assert tips.salon_lines("gone") == ()


def test_a_count_tells_whom_it_counts(stage, tips) -> None:
    more = stage.layout.weeks[0].more[0]
    told = lines(tips, stage.on_view(more.rect))
    assert len(told) == 1 + len(more.ids)


def test_bands_feasts_and_weeks_tell_themselves(stage, tips) -> None:
    band = stage.layout.weeks[1].bands[0]
    assert lines(tips, stage.on_view(band.rect))[0] == "Coupe"
    assert lines(tips, stage.place_of_day(date(2025, 7, 30)))[0] == "Trône"
    assert "Mawlid" in lines(tips, stage.place_of_day(date(2025, 7, 25)))[0]
    tip = tips.at(QPointF(5, 200))
    assert tip is not None
    assert "28" in tip.lines()[0]


def test_empty_days_and_the_head_tell_nothing(stage, tips) -> None:
    rect = stage.place_of_day(date(2025, 7, 22))
    assert tips.at(QPointF(rect.x + 40, rect.bottom - 4)) is None
    assert tips.at(QPointF(400, 5)) is None


def test_salons_and_days_are_read_out(tips) -> None:
    assert "Coupe" in tips.spoken("OR-01")
    assert tips.spoken("gone") == ""
    tips.notes = lambda _: ["It overlaps Berkane."]
    assert tips.spoken("OR-01").endswith("It overlaps Berkane.")
    assert "12" in tips.spoken_day(date(2025, 7, 1))
    assert "Trône" in tips.spoken_day(date(2025, 7, 30))
    assert tips.spoken_day(date(2025, 12, 1)) != tips.spoken_day(date(2025, 7, 29))
