"""The events the selected salons are tied to, and the ones they could be tied to."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.domain.ties import can_tie, covers_days
from salonplanner.ui import metrics
from salonplanner.ui.timeline.looks import glyph_of
from salonplanner.ui.widgets.label import ElidedLabel, dress, make_label
from salonplanner.ui.workbench import Workbench
from salonplanner.words.findings import build_up


class TiesEditor(QWidget):
    """One row a tie, and a menu of events: those that can be tied first.

    ``tied`` and ``untied`` carry the id of an event.
    """

    tied = Signal(str)
    untied = Signal(str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("fieldTies")
        self._bench = bench
        self._plan: Plan | None = None
        self._gazetteer = bench.gazetteer
        self._salons: Sequence[Salon] = ()
        self._rows: list[_TieRow] = []
        self._before: QWidget | None = None
        tr = bench.language.tr
        self.setAccessibleName(tr("Tied events"))
        self._menu = QMenu(self)
        self._menu.setObjectName("tieMenu")
        self._menu.aboutToShow.connect(self.fill_menu)
        self._menu.triggered.connect(self._tie)
        self.button = QPushButton(tr("Choose an event…"))
        self.button.setObjectName("tieToEvent")
        self.button.setMenu(self._menu)
        # A long text must not push the panel wide.
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        dress(self.button, menu=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.button)

    def follow(self, widget: QWidget) -> None:
        """Let Tab come here from another input."""
        self._before = widget
        QWidget.setTabOrder(widget, self.button)

    def show_salons(self, plan: Plan, gazetteer: Gazetteer, salons: Sequence[Salon]) -> None:
        """Show the ties of one salon, or of all of several."""
        self._plan, self._gazetteer, self._salons = plan, gazetteer, salons
        ties = dict.fromkeys(tie for salon in salons for tie in salon.ties)
        while len(self._rows) < len(ties):
            self._add_row()
        for row, tie in zip(self._rows, ties, strict=False):
            tied = [salon for salon in salons if tie in salon.ties]
            row.show_tie(plan, plan.event(tie), tied, len(salons), gazetteer)
        for row in self._rows[len(ties) :]:
            row.hide()

    def fill_menu(self) -> None:
        """List the events the salons are not tied to yet."""
        self._menu.clear()
        fitting, others = self._events()
        tr = self._bench.language.tr
        for event in fitting:
            self._menu.addAction(self._made_action(event, self._menu))
        if not fitting:
            none = self._menu.addAction(tr("No event to seek on these days in this place"))
            none.setEnabled(False)
        if others:
            self._menu.addSeparator()
            more = self._menu.addMenu(tr("Other events"))
            more.setObjectName("tieMenuOthers")
            for event in others:
                more.addAction(self._made_action(event, more))

    def _events(self) -> tuple[list[Event], list[Event]]:
        """Those that can be tied and are worth it, and the rest, by their first day."""
        fitting: list[Event] = []
        others: list[Event] = []
        for event in () if self._plan is None else self._plan.events:
            if all(event.id in salon.ties for salon in self._salons):
                continue
            fits = any(can_tie(event, salon, self._gazetteer) for salon in self._salons)
            worth = event.attitude is Attitude.SEEK
            (fitting if fits and worth else others).append(event)
        return sorted(fitting, key=_first_day), sorted(others, key=_first_day)

    def _made_action(self, event: Event, menu: QMenu) -> QAction:
        language = self._bench.language
        name = self._bench.names.event(event, language)
        dates = language.date_range(event.start, event.end)
        action = QAction(
            self._bench.icons.icon(glyph_of(event)),
            language.tr("{event} · {dates}", event=name, dates=dates).replace("&", "&&"),
            menu,
        )
        action.setObjectName(f"tie-{event.id}")
        action.setData(event.id)
        return action

    def _tie(self, action: QAction) -> None:
        event_id = action.data()
        if isinstance(event_id, str):
            self.tied.emit(event_id)

    def _add_row(self) -> None:
        row = _TieRow(self._bench)
        row.removed.connect(self.untied)
        self._column.insertWidget(len(self._rows), row)
        before = self._rows[-1].button if self._rows else self._before
        if before is not None:
            QWidget.setTabOrder(before, row.button)
            QWidget.setTabOrder(row.button, self.button)
        self._rows.append(row)


class _TieRow(QFrame):
    """One event, what is odd about the tie, and the button that undoes it."""

    removed = Signal(str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        dress(self, card=True)
        self._bench = bench
        self._event: Event | None = None
        self._glyph = QLabel()
        self._name = ElidedLabel()
        self._remark = make_label(role="small", tone="hint")
        self._remark.setWordWrap(True)
        self.button = QToolButton()
        self.button.setIcon(bench.icons.icon("x"))
        self.button.setIconSize(QSize(metrics.ICON_TINY, metrics.ICON_TINY))
        dress(self.button, small=True)
        self.button.clicked.connect(self._remove)
        grid = QGridLayout(self)
        grid.setContentsMargins(5, 1, 2, 1)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._glyph, 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self.button, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._remark, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        bench.theme.changed.connect(self._paint_glyph)

    def show_tie(
        self,
        plan: Plan,
        event: Event,
        tied: Sequence[Salon],
        selected: int,
        gazetteer: Gazetteer,
    ) -> None:
        """Show an event, and how many of the selected salons are tied to it."""
        language = self._bench.language
        name = self._bench.names.event(event, language)
        if event is not self._event:
            self._event = event
            self._paint_glyph()
            self.button.setObjectName(f"untie-{event.id}")
            untie = language.tr("Untie from {event}", event=name)
            self.button.setToolTip(untie)
            self.button.setAccessibleName(untie)
        if len(tied) < selected:
            name = language.tr(
                "{event} ({tied} of {selected})",
                event=name,
                tied=language.number(len(tied)),
                selected=language.number(selected),
            )
        if name != self._name.text():
            self._name.setText(name)
        odd = [salon for salon in tied if not can_tie(event, salon, gazetteer)]
        dress(self._name, tone="warning" if odd else "text")
        dress(self._remark, tone="warning" if odd else "hint")
        self._say(self._objection(event, odd[0]) if odd else build_up(event, plan, language))
        self.show()

    def _objection(self, event: Event, salon: Salon) -> str:
        tr = self._bench.language.tr
        if not covers_days(event, salon):
            return tr("The salon’s days do not meet this event.")
        return tr("This event is not felt in the salon’s place.")

    def _say(self, text: str) -> None:
        if text != self._remark.text():
            self._remark.setText(text)
        self._remark.setHidden(not text)

    def _paint_glyph(self) -> None:
        theme = self._bench.theme
        pixmap: QPixmap = self._bench.icons.pixmap(
            glyph_of(self._event), "accent", theme.px(metrics.ICON_SMALL), self.devicePixelRatioF()
        )
        self._glyph.setPixmap(pixmap)

    def _remove(self) -> None:
        if self._event is not None:
            self.removed.emit(self._event.id)


def _first_day(event: Event) -> tuple[str, str]:
    return event.start.isoformat(), event.id
