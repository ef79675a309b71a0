"""The findings of the selected salon, each with what would mend it."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salonplanner.domain.rules import Code, Finding, Severity
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.chip import Tone
from salonplanner.ui.widgets.label import make_label
from salonplanner.ui.widgets.notice import Notice
from salonplanner.words import findings as finding_words

MOST: Final = 5
_TONES: Final[dict[Severity, Tone]] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "info",
}


class Alerts(QWidget):
    """The gravest findings of one salon; the findings panel has them all.

    A tie that does not fit is told beside the tie itself.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("inspectorAlerts")
        self._session = session
        self._notices: list[_Alert] = []
        session.proposals.renewed.connect(self._show_proposals)
        self._more = make_label(role="small", tone="hint", name="moreAlerts")
        self._more.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._more)

    def show_salon(self, salon_id: str) -> None:
        """Show what was found about a salon."""
        found = [
            finding
            for finding in self._session.figures.findings_of(salon_id)
            if finding.code is not Code.TIE_INELIGIBLE
        ]
        shown = found[:MOST]
        while len(self._notices) < len(shown):
            notice = _Alert(self._session, f"mendAlert{len(self._notices) + 1}")
            self._column.insertWidget(len(self._notices), notice)
            self._notices.append(notice)
        for notice, finding in zip(self._notices, shown, strict=False):
            notice.show_finding(finding)
        for notice in self._notices[len(shown) :]:
            notice.hide()
        self._show_more(len(found) - len(shown))
        self.setHidden(not found)

    def _show_proposals(self) -> None:
        for notice in self._notices:
            if not notice.isHidden():
                notice.refresh()

    def _show_more(self, count: int) -> None:
        language = self._session.bench.language
        text = ""
        if count:
            text = language.ntr(
                "{n} more in the list of findings.", "{n} more in the list of findings.", count
            )
        if text != self._more.text():
            self._more.setText(text)
        self._more.setHidden(not text)


class _Alert(Notice):
    """One finding, which its link mends."""

    def __init__(self, session: Session, name: str) -> None:
        bench = session.bench
        super().__init__(bench.theme, bench.icons, name=name)
        self._session = session
        self._finding: Finding | None = None
        self.pressed.connect(self._mend)

    def show_finding(self, finding: Finding) -> None:
        """Say what was found and what is proposed."""
        self._finding = finding
        self.refresh()
        self.show()

    def refresh(self) -> None:
        """Say it anew, with what is proposed by now."""
        finding = self._finding
        if finding is None:
            return
        bench, plan = self._session.bench, self._session.document.plan
        language = bench.language
        text = finding_words.sentence(finding, plan, language, bench.names)
        proposal = self._session.proposals.text(finding)
        link = language.tr("Correct") if proposal else ""
        arrow = language.tr("→ {proposal}", proposal=proposal) if proposal else ""
        self.show_text(text, _TONES[finding.severity], link, proposal=arrow)

    def _mend(self) -> None:
        if self._finding is not None:
            self._session.salons.mend(self._finding)
