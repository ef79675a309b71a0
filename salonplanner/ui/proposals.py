"""What would mend a finding, in words: looked for once, and after the paint in a large plan."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from salonplanner.domain.rules import Finding, mend
from salonplanner.ui.document import Document
from salonplanner.ui.figures import Figures
from salonplanner.ui.workbench import Workbench
from salonplanner.words import findings as finding_words

AT_ONCE: Final = 200
"""Salons up to which looking for a mend takes no time worth waiting with."""


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
