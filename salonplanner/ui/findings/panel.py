"""The findings panel: what is wrong or worth knowing, and what would mend it."""

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from salonplanner.domain.rules import Finding, Severity
from salonplanner.ui.findings.delegate import GLYPHS, ROW, FindingDelegate
from salonplanner.ui.findings.model import FINDING_ROLE, FindingsModel
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.dock_title import DockTitle
from salonplanner.ui.widgets.label import dress, make_label

_TONES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}


class FindingsPanel(QWidget):
    """Lists the findings; choosing one selects its salons, correcting one is one undo step.

    ``current_changed`` tells that another finding is chosen, ``gone_to`` carries the ids of the
    salons of one that the user goes to.
    """

    current_changed = Signal()
    gone_to = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("findingsPanel")
        self._session = session
        tr = session.bench.language.tr
        self.setWindowTitle(tr("Findings"))
        self._model = FindingsModel(session, self)
        self._list = _FindingsList()
        self._list.setObjectName("findingsList")
        self._list.setAccessibleName(tr("Findings"))
        self._list.setUniformItemSizes(True)
        # Some thousand findings are laid out as one scrolls, not all at each edit.
        self._list.setLayoutMode(QListView.LayoutMode.Batched)
        self._list.setModel(self._model)
        delegate = FindingDelegate(session.bench, session.proposals.text, self)
        delegate.mend_pressed.connect(self._mend)
        self._list.setItemDelegate(delegate)
        self._list.selectionModel().currentChanged.connect(self._go_to_current)
        self._list.clicked.connect(self._go_to_current)
        self._empty = self._made_empty()
        self._filters: dict[Severity, QPushButton] = {}
        self.dock_title = self._made_title()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._layers = QStackedLayout()
        self._layers.addWidget(self._list)
        self._layers.addWidget(self._empty)
        column.addLayout(self._layers)
        self._model.modelReset.connect(self._refresh)
        session.figures.renewed.connect(self._refresh)
        session.proposals.renewed.connect(self._show_proposals)
        self._refresh()

    def sizeHint(self) -> QSize:
        """The height its dock has at first: four findings and a part of the fifth."""
        row = self._session.bench.theme.px(ROW)
        return QSize(super().sizeHint().width(), round(row * 4.8))

    def current_finding(self) -> Finding | None:
        """The finding chosen."""
        index = self._list.currentIndex()
        return index.data(FINDING_ROLE) if index.isValid() else None

    def has_findings(self) -> bool:
        """Whether there is one to go to."""
        return self._model.rowCount() > 0

    def can_mend(self) -> bool:
        """Whether a correction is proposed for the finding chosen."""
        finding = self.current_finding()
        return finding is not None and bool(self._session.proposals.text(finding))

    def can_accept(self) -> bool:
        """Whether the finding chosen may be accepted: an open one that is no error."""
        finding = self.current_finding()
        return (
            finding is not None
            and finding.accepted is None
            and finding.severity is not Severity.ERROR
        )

    def go_next(self) -> None:
        """Go to the next finding, the first one after the last."""
        self._go_by(1)

    def go_previous(self) -> None:
        """Go to the finding before."""
        self._go_by(-1)

    def _go_by(self, step: int) -> None:
        count = self._model.rowCount()
        if not count:
            return
        current = self._list.currentIndex()
        row = (
            (current.row() + step) % count if current.isValid() else (0 if step > 0 else count - 1)
        )
        self._list.setCurrentIndex(self._model.index(row))

    def _go_to_current(self) -> None:
        finding = self.current_finding()
        if finding is not None and finding.salons:
            self._session.selection.select(finding.salons)
            self.gone_to.emit(finding.salons)
        self.current_changed.emit()

    def _mend(self, finding: Finding) -> None:
        self._session.salons.mend(finding)

    def _show_proposals(self) -> None:
        self._list.viewport().update()
        self.current_changed.emit()

    def _refresh(self) -> None:
        language = self._session.bench.language
        counts = self._model.counts()
        texts = {
            Severity.ERROR: language.ntr("{n} error", "{n} errors", counts[Severity.ERROR]),
            Severity.WARNING: language.ntr("{n} warning", "{n} warnings", counts[Severity.WARNING]),
            Severity.INFO: language.ntr("{n} note", "{n} notes", counts[Severity.INFO]),
        }
        for severity, button in self._filters.items():
            button.setText(texts[severity])
            glyph, ink = GLYPHS[severity]
            found = counts[severity] > 0
            button.setIcon(self._session.bench.icons.icon(glyph, ink if found else "text3"))
            dress(button, pill=_TONES[severity] if found else "none")
        self._layers.setCurrentWidget(self._list if self._model.rowCount() else self._empty)
        self.current_changed.emit()

    def _made_empty(self) -> QLabel:
        tr = self._session.bench.language.tr
        label = make_label(tr("Nothing to report. The programme keeps all the rules."), tone="ok")
        label.setContentsMargins(12, 8, 12, 8)
        return label

    def _made_title(self) -> DockTitle:
        bench = self._session.bench
        title = DockTitle(bench.theme, bench.language.tr("Findings"))
        for severity in _TONES:
            button = QPushButton()
            button.setObjectName(f"show{severity.value.capitalize()}s")
            button.setCheckable(True)
            button.setChecked(True)
            button.setToolTip(bench.language.tr("Show or hide these findings"))
            dress(button, small=True)
            button.toggled.connect(self._choose_severities)
            self._filters[severity] = button
            title.add_leading(button)
        return title

    def _choose_severities(self) -> None:
        chosen = {severity for severity, button in self._filters.items() if button.isChecked()}
        with QSignalBlocker(self._list.selectionModel()):
            self._model.show_severities(frozenset(chosen))
        self._list.selectionModel().clear()
        self.current_changed.emit()


class _FindingsList(QListView):
    """A list that chooses nothing by itself."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keys only: Qt would go to the first finding, and so select other salons."""
        model = self.selectionModel()
        chosen = model.currentIndex().isValid()
        with QSignalBlocker(model):
            super().focusInEvent(event)
            if not chosen:
                model.clearCurrentIndex()
