"""Add, duplicate, cancel, delete and move salons, and mend findings."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

import msgspec
from PySide6.QtCore import QObject, Signal

from salonplanner.domain.edits import (
    AddSalon,
    CopySalons,
    DuplicateSalons,
    Edit,
    MoveSalons,
    PlaceSalons,
    Placing,
    RelocateSalon,
    RemoveSalons,
    ReviseSalons,
)
from salonplanner.domain.errors import PlanError
from salonplanner.domain.free_dates import next_free_start
from salonplanner.domain.numbers import next_number
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Finding, mend
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.domain.settled import moved_settled
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.document import Document
from salonplanner.ui.figures import Figures
from salonplanner.ui.selection import Selection
from salonplanner.ui.workbench import Workbench
from salonplanner.words import errors as error_words

NEW_SALON_DAYS = 7
MOST_NAMED = 5
"""Salons named in a question; the others are counted."""


class SalonCommands(QObject):
    """Turns what the views ask for into edits of the document.

    ``told`` carries a sentence for the status bar.
    """

    told = Signal(str)

    def __init__(
        self,
        document: Document,
        figures: Figures,
        selection: Selection,
        bench: Workbench,
        messages: Messages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._figures = figures
        self._selection = selection
        self._bench = bench
        self._messages = messages
        self._freed: set[str] = set()
        selection.changed.connect(self._freed.clear)
        document.replaced.connect(self._freed.clear)

    def add(self) -> None:
        """Add a salon on the next free dates of the usual region."""
        self.add_at(self.usual_region(), None)

    def usual_region(self) -> RegionCode:
        """Where a salon is added when no place was pointed at."""
        current = self._selection.current
        if current is not None:
            return self._document.plan.salon(current).region
        wanted = self._figures.filter.region or self._bench.settings.chamber
        return RegionCode(wanted) if wanted else _emptiest(self._document.plan)

    def add_at(self, region: RegionCode, day: date | None) -> None:
        """Add a local salon of a week in a region, on a day or on the next free ones."""
        plan = self._document.plan
        first = day or plan.season.start
        salon = self._new_salon(region, first, first + timedelta(days=NEW_SALON_DAYS - 1))
        if day is None:
            start = next_free_start(plan, salon, first)
            salon = msgspec.structs.replace(
                salon, start=start, end=start + (salon.end - salon.start)
            )
        if self.make(AddSalon(salon=salon)):
            self.show((salon.id,))

    def put(self, salon: Salon) -> None:
        """Add a salon as it was drawn."""
        if self.make(AddSalon(salon=salon)):
            self.show((salon.id,))

    def duplicate(self) -> None:
        """Copy the selected salons to the next free dates."""
        self._copy(
            DuplicateSalons(
                ids=self._selection.ids,
                suffix=self._bench.language.tr("(copy)"),
                abbreviations=self._abbreviations(),
            )
        )

    def copy_to(self, placings: Iterable[Placing]) -> None:
        """Copy salons to the days and places given."""
        self._copy(
            CopySalons(
                placings=tuple(placings),
                suffix=self._bench.language.tr("(copy)"),
                abbreviations=self._abbreviations(),
            )
        )

    def place(self, placings: Iterable[Placing]) -> bool:
        """Put salons on days and in places, as one step; False where nothing changed."""
        wanted = tuple(placings)
        return self.make(PlaceSalons(placings=wanted))

    def lock(self) -> None:
        """Lock the dates of the selected salons, or unlock them where all are locked."""
        chosen = [self._document.plan.salon(salon_id) for salon_id in self._selection.ids]
        locked = not all(salon.locked for salon in chosen)
        ids = tuple(salon.id for salon in chosen if salon.locked is not locked)
        if ids:
            self.make(ReviseSalons(ids=ids, fields={"locked": locked}))

    def cancel(self) -> None:
        """Cancel the selected salons, or take them up again where all are cancelled."""
        chosen = [self._document.plan.salon(salon_id) for salon_id in self._selection.ids]
        status = Status.CANCELLED if any(salon.active for salon in chosen) else Status.DRAFT
        ids = tuple(salon.id for salon in chosen if salon.active or status is Status.DRAFT)
        if self.make(ReviseSalons(ids=ids, fields={"status": status})):
            self.show(ids)

    def delete(self) -> None:
        """Take the selected salons out; one undo brings them back."""
        self.make(RemoveSalons(ids=self._selection.ids))

    def move(self, starts: Mapping[str, date]) -> None:
        """Give salons new first days; their lengths stay."""
        self.make(MoveSalons(starts=starts))

    def resize(self, salon_id: str, start: date, end: date) -> None:
        """Give a salon new days."""
        self.make(ReviseSalons(ids=(salon_id,), fields={"start": start, "end": end}))

    def relocate(self, salon_id: str, region: RegionCode) -> None:
        """Move a salon to another region, and say what that clears."""
        salon = self._document.plan.salon(salon_id)
        if region == salon.region or not self.make(RelocateSalon(id=salon_id, region=region)):
            return
        language = self._bench.language
        self.told.emit(
            language.tr(
                "{number} is now in {region}: choose its city; its number stays.",
                number=salon_id,
                region=self._bench.names.region(region, language),
            )
        )

    def revise(self, ids: Iterable[str], fields: Mapping[str, object], merge_key: str = "") -> bool:
        """Set fields of salons; False where the plan would be refused."""
        return self.make(ReviseSalons(ids=tuple(ids), fields=fields), merge_key)

    def mend(self, finding: Finding) -> None:
        """Make the correction proposed for a finding, as one step."""
        edit = mend(finding, self._document.plan, self._bench.gazetteer)
        if edit is not None and self.make(edit):
            self._selection.select(finding.salons)

    def make(self, edit: Edit, merge_key: str = "") -> bool:
        """Make an edit; False where nothing changes.

        Where the contract refuses it, it is said why. Where it moves a salon that is locked,
        confirmed or held, it is asked first, and once for as long as the same salons stay
        selected: the keys move by days.
        """
        try:
            return self._document.apply(edit, merge_key, self._may_move)
        except PlanError as error:
            self.told.emit(error_words.sentence(error, self._bench.language))
            return False

    def _may_move(self, before: Plan, after: Plan) -> bool:
        settled = [salon for salon in moved_settled(before, after) if salon.id not in self._freed]
        if not settled:
            return True
        language = self._bench.language
        title = language.ntr("Move a settled salon?", "Move {n} settled salons?", len(settled))
        names = language.list([f"{salon.id} {salon.name}" for salon in settled[:MOST_NAMED]])
        rest = len(settled) - MOST_NAMED
        text = language.tr("Locked, confirmed or held: {names}.", names=names)
        if rest > 0:
            more = language.ntr("And {n} other.", "And {n} others.", rest)
            text = f"{text} {more}"
        may = self._messages.ask_go_on(title, text, language.tr("Move"))
        if may:
            self._freed.update(salon.id for salon in settled)
        return may

    def _copy(self, edit: Edit) -> None:
        before = {salon.id for salon in self._document.plan.salons}
        if self.make(edit):
            self.show(s.id for s in self._document.plan.salons if s.id not in before)

    def _abbreviations(self) -> dict[RegionCode, str]:
        regions = self._bench.gazetteer.regions
        return {code: region.abbreviation for code, region in regions.items()}

    def _new_salon(self, region: RegionCode, start: date, end: date) -> Salon:
        facts = self._bench.gazetteer.regions[region]
        return Salon(
            id=next_number(self._document.plan, facts.abbreviation),
            name=self._bench.language.tr("New salon"),
            level=Level.LOCAL,
            region=region,
            city=facts.capital,
            start=start,
            end=end,
            status=Status.DRAFT,
        )

    def show(self, ids: Iterable[str]) -> None:
        """Select salons, and widen the filter where it hides one of them."""
        ids = tuple(ids)
        if not self._figures.visible.issuperset(ids):
            plan = self._document.plan
            needed = frozenset(plan.salon(salon_id).status for salon_id in ids)
            statuses = self._figures.filter.statuses | needed
            self._figures.choose_filter(SalonFilter(statuses=statuses))
        self._selection.select(ids)


def _emptiest(plan: Plan) -> RegionCode:
    """The region that lacks most of its target."""
    counts = Counter(salon.region for salon in plan.active_salons)
    return max(RegionCode, key=lambda code: plan.targets[code] - counts[code])
