"""The whole layout: what is shown, what a point hits, and its mirror image."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.salon import Salon
from salonplanner.ui.timeline.geometry import Lengths
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.layout import (
    Part,
    column_width,
    empty_layout,
)
from tests.gui.timeline.plans import (
    EMPTY,
    ORIENTAL,
    RABAT,
    event,
    feast,
    laid_out,
    plan_of,
    salon,
    settings,
)
from tests.gui.timeline.strategies import salon_lists


def test_the_column_is_as_wide_as_its_names_within_bounds() -> None:
    names = len("Tanger-Tétouan") * 6 + Lengths().column_texts
    assert names <= column_width(settings()) <= names + 6


def test_the_header_is_as_high_as_what_it_shows() -> None:
    plan = plan_of(events=[event("Été", date(2025, 6, 15), date(2025, 9, 15))])
    full = laid_out(plan)
    assert full.header == full.bands_height + 20 + 18 + 16
    bare = laid_out(plan, with_settings=settings(events=False, free_days=False))
    assert bare.bands_height == 0
    assert bare.header == 38
    assert bare.axis.weekends == ()
    assert bare.axis.outside


def test_a_point_hits_the_edges_the_body_and_the_label_of_a_bar() -> None:
    layout = laid_out(plan_of(salon(days=4)))
    row, bar = layout.rows[1], layout.places["OR-01"][1]
    y = row.y + bar.rect.y + 10

    def hit_at(x: float) -> tuple[str | None, Part | None]:
        hit = layout.hit(x, y)
        assert hit is not None
        return (hit.bar.id, hit.part) if hit.bar else (None, None)

    assert hit_at(bar.rect.x + 1) == ("OR-01", Part.FIRST_DAY)
    assert hit_at(bar.rect.right - 1) == ("OR-01", Part.LAST_DAY)
    assert hit_at(bar.rect.x + 10) == ("OR-01", Part.BODY)
    assert bar.label is not None
    assert hit_at(bar.label.x + 5) == ("OR-01", Part.BODY)
    assert hit_at(bar.rect.x - 30) == (None, None)


def test_the_first_day_is_at_the_right_in_arabic() -> None:
    layout = laid_out(plan_of(salon()), with_settings=settings(rtl=True))
    row, bar = layout.rows[1], layout.places["OR-01"][1]
    hit = layout.hit(bar.rect.right - 1, row.y + bar.rect.y + 5)
    assert hit is not None
    assert hit.part is Part.FIRST_DAY


def test_an_empty_place_tells_its_region_and_day() -> None:
    layout = laid_out(plan_of(salon()))
    hit = layout.hit(2.5, layout.rows[3].y + 4)
    assert hit is not None
    assert (hit.region, hit.day, hit.bar) == (RABAT, date(2025, 6, 1), None)
    assert layout.hit(2.5, layout.height + 1) is None
    assert layout.hit(-1, 4) is None
    assert layout.row_at(-1) is None


def test_folded_bars_can_be_hit_too() -> None:
    layout = laid_out(plan_of(salon()), with_settings=settings(folded=[ORIENTAL]))
    bar = layout.places["OR-01"][1]
    hit = layout.hit(bar.rect.x + 20, layout.rows[1].y + bar.rect.y + 4)
    assert hit is not None
    assert hit.bar is bar


def test_events_and_holidays_are_found_under_the_pointer() -> None:
    summer = event("Été", date(2025, 6, 15), date(2025, 9, 15))
    throne = feast("Fête du Trône", date(2025, 7, 30))
    layout = laid_out(plan_of(events=[summer, throne]))
    band = layout.bands.shown[0]
    assert layout.event_at(band.rect.x + 5, band.rect.y + 5) is summer
    assert layout.event_at(1, 1) is None
    column = layout.axis.feasts[0]
    assert layout.feast_at(column.x + 1) == (throne,)
    assert layout.feast_at(column.x + 60) == (throne,)  # on its name
    assert layout.feast_at(1) == ()


@given(
    salon_lists(),
    st.floats(0, 700),
    st.floats(1, 300),
    st.floats(0, 900),
    st.floats(1, 300),
    st.booleans(),
)
def test_what_is_in_view_is_found(
    salons: list[Salon], left: float, width: float, top: float, height: float, fold: bool
) -> None:
    folded = [ORIENTAL] if fold else []
    layout = laid_out(plan_of(*salons), with_settings=settings(folded=folded))
    right, bottom = left + width, top + height
    found = {
        bar.id
        for row in layout.rows_between(top, bottom)
        for bar in layout.bars_of(row, left, right, top, bottom)
    }
    for row in layout.rows:
        for bar in row.bars:
            rect = bar.rect.moved(0, row.y)
            if rect.y < bottom and rect.bottom > top and rect.x < right and rect.right > left:
                assert bar.id in found


def test_only_what_is_near_the_view_is_found() -> None:
    salons = [salon(f"OR-{n}") for n in range(200)]
    layout = laid_out(plan_of(*salons))
    row = layout.rows[1]
    found = [*layout.bars_of(row, 0, 800, row.y + 1000, row.y + 1100)]
    assert 4 <= len(found) <= 8


def test_no_plan_is_a_layout_without_rows() -> None:
    layout = empty_layout(settings())
    assert layout.height == 0
    assert layout.hit(0, 0) is None
    assert not layout.rows_between(0, 100)


def test_layers_that_are_off_show_neither_bands_nor_columns() -> None:
    shown = laid_out(EMPTY)
    hidden = laid_out(EMPTY, with_settings=settings(hidden_kinds=["civil", "tourism"]))
    assert {b.event.kind for b in shown.bands.shown} >= {"tourism"}
    assert "tourism" not in {b.event.kind for b in hidden.bands.shown}
    kinds = {event.kind for column in hidden.axis.feasts for event in column.events}
    assert kinds == {"religious"}


def test_the_head_offers_all_events_or_fewer() -> None:
    few, many = laid_out(EMPTY), laid_out(EMPTY, with_settings=settings(band_rows=12))
    assert str(len(few.bands.hidden)) in few.more
    assert many.more == many.settings.wording.fewer
    some = laid_out(EMPTY, with_settings=settings(band_rows=4))
    assert some.bands.hidden
    assert some.more.endswith(f" · +{len(some.bands.hidden)}"), "not all have found a place"
    assert many.header > few.header
    assert laid_out(plan_of()).more == ""
    assert laid_out(EMPTY, with_settings=settings(events=False)).more == ""


@pytest.mark.parametrize("rtl", [False, True])
def test_today_is_marked_where_it_is_shown(rtl: bool) -> None:
    layout = laid_out(EMPTY, with_settings=settings(rtl=rtl, today=date(2025, 6, 3)))
    assert layout.today == (layout.width - 12.5 if rtl else 12.5)
    assert laid_out(EMPTY, with_settings=settings(today=date(2026, 6, 3))).today is None
    assert laid_out(EMPTY).today is None


@given(salons=salon_lists(), grouping=st.sampled_from(Grouping))
def test_arabic_is_the_mirror_image_in_every_grouping(
    salons: list[Salon], grouping: Grouping
) -> None:
    plan = plan_of(*salons, events=EMPTY.events)
    one = laid_out(plan, with_settings=settings(grouping=grouping))
    other = laid_out(plan, with_settings=settings(grouping=grouping, rtl=True))
    for row, mirrored in zip(one.rows, other.rows, strict=True):
        assert (row.key, row.y, row.height) == (mirrored.key, mirrored.y, mirrored.height)
        for bar, twin in zip(row.bars, mirrored.bars, strict=True):
            assert (bar.id, bar.rect.y) == (twin.id, twin.rect.y)
            assert twin.rect.x == pytest.approx(one.width - bar.rect.right)
            assert bar.label is not None
            assert twin.label is not None
            assert twin.label.x == pytest.approx(one.width - bar.label.right)


@given(salons=salon_lists(), grouping=st.sampled_from(Grouping), per_day=st.floats(2, 60))
def test_no_two_bars_of_a_lane_overlap_in_any_grouping(
    salons: list[Salon], grouping: Grouping, per_day: float
) -> None:
    layout = laid_out(
        plan_of(*salons, events=EMPTY.events), None, per_day, settings(grouping=grouping)
    )
    for row in layout.rows:
        for lane in row.lanes:
            assert all(one.right <= two.left for one, two in pairwise(lane))
