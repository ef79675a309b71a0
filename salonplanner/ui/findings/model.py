"""The findings as a list model: headings, findings, and opportunities folded by event."""

from typing import Final

import msgspec
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Code, Finding, Severity
from salonplanner.ui.findings.listing import (
    Fold,
    Grouping,
    Heading,
    Line,
    Listing,
    Row,
    Wanted,
    listing,
    row_of,
)
from salonplanner.ui.session import Session
from salonplanner.words import findings as finding_words

Index = QModelIndex | QPersistentModelIndex
MOST_AT_ONCE: Final = 20_000
"""Findings that are looked through at each letter typed in the search."""
PAUSE: Final = 150
"""Milliseconds after the last letter, before more of them are."""
FINDING_ROLE: Final = Qt.ItemDataRole.UserRole
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_TEXTS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class FindingsModel(QAbstractListModel):
    """One row a finding, a fold or a heading; sentences are made when they are shown.

    ``counted`` tells that the counts, or what the filter hides, may have changed.
    """

    counted = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = Wanted()
        self._listing = Listing((), 0, dict.fromkeys(Severity, 0))
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.refresh)
        session.figures.renewed.connect(self.refresh)
        session.figures.filtered.connect(self._filter)
        self.refresh()

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        return self._wanted

    @property
    def hidden(self) -> int:
        """Open findings about salons that the filter hides."""
        return self._listing.hidden

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a finding, fold or heading shown."""
        return 0 if parent.isValid() else len(self._listing.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence, the row, or the finding itself, None where the row is of several."""
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role in _TEXTS:
            return self._said(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (self._said(row), self._offered(row))))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._offered(row)
        if role == ROW_ROLE:
            return row
        if role == FINDING_ROLE:
            return row.finding if isinstance(row, Line) else None
        return None

    def row_at(self, place: int) -> Row:
        """What stands in a row."""
        return row_of(self._listing.entries[place])

    def counts(self) -> dict[Severity, int]:
        """How many open findings there are of each severity, asked for or not."""
        return self._listing.counts

    def ask(self, **changes: object) -> None:
        """Ask for other severities, rules, groups or folds."""
        self._wanted = msgspec.structs.replace(self._wanted, **changes)
        self.refresh()

    def findings(self) -> tuple[Finding, ...]:
        """The findings shown, those in folds too, each once."""
        found: dict[Finding, None] = {}
        for entry in self._listing.entries:
            match entry:
                case Finding():
                    found[entry] = None
                case Line():
                    found[entry.finding] = None
                case Fold():
                    found.update(dict.fromkeys(entry.findings))
                case Heading():
                    pass
        return tuple(found)

    def row_of(self, finding: Finding) -> int | None:
        """Where a finding stands first, or the fold that holds it; None where neither is shown."""
        for place, entry in enumerate(self._listing.entries):
            row = row_of(entry)
            if isinstance(row, Line) and row.finding == finding:
                return place
            if isinstance(row, Fold) and not row.opened and finding in row.findings:
                return place
        return None

    def refresh(self) -> None:
        """Take the present findings."""
        self._later.stop()
        figures = self._session.figures
        plan = self._session.document.plan
        before, self._listing = (
            self._listing,
            listing(figures.findings, plan, self._wanted, figures.visible, figures.filter),
        )
        if self._listing.entries != before.entries:
            now, self._listing = self._listing, before
            self.beginResetModel()
            self._listing = now
            self.endResetModel()
        self.counted.emit()

    def _filter(self) -> None:
        """Follow the filter; with very many findings once the user stops typing."""
        if len(self._session.figures.findings) <= MOST_AT_ONCE:
            self.refresh()
        else:
            self._later.start()

    def _said(self, row: Row) -> str:
        bench = self._session.bench
        plan, language, names = self._session.document.plan, bench.language, bench.names
        match row:
            case Line(finding=finding):
                return finding_words.sentence(finding, plan, language, names)
            case Fold(event=event, findings=findings):
                return finding_words.opportunities(
                    plan.event(event), len(findings), plan, language, names
                )
            case Heading():
                count = language.number(row.open)
                return language.tr("{section} ({count})", section=self._group(row), count=count)

    def _offered(self, row: Row) -> str:
        """The correction, or the reason of what is accepted: a narrow panel cuts it."""
        remedy = self._session.proposals.remedy(row.finding) if isinstance(row, Line) else None
        return remedy.text if remedy is not None else ""

    def _group(self, heading: Heading) -> str:
        """What a group is called; what is of no salon and no region is of the programme."""
        bench, key = self._session.bench, heading.key
        language = bench.language
        if not key:
            return language.tr("Whole programme")
        if heading.grouping is Grouping.RULE:
            return finding_words.title(Code(key), language)
        if heading.grouping is Grouping.REGION:
            return bench.names.region(RegionCode(key), language)
        name = self._session.document.plan.salon(key).name
        return language.tr("{number} · {name}", number=key, name=name) if name else key
