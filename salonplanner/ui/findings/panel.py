"""The findings panel: what is wrong or worth knowing, and what would mend it."""

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from salonplanner.domain.rules import Finding, Severity
from salonplanner.domain.rules.mend_all import proposed_move
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.findings.beyond import Beyond
from salonplanner.ui.findings.delegate import ROW, FindingDelegate
from salonplanner.ui.findings.list_view import FindingsList
from salonplanner.ui.findings.listing import Fold, Heading, Line, Row
from salonplanner.ui.findings.model import FINDING_ROLE, ROW_ROLE, FindingsModel
from salonplanner.ui.findings.pills import SeverityPills
from salonplanner.ui.findings.tools import FindingsTools
from salonplanner.ui.proposals import AT_ONCE, Remedy
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.dock_title import DockTitle
from salonplanner.ui.widgets.label import dress, make_label


class FindingsPanel(QWidget):
    """Lists the findings; choosing one selects its salons.

    ``current_changed`` tells that another row is chosen, ``gone_to`` carries the ids of the salons
    of one that the user goes to, ``pressed`` a row whose button was pressed.
    """

    current_changed = Signal()
    gone_to = Signal(object)
    pressed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("findingsPanel")
        self._session = session
        tr = session.bench.language.tr
        self.setWindowTitle(tr("Findings"))
        self._model = FindingsModel(session, self)
        self._list = FindingsList()
        self._list.setAccessibleName(tr("Findings"))
        self._list.setModel(self._model)
        self._delegate = FindingDelegate(session.bench, self.remedy, self)
        self._list.setItemDelegate(self._delegate)
        self._tools = FindingsTools(session)
        self._empty = self._made_empty()
        self._beyond = Beyond(session)
        self.dock_title = DockTitle(session.bench.theme, tr("Findings"))
        self._pills = SeverityPills(session.bench, self.dock_title, self)
        self.dock_title.add_filling(self._tools)
        self._place = -1
        self._kept: Finding | None = None
        self._count_later = QTimer(self, singleShot=True, interval=0)
        self._count_later.timeout.connect(self._count_moves)
        self._build()
        self._connect()
        self._refresh()

    def sizeHint(self) -> QSize:
        """The height its dock has at first: four findings and a part of the fifth."""
        row = self._session.bench.theme.px(ROW)
        return QSize(super().sizeHint().width(), round(row * 4.8))

    def current_row(self) -> Row | None:
        """What stands in the row chosen."""
        index = self._list.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def current_finding(self) -> Finding | None:
        """The finding chosen; None for a row of several."""
        index = self._list.currentIndex()
        return index.data(FINDING_ROLE) if index.isValid() else None

    def shown_findings(self) -> tuple[Finding, ...]:
        """The findings that are listed, in their order."""
        return self._model.findings()

    def remedy(self, row: Row) -> Remedy | None:
        """What the button of a row does; None where it has none."""
        if isinstance(row, Line):
            return self._session.proposals.remedy(row.finding)
        if isinstance(row, Fold):
            return Remedy("", self._session.bench.language.tr("Tie all"), "link-2")
        return None

    def has_findings(self) -> bool:
        """Whether there is one to go to."""
        return self._model.rowCount() > 0

    def can_mend(self) -> bool:
        """Whether a correction is proposed for the row chosen."""
        row = self.current_row()
        if isinstance(row, Line) and row.finding.accepted is not None:
            return False
        return row is not None and self.remedy(row) is not None

    def can_accept(self) -> bool:
        """Whether what is chosen may be accepted, or reopened: errors never are."""
        row = self.current_row()
        if isinstance(row, Line):
            return row.finding.severity is not Severity.ERROR
        return isinstance(row, Fold)

    def go_to(self, salon_id: str) -> None:
        """Go to the first finding about a salon, and let the keys act here."""
        for place in range(self._model.rowCount()):
            finding: Finding | None = self._model.index(place).data(FINDING_ROLE)
            if finding is not None and salon_id in finding.salons and finding.accepted is None:
                self._list.setCurrentIndex(self._model.index(place))
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_finding(self, finding: Finding) -> None:
        """Go to a finding, also where it is not listed: all that keeps it away is put off."""
        if self._model.row_of(finding) is None:
            self._pills.show_everything()
            self._tools.show_everything()
        if self._model.row_of(finding) is None:
            self._session.actions[ActionName.CLEAR_FILTERS].trigger()
        place = self._model.row_of(finding)
        if place is not None:
            self._list.setCurrentIndex(self._model.index(place))
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_next(self) -> None:
        """Go to the next finding, the first one after the last."""
        self._go_by(1)

    def go_previous(self) -> None:
        """Go to the finding before."""
        self._go_by(-1)

    def press_current(self) -> None:
        """Do what the button of the row chosen does."""
        row = self.current_row()
        if row is not None and self.remedy(row) is not None:
            self.pressed.emit(row)

    def _go_by(self, step: int) -> None:
        """Go through the rows that are findings or stand for some."""
        count = self._model.rowCount()
        stops = [n for n in range(count) if not isinstance(self._model.row_at(n), Heading)]
        if not stops:
            return
        current = self._list.currentIndex()
        # A finding that was mended is gone: the one that took its place comes next.
        place = current.row() if current.isValid() else self._place - (step > 0)
        if step > 0:
            place = next((n for n in stops if n > place), stops[0])
        else:
            place = next((n for n in reversed(stops) if n < place), stops[-1])
        self._list.setCurrentIndex(self._model.index(place))

    def _go_to_current(self) -> None:
        row = self.current_row()
        salons: tuple[str, ...] = ()
        if isinstance(row, Line):
            salons = row.finding.salons
        elif isinstance(row, Fold):
            salons = tuple(finding.salons[0] for finding in row.findings)
        if salons:
            self._session.selection.select(salons)
            self.gone_to.emit(salons)
        self._tell_current()

    def _tell_current(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            self._place = index.row()
            self._kept = self.current_finding()
        row = self.current_row()
        reopens = isinstance(row, Line) and row.finding.accepted is not None
        tr = self._session.bench.language.tr
        text = tr("Reopen the finding") if reopens else tr("Accept the finding…")
        self._session.actions.set_text(ActionName.ACCEPT_FINDING, text)
        self.current_changed.emit()

    def _fold(self, row: Row) -> None:
        """Fold what is open and the other way round."""
        wanted = self._model.wanted
        if isinstance(row, Heading):
            self._model.ask(folded=wanted.folded ^ {row.key})
        elif isinstance(row, Fold):
            self._model.ask(opened=wanted.opened ^ {(row.group, row.event)})

    def _fold_by_key(self, opens: bool) -> None:
        row = self.current_row()
        folds = isinstance(row, Heading) and row.folded == opens
        if row is not None and (folds or (isinstance(row, Fold) and row.opened != opens)):
            self._fold(row)
        elif isinstance(row, Line) and row.within and not opens:
            self._close_around(row)

    def _close_around(self, line: Line) -> None:
        """Close the fold that a finding stands in, and stay on it."""
        for place in range(self._list.currentIndex().row(), -1, -1):
            row = self._model.row_at(place)
            if isinstance(row, Fold) and line.finding in row.findings:
                self._list.setCurrentIndex(self._model.index(place))
                self._fold(row)
                return

    def _show_proposals(self) -> None:
        self._list.viewport().update()
        self.current_changed.emit()

    def _keep_current(self) -> None:
        """After an edit stay on the finding that was chosen, without going to it again."""
        if self._list.currentIndex().isValid():
            return
        place = None
        if self._kept is not None:
            mark = self._kept.mark
            rows = range(self._model.rowCount())
            lines = ((n, self._model.row_at(n)) for n in rows)
            same = (n for n, r in lines if isinstance(r, Line) and r.finding.mark == mark)
            place = next(same, None)
        elif 0 <= self._place < self._model.rowCount():
            place = self._place
        if place is not None:
            with QSignalBlocker(self._list.selectionModel()):
                self._list.setCurrentIndex(self._model.index(place))
        self._tell_current()

    def _refresh(self) -> None:
        self._pills.show_counts(self._model.counts())
        self._beyond.show_count(self._model.hidden)
        self._say_empty()
        self._layers.setCurrentWidget(self._list if self._model.rowCount() else self._empty)
        self._count_later.start()
        self.current_changed.emit()

    def _say_empty(self) -> None:
        tr = self._session.bench.language.tr
        if self._model.hidden or any(self._model.counts().values()):
            self._empty.setText(tr("No finding matches what is asked for here."))
            dress(self._empty, tone="secondary")
        else:
            self._empty.setText(tr("Nothing to report. The programme keeps all the rules."))
            dress(self._empty, tone="ok")

    def _count_moves(self) -> None:
        """Count the moves proposed, once the edit is painted and where that takes no time."""
        plan, gazetteer = self._session.document.plan, self._session.bench.gazetteer
        if len(plan.salons) > AT_ONCE:
            self._tools.offer_moves(None if self._model.rowCount() else 0)
            return
        moves = (proposed_move(one, plan, gazetteer) for one in self._model.findings())
        self._tools.offer_moves(sum(move is not None for move in moves))

    def _ask(self) -> None:
        tools = self._tools
        self._model.ask(grouping=tools.grouping, without=tools.without, accepted=tools.accepted)

    def _choose_severities(self) -> None:
        self._kept, self._place = None, -1
        with QSignalBlocker(self._list.selectionModel()):
            self._model.ask(severities=self._pills.wanted)
        self._list.selectionModel().clear()
        self._tell_current()

    def _show_menu(self, at: QPoint) -> None:
        """What can be done about the row under the pointer."""
        row = self.current_row()
        if not isinstance(row, Line | Fold):
            return
        actions = self._session.actions
        menu = QMenu(self)
        menu.setObjectName("findingMenu")
        menu.setToolTipsVisible(True)
        for name in (ActionName.MEND_FINDING, ActionName.ACCEPT_FINDING):
            menu.addAction(actions[name])
        menu.addSeparator()
        menu.addAction(actions[ActionName.MEND_ALL])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._list.viewport().mapToGlobal(at))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._layers = QStackedLayout()
        # Part of the panel first: what it holds would be shown as a window of its own else.
        column.addLayout(self._layers, 1)
        self._layers.addWidget(self._list)
        self._layers.addWidget(self._empty)
        column.addWidget(self._beyond)

    def _connect(self) -> None:
        session = self._session
        self._delegate.pressed.connect(self.pressed)
        self._delegate.fold_pressed.connect(self._fold)
        self._list.opened.connect(self._fold_by_key)
        self._list.selectionModel().currentChanged.connect(self._go_to_current)
        self._list.clicked.connect(self._go_to_clicked)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._tools.asked.connect(self._ask)
        self._pills.changed.connect(self._choose_severities)
        self._model.modelReset.connect(self._keep_current)
        self._model.counted.connect(self._refresh)
        session.proposals.renewed.connect(self._show_proposals)

    def _go_to_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self._go_to_current()

    def _made_empty(self) -> QLabel:
        label = make_label(tone="ok", name="findingsEmpty")
        label.setContentsMargins(12, 8, 12, 8)
        return label
