"""The calendar page: its bar of view settings, and the timeline."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salonplanner.domain.changes import ChangeSet
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.missed import Missed
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.interaction import Interaction
from salonplanner.ui.timeline.strips import Strips
from salonplanner.ui.timeline.timeline_view import TimelineView
from salonplanner.ui.timeline.view_bar import ViewBar
from salonplanner.words import counts as count_words
from salonplanner.words import findings as finding_words


class CalendarPage(QWidget):
    """Shows the season; what the timeline asks for goes to the salon commands."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("calendarPage")
        self._session = session
        bench = session.bench
        self.view = TimelineView(bench.theme, bench.icons, bench.language, bench.names)
        self.bar = ViewBar(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        self._missed = Missed(self, session.document)
        self._connect()
        self.strips = Strips(session, self.view)
        column.addWidget(self.strips.pressure)
        column.addWidget(self.strips.overview)
        self._show_plan(None)
        self.interaction = Interaction(session, self.view, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows what they need."""
        super().resizeEvent(event)
        self.strips.fit(self.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed in the meantime."""
        super().showEvent(event)
        if self._missed.some:
            self._show_plan(self._missed.taken())

    def pulse(self, ids: Iterable[str]) -> None:
        """Draw the eye to salons, where the page is looked at."""
        if not self._missed.some:
            self.view.pulse(ids)

    def select_all(self) -> None:
        """Select every salon shown."""
        visible = self._session.figures.visible
        plan = self._session.document.plan
        self._session.selection.select(s.id for s in plan.salons if s.id in visible)

    def _connect(self) -> None:
        session, view = self._session, self.view
        actions = session.actions
        session.figures.renewed.connect(self._renew)
        session.figures.filtered.connect(self._filter)
        session.selection.changed.connect(self._select)
        view.set_notes(self._notes_of)
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
        actions.connect(ActionName.TODAY, self._show_today)
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
        self.view.set_today(_today())
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

    def _show_today(self) -> None:
        if not self.isVisible():
            return
        season, day = self._session.document.plan.season, _today()
        self.view.show_today(day)
        if not season.holds(day, day):
            self._session.message(self.view.wording.outside(day))

    def _remember_weekends(self, shown: bool) -> None:
        self._session.bench.remember(show_free_days=shown)

    def _remember_events(self, shown: bool) -> None:
        self._session.bench.remember(show_events=shown)

    def _renew(self, changes: ChangeSet | None) -> None:
        if not self._missed.keeps(changes):
            self._show_plan(changes)

    def _filter(self) -> None:
        if not self._missed.waits():
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

    def _notes_of(self, salon_id: str) -> list[str]:
        """The sentences of a salon's open findings, for its tooltip."""
        bench, plan = self._session.bench, self._session.document.plan
        return [
            finding_words.sentence(finding, plan, bench.language, bench.names)
            for finding in self._session.figures.findings_of(salon_id)
        ]

    def _show_visible(self) -> None:
        figures, language = self._session.figures, self._session.bench.language
        self.view.set_visible(figures.visible)
        whole = len(self._session.document.plan.salons)
        text = ""
        if not whole:
            text = language.tr("No salon yet. Add the first one.")
        elif not figures.visible:
            text = language.tr("No salon matches the filters.")
        elif figures.filter.narrows:
            text = count_words.shown(len(figures.visible), whole, language)
        self.bar.set_count(text)

    def _select(self) -> None:
        if not self._missed.waits():
            self._show_selection()

    def _show_selection(self) -> None:
        selection = self._session.selection
        self.view.set_selection(selection.ids, selection.current)

    def _show_zoom(self) -> None:
        self.bar.show_zoom(round(self.view.zoom * 100), self.view.span)

    def _choose_zoom(self, value: int) -> None:
        self.view.set_zoom(value / 100)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
