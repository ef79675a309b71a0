"""What the pages of the calendar and of the month share: a bar, a view of bars, and the session."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salonplanner.domain.changes import ChangeSet
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.missed import Missed
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.bar_interaction import BarInteraction
from salonplanner.ui.timeline.bar_view import BarView
from salonplanner.ui.timeline.wording import Wording
from salonplanner.words import counts as count_words
from salonplanner.words import findings as finding_words


class CountingBar(Protocol):
    """A bar above a view that says how many salons it shows."""

    def set_count(self, text: str) -> None:
        """Say it."""
        ...


class SeasonPage(QWidget):
    """Shows the season's salons as bars, once there is somebody to look at them.

    Attributes:
        open_wanted: an id, to edit all of the salon.
        findings_wanted: an id, to go to its findings.
        event_wanted: an id, to see all of the event.
    """

    open_wanted = Signal(str)
    findings_wanted = Signal(str)
    event_wanted = Signal(str)

    def __init__(self, session: Session, wording: Wording) -> None:
        super().__init__()
        self._session = session
        self._wording = wording
        self._missed = Missed(self, session.document)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed in the meantime."""
        super().showEvent(event)
        if self._missed.some:
            self._show_plan(self._missed.taken())

    def pulse(self, ids: Iterable[str]) -> None:
        """Draw the eye to salons, where the page is looked at."""
        if not self.isHidden():
            self._bars.pulse(ids)

    def _lay_out(self, bar: QWidget, view: BarView) -> QVBoxLayout:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(view, 1)
        return column

    def _join(self, bar: CountingBar, view: BarView) -> None:
        """Show what the session has of the plan, and what it will have."""
        self._counting, self._bars = bar, view
        session = self._session
        session.figures.renewed.connect(self._renew)
        session.figures.filtered.connect(self._filter)
        session.selection.changed.connect(self._select)
        view.set_notes(self._notes_of)
        session.actions.connect(ActionName.TODAY, self._go_today)

    def _ask_for_more(self, interaction: BarInteraction) -> None:
        """Pass on what the panels are asked about a salon or an event."""
        interaction.open_wanted.connect(self.open_wanted)
        interaction.findings_wanted.connect(self.findings_wanted)
        interaction.event_wanted.connect(self.event_wanted)

    def _show_plan(self, changes: ChangeSet | None) -> None:
        """Show the plan of now; None where all of it is new."""
        raise NotImplementedError

    def _show_filtered(self) -> None:
        """Show the salons that the filters leave."""
        raise NotImplementedError

    def _show_day(self, day: date) -> None:
        """Bring a day into view, or the season's nearest."""
        raise NotImplementedError

    def _renew(self, changes: ChangeSet | None) -> None:
        if not self._missed.keeps(changes):
            self._show_plan(changes)

    def _filter(self) -> None:
        if not self._missed.waits():
            self._show_filtered()

    def _select(self) -> None:
        if not self._missed.waits():
            self._show_selection()

    def _show_selection(self) -> None:
        selection = self._session.selection
        self._bars.set_selection(selection.ids, selection.current)

    def _show_count(self) -> None:
        """Say why no salon shows, or how many the filters leave."""
        figures, language = self._session.figures, self._session.bench.language
        whole = len(self._session.document.plan.salons)
        text = ""
        if not whole:
            text = language.tr("No salon yet. Add the first one.")
        elif not figures.visible:
            text = language.tr("No salon matches the filters.")
        elif figures.filter.narrows and len(figures.visible) < whole:
            text = count_words.shown(len(figures.visible), whole, language)
        self._counting.set_count(text)

    def _go_today(self) -> None:
        if not self.isVisible():
            return
        season, day = self._session.document.plan.season, today()
        self._show_day(day)
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
