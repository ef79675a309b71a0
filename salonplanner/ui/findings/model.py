"""The findings as a list model, the gravest first."""

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from salonplanner.domain.rules import Finding, Severity
from salonplanner.ui.session import Session
from salonplanner.words import findings as finding_words

Index = QModelIndex | QPersistentModelIndex
FINDING_ROLE: Final = Qt.ItemDataRole.UserRole

_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class FindingsModel(QAbstractListModel):
    """One row a finding of the severities asked for; sentences are made when they are shown."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._severities = frozenset(Severity)
        self._findings: tuple[Finding, ...] = ()
        session.figures.renewed.connect(self.refresh)
        self.refresh()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a finding shown."""
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence, or the finding itself."""
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        if role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return self._sentence(finding)
        if role == FINDING_ROLE:
            return finding
        return None

    def counts(self) -> dict[Severity, int]:
        """How many open findings there are of each severity, shown or not."""
        found = [f.severity for f in self._session.figures.findings if f.accepted is None]
        return {severity: found.count(severity) for severity in _ORDER}

    def show_severities(self, severities: frozenset[Severity]) -> None:
        """Show only these severities."""
        self._severities = severities
        self.refresh()

    def row_of(self, finding: Finding) -> int | None:
        """Where a finding stands, None where it is not shown."""
        try:
            return self._findings.index(finding)
        except ValueError:
            return None

    def refresh(self) -> None:
        """Take the present findings."""
        findings = tuple(
            finding
            for finding in self._session.figures.findings
            if finding.severity in self._severities and finding.accepted is None
        )
        if findings == self._findings:
            return
        self.beginResetModel()
        self._findings = findings
        self.endResetModel()

    def _sentence(self, finding: Finding) -> str:
        bench = self._session.bench
        plan = self._session.document.plan
        return finding_words.sentence(finding, plan, bench.language, bench.names)
