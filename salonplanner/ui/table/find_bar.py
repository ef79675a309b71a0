"""The bar that looks for a text in the cells: next, previous, and how many there are."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from salonplanner.domain.places import place_key
from salonplanner.ui import metrics
from salonplanner.ui.models.shown_salons import ShownSalons
from salonplanner.ui.session import Session
from salonplanner.ui.table.view import SalonTable
from salonplanner.ui.widgets.label import dress, make_label

TYPING_PAUSE = 120
Place = tuple[str, int]


class FindBar(QWidget):
    """Highlights what is found in the columns shown and goes from one place to the next.

    Salons the filter hides are not looked through: what is found can always be seen.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, session: Session, shown: ShownSalons, view: SalonTable) -> None:
        super().__init__()
        self.setObjectName("findBar")
        self._session = session
        self._shown = shown
        self._view = view
        self._open = False
        self._places: list[Place] = []
        self._keys: dict[str, str] = {}
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._begin)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._search)
        self._build()
        for told in (shown.dataChanged, shown.layoutChanged, shown.modelReset):
            told.connect(self._renew)
        for told in (shown.rowsInserted, shown.rowsRemoved):
            told.connect(self._renew)

    @property
    def is_open(self) -> bool:
        """Whether it is shown."""
        return self._open

    def open(self) -> None:
        """Show it, its text selected."""
        self._open = True
        self.opened.emit()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Take it and its highlights away; the keys go back to the cells."""
        if not self._open:
            return
        self._open = False
        self._pause.stop()
        self._show([], None)
        self._keys.clear()
        self.closed.emit()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_next(self) -> None:
        """Go to the next place, from the last one to the first."""
        self._go(1)

    def go_previous(self) -> None:
        """Go to the place before, from the first one to the last."""
        self._go(-1)

    def _build(self) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.SPACES[2])
        self._line = _FindLine(self)
        self._line.setObjectName("findText")
        self._line.setAccessibleName(tr("Find in the table"))
        self._line.setPlaceholderText(tr("Find in the table"))
        self._line.setMinimumWidth(bench.theme.px(200))
        self._line.setMaximumWidth(bench.theme.px(320))
        self._line.addAction(
            bench.icons.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._line.textEdited.connect(self._wait)
        self._count = make_label(tone="secondary", name="findCount")
        row.addWidget(self._line, 1)
        for icon, tip, name, handler in (
            ("chevron-up", tr("Find previous"), "findPrevious", self.go_previous),
            ("chevron-down", tr("Find next"), "findNext", self.go_next),
        ):
            row.addWidget(self._button(icon, tip, name, handler))
        row.addWidget(self._count)
        row.addWidget(self._button("x", tr("Close"), "findClose", self.close_bar))
        row.addStretch(1)

    def _button(self, icon: str, tip: str, name: str, handler: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._session.bench.icons.icon(icon))
        button.setIconSize(QSize(metrics.ICON, metrics.ICON))
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        dress(button, small=True)
        button.clicked.connect(handler)
        return button

    def _wait(self) -> None:
        self._pause.start()

    def _begin(self) -> None:
        """Look for what was typed and go to the first place from the current cell on."""
        self._search()
        if self._places and self._view.found_current is None:
            self._select(self._first_place())

    def _search(self) -> None:
        if not self._open:
            return
        wanted = place_key(self._line.text())
        places = self._found(wanted) if wanted else []
        current = self._view.found_current
        self._show(places, current if current in set(places) else None)

    def _found(self, wanted: str) -> list[Place]:
        """The cells whose text holds a key, row by row."""
        header, model = self._view.horizontalHeader(), self._shown.model
        logical = (header.logicalIndex(visual) for visual in range(header.count()))
        columns = [
            n for n in logical if not header.isSectionHidden(n) and not model.columns[n].icon
        ]
        places: list[Place] = []
        for row in range(self._shown.rowCount()):
            source = self._shown.source_row(row)
            for column in columns:
                if wanted in self._key(model.text_at(source, column)):
                    places.append((model.salon_at(source).id, column))
        return places

    def _key(self, text: str) -> str:
        key = self._keys.get(text)
        if key is None:
            key = self._keys[text] = place_key(text)
        return key

    def _first_place(self) -> Place:
        index = self._view.currentIndex()
        if not index.isValid():
            return self._places[0]
        visual = self._view.horizontalHeader().visualIndex
        here = (index.row(), visual(index.column()))
        for salon_id, column in self._places:
            row = self._shown.place_of(salon_id)
            if row is not None and (row, visual(column)) >= here:
                return salon_id, column
        return self._places[0]

    def _go(self, step: int) -> None:
        if not self._open:
            self.open()
        if self._pause.isActive() or self._later.isActive():
            self._pause.stop()
            self._later.stop()
            self._search()
        if not self._places:
            return
        current = self._view.found_current
        if current in self._places:
            place = self._places[(self._places.index(current) + step) % len(self._places)]
        else:
            place = self._first_place()
        self._select(place)

    def _select(self, place: Place) -> None:
        row = self._shown.place_of(place[0])
        if row is not None:
            self._view.go_to(self._shown.index(row, place[1]))
        self._show(self._places, place)

    def _show(self, places: list[Place], current: Place | None) -> None:
        language = self._session.bench.language
        self._places = places
        self._view.found = frozenset(places)
        self._view.found_current = current
        self._view.viewport().update()
        nothing = not places and bool(place_key(self._line.text())) and self._open
        dress(self._line, invalid=nothing)
        if not places:
            self._count.setText(language.tr("Nothing found") if nothing else "")
            return
        at = language.number(places.index(current) + 1) if current else "–"
        self._count.setText(language.tr("{at} of {all}", at=at, all=language.number(len(places))))

    def _renew(self) -> None:
        if self._open:
            self._later.start()


class _FindLine(QLineEdit):
    """Enter goes on, with Shift back; Escape closes."""

    def __init__(self, bar: FindBar) -> None:
        super().__init__(bar)
        self._bar = bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self._bar.go_previous if back else self._bar.go_next)()
        elif key is Qt.Key.Key_Escape:
            self._bar.close_bar()
        else:
            super().keyPressEvent(event)
