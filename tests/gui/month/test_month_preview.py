"""What a gesture shows ahead: the same as what letting go gives, findings and clashing days."""

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QPointF

from salonplanner.domain.events import Attitude
from salonplanner.domain.rules import Severity
from salonplanner.language import Language
from salonplanner.ui.month.month_gestures import MonthPress, Sketch, begin
from salonplanner.ui.month.month_preview import MonthPreview
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.timeline.foresight import Foresight
from salonplanner.ui.timeline.layout import Part
from tests.gui.month.months import AUGUST, content
from tests.gui.timeline.plans import NAMES, ORIENTAL, SEEDS, feast, plan_of, salon

OUJDA = salon(days=4)
OTHER = salon("OR-02", date(2025, 7, 22), days=3)
AID = feast("Aïd", date(2025, 7, 29), attitude=Attitude.AVOID)
POINT = QPointF(300, 200)


@pytest.fixture
def preview(make_stage: Callable[..., MonthStage]) -> MonthPreview:
    stage = make_stage(content(OUJDA, OTHER, events=[AID]))
    made = MonthPreview(stage)
    made.foresight = Foresight(
        plan_of(OUJDA, OTHER, events=[AID]),
        "reference",
        SEEDS.gazetteer,
        Language("en"),
        NAMES,
        lambda: ORIENTAL,
    )
    return made


def drag(preview: MonthPreview, day: date, *, copies: bool = False):
    segment = preview._stage.layout.places["OR-01"][0]
    press = MonthPress(segment, Part.BODY, OUJDA.start, was_selected=False)
    return msgspec.structs.replace(begin(press, (OUJDA,), copies=copies), day=day)


def test_a_drag_shows_the_days_the_figures_and_the_findings(preview: MonthPreview) -> None:
    ahead = preview.ahead(drag(preview, date(2025, 7, 21)), POINT)
    assert ahead.left == {"OR-01"}
    assert [(g.salon.id, g.salon.start) for g in ahead.ghosts] == [("OR-01", date(2025, 7, 21))]
    tag = ahead.tag
    assert tag is not None
    assert tag.title.startswith("21–24 juil.")
    assert any("MAD" in note.text for note in tag.notes)
    assert any(note.severity is Severity.WARNING and "OR-02" in note.text for note in tag.notes)


def test_days_that_would_clash_are_known(preview: MonthPreview) -> None:
    clashes = preview.ahead(drag(preview, date(2025, 7, 2)), POINT).clashes
    assert {date(2025, 7, 22), date(2025, 7, 24), date(2025, 7, 29)} <= clashes.keys()
    assert date(2025, 7, 15) not in clashes


def test_in_another_month_its_own_days_are_tinted(preview: MonthPreview) -> None:
    gesture = drag(preview, date(2025, 7, 2))
    preview.ahead(gesture, POINT)
    preview._stage.show_month(AUGUST)
    clashes = preview.ahead(gesture, POINT).clashes
    assert date(2025, 7, 22) not in clashes
    assert date(2025, 7, 29) in clashes


def test_a_copy_leaves_the_salon_where_it_is(preview: MonthPreview) -> None:
    ahead = preview.ahead(drag(preview, date(2025, 8, 1), copies=True), POINT)
    assert ahead.left == frozenset()
    landing = preview.landing(drag(preview, date(2025, 8, 1), copies=True))
    assert landing is not None
    assert landing.copies


def test_drawn_days_show_the_salon_to_come(preview: MonthPreview) -> None:
    sketch = Sketch(date(2025, 7, 17), date(2025, 7, 15))
    (ghost,) = preview.ahead(sketch, POINT).ghosts
    assert (ghost.salon.start, ghost.salon.end) == (date(2025, 7, 15), date(2025, 7, 17))
    assert ghost.salon.region == ORIENTAL


def test_what_is_carried_keeps_its_lane_or_takes_a_free_one(preview: MonthPreview) -> None:
    (carried,) = preview.ahead(drag(preview, date(2025, 7, 22)), POINT).ghosts
    assert carried.lane == preview._stage.layout.places["OR-01"][0].lane
    (drawn,) = preview.ahead(Sketch(date(2025, 7, 22), date(2025, 7, 23)), POINT).ghosts
    assert drawn.lane == 1


def test_without_foresight_only_the_days_show(make_stage: Callable[..., MonthStage]) -> None:
    preview = MonthPreview(make_stage(content(OUJDA)))
    ahead = preview.ahead(drag(preview, date(2025, 7, 20)), POINT)
    assert ahead.tag is not None
    assert ahead.tag.notes == ()
    assert not ahead.clashes
    assert preview.landing(Sketch(date(2025, 7, 1), date(2025, 7, 2))) is None
