"""Shows what a calendar file holds before anything of it comes into the plan."""

from collections import Counter

from PySide6.QtWidgets import QComboBox, QWidget

from salonplanner.domain.edits import Edit
from salonplanner.domain.events import EventPlaces
from salonplanner.exchange.ics.entries import Reason
from salonplanner.language import Language
from salonplanner.services.calendar_events import FoundEvents
from salonplanner.services.event_offers import offers
from salonplanner.ui.events.offers_dialog import OffersDialog
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.label import make_label

_NOWHERE, _EVERYWHERE = "nowhere", "everywhere"


def ask_import(parent: QWidget, session: Session, found: FoundEvents) -> Edit | None:
    """What takes in the events chosen, None where the dialog was left."""
    return ImportDialog(parent, session, found).asked()


class ImportDialog(OffersDialog):
    """Events that are new or differ are ticked; what is left out is counted and explained."""

    def __init__(self, parent: QWidget, session: Session, found: FoundEvents) -> None:
        language = session.bench.language
        name = found.reading.name
        title = (
            language.tr("Import from “{calendar}”", calendar=name)
            if name
            else language.tr("Import a calendar")
        )
        super().__init__(parent, session, "importEventsDialog", title)
        self._found = found
        self._build_head()
        offered = offers(session.document.plan, found.events)
        self.show_offers(offered, frozenset(event.id for event in found.events))
        self.note.setText(" ".join(_remarks(found, language)))

    def _build_head(self) -> None:
        bench = self.session.bench
        tr = bench.language.tr
        self._where = QComboBox()
        self._where.setObjectName("importPlaces")
        self._where.setAccessibleName(tr("Where no known place is named"))
        self._where.addItem(tr("in no place yet"), _NOWHERE)
        self._where.addItem(tr("in all of Morocco"), _EVERYWHERE)
        self._where.activated.connect(self._place)
        for widget in (make_label(tr("Without a known place:"), tone="secondary"), self._where):
            widget.setHidden(not self._found.placeless)
            self.head.addWidget(widget)
        self.head.addStretch(1)

    def _place(self) -> None:
        everywhere = self._where.currentData() == _EVERYWHERE
        self.model.place(self._found.placeless, EventPlaces(national=everywhere))


def _remarks(found: FoundEvents, language: Language) -> list[str]:
    """What was not taken, and why, a sentence each."""
    reading = found.reading
    told: list[str] = []
    if not reading.entries:
        told.append(language.tr("The calendar has no event near the season."))
    counts = Counter(one.reason for one in reading.left_out)
    for reason, count in counts.items():
        told.append(_left_out(reason, count, language))
    if reading.outside:
        told.append(
            language.ntr(
                "{n} event lies far from the season and is left out.",
                "{n} events lie far from the season and are left out.",
                reading.outside,
            )
        )
    if any(entry.repeated for entry in reading.entries):
        told.append(language.tr("What repeats is there each time it falls in the season."))
    return told


def _left_out(reason: Reason, count: int, language: Language) -> str:
    ntr = language.ntr
    match reason:
        case Reason.CANCELLED:
            return ntr(
                "{n} event is cancelled and left out.",
                "{n} events are cancelled and left out.",
                count,
            )
        case Reason.NO_DAYS:
            return ntr(
                "{n} event has no date that can be read.",
                "{n} events have no date that can be read.",
                count,
            )
        case Reason.ENDS_BEFORE_START:
            return ntr(
                "{n} event ends before it starts.", "{n} events end before they start.", count
            )
        case Reason.BAD_REPETITION:
            return ntr(
                "{n} event repeats in a way that is not understood; add it by hand.",
                "{n} events repeat in a way that is not understood; add them by hand.",
                count,
            )
