"""Scrolling, zooming, folding and filtering of the calendar."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from salonplanner.domain.places import RegionCode
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.timeline_view import TimelineView
from salonplanner.ui.timeline.zoom import FEWEST_DAYS, ZoomSpan
from tests.gui.timeline.plans import EMPTY, ORIENTAL, RABAT, plan_of, salon

MakeView = Callable[..., TimelineView]
PLAN = plan_of(*(salon(f"OR-{n:02d}", date(2025, 7, 1 + n)) for n in range(30)))


def wheel(
    view: TimelineView, delta: QPoint, keys: Qt.KeyboardModifier, at: QPointF | None = None
) -> None:
    place = at or QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        delta,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def day_at(view: TimelineView, point: QPointF) -> float:
    return view._stage.days_to(point)


def test_the_season_fits_whatever_the_width(make_view: MakeView) -> None:
    view = make_view(PLAN)
    for width in (700, 1300):
        view.resize(width, 600)
        body = view.viewport().width() - view.layout_shown.column
        assert view.layout_shown.width == pytest.approx(body)
        assert view.horizontalScrollBar().maximum() == 0


def test_more_rows_than_fit_can_be_scrolled(make_view: MakeView) -> None:
    view = make_view(PLAN)
    assert view.verticalScrollBar().maximum() > 50
    wheel(view, QPoint(0, -120), Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() > 0


@pytest.mark.parametrize("rtl", [False, True])
def test_the_wheel_with_control_zooms_around_the_day_under_it(
    make_view: MakeView, rtl: bool
) -> None:
    view = make_view(PLAN, rtl=rtl)
    place = QPointF(400, 300)
    before = day_at(view, place)
    zooms: list[float] = []
    view.zoom_changed.connect(zooms.append)
    for _ in range(4):
        wheel(view, QPoint(0, 120), Qt.KeyboardModifier.ControlModifier, place)
    assert zooms == [pytest.approx(n / 16) for n in range(1, 5)]
    assert day_at(view, place) == pytest.approx(before, abs=0.2)


def test_the_wheel_with_shift_goes_along_time(make_view: MakeView) -> None:
    view = make_view(PLAN)
    view.set_zoom(0.5)
    before = view.horizontalScrollBar().value()
    wheel(view, QPoint(0, -120), Qt.KeyboardModifier.ShiftModifier)
    assert view.horizontalScrollBar().value() > before


def test_zoom_has_two_ends(make_view: MakeView) -> None:
    view = make_view(PLAN)
    view.zoom_out()
    assert view.zoom == 0
    for _ in range(12):
        view.zoom_in()
    assert view.zoom == 1
    body = view.viewport().width() - view.layout_shown.column
    assert view.layout_shown.scale.per_day == pytest.approx(body / FEWEST_DAYS)
    view.fit()
    assert view.zoom == 0
    assert view.horizontalScrollBar().value() == 0


@pytest.mark.parametrize("rtl", [False, True])
def test_a_month_and_a_week_fill_the_view(make_view: MakeView, rtl: bool) -> None:
    view = make_view(PLAN, rtl=rtl)
    assert view.span is ZoomSpan.SEASON
    view.show_span(ZoomSpan.MONTH)
    assert view.span is ZoomSpan.MONTH
    body = view.viewport().width() - view.layout_shown.column
    assert view.layout_shown.scale.per_day == pytest.approx(body / 31)
    assert first_day(view) == PLAN.season.start
    view.show_day(date(2025, 8, 1))
    view.show_span(ZoomSpan.WEEK)
    assert view.span is ZoomSpan.WEEK
    assert first_day(view) == date(2025, 8, 11)
    view.zoom_out()
    assert view.span is None
    view.show_span(ZoomSpan.SEASON)
    assert view.zoom == 0


def first_day(view: TimelineView) -> date:
    body = view._stage.body
    x = body.right() - 2 if view.layout_shown.scale.rtl else body.left() + 2
    return view.layout_shown.scale.day_at(view._stage.on_canvas(QPointF(x, 300))[0])


def test_today_or_the_nearest_day_is_brought_to_the_middle(make_view: MakeView) -> None:
    view = make_view(PLAN)
    view.set_zoom(0.6)
    view.show_today(date(2025, 8, 15))
    middle = view._stage.body.center()
    assert abs(day_at(view, middle) - 75.5) < 1
    view.show_today(date(2031, 1, 1))
    assert view.horizontalScrollBar().value() == view.horizontalScrollBar().maximum()


def test_rows_stand_for_something_else_and_keep_their_folds(make_view: MakeView) -> None:
    view = make_view(PLAN)
    view.set_folded([ORIENTAL])
    view.set_grouping(Grouping.LEVEL)
    assert [row.folded for row in view.layout_shown.rows] == [False] * 3
    view.fold_all(fold=True)
    assert view.folded == {ORIENTAL, "national", "regional", "local"}
    view.set_grouping(Grouping.REGION)
    assert [row.key for row in view.layout_shown.rows if row.folded] == [ORIENTAL]


def test_another_plan_is_shown_from_its_seasons_start(make_view: MakeView) -> None:
    view = make_view(PLAN)
    view.set_zoom(0.5)
    view.verticalScrollBar().setValue(100)
    early = plan_of(salon(start=date(2025, 5, 22)))
    view.set_plan(early, {})
    assert view.verticalScrollBar().value() == 0
    scale = view.layout_shown.scale
    assert view.horizontalScrollBar().value() == round(10 * scale.per_day)


def test_regions_fold(make_view: MakeView) -> None:
    view = make_view(PLAN)
    folds: list[frozenset[RegionCode]] = []
    view.folded_changed.connect(folds.append)
    view.set_folded([ORIENTAL])
    view.set_folded([ORIENTAL])
    assert folds == [{ORIENTAL}]
    assert view.layout_shown.rows[1].folded
    view.fold_all(True)
    assert view.folded == frozenset(RegionCode)
    assert view.verticalScrollBar().maximum() == 0
    view.fold_all(False)
    assert view.folded == frozenset()


def test_a_filter_hides_salons_and_counts_them(make_view: MakeView) -> None:
    view = make_view(PLAN)
    view.set_visible(frozenset({"OR-03"}))
    assert list(view.layout_shown.places) == ["OR-03"]
    assert view.layout_shown.rows[1].count == "1 of 30 salons"
    view.set_visible(None)
    assert len(view.layout_shown.places) == 30


def test_events_and_free_days_can_be_left_out(make_view: MakeView) -> None:
    view = make_view(EMPTY)
    assert view.layout_shown.bands.rows == 2
    assert view.layout_shown.axis.feasts
    view.set_show_events(False)
    view.set_show_weekends(False)
    assert view.layout_shown.bands.rows == 0
    assert not view.layout_shown.axis.feasts
    view.set_show_events(True)
    assert view.layout_shown.bands.rows == 2


@pytest.mark.parametrize("rtl", [False, True])
def test_a_salon_is_brought_into_view(make_view: MakeView, rtl: bool) -> None:
    last = salon("RSK-01", date(2025, 10, 20), region=RABAT)
    view = make_view(plan_of(*PLAN.salons, last), rtl=rtl)
    view.set_zoom(0.8)
    view.show_salon("RSK-01")
    rect = view._stage.bar_rect("RSK-01")
    assert rect is not None
    assert view._stage.body.contains(QPointF(rect.x + 5, rect.y + 5))
    view.show_salon("nobody")


def test_another_theme_and_text_size_are_taken_over(make_view: MakeView, theme: Theme) -> None:
    view = make_view(PLAN)
    before, light = view.layout_shown.rows[1].height, view.grab().toImage()
    theme.choose("dark")
    assert view.grab().toImage() != light
    theme.set_scale(115)
    assert view.layout_shown.rows[1].height > before
    theme.set_scale(100)
    theme.choose("light")


def test_a_calendar_without_a_plan_is_empty(make_view: MakeView) -> None:
    view = make_view(None)
    view.zoom_in()
    view.show_start()
    assert view.layout_shown.rows == ()
    assert not view.grab().isNull()
