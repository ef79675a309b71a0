"""The selected event: what it is, its fields, and the salons it is tied to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from salonplanner.domain.events import Certainty, Event
from salonplanner.ui import metrics
from salonplanner.ui.events.commands import EventCommands
from salonplanner.ui.events.delegate import CERTAINTIES
from salonplanner.ui.events.form import EventForm
from salonplanner.ui.session import Session
from salonplanner.ui.ties.panel import TiesPanel
from salonplanner.ui.widgets.chip import Chip
from salonplanner.ui.widgets.icon_side import set_icon_side
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.widgets.scroll_area import make_scroll_area
from salonplanner.ui.widgets.segmented import SegmentedControl
from salonplanner.words import events as event_words

_DETAILS, _TIES = "details", "ties"
_NARROWEST, _WIDEST = 372, 440


class EventPanel(QFrame):
    """Its form and its ties, one at a time; a sentence while no event, or several, are chosen."""

    def __init__(self, session: Session, commands: EventCommands) -> None:
        super().__init__()
        self.setObjectName("eventPanel")
        self.setAccessibleName(session.bench.language.tr("Selected event"))
        dress(self, ground="surface")
        self._session = session
        self._commands = commands
        self._event: Event | None = None
        self.form = EventForm(session, self)
        self.ties = TiesPanel(session)
        self._build()
        session.document.settling.connect(self.form.commit)
        session.bench.theme.changed.connect(self._resize)
        self._resize()
        self.show_events(())

    @property
    def event_id(self) -> str | None:
        """The event shown, None where none or several are chosen."""
        return self._event.id if self._event else None

    def show_events(self, events: tuple[Event, ...]) -> None:
        """Show one event, or say how many are chosen."""
        event = events[0] if len(events) == 1 else None
        if (event and event.id) != self.event_id:
            self.form.commit()
            # Committing may have changed the very event that is shown next.
            event = event and self._session.document.plan.event(event.id)
        self._event = event
        self._layers.setCurrentWidget(self._whole if event else self._empty)
        self.form.show_event(event)
        self.ties.show_event(event.id if event else None)
        if event is None:
            self._empty.setText(self._sentence(len(events)))
        else:
            self._show_heading(event)

    def edit(self) -> None:
        """Give the keys to the event's name."""
        if self._event is not None:
            self._show_part(_DETAILS)
            self.form.focus_name()

    def _build(self) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        self._parts = SegmentedControl(bench.theme, bench.icons, even=True)
        self._parts.setObjectName("eventParts")
        self._parts.setAccessibleName(tr("What to show of the event"))
        self._parts.add(_DETAILS, tr("Details"), name="eventDetails")
        self._parts.add(_TIES, tr("Ties"), name="eventTies")
        self._parts.picked.connect(self._show_part)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._made_area())
        self._stack.addWidget(self.ties)
        self._whole = QWidget()
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._made_heading())
        whole.addWidget(self._stack, 1)
        self._empty = make_label(tone="secondary", name="eventPanelEmpty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(24)
        self._layers = QStackedWidget()
        self._layers.addWidget(self._whole)
        self._layers.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._layers)

    def _made_heading(self) -> QWidget:
        bench = self._session.bench
        self._title = make_label(role="title", name="eventTitle")
        self._title.setWordWrap(True)
        self._line = make_label(role="small", tone="secondary", name="eventLine")
        self._line.setWordWrap(True)
        self._beyond = make_label(role="small", tone="accent", name="eventBeyond")
        self._beyond.setWordWrap(True)
        self._certainty = Chip(bench.theme, bench.icons)
        self._confirm = QPushButton(bench.language.tr("Confirm this date…"))
        self._confirm.setObjectName("confirmDate")
        self._confirm.setIcon(bench.icons.icon("calendar-check"))
        set_icon_side(self._confirm, metrics.ICON_SMALL)
        dress(self._confirm, small=True)
        self._confirm.clicked.connect(self._ask_confirm)
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP)
        row.addWidget(self._certainty)
        row.addWidget(self._confirm)
        row.addStretch(1)
        self._facts = QWidget()
        facts = QVBoxLayout(self._facts)
        facts.setContentsMargins(0, 0, 0, 8)
        facts.setSpacing(3)
        for widget in (self._title, self._line, self._beyond):
            facts.addWidget(widget)
        facts.addSpacing(2)
        facts.addLayout(row)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(0)
        column.addWidget(self._facts)
        column.addWidget(self._parts)
        return head

    def _made_area(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 2, 12, 10)
        column.addWidget(self.form.body)
        return make_scroll_area(content, "eventFormArea")

    def _show_heading(self, event: Event) -> None:
        bench, plan = self._session.bench, self._session.document.plan
        language = bench.language
        self._title.setText(bench.names.event(event, language))
        self._line.setText(
            language.tr(
                "{dates} · {places}",
                dates=language.date_range(event.start, event.end, year=True),
                places=event_words.places(event.places, language, bench.names),
            )
        )
        beyond = event_words.beyond_season(event, plan.season, language)
        self._beyond.setText(beyond)
        self._beyond.setHidden(not beyond)
        text = event_words.certainty(event.certainty, language)
        self._certainty.show_text(text, CERTAINTIES[event.certainty])
        self._certainty.setToolTip(event_words.certainty_meaning(event.certainty, language))
        self._confirm.setVisible(event.certainty is Certainty.ESTIMATED)
        tied = sum(event.id in salon.ties for salon in plan.salons)
        count = language.number(tied)
        self._parts.set_text(_TIES, language.tr("Ties ({count})", count=count))

    def _show_part(self, part: str) -> None:
        self._parts.set_current(part)
        self._stack.setCurrentIndex(0 if part == _DETAILS else 1)
        # The ties have a heading of their own.
        self._facts.setHidden(part == _TIES)

    def _ask_confirm(self) -> None:
        if self._event is not None:
            self.form.commit()
            self._commands.confirm(self._event.id)

    def _sentence(self, chosen: int) -> str:
        language = self._session.bench.language
        if chosen > 1:
            return language.ntr("{n} event selected.", "{n} events selected.", chosen)
        return language.tr("Choose an event to see and change its details.")

    def _resize(self) -> None:
        px = self._session.bench.theme.px
        self.setMinimumWidth(px(_NARROWEST))
        self.setMaximumWidth(px(_WIDEST))
