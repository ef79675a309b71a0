"""The pieces of bars: cut at the weeks' borders, labelled, counted where they are hidden."""

from datetime import date

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Status
from salonplanner.ui.month.segments import Segment, WeekRules, with_badges
from tests.gui.month.months import grid, wording
from tests.gui.timeline.plans import salon, six_a_letter


def rules(week: int = 1, *, rtl: bool = False, height: float = 600) -> WeekRules:
    """July 2025 has its second week from the 7th; a day is a hundred pixels wide."""
    return WeekRules(grid(height=height, rtl=rtl), week, 40.0, six_a_letter, wording(rtl=rtl))


def pieces(*salons, week: int = 1, rtl: bool = False) -> list[Segment]:
    return list(rules(week, rtl=rtl).laid(salons)[0])


def test_a_bar_reaches_from_its_first_to_its_last_day() -> None:
    (piece,) = pieces(salon(start=date(2025, 7, 8), days=3))
    edge, side = grid().lengths.edge, grid().lengths.side
    assert (piece.rect.x, piece.rect.right) == (side + 100 + edge, side + 400 - edge)
    assert not piece.from_before
    assert not piece.goes_on


def test_a_week_s_end_cuts_a_bar_up_to_the_border() -> None:
    long = salon(start=date(2025, 7, 10), days=10)
    (first,), (second,) = pieces(long, week=1), pieces(long, week=2)
    assert (first.from_before, first.goes_on) == (False, True)
    assert (second.from_before, second.goes_on) == (True, False)
    side = grid().lengths.side
    assert first.rect.right == side + 700
    assert second.rect.x == side
    assert pieces(long, week=3) == []


def test_the_mirror_image_begins_at_the_right() -> None:
    (left,) = pieces(salon(start=date(2025, 7, 8), days=3))
    (right,) = pieces(salon(start=date(2025, 7, 8), days=3), rtl=True)
    assert right.rect.right == 728 - left.rect.x
    assert right.label.right == 728 - left.label.x


def test_the_label_has_the_name_where_there_is_room() -> None:
    (wide,) = pieces(salon(days=10, start=date(2025, 7, 7)))
    (narrow,) = pieces(salon(days=1, start=date(2025, 7, 7)))
    assert wide.text == "Oujda · Salon de Oujda"
    assert narrow.text == "Oujda"
    assert narrow.label.right <= narrow.rect.right


def test_signs_stand_where_the_salon_opens_alone() -> None:
    long = salon(start=date(2025, 7, 10), days=10, status=Status.HELD, ties=("can",))
    (first,), (second,) = pieces(long, week=1), pieces(long, week=2)
    assert first.label.x - first.rect.x > second.label.x - second.rect.x
    plain = pieces(salon(start=date(2025, 7, 10), days=3))[0]
    assert first.label.x - first.rect.x > plain.label.x - plain.rect.x


def test_the_signs_of_a_narrow_day_leave_its_label_in_the_bar() -> None:
    held = salon(start=date(2025, 7, 10), days=1, status=Status.HELD, ties=("can",))
    for rtl in (False, True):
        narrow = WeekRules(grid(width=300, rtl=rtl), 1, 40.0, six_a_letter, wording(rtl=rtl))
        (piece,) = narrow.laid([held])[0]
        assert piece.rect.x <= piece.label.x <= piece.label.right <= piece.rect.right


def test_hidden_salons_are_counted_on_each_of_their_days() -> None:
    salons = [salon(f"S-{n}", date(2025, 7, 8), 3) for n in range(9)]
    made = rules(height=400)
    segments, counts = made.laid(salons)
    hidden = {s.id for s in salons} - {piece.id for piece in segments}
    assert [more.day.day for more in counts] == [8, 9, 10]
    assert all(set(more.ids) == hidden for more in counts)
    assert counts[0].text == f"+{len(hidden)} autres"
    week_bottom = made.grid.top(1) + made.grid.row
    assert all(more.rect.bottom <= week_bottom for more in counts)


def test_a_count_without_room_says_only_the_number() -> None:
    made = WeekRules(grid(height=400), 1, 40.0, lambda text: 90.0 * len(text), wording())
    salons = [salon(f"S-{n}", date(2025, 7, 8), 1) for n in range(9)]
    (count,) = made.laid(salons)[1]
    assert count.text.startswith("+")
    assert "autre" not in count.text


def test_the_last_piece_of_a_bar_bears_its_badge() -> None:
    long = salon(start=date(2025, 7, 10), days=10)
    weeks = [pieces(long, week=1), pieces(long, week=2)]
    badged = with_badges(weeks, {"OR-01": Severity.ERROR}.get)
    assert [week[0].severity for week in badged] == [None, Severity.ERROR]
    assert [w[0].severity for w in with_badges(weeks, lambda _: None)] == [None, None]
