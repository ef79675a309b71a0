"""The month page: its bar, and the month; what they ask for goes to the salon commands."""

from collections.abc import Collection
from datetime import date

from salonplanner.domain.changes import ChangeSet
from salonplanner.domain.plan import Plan
from salonplanner.domain.season import Season
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.month.month_bar import MonthBar
from salonplanner.ui.month.month_interaction import MonthInteraction
from salonplanner.ui.month.month_layout import content_of
from salonplanner.ui.month.month_view import MonthView
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.season_page import SeasonPage, today


class MonthPage(SeasonPage):
    """Shows the season month by month."""

    def __init__(self, session: Session) -> None:
        bench = session.bench
        wording = MonthWording(bench.language, bench.names)
        super().__init__(session, wording)
        self.setObjectName("monthPage")
        self.setAccessibleName(bench.language.tr("Month"))
        self.bar = MonthBar(session, wording)
        self.view = MonthView(bench.theme, bench.icons, bench.language, bench.names)
        self._lay_out(self.bar, self.view)
        self._join(self.bar, self.view)
        self._connect()
        self._show_plan(None)
        self._ask_for_more(MonthInteraction(session, self.view, wording, self))

    def _connect(self) -> None:
        session, view, bar = self._session, self.view, self.bar
        session.layers.changed.connect(self._filter)
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

    def _show_plan(self, changes: ChangeSet | None) -> None:
        session = self._session
        plan = session.document.plan
        self.bar.set_season(plan.season)
        self._show_filtered()
        self.view.set_forecast(session.figures.forecast)
        if changes is None:
            self._show_first(plan)
        self._show_selection()

    def _show_first(self, plan: Plan) -> None:
        """Another plan is shown from today, or from where its salons begin."""
        self.view.stand_on(opening(plan, self._session.figures.visible, today()))
        self._show_month()

    def _show_filtered(self) -> None:
        session = self._session
        plan, figures = session.document.plan, session.figures
        self.view.set_content(
            content_of(plan, figures.alerts, figures.visible, session.layers.shows, today())
        )
        self._show_count()

    def _show_month(self) -> None:
        self.bar.show_month(self.view.month)

    def _show_day(self, day: date) -> None:
        self.view.stand_on(nearest(day, self._session.document.plan.season))


def opening(plan: Plan, visible: Collection[str], day: date) -> date:
    """The day itself where the season has it, else the first one of a salon shown."""
    if plan.season.holds(day, day):
        return day
    starts = (salon.start for salon in plan.salons if salon.id in visible)
    return min(starts, default=plan.season.start)


def nearest(day: date, season: Season) -> date:
    """The day itself where the season has it, else the season's nearest."""
    return min(max(day, season.start), season.end)
