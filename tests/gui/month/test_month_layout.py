"""A whole month: every salon-day is shown or counted, nothing overlaps, the mirror is exact."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.events import Certainty, Event
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon, Status
from salonplanner.domain.season import Month
from salonplanner.ui.month.month_layout import MonthLayout, content_of
from salonplanner.ui.month.stays import last_day
from salonplanner.ui.timeline.layout import Part
from tests.gui.month.months import AUGUST, JULY, content, laid_out, month_settings
from tests.gui.timeline.plans import event, feast, plan_of, salon
from tests.gui.timeline.strategies import event_lists, salon_lists

SIZES = st.tuples(st.floats(300, 1600), st.floats(250, 1400))
MONTHS = st.builds(Month, year=st.just(2025), month=st.integers(4, 12))


def shown_days(layout: MonthLayout) -> dict[tuple[str, date], int]:
    """How often each salon is shown or counted on each day."""
    found: dict[tuple[str, date], int] = {}
    for week in layout.weeks:
        monday = week.days[0].date
        for piece in week.segments:
            for number in range(7):
                day = monday + timedelta(days=number)
                if piece.salon.start <= day <= last_day(piece.salon):
                    found[piece.id, day] = found.get((piece.id, day), 0) + 1
        for more in week.more:
            for salon_id in more.ids:
                found[salon_id, more.day] = found.get((salon_id, more.day), 0) + 1
    return found


@given(salon_lists(), event_lists(), MONTHS, SIZES)
def test_every_day_of_every_salon_is_shown_or_counted_once(
    salons: list[Salon], events: list[Event], month: Month, size: tuple[float, float]
) -> None:
    layout = laid_out(content(*salons, events=events), month, size)
    wanted = {
        (s.id, day.date): 1
        for s in salons
        for day in layout.days
        if s.start <= day.date <= last_day(s)
    }
    assert shown_days(layout) == wanted


@given(salon_lists(), event_lists(), MONTHS, SIZES, st.booleans())
def test_nothing_lies_on_anything_else(
    salons: list[Salon], events: list[Event], month: Month, size: tuple[float, float], rtl: bool
) -> None:
    settings = month_settings(rtl=rtl)
    layout = laid_out(content(*salons, events=events), month, size, settings)
    for week in layout.weeks:
        boxes = [piece.rect for piece in week.segments]
        boxes += [more.rect for more in week.more]
        boxes += [band.rect for band in week.bands]
        for index, one in enumerate(boxes):
            assert one.y >= week.rect.y + layout.grid.lengths.day - 0.01
            assert one.bottom <= week.rect.bottom + 0.01
            for other in boxes[index + 1 :]:
                apart_across = one.right <= other.x + 0.01 or other.right <= one.x + 0.01
                apart_down = one.bottom <= other.y + 0.01 or other.bottom <= one.y + 0.01
                assert apart_across or apart_down


@given(salon_lists(), event_lists(), MONTHS, SIZES)
def test_the_mirror_image_is_exact(
    salons: list[Salon], events: list[Event], month: Month, size: tuple[float, float]
) -> None:
    what = content(*salons, events=events)
    one = laid_out(what, month, size)
    other = laid_out(what, month, size, month_settings(rtl=True))
    for left, right in zip(one.segments, other.segments, strict=True):
        assert left.id == right.id
        assert right.rect.x == pytest.approx(one.grid.width - left.rect.right)
        assert right.label.x == pytest.approx(one.grid.width - left.label.right)
        assert (right.rect.y, right.lane) == (left.rect.y, left.lane)


@given(salon_lists(), st.randoms(use_true_random=False))
def test_the_order_of_the_plan_does_not_matter(salons: list[Salon], random) -> None:
    mixed = list(salons)
    random.shuffle(mixed)
    assert laid_out(content(*mixed)).weeks == laid_out(content(*salons)).weeks


@given(salon_lists(), MONTHS, SIZES)
def test_the_middle_of_a_bar_finds_it(
    salons: list[Salon], month: Month, size: tuple[float, float]
) -> None:
    layout = laid_out(content(*salons), month, size)
    for piece in layout.segments:
        rect = piece.rect
        hit = layout.hit(rect.x + rect.width / 2, rect.y + rect.height / 2)
        assert hit.segment == piece
        assert hit.part is Part.BODY
    for week in layout.weeks:
        for more in week.more:
            hit = layout.hit(more.rect.x + 5, more.rect.y + more.rect.height / 2)
            assert (hit.day, hit.more) == (more.day, more)


def test_only_real_ends_can_be_dragged() -> None:
    layout = laid_out(content(salon(start=date(2025, 7, 10), days=10)))
    first, second = layout.places["OR-01"]
    y = first.rect.y + 5

    def part(piece, x: float) -> Part:
        return layout.hit(x, piece.rect.y + 5).part

    assert part(first, first.rect.x + 1) is Part.FIRST_DAY
    assert part(first, first.rect.right - 1) is Part.BODY
    assert part(second, second.rect.x + 1) is Part.BODY
    assert part(second, second.rect.right - 1) is Part.LAST_DAY
    assert layout.hit(first.rect.x - 20, y).segment is None


def test_days_say_what_they_are() -> None:
    throne = feast("Trône", date(2025, 7, 30))
    layout = laid_out(content(events=[throne], today=date(2025, 7, 14)))
    day = layout.day
    assert (found := day(date(2025, 7, 30))) is not None
    assert found.feasts == (throne,)
    assert (found := day(date(2025, 7, 14))) is not None
    assert found.today
    assert (found := day(date(2025, 6, 30))) is not None
    assert not found.in_month
    assert [d.date.day for d in layout.days if d.weekend][:2] == [5, 6]
    assert layout.weeks[0].number == 27
    assert day(date(2025, 9, 1)) is None


def test_days_outside_the_season_are_known() -> None:
    layout = laid_out(content(), Month(year=2025, month=10))
    assert [d.date for d in layout.days if not d.in_season] == [
        date(2025, 11, 1),
        date(2025, 11, 2),
    ]


def test_an_estimated_feast_may_fall_a_day_beside() -> None:
    moon = feast("Mawlid", date(2025, 7, 9), days=2)
    import msgspec

    moon = msgspec.structs.replace(moon, certainty=Certainty.ESTIMATED, kind="religious")
    layout = laid_out(content(events=[moon]))
    unsure = [d.date.day for d in layout.days if d.unsure]
    assert unsure == [8, 11]
    assert [d.date.day for d in layout.days if d.feasts] == [9, 10]


def test_free_days_and_bands_can_be_left_out() -> None:
    events = [feast("Trône", date(2025, 7, 30)), event("Coupe", date(2025, 7, 5), date(2025, 7, 9))]
    plain = laid_out(content(events=events), settings=month_settings(free_days=False, bands=False))
    assert not any(d.feasts or d.weekend for d in plain.days)
    assert not any(week.bands for week in plain.weeks)


def test_a_taller_month_shows_more() -> None:
    crowd = content(*(salon(f"S-{n}", date(2025, 7, 8), 3) for n in range(14)))
    counts = [len(laid_out(crowd, size=(900, height)).places) for height in (400, 700, 1100, 2600)]
    assert counts == sorted(counts)
    assert counts[0] < counts[-1] == 14


def test_a_month_shows_what_comes_into_it_and_leaves_it() -> None:
    what = content(salon(start=date(2025, 7, 28), days=10))
    assert laid_out(what, JULY).places.keys() == laid_out(what, AUGUST).places.keys() == {"OR-01"}
    assert laid_out(what, Month(year=2025, month=6)).places == {}


def test_only_the_last_piece_bears_the_alert() -> None:
    what = content(salon(start=date(2025, 7, 10), days=10), severities={"OR-01": Severity.WARNING})
    assert [p.severity for p in laid_out(what).places["OR-01"]] == [None, Severity.WARNING]
    info = content(salon(), severities={"OR-01": Severity.INFO})
    assert {p.severity for p in laid_out(info).segments} == {None}


def test_a_salon_elsewhere_is_laid_into_a_lane() -> None:
    layout = laid_out(content(salon()))
    pieces = list(layout.segments_at(salon("X", date(2025, 7, 12), 5), 1))
    assert [(p.from_before, p.goes_on) for p in pieces] == [(False, True), (True, False)]
    assert {p.lane for p in pieces} == {1}
    deep = list(layout.segments_at(salon("X"), 99))
    assert all(p.rect.bottom <= layout.grid.height for p in deep)


def test_content_is_what_filters_and_layers_leave() -> None:
    cup = event("Coupe", date(2025, 7, 5), date(2025, 7, 9))
    plan = plan_of(salon(), salon("OR-02", status=Status.CANCELLED), events=[cup])
    assert [s.id for s in content_of(plan, {}).salons] == ["OR-01"]
    assert [s.id for s in content_of(plan, {}, frozenset({"OR-02"})).salons] == ["OR-02"]
    hidden = content_of(plan, {}, shows=lambda _: False)
    assert hidden.events == (cup,)
    assert hidden.shown_events == ()
