"""Offers the feasts and holidays of a year: from our table, or estimated where it has none."""

from PySide6.QtWidgets import QWidget

from salonplanner.domain.edits import Edit
from salonplanner.domain.events import Certainty
from salonplanner.services.event_offers import offers
from salonplanner.services.feasts import feasts_of
from salonplanner.ui.dialogs.new_season import year_field
from salonplanner.ui.events.offers_dialog import OffersDialog
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.label import make_label

YEARS_AHEAD = 5
"""How far the dialog looks for a year with something to add."""


def ask_feasts(parent: QWidget, session: Session) -> Edit | None:
    """What takes in the feasts chosen, None where the dialog was left."""
    return FeastsDialog(parent, session).asked()


class FeastsDialog(OffersDialog):
    """The first year from the plan's own that it lacks some of; all it lacks is ticked."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        tr = session.bench.language.tr
        super().__init__(parent, session, "feastsDialog", tr("Feasts and holidays of a year"))
        self._year = year_field(session.bench)
        self._year.setObjectName("feastsYear")
        self._year.setAccessibleName(tr("Year of the feasts"))
        self._year.setValue(self._first_year())
        label = make_label(tr("Year"), tone="secondary")
        label.setBuddy(self._year)
        self.head.addWidget(label)
        self.head.addWidget(self._year)
        self.head.addStretch(1)
        self._year.valueChanged.connect(self._show_year)
        self._show_year()
        self._year.selectAll()
        self._year.setFocus()

    def _first_year(self) -> int:
        """The year from which there is something to add; the plan's own where that is far."""
        bench, plan = self.session.bench, self.session.document.plan
        own = plan.season.year
        for year in range(own, min(own + YEARS_AHEAD, self._year.maximum()) + 1):
            found = feasts_of(year, bench.seeds, bench.language)
            if any(offer.useful for offer in offers(plan, found.events)):
                return year
        return own

    def _show_year(self) -> None:
        bench = self.session.bench
        language = bench.language
        found = feasts_of(self._year.value(), bench.seeds, language)
        self.provenance = found.provenance
        offered = offers(self.session.document.plan, found.events)
        self.show_offers(offered, frozenset(offer.event.id for offer in offered))
        estimated = sum(one.event.certainty is Certainty.ESTIMATED for one in offered)
        useful = self.model.useful()
        if not useful:
            self.note.setText(language.tr("The plan has all of them already."))
        elif estimated:
            self.note.setText(
                language.ntr(
                    "{n} is estimated, within a day: confirm its date when it is announced.",
                    "{n} are estimated, within a day: confirm their dates when they are announced.",
                    estimated,
                )
            )
        else:
            self.note.setText(language.tr("All of them are known."))
