"""The ties of one event: who is tied, who could be, and who after a move."""

from typing import Final

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from salonplanner.domain.edits import Edit, Purpose, TieSalons, Together, UntieSalons
from salonplanner.domain.events import Event
from salonplanner.services.tying import Candidate, candidates, move_and_tie, standing
from salonplanner.ui import metrics
from salonplanner.ui.proposals import AT_ONCE
from salonplanner.ui.session import Session
from salonplanner.ui.ties.delegate import TiesDelegate
from salonplanner.ui.ties.entries import Entry, EntryMaker, Heading, Kind, Row
from salonplanner.ui.ties.list_view import TiesList
from salonplanner.ui.ties.model import ROW_ROLE, TiesModel
from salonplanner.ui.timeline.looks import glyph_of
from salonplanner.ui.widgets.icon_side import set_icon_side
from salonplanner.ui.widgets.label import ElidedLabel, dress, make_label
from salonplanner.ui.widgets.number_box import pad_number_box
from salonplanner.words.findings import build_up
from salonplanner.words.ties import TieWords

MOST_DAYS: Final = 14
FARTHEST: Final = 92
"""Days a salon is moved at most, at first and in any case."""


class TiesPanel(QFrame):
    """Shows an event's salons in three sections; each row has what can be done about it.

    A row is acted on by its button or by Enter; Space ticks it, and all ticked ones are tied, and
    moved where they must be, as one step.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("tiesPanel")
        self._session = session
        self._event_id: str | None = None
        tr = session.bench.language.tr
        self.setAccessibleName(tr("Ties of the event"))
        dress(self, ground="surface")
        self._model = TiesModel(self)
        self.view = TiesList()
        self.view.setObjectName("tiesList")
        self.view.setAccessibleName(tr("Salons and the event"))
        self.view.setModel(self._model)
        self._delegate = TiesDelegate(session.bench, self.view)
        self.view.setItemDelegate(self._delegate)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look_for_moves)
        self._stale = True
        self._acted = False
        self._build()
        self._connect()
        self.refresh()

    @property
    def event_id(self) -> str | None:
        """The event shown."""
        return self._event_id

    def show_event(self, event_id: str | None) -> None:
        """Show another event, or none."""
        if event_id != self._event_id:
            self._event_id = event_id
            self.refresh()

    def refresh(self) -> None:
        """Show what is true now; while it is hidden that waits."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        event = self._event()
        for widget in (self.view, self._foot, self._where):
            widget.setHidden(event is None)
        if event is None:
            tr = self._session.bench.language.tr
            self._name.setText(tr("Choose an event to see which salons can be tied to it."))
            self._remark.hide()
            self._model.show_rows(())
            return
        self._show_heading(event)
        if len(self._session.document.plan.salons) <= AT_ONCE:
            self._look_for_moves()
        else:
            self._show_rows(event, None)
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed in the meantime."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _build(self) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        self._glyph = QLabel()
        self._name = ElidedLabel(role="title")
        self._name.setObjectName("tiesEvent")
        self._where = make_label(role="small", tone="secondary", name="tiesWhere")
        self._where.setWordWrap(True)
        self._remark = make_label(role="small", tone="warning", name="tiesRemark")
        self._remark.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(metrics.GAP)
        top.addWidget(self._glyph)
        top.addWidget(self._name, 1)
        head = QVBoxLayout()
        head.setContentsMargins(metrics.DOCK_PADDING, 8, metrics.DOCK_PADDING, 8)
        head.setSpacing(2)
        head.addLayout(top)
        head.addWidget(self._where)
        head.addWidget(self._remark)
        self._days = QSpinBox()
        self._days.setObjectName("tiesMostDays")
        self._days.setRange(1, FARTHEST)
        self._days.setValue(MOST_DAYS)
        self._days.setAccessibleName(tr("Days a salon is moved at most"))
        pad_number_box(self._days)
        label = make_label(tr("&Move by"), tone="secondary")
        label.setBuddy(self._days)
        unit = make_label(tr("days at most"), tone="secondary")
        self.tie_ticked = QPushButton()
        self.tie_ticked.setObjectName("tieTicked")
        self.tie_ticked.setIcon(bench.icons.icon("link-2"))
        set_icon_side(self.tie_ticked, metrics.ICON)
        self._foot = QFrame()
        dress(self._foot, ground="panel")
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(metrics.DOCK_PADDING, 6, metrics.DOCK_PADDING, 6)
        foot.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        foot.addLayout(row)
        foot.addWidget(self.tie_ticked)
        for widget in (label, self._days, unit):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        session = self._session
        self._delegate.pressed.connect(self._act)
        self.view.acted.connect(self._act_on)
        self.view.folded.connect(self._fold_at)
        self.view.unfolded.connect(self._unfold_at)
        self.view.pressed.connect(self._forget_act)
        self.view.clicked.connect(self._select)
        self._model.ticks_changed.connect(self._count_ticks)
        self._days.valueChanged.connect(self.refresh)
        self.tie_ticked.clicked.connect(self._tie_ticked)
        session.figures.renewed.connect(self.refresh)
        session.bench.theme.changed.connect(self._paint_glyph)
        self._count_ticks()

    def _event(self) -> Event | None:
        events = self._session.document.plan.events
        return next((event for event in events if event.id == self._event_id), None)

    def _show_heading(self, event: Event) -> None:
        bench, plan = self._session.bench, self._session.document.plan
        language = bench.language
        self._name.setText(bench.names.event(event, language))
        words = TieWords(plan, language, bench.names)
        self._where.setText(
            language.tr(
                "{dates} · {places}",
                dates=language.date_range(event.start, event.end, year=True),
                places=words.places(event),
            )
        )
        remark = build_up(event, plan, language) or words.remark(event)
        self._remark.setText(remark)
        self._remark.setHidden(not remark)
        self._paint_glyph()

    def _paint_glyph(self) -> None:
        bench = self._session.bench
        side = bench.theme.px(metrics.ICON)
        glyph = glyph_of(self._event())
        self._glyph.setPixmap(bench.icons.pixmap(glyph, "accent", side, self.devicePixelRatioF()))

    def _look_for_moves(self) -> None:
        event = self._event()
        if event is None:
            return
        session = self._session
        found = candidates(
            session.document.plan,
            event,
            self._days.value(),
            session.bench.gazetteer,
            session.figures.scenario,
        )
        self._show_rows(event, found)

    def _show_rows(self, event: Event, movable: tuple[Candidate, ...] | None) -> None:
        bench, plan = self._session.bench, self._session.document.plan
        current = self.view.currentIndex()
        row: Row | None = current.data(ROW_ROLE) if current.isValid() else None
        offset = self.view.verticalScrollBar().value()
        maker = EntryMaker(plan, event, bench.language, bench.names)
        known = standing(plan, event, bench.gazetteer)
        self._model.show_rows(maker.rows(known, movable, self._days.value()))
        self.view.verticalScrollBar().setValue(offset)
        self._keep_current(row, current.row())

    def _keep_current(self, row: Row | None, before: int) -> None:
        """Stay on the salon that was current, else on the row that took its place."""
        if row is None or self.view.currentIndex().isValid():
            return
        place = None
        if isinstance(row, Entry):
            place = self._model.place_of(row.kind, row.salon.id)
        if place is None:
            place = min(before, self._model.rowCount() - 1)
        self.view.setCurrentIndex(self._model.index(place))

    def _count_ticks(self) -> None:
        language = self._session.bench.language
        ticked = self._model.ticked()
        moves = sum(entry.candidate is not None for entry in ticked)
        self.tie_ticked.setEnabled(bool(ticked))
        tip = "" if ticked else language.tr("Tick salons that are not tied yet.")
        self.tie_ticked.setToolTip(tip)
        if moves:
            text = language.ntr(
                "Move and tie the {n} ticked", "Move and tie the {n} ticked", len(ticked)
            )
        elif ticked:
            text = language.ntr("Tie the {n} ticked", "Tie the {n} ticked", len(ticked))
        else:
            text = language.tr("Tie the ticked ones")
        self.tie_ticked.setText(text)

    def _forget_act(self) -> None:
        self._acted = False

    def _select(self, index: QModelIndex) -> None:
        """Choose the row clicked, unless it was its button that was pressed."""
        if self._acted:
            return
        row: Row = index.data(ROW_ROLE)
        if isinstance(row, Entry):
            self._session.selection.select((row.salon.id,))
        else:
            self._fold(row.kind, folded=not self._model.is_folded(row.kind))

    def _act_on(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW_ROLE)
        if isinstance(row, Entry):
            self._act(row)
        else:
            self._fold(row.kind, folded=not self._model.is_folded(row.kind))

    def _fold_at(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW_ROLE)
        self._fold(row.kind, folded=True)

    def _unfold_at(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW_ROLE)
        self._fold(row.kind, folded=False)

    def _fold(self, kind: Kind, *, folded: bool) -> None:
        """Fold a section, or unfold it, and stay on its heading."""
        if folded == self._model.is_folded(kind):
            return
        self._model.fold(kind, folded=folded)
        place = self._model.heading_of(kind)
        if place is not None:
            self.view.setCurrentIndex(self._model.index(place))

    def _act(self, row: Row) -> None:
        """Do what a row's button says."""
        self._acted = True
        event = self._event()
        if event is None:
            return
        chosen = self._model.entries(row.kind) if isinstance(row, Heading) else (row,)
        edit = _edit(row.kind, chosen, event)
        if self._session.salons.make(edit) and isinstance(row, Entry):
            self._session.selection.select((row.salon.id,))

    def _tie_ticked(self) -> None:
        event, ticked = self._event(), self._model.ticked()
        if event is None or not ticked:
            return
        moved = tuple(e.candidate for e in ticked if e.candidate is not None)
        ready = tuple(e for e in ticked if e.kind is Kind.READY)
        edits: list[Edit] = []
        if ready:
            edits.append(_edit(Kind.READY, ready, event))
        if moved:
            edits.append(move_and_tie(moved, event))
        purpose = Purpose.MOVE if moved else Purpose.TIE_ALL
        edit = edits[0] if len(edits) == 1 else Together(edits=tuple(edits), purpose=purpose)
        if self._session.salons.make(edit):
            self._session.selection.select(entry.salon.id for entry in ticked)


def _edit(kind: Kind, chosen: tuple[Entry, ...], event: Event) -> Edit:
    ids = tuple(entry.salon.id for entry in chosen)
    if kind is Kind.TIED:
        return UntieSalons(ids=ids, event=event.id)
    if kind is Kind.READY:
        return TieSalons(ids=ids, event=event.id)
    moved = (entry.candidate for entry in chosen)
    return move_and_tie((one for one in moved if one is not None), event)
