"""What can be done about a finding, in words; after the paint where that takes a while."""

from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from salonplanner.domain.rules import Code, Finding, mend
from salonplanner.ui.document import Document
from salonplanner.ui.figures import Figures
from salonplanner.ui.workbench import Workbench
from salonplanner.words import findings as finding_words

AT_ONCE: Final = 200
"""Salons up to which looking for a mend takes no time worth waiting with."""


class Remedy(NamedTuple):
    """What a row offers: the effect in words, and the button that has it."""

    text: str
    button: str
    icon: str


class Proposals(QObject):
    """Gives the correction of a finding; ``renewed`` tells that those asked for are there now.

    With many salons a mend takes some milliseconds: the window is painted first, with what was
    proposed before, and the answer follows.
    """

    renewed = Signal()

    def __init__(
        self, document: Document, figures: Figures, bench: Workbench, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._bench = bench
        self._texts: dict[Finding, str] = {}
        self._before: dict[Finding, str] = {}
        self._asked: dict[Finding, None] = {}
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._answer)
        figures.renewed.connect(self._forget)

    def text(self, finding: Finding) -> str:
        """The correction in words; empty where there is none, or none yet."""
        known = self._texts.get(finding)
        if known is not None:
            return known
        if len(self._document.plan.salons) <= AT_ONCE:
            return self._found(finding)
        self._asked[finding] = None
        self._later.start()
        return self._before.get(finding, "")

    def remedy(self, finding: Finding) -> Remedy | None:
        """What a finding's button does; None where there is nothing to do about it."""
        tr = self._bench.language.tr
        if finding.accepted is not None:
            reason = finding.accepted or tr("no reason given")
            return Remedy(tr("Accepted: {reason}", reason=reason), tr("Reopen"), "rotate-ccw")
        if self.lacks_salon(finding):
            return Remedy(tr("On the next free dates"), tr("Add a salon"), "calendar-plus")
        text = self.text(finding)
        return Remedy(text, tr("Correct"), "wrench") if text else None

    def lacks_salon(self, finding: Finding) -> bool:
        """Whether it says that a region has fewer salons than its target."""
        if finding.code is not Code.TARGET or finding.region is None:
            return False
        plan, region = self._document.plan, finding.region
        planned = sum(1 for salon in plan.salons if salon.active and salon.region is region)
        return planned < plan.targets[region]

    def _found(self, finding: Finding) -> str:
        bench, plan = self._bench, self._document.plan
        edit = mend(finding, plan, bench.gazetteer)
        text = ""
        if edit is not None:
            text = finding_words.proposal(edit, plan, bench.language, bench.names, finding)
        self._texts[finding] = text
        return text

    def _answer(self) -> None:
        for finding in self._asked:
            self._found(finding)
        self._asked.clear()
        self.renewed.emit()

    def _forget(self) -> None:
        self._before = self._texts or self._before
        self._texts = {}
        self._asked.clear()
