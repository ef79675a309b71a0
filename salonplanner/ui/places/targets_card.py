"""The card of targets by region, and that of the levels' usual lengths."""

from PySide6.QtWidgets import QPushButton

from salonplanner.domain.edits import SetTargets
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Provenance, ProvenanceStatus
from salonplanner.domain.targets import shared_targets
from salonplanner.ui.commands.fact_commands import change_facts
from salonplanner.ui.places.card import Card
from salonplanner.ui.places.fact_view import FactView
from salonplanner.ui.places.facts import FactModel
from salonplanner.ui.places.target_tables import LevelFacts, LevelRow, TargetFacts, TargetRow
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.chip import PROVENANCE, Chip
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.words import provenance as provenance_words


class TargetsCard(Card):
    """Targets are typed in place; the sum is held against the reference year's salons."""

    def __init__(self, session: Session) -> None:
        tr = session.bench.language.tr
        super().__init__(tr("Targets by region"), "targetsCard")
        self._session = session
        self.model: FactModel[TargetRow] = FactModel(session, TargetFacts(session).table(), self)
        self.view = FactView(session, self.model, list)
        self._origin = Chip(session.bench.theme, session.bench.icons, small=True)
        self._share = QPushButton()
        self._share.setObjectName("shareTargets")
        dress(self._share, small=True)
        self._share.clicked.connect(self._share_out)
        self._sum = make_label(role="control", name="targetsSum")
        self._note = make_label(role="small", tone="hint", name="targetsNote")
        self._note.setWordWrap(True)
        self.head.addWidget(self._origin)
        self.head.addStretch(1)
        self.head.addWidget(self._share)
        self.body.addWidget(self.view)
        self.add_notes(self._sum, self._note)
        session.document.changed.connect(self._refresh)
        session.document.replaced.connect(self._refresh)
        session.bench.theme.changed.connect(self.view.show_all_rows)
        self.view.show_all_rows()
        self._refresh()

    def _refresh(self) -> None:
        plan, language = self._session.document.plan, self._session.bench.language
        wanted, total = sum(plan.targets.values()), plan.baseline.salons
        usual = shared_targets(total, self._session.bench.gazetteer)
        same = all(plan.targets[code] == usual[code] for code in RegionCode)
        self._sum.setText(
            language.ntr(
                "{wanted} of {n} salon of {year}",
                "{wanted} of {n} salons of {year}",
                total,
                wanted=language.number(wanted),
                year=str(plan.baseline.year),
            )
        )
        dress(self._sum, tone="ok" if wanted == total else "warning")
        self._note.setText(self._why(total))
        self._share.setText(language.tr("Share out {n}", n=language.number(total)))
        self._share.setEnabled(not same)
        self._share.setToolTip(
            language.tr("They are shared out like this already.")
            if same
            else language.tr("As many in each region, one less in the least populated")
        )
        show_origin(self._origin, plan.provenance.get("targets") if same else None, self._session)

    def _why(self, total: int) -> str:
        """Why the regions cannot all have the same, where they cannot."""
        language, count = self._session.bench.language, len(RegionCode)
        each, more = divmod(total, count)
        if not more:
            return ""
        return language.ntr(
            "{regions} × {each} = {product}: the least populated region has {less}, to make "
            "{total}.",
            "{regions} × {each} = {product}: the {n} least populated regions have {less}, to make "
            "{total}.",
            count - more,
            regions=language.number(count),
            each=language.number(each + 1),
            product=language.number(count * (each + 1)),
            less=language.number(each),
            total=language.number(total),
        )

    def _share_out(self) -> None:
        total = self._session.document.plan.baseline.salons
        targets = shared_targets(total, self._session.bench.gazetteer)
        change_facts(self._session, SetTargets(targets=targets))


class LevelsCard(Card):
    """Fewest and most days of each level, typed in place."""

    def __init__(self, session: Session) -> None:
        tr = session.bench.language.tr
        super().__init__(tr("Usual lengths"), "levelsCard")
        self._session = session
        self.model: FactModel[LevelRow] = FactModel(session, LevelFacts(session).table(), self)
        self.view = FactView(session, self.model, list)
        self._origin = Chip(session.bench.theme, session.bench.icons, small=True)
        self.head.addWidget(self._origin)
        self.head.addStretch(1)
        self.body.addWidget(self.view)
        note = make_label(tr("A salon that is shorter or longer gets a warning."), "small", "hint")
        note.setWordWrap(True)
        self.add_notes(note)
        session.document.changed.connect(self._refresh)
        session.document.replaced.connect(self._refresh)
        session.bench.theme.changed.connect(self.view.show_all_rows)
        self.view.show_all_rows()
        self._refresh()

    def _refresh(self) -> None:
        plan, seeds = self._session.document.plan, self._session.bench.seeds
        usual = seeds.level_days()
        same = all(plan.level_days[level] == tuple(days) for level, days in usual.items())
        origin = plan.provenance.get("level_days.local") if same else None
        show_origin(self._origin, origin, self._session)


def show_origin(chip: Chip, origin: Provenance | None, session: Session) -> None:
    """Say where figures come from; those that somebody typed are an assumption."""
    language = session.bench.language
    status = origin.status if origin else ProvenanceStatus.ASSUMPTION
    chip.show_text(provenance_words.status(status, language), PROVENANCE[status])
    tip = provenance_words.origin(origin, language) if origin else ""
    chip.setToolTip(tip or language.tr("Typed in this plan"))
