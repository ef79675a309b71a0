"""What is painted ahead of a drop: bars in their new places, shaded days, a tag."""

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QPointF

from salonplanner.domain.rules import Severity
from salonplanner.ui.timeline.gestures import Drag, Lasso, Sketch
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.layout import Part
from salonplanner.ui.timeline.preview import Preview, placed
from salonplanner.ui.timeline.rows import Content
from salonplanner.ui.timeline.stage import Stage
from tests.gui.timeline.plans import (
    ORIENTAL,
    RABAT,
    event,
    foresight,
    laid_out,
    plan_of,
    salon,
    settings,
)

PLAN = plan_of(
    salon(ties=("fair", "far")),
    salon("OR-02", date(2025, 8, 5)),
    events=[
        event("Fair", date(2025, 7, 1), date(2025, 7, 30)),
        event("Far", date(2025, 9, 1), date(2025, 9, 9)),
    ],
)
POINT = QPointF(300, 200)


@pytest.fixture
def stage(make_stage: Callable[..., Stage]) -> Stage:
    made = make_stage()
    made.content = Content(PLAN)
    made.lay_out()
    return made


@pytest.fixture
def preview(stage: Stage) -> Preview:
    made = Preview(stage)
    made.foresight = foresight(PLAN)
    return made


def drag(stage: Stage, days: int = 0) -> Drag:
    bar = stage.layout.places["OR-01"][1]
    return Drag(bar, Part.BODY, (bar,)).by(days, stage.layout)


def test_the_bar_moves_by_days_in_its_lane(stage: Stage, preview: Preview) -> None:
    (ghost,) = preview.ahead(drag(stage, 3), POINT).ghosts
    index, bar = stage.layout.places["OR-01"]
    per_day = stage.layout.scale.per_day
    assert ghost.rect.x - bar.rect.x == pytest.approx(3 * per_day)
    assert ghost.rect.y == stage.layout.rows[index].y + bar.rect.y
    assert ghost.salon.start == date(2025, 7, 13)


def test_the_days_that_clash_are_shaded_in_the_row(stage: Stage, preview: Preview) -> None:
    ahead = preview.ahead(drag(stage, 1), POINT)
    row = stage.layout.rows[stage.layout.places["OR-01"][0]]
    assert {(shade.rect.y, shade.severity) for shade in ahead.shades} >= {(row.y, Severity.WARNING)}
    span = stage.layout.scale.span(date(2025, 8, 5), date(2025, 8, 14))
    assert any(shade.rect.x == span.start for shade in ahead.shades)
    assert ahead.tag is not None
    assert ahead.tag.legend


def test_the_same_gesture_is_worked_out_once(
    stage: Stage, preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview.ahead(drag(stage, 1), POINT)
    assert preview.foresight is not None
    monkeypatch.setattr(preview.foresight, "notes", None)
    preview.ahead(drag(stage, 1), QPointF(1, 1))
    preview.forget()
    with pytest.raises(TypeError):
        preview.ahead(drag(stage, 1), POINT)


def test_rows_of_levels_take_the_level_at_once(stage: Stage, preview: Preview) -> None:
    stage.grouping = Grouping.LEVEL
    stage.lay_out()
    row = stage.layout.rows[0]
    (ghost,) = preview.ahead(drag(stage).over(row.y + 5, stage.layout), POINT).ghosts
    assert ghost.salon.level == row.key
    assert row.y < ghost.rect.y < row.y + row.height


def test_only_the_bar_that_is_carried_leaves_its_row_of_an_event(
    stage: Stage, preview: Preview
) -> None:
    stage.grouping = Grouping.EVENT
    stage.lay_out()
    row = next(row for row in stage.layout.rows if row.key == "event:")
    carried = drag(stage).over(row.y + 5, stage.layout)
    landing = preview.landing(carried)
    assert landing is not None
    assert landing.after[0].ties == ("far",)
    tops = [ghost.rect.y for ghost in preview.ahead(carried, POINT).ghosts]
    assert len(tops) == 2
    assert row.y < tops[0] < row.y + row.height
    assert not row.y < tops[1] < row.y + row.height


def test_a_refusal_is_told_and_the_bar_goes_back(stage: Stage, preview: Preview) -> None:
    stage.grouping = Grouping.EVENT
    stage.lay_out()
    index, bar = stage.layout.spots("OR-02")[0]
    row = next(row for row in stage.layout.rows if row.key == "event:far")
    carried = Drag(bar, Part.BODY, (bar,)).over(row.y + 5, stage.layout)
    ahead = preview.ahead(carried, POINT)
    assert ahead.tag is not None
    assert preview.refusal == ahead.tag.notes[0].text
    assert ahead.tag.notes[0].severity is Severity.ERROR
    assert ahead.ghosts[0].rect.y == stage.layout.rows[index].y + bar.rect.y


def test_a_drawn_salon_lies_in_its_row(stage: Stage, preview: Preview) -> None:
    row = next(row for row in stage.layout.rows if row.key == RABAT)
    sketch = Sketch(row, 0, date(2025, 9, 1), date(2025, 9, 20))
    (ghost,) = preview.ahead(sketch, POINT).ghosts
    assert row.y < ghost.rect.y < row.y + row.height
    assert ghost.text == "Rabat"
    short = preview.ahead(sketch.to(date(2025, 9, 1), stage.layout), POINT)
    assert short.ghosts[0].text == ""


def test_a_rubber_band_has_no_tag(preview: Preview) -> None:
    ahead = preview.ahead(Lasso(0, 0, 900, 900), POINT)
    assert ahead.tag is None
    assert set(ahead.touched) == {"OR-01", "OR-02"}


def test_the_label_goes_along_with_a_carried_bar() -> None:
    layout = laid_out(plan_of(salon(days=3)))
    bar = layout.places["OR-01"][1]
    assert bar.label is not None

    def on(start: int, end: int) -> object:
        there = msgspec.structs.replace(
            bar.salon, start=date(2025, 7, start), end=date(2025, 7, end)
        )
        return placed(bar, there, bar.rect.y, layout).label

    assert on(12, 14) == bar.label.moved(10, 0)
    assert on(10, 14) == bar.label.moved(10, 0)
    folded = laid_out(plan_of(salon()), with_settings=settings(folded=[ORIENTAL]))
    mini = folded.places["OR-01"][1]
    assert placed(mini, mini.salon, mini.rect.y, folded).label is None
