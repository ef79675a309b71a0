"""The scrolled and zoomed part of the calendar: what is laid out, and which of it is seen."""

import math
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from salonplanner.language import Language
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.bar_view import BarView
from salonplanner.ui.timeline.folding import FoldMotion
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.layout import TimelineLayout
from salonplanner.ui.timeline.rows import Content
from salonplanner.ui.timeline.stage import Stage
from salonplanner.ui.timeline.wording import Wording
from salonplanner.ui.timeline.zoom import ZoomSpan, zoom_of
from salonplanner.words.names import Names

ZOOM_STEP = 0.125
_SAME_ZOOM = 0.004
_MARGIN = 24


class Pane(NamedTuple):
    """The part of a calendar's widget where the days are."""

    left: float
    width: float
    x: float
    """Canvas place at its left edge."""


class TimelineArea(BarView):
    """A stage behind two scroll bars.

    Attributes:
        zoom_changed: the zoom, 0 to 1.
        all_events_changed: whether all events have a band.
        moved: other days are in view, or they stand elsewhere.
        folded_changed: the keys of the folded groups.
    """

    zoom_changed = Signal(float)
    moved = Signal()
    all_events_changed = Signal(bool)
    folded_changed = Signal(frozenset)

    def __init__(
        self, theme: Theme, icons: Icons, language: Language, names: Names, parent: QWidget | None
    ) -> None:
        super().__init__(language, parent)
        self._stage = Stage(theme, icons, Wording(language, names))
        # Were the bar to come and go, the season would fit now one width and now another.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._motion = FoldMotion(self)
        self._motion.moved.connect(self._show_moved)
        theme.changed.connect(self._renew)

    @property
    def zoom(self) -> float:
        """0 where the season fits the width, 1 where a week does."""
        return self._stage.zoom

    @property
    def pane(self) -> Pane:
        """Where the days are in the widget, and which of them."""
        body = self._stage.body
        left = self.viewport().geometry().left() + body.left()
        return Pane(left, body.width(), self._stage.view.x)

    @property
    def along(self) -> float:
        """How far it is scrolled in time, in pixels from the first day shown."""
        return self._stage.along

    @property
    def ink(self) -> Ink:
        """What the calendar is painted with."""
        return self._stage.painter.ink

    @property
    def wording(self) -> Wording:
        """What the calendar says."""
        return self._stage.wording

    @property
    def span(self) -> ZoomSpan | None:
        """What is as wide as the view now; None between two of them."""
        content, zoom = self._stage.content, self.zoom
        if content is None:
            return ZoomSpan.SEASON
        season = content.plan.season
        return next((s for s in ZoomSpan if abs(zoom_of(s, season) - zoom) < _SAME_ZOOM), None)

    def show_span(self, span: ZoomSpan) -> None:
        """Let the season, a month or a week fill the view: that of the current salon or day."""
        content = self._stage.content
        if content is None:
            return
        if span is ZoomSpan.SEASON:
            self.fit()
            return
        day = self._anchor()
        self.set_zoom(zoom_of(span, content.plan.season))
        first = day.replace(day=1) if span is ZoomSpan.MONTH else day - timedelta(day.weekday())
        self.show_day(max(first, content.plan.season.start))

    def show_day(self, day: date) -> None:
        """Scroll until a day, or the nearest one there is, begins the view."""
        scale = self._stage.layout.scale
        self.horizontalScrollBar().setValue(round(scale.span(day, day).start))

    def show_days(self, first: date, last: date) -> None:
        """Scroll as little as it takes to see some days."""
        scale, bar = self._stage.layout.scale, self.horizontalScrollBar()
        span, width = scale.span(first, last), self._stage.body.width()
        along = min(max(self._stage.along, span.end - width), span.start)
        bar.setValue(round(along))

    def show_along(self, along: float) -> None:
        """Scroll in time to so many pixels from the first day shown, within what there is."""
        self.horizontalScrollBar().setValue(round(along))

    def show_today(self, today: date) -> None:
        """Scroll until today, or the season's nearest day, is in the middle of the view."""
        scale, body = self._stage.layout.scale, self._stage.body
        span = scale.span(today, today)
        middle = (span.start + span.end - body.width()) / 2
        self.horizontalScrollBar().setValue(round(middle))

    def _anchor(self) -> date:
        """The day a view is made around: that in its middle, the first one of a whole season."""
        stage = self._stage
        if stage.content is not None and stage.zoom < _SAME_ZOOM:
            return stage.content.plan.season.start
        return stage.layout.scale.day_at(stage.on_canvas(stage.body.center())[0])

    @property
    def folded(self) -> frozenset[str]:
        """Keys of the groups folded to a strip."""
        return self._stage.folded

    @property
    def layout_shown(self) -> TimelineLayout:
        """The layout on screen."""
        return self._stage.layout

    def set_visible(self, ids: frozenset[str] | None) -> None:
        """Show only these salons; None for all that are not cancelled."""
        content = self._stage.content
        if content is not None and content.visible != ids:
            self._stage.content = Content(content.plan, content.severities, ids)
            self._lay_out()

    def set_show_weekends(self, shown: bool) -> None:
        """Shade and name week-ends and holidays, or not."""
        self._stage.free_days = shown
        self._lay_out()

    def set_show_events(self, shown: bool) -> None:
        """Show the bands of events, or not."""
        self._stage.events = shown
        self._lay_out()

    @property
    def all_events(self) -> bool:
        """Whether all events have a band."""
        return self._stage.all_events

    def set_all_events(self, shown: bool) -> None:
        """Give all events a band, or only the most wanted ones."""
        if shown != self._stage.all_events:
            self._stage.all_events = shown
            self._lay_out()
            self.all_events_changed.emit(shown)

    def set_hidden_kinds(self, kinds: Iterable[str]) -> None:
        """Leave out the events of some kinds."""
        self._stage.hidden_kinds = frozenset(kinds)
        self._lay_out()

    def set_today(self, today: date | None) -> None:
        """Mark a day as today."""
        if today != self._stage.today:
            self._stage.today = today
            self._lay_out()

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom between 0, the season as wide as the view, and 1.

        The day at a point of the viewport stays there, that in the middle without one.
        """
        zoom = min(max(zoom, 0.0), 1.0)
        if math.isclose(zoom, self._stage.zoom, abs_tol=1e-4):
            return
        point = at or self._stage.body.center()
        days = self._stage.days_to(point)
        self._stage.zoom = zoom
        self._lay_out()
        self.horizontalScrollBar().setValue(round(self._stage.along_for(days, point)))
        self.zoom_changed.emit(zoom)

    def zoom_in(self) -> None:
        """Make days wider by a step."""
        self.set_zoom(self.zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make days narrower by a step."""
        self.set_zoom(self.zoom - ZOOM_STEP)

    def fit(self) -> None:
        """Make the season as wide as the view, and show all of it."""
        self.set_zoom(0.0)
        self.horizontalScrollBar().setValue(round(self._stage.season_along))

    @property
    def grouping(self) -> Grouping:
        """What a row stands for."""
        return self._stage.grouping

    def set_grouping(self, grouping: Grouping) -> None:
        """Let a row stand for something else."""
        if grouping is not self._stage.grouping:
            self._stage.grouping = grouping
            self._lay_out()
            self.verticalScrollBar().setValue(0)

    def set_folded(self, keys: Iterable[str]) -> None:
        """Fold just these groups to a strip."""
        folded = frozenset(keys)
        if folded == self._stage.folded:
            return
        self._motion.end()
        before = self._stage.layout
        self._stage.folded = folded
        self._lay_out()
        if self._motion.allowed:
            self._motion.go(before, self._stage.layout)
        self.folded_changed.emit(folded)

    def fold_all(self, fold: bool) -> None:
        """Fold all rows shown, or unfold them."""
        shown = {row.key for row in self._stage.layout.rows}
        self.set_folded(self.folded | shown if fold else self.folded - shown)

    def show_salon(self, salon_id: str) -> None:
        """Scroll as little as it takes to see a salon."""
        rect = self._stage.bar_rect(salon_id)
        if rect is None:
            return
        body = self._stage.body
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        dx = _shift(rect.x, rect.right, body.left(), body.right())
        dy = _shift(rect.y, rect.bottom, body.top(), body.bottom())
        across.setValue(across.value() + round(-dx if self._stage.layout.scale.rtl else dx))
        down.setValue(down.value() + round(dy))

    def show_start(self) -> None:
        """Scroll to the season's first day and the first region."""
        self.horizontalScrollBar().setValue(round(self._stage.season_along))
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the season to the new width."""
        size = self.viewport().size()
        self._stage.width, self._stage.height = float(size.width()), float(size.height())
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom around the day under the pointer, with Shift go along time."""
        steps = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom + steps * ZOOM_STEP / 2, event.position())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and steps:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - round(steps * 3 * bar.singleStep()))
            event.accept()
        else:
            super().wheelEvent(event)

    def _show_moved(self, layout: TimelineLayout) -> None:
        self._stage.layout = layout
        self.viewport().update()

    def _lay_out(self) -> None:
        self._motion.end()
        stage = self._stage
        stage.lay_out()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, math.ceil(stage.most_along - 0.01))
        across.setPageStep(math.ceil(stage.body.width()))
        across.setSingleStep(math.ceil(stage.layout.scale.per_day * 7))
        down.setRange(0, math.ceil(stage.most_down))
        down.setPageStep(math.ceil(stage.body.height()))
        down.setSingleStep(math.ceil(stage.layout.settings.lengths.lane))
        self._take_scroll()
        self.viewport().update()

    def _take_scroll(self) -> None:
        self._stage.along = min(float(self.horizontalScrollBar().value()), self._stage.most_along)
        self._stage.down = float(self.verticalScrollBar().value())
        self.moved.emit()

    def _renew(self) -> None:
        self._stage.renew()
        self._lay_out()


def _shift(start: float, end: float, low: float, high: float) -> float:
    """How far a view must move for a piece of it to be seen, with a margin where there is room."""
    if start - _MARGIN < low:
        return start - _MARGIN - low
    if end + _MARGIN > high:
        return min(end + _MARGIN - high, start - _MARGIN - low)
    return 0.0
