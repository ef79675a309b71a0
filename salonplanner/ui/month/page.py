"""The month page: its bar, and the month; what they ask for goes to the salon commands."""

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salonplanner.domain.changes import ChangeSet
from salonplanner.domain.plan import Plan
from salonplanner.domain.season import Season
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.missed import Missed
from salonplanner.ui.month.month_bar import MonthBar
from salonplanner.ui.month.month_interaction import MonthInteraction
from salonplanner.ui.month.month_layout import content_of
from salonplanner.ui.month.month_view import MonthView
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.session import Session
from salonplanner.words import counts as count_words
from salonplanner.words import findings as finding_words


class MonthPage(QWidget):
    """Shows the season month by month.

    Attributes:
        open_wanted: an id, to edit all of the salon.
        findings_wanted: an id, to go to its findings.
        event_wanted: an id, to see all of the event.
    """

    open_wanted = Signal(str)
    findings_wanted = Signal(str)
    event_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("monthPage")
        self._session = session
        bench = session.bench
        self.setAccessibleName(bench.language.tr("Month"))
        self._wording = wording = MonthWording(bench.language, bench.names)
        self.bar = MonthBar(session, wording)
        self.view = MonthView(bench.theme, bench.icons, bench.language, bench.names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        self._missed = Missed(self, session.document)
        self._connect()
        self._show_plan(None)
        interaction = MonthInteraction(session, self.view, wording, self)
        interaction.open_wanted.connect(self.open_wanted)
        interaction.findings_wanted.connect(self.findings_wanted)
        interaction.event_wanted.connect(self.event_wanted)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed in the meantime."""
        super().showEvent(event)
        if self._missed.some:
            self._show_plan(self._missed.taken())

    def pulse(self, ids: Iterable[str]) -> None:
        """Draw the eye to salons, where the page is looked at."""
        if self.isVisible():
            self.view.pulse(ids)

    def _connect(self) -> None:
        session, view, bar = self._session, self.view, self.bar
        session.figures.renewed.connect(self._renew)
        session.figures.filtered.connect(self._filter)
        session.layers.changed.connect(self._filter)
        session.selection.changed.connect(self._select)
        view.set_notes(self._notes_of)
        view.set_signpost(bar.month_at)
        view.month_changed.connect(self._show_month)
        bar.turned.connect(view.turn)
        bar.picked.connect(view.show_month)
        actions = session.actions
        for name, show in (
            (ActionName.WEEKENDS, view.set_show_weekends),
            (ActionName.EVENTS, view.set_show_events),
        ):
            show(actions[name].isChecked())
            actions[name].toggled.connect(show)
        actions.connect(ActionName.TODAY, self._go_today)

    def _renew(self, changes: ChangeSet | None) -> None:
        if not self._missed.keeps(changes):
            self._show_plan(changes)

    def _filter(self) -> None:
        if not self._missed.waits():
            self._show_content()

    def _show_plan(self, changes: ChangeSet | None) -> None:
        session = self._session
        plan = session.document.plan
        self.bar.set_season(plan.season)
        self._show_content()
        self.view.set_forecast(session.figures.forecast)
        if changes is None:
            self._show_first(plan)
        self._show_selection()

    def _show_first(self, plan: Plan) -> None:
        """Another plan is shown from today, or from where its salons begin."""
        self.view.stand_on(opening(plan, self._session.figures.visible, today()))
        self._show_month()

    def _show_content(self) -> None:
        session = self._session
        plan, figures = session.document.plan, session.figures
        self.view.set_content(
            content_of(plan, figures.alerts, figures.visible, session.layers.shows, today())
        )
        language = session.bench.language
        text = ""
        if not plan.salons:
            text = language.tr("No salon yet. Add the first one.")
        elif not figures.visible:
            text = language.tr("No salon matches the filters.")
        elif figures.filter.narrows:
            text = count_words.shown(len(figures.visible), len(plan.salons), language)
        self.bar.set_count(text)

    def _select(self) -> None:
        if not self._missed.waits():
            self._show_selection()

    def _show_selection(self) -> None:
        selection = self._session.selection
        self.view.set_selection(selection.ids, selection.current)

    def _show_month(self) -> None:
        self.bar.show_month(self.view.month)

    def _go_today(self) -> None:
        if not self.isVisible():
            return
        season, day = self._session.document.plan.season, today()
        self.view.stand_on(nearest(day, season))
        if not season.holds(day, day):
            self._session.message(self._wording.outside(day))

    def _notes_of(self, salon_id: str) -> list[str]:
        """The sentences of a salon's open findings, for its tooltip."""
        bench, plan = self._session.bench, self._session.document.plan
        return [
            finding_words.sentence(finding, plan, bench.language, bench.names)
            for finding in self._session.figures.findings_of(salon_id)
        ]


def today() -> date:
    """The day where the user is."""
    return datetime.now(UTC).astimezone().date()


def opening(plan: Plan, visible: Collection[str], day: date) -> date:
    """The day itself where the season has it, else the first one of a salon shown."""
    if plan.season.holds(day, day):
        return day
    starts = (salon.start for salon in plan.salons if salon.id in visible)
    return min(starts, default=plan.season.start)


def nearest(day: date, season: Season) -> date:
    """The day itself where the season has it, else the season's nearest."""
    return min(max(day, season.start), season.end)
