"""Tie all that can be tied, and undo all ties: of the salons selected, or of all shown."""

from PySide6.QtCore import QObject

from salonplanner.services.tying import Pairs, ready_pairs, tie_all, tied_pairs, untie_all
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.session import Session


class TieCommands(QObject):
    """Answers the two actions, and says in the status bar how much was done."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.actions.connect(ActionName.TIE_ALL, self.tie_all)
        session.actions.connect(ActionName.UNTIE_ALL, self.untie_all)

    def tie_all(self) -> None:
        """Tie the salons to each event to seek that they can be tied to, as one step."""
        session = self._session
        plan, gazetteer = session.document.plan, session.bench.gazetteer
        pairs = ready_pairs(plan, self._wanted(), gazetteer)
        language = session.bench.language
        if not pairs:
            session.message(language.tr("Nothing is left to tie: no event to seek fits."))
        elif session.salons.make(tie_all(pairs)):
            session.message(
                language.ntr(
                    "{n} tie made, {salons}.",
                    "{n} ties made, {salons}.",
                    _count(pairs),
                    salons=self._salons(pairs),
                )
            )

    def untie_all(self) -> None:
        """Undo all ties of the salons, as one step."""
        session = self._session
        pairs = tied_pairs(session.document.plan, self._wanted())
        language = session.bench.language
        if not pairs:
            session.message(language.tr("No salon is tied to an event."))
        elif session.salons.make(untie_all(pairs)):
            session.message(
                language.ntr(
                    "{n} tie undone, {salons}.",
                    "{n} ties undone, {salons}.",
                    _count(pairs),
                    salons=self._salons(pairs),
                )
            )

    def _wanted(self) -> frozenset[str]:
        return frozenset(self._session.selection.ids) or self._session.figures.visible

    def _salons(self, pairs: Pairs) -> str:
        count = len({salon_id for ids in pairs.values() for salon_id in ids})
        return self._session.bench.language.ntr("{n} salon", "{n} salons", count)


def _count(pairs: Pairs) -> int:
    return sum(len(ids) for ids in pairs.values())
