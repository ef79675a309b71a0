"""The calendar page: its bar of view settings, and the timeline."""

from datetime import date

from PySide6.QtGui import QResizeEvent

from salonplanner.domain.changes import ChangeSet
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.interaction import Interaction
from salonplanner.ui.timeline.season_page import SeasonPage, today
from salonplanner.ui.timeline.strips import Strips
from salonplanner.ui.timeline.timeline_view import TimelineView
from salonplanner.ui.timeline.view_bar import ViewBar
from salonplanner.ui.timeline.wording import Wording


class CalendarPage(SeasonPage):
    """Shows the season; what the timeline asks for goes to the salon commands."""

    def __init__(self, session: Session) -> None:
        bench = session.bench
        super().__init__(session, Wording(bench.language, bench.names))
        self.setObjectName("calendarPage")
        self.view = TimelineView(bench.theme, bench.icons, bench.language, bench.names)
        self.bar = ViewBar(session)
        column = self._lay_out(self.bar, self.view)
        self._join(self.bar, self.view)
        self._connect()
        self.strips = Strips(session, self.view)
        column.addWidget(self.strips.pressure)
        column.addWidget(self.strips.overview)
        self._show_plan(None)
        self._ask_for_more(Interaction(session, self.view, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows what they need."""
        super().resizeEvent(event)
        self.strips.fit(self.height())

    def select_all(self) -> None:
        """Select every salon shown."""
        visible = self._session.figures.visible
        plan = self._session.document.plan
        self._session.selection.select(s.id for s in plan.salons if s.id in visible)

    def _connect(self) -> None:
        session, view = self._session, self.view
        actions = session.actions
        view.zoom_changed.connect(self._show_zoom)
        view.folded_changed.connect(self._show_folded)
        self.bar.zoom_picked.connect(self._choose_zoom)
        self.bar.span_picked.connect(view.show_span)
        self.bar.grouping_picked.connect(self._choose_grouping)
        weekends, events = actions[ActionName.WEEKENDS], actions[ActionName.EVENTS]
        weekends.toggled.connect(view.set_show_weekends)
        events.toggled.connect(view.set_show_events)
        actions[ActionName.ALL_EVENTS].toggled.connect(view.set_all_events)
        view.all_events_changed.connect(actions[ActionName.ALL_EVENTS].setChecked)
        view.all_events_changed.connect(self._remember_all_events)
        session.layers.changed.connect(self._show_layers)
        self._restore()
        weekends.toggled.connect(self._remember_weekends)
        events.toggled.connect(self._remember_events)
        actions.connect(ActionName.ZOOM_IN, view.zoom_in)
        actions.connect(ActionName.ZOOM_OUT, view.zoom_out)
        actions.connect(ActionName.ZOOM_FIT, view.fit)
        actions.connect(ActionName.FOLD_ALL, self._fold_all)
        actions.connect(ActionName.UNFOLD_ALL, self._unfold_all)

    def remember_zoom(self) -> None:
        """Keep how close the calendar is looked at, for the next time."""
        self._session.bench.remember(zoom=self.bar.zoom)

    def _restore(self) -> None:
        """Show what the user chose to see the last time."""
        settings, actions = self._session.bench.settings, self._session.actions
        for name, shown in (
            (ActionName.WEEKENDS, settings.show_free_days),
            (ActionName.EVENTS, settings.show_events),
        ):
            actions[name].setChecked(True)
            actions[name].setChecked(shown)
        actions[ActionName.ALL_EVENTS].setChecked(settings.show_all_events)
        self._show_layers()
        self.view.set_today(today())
        self.view.set_grouping(Grouping(settings.grouping))
        self.view.set_folded(settings.folded_rows)
        self.bar.show_grouping(self.view.grouping)
        self.bar.show_folded(some=bool(settings.folded_rows))
        self.view.set_zoom(settings.zoom / 100)
        self._show_zoom()

    def _remember_all_events(self, shown: bool) -> None:
        self._session.bench.remember(show_all_events=shown)

    def _show_layers(self) -> None:
        self.view.set_hidden_kinds(self._session.layers.hidden)

    def _choose_grouping(self, grouping: Grouping) -> None:
        self.view.set_grouping(grouping)
        self._session.bench.remember(grouping=grouping.value)
        self._show_folded(self.view.folded)

    def _show_folded(self, folded: frozenset[str]) -> None:
        self._session.bench.remember(folded_rows=tuple(sorted(folded)))
        rows = self.view.layout_shown.rows
        self.bar.show_folded(some=any(row.folded for row in rows))

    def _fold_all(self) -> None:
        self.view.fold_all(fold=True)

    def _unfold_all(self) -> None:
        self.view.fold_all(fold=False)

    def _show_day(self, day: date) -> None:
        self.view.show_today(day)

    def _remember_weekends(self, shown: bool) -> None:
        self._session.bench.remember(show_free_days=shown)

    def _remember_events(self, shown: bool) -> None:
        self._session.bench.remember(show_events=shown)

    def _show_filtered(self) -> None:
        self._show_visible()
        self.strips.renew()

    def _show_plan(self, changes: ChangeSet | None) -> None:
        figures = self._session.figures
        plan, visible = self._session.document.plan, figures.visible
        self.view.set_plan(plan, figures.alerts, changes, visible)
        self.view.set_forecast(figures.forecast)
        self._show_visible()
        self._show_selection()
        self.strips.renew()
        if changes is None:
            # Another season is as wide as the view at another zoom.
            self._show_zoom()

    def _show_visible(self) -> None:
        self.view.set_visible(self._session.figures.visible)
        self._show_count()

    def _show_zoom(self) -> None:
        self.bar.show_zoom(round(self.view.zoom * 100), self.view.span)

    def _choose_zoom(self, value: int) -> None:
        self.view.set_zoom(value / 100)
