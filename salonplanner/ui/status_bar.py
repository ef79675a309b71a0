"""The status bar: what was done, how much is shown, what is selected, and the averages used."""

from PySide6.QtCore import QObject, QTime, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QStatusBar

from salonplanner.ui.session import Session
from salonplanner.ui.widgets.label import ElidedLabel, make_label
from salonplanner.words import counts as count_words

LASTING = 8000
"""Milliseconds a message stays."""
_MARGIN = 8
"""Pixels that the bar puts between two labels, or more than these."""


class StatusLine(QObject):
    """Fills a status bar and keeps it up to date."""

    def __init__(self, session: Session, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._session = session
        self._bar = bar
        bar.setSizeGripEnabled(False)
        bar.messageChanged.connect(self._show_what_fits)
        # Qt's own messages are wiped by the hint of the next menu row that is passed.
        self._done = ""
        self._told = ElidedLabel()
        self._told.setObjectName("statusMessage")
        self._lasting = QTimer(self, singleShot=True, interval=LASTING)
        self._lasting.timeout.connect(self._forget)
        self._saved = make_label(tone="secondary", name="statusSaved")
        self._shown = make_label(tone="secondary", name="statusShown")
        self._selected = make_label(tone="secondary", name="statusSelection")
        # The first to give way where the window is narrow.
        self._averages = ElidedLabel(tone="hint")
        self._averages.setObjectName("statusAverages")
        self._season = make_label(tone="hint", name="statusSeason")
        # All of them permanent: Qt hides the others for a hint, and cuts the hint where it ends.
        for label in (self._saved, self._shown):
            bar.addPermanentWidget(label)
        bar.addPermanentWidget(self._told, 1)
        for label in (self._selected, self._averages, self._season):
            bar.addPermanentWidget(label)
        session.document.stack.cleanChanged.connect(self._show_state)
        session.document.stack.indexChanged.connect(self._forget_undone)
        session.document.replaced.connect(self._show_opened)
        session.figures.renewed.connect(self.refresh)
        session.figures.filtered.connect(self.refresh)
        session.selection.changed.connect(self._show_selection)
        session.selection.summed.connect(self._show_selection)
        self._last_saved = ""
        self._step = session.document.stack.index()
        self._say_saved("")
        self.refresh()

    @property
    def message(self) -> str:
        """What is told now, empty when nothing is."""
        return self._done

    def tell(self, text: str) -> None:
        """Say something for a few seconds."""
        # The hint of what the pointer rests on gives way to what has just happened.
        self._done = text
        self._bar.clearMessage()
        self._show_what_fits()
        self._lasting.start()
        announcement = QAccessibleAnnouncementEvent(self._told, text)
        QAccessible.updateAccessibility(announcement)

    def _forget_undone(self, step: int) -> None:
        """What is undone is no longer done."""
        if step < self._step:
            self._forget()
        self._step = step

    def _forget(self) -> None:
        self._done = ""
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        """Show the labels that say something; others give way to what is told, and to a hint."""
        text = self._bar.currentMessage() or self._done
        self._told.setText(text)
        self._shown.setVisible(not text)
        # An empty label would still push the next one aside.
        self._saved.setVisible(bool(self._saved.text()))
        # What never changes leaves its room to what has just happened.
        self._averages.setVisible(not text or (not self._done and self._has_room()))

    def _has_room(self) -> bool:
        """Whether the averages and a hint stand beside each other, both in full."""
        labels = (self._saved, self._told, self._selected, self._averages, self._season)
        needed = sum(_MARGIN + label.sizeHint().width() for label in labels if label.text())
        return needed <= self._bar.width()

    def show_saved(self) -> None:
        """Say when the plan was saved."""
        now = QTime.currentTime().toString("HH:mm")
        self._last_saved = self._session.bench.language.tr("Saved at {time}", time=now)
        self._show_state()

    def refresh(self) -> None:
        """Show the present state."""
        self._show_shown()
        self._show_selection()
        self._show_reference()

    def _show_opened(self) -> None:
        self._last_saved = ""
        self._show_state()

    def _say_saved(self, text: str) -> None:
        self._saved.setText(text)
        self._show_what_fits()

    def _show_state(self) -> None:
        unsaved = self._session.document.modified
        tr = self._session.bench.language.tr
        self._say_saved(tr("Changes not saved") if unsaved else self._last_saved)

    def _show_shown(self) -> None:
        figures, bench = self._session.figures, self._session.bench
        whole = len(self._session.document.plan.salons)
        self._shown.setText(count_words.shown(len(figures.visible), whole, bench.language))

    def _show_selection(self) -> None:
        # As in a spreadsheet: several cells selected say what they add up to.
        self._selected.setText(self._session.selection.sum or self._selection_text())

    def _selection_text(self) -> str:
        language = self._session.bench.language
        plan, ids = self._session.document.plan, set(self._session.selection.ids)
        salons = [salon for salon in plan.salons if salon.id in ids]
        if not salons:
            return ""
        count = language.ntr("{n} salon selected", "{n} salons selected", len(salons))
        if len(salons) == 1:
            days = language.date_range(salons[0].start, salons[0].end)
            return f"{count} · {days}"
        rows = self._session.figures.forecast.salons
        figures = [rows[salon.id] for salon in salons if salon.id in rows]
        visitors = language.number(sum(row.visitors for row in figures))
        turnover = language.millions(sum(row.turnover for row in figures), decimals=2)
        mean = sum(row.visitors for row in figures) / len(figures) if figures else 0.0
        sums = language.tr(
            "{visitors} visitors, {turnover}, {mean} visitors a salon",
            visitors=visitors,
            turnover=turnover,
            mean=language.number(mean),
        )
        return f"{count} · {sums}"

    def _show_reference(self) -> None:
        language = self._session.bench.language
        baseline, season = self._session.document.plan.baseline, self._session.document.plan.season
        self._averages.setText(
            language.tr(
                "{year} averages: {visitors} visitors and {turnover} a salon",
                year=str(baseline.year),
                visitors=language.number(baseline.visitors_per_salon),
                turnover=language.money(baseline.turnover_per_salon),
            )
        )
        span = language.date_range(season.start, season.end, year=True)
        self._season.setText(language.tr("Season: {days}", days=span))
