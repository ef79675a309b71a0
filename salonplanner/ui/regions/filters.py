"""The filters: what the calendar and the table show; no figure depends on them."""

from collections import Counter

import msgspec
from PySide6.QtCore import QSignalBlocker, QSize, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from salonplanner.domain.salon import Level, Status
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.dock_title import DockTitle
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.widgets.swatch import BarPainter

TYPING_PAUSE = 150
"""Milliseconds without a key after which the search is made."""
SWATCH = QSize(22, 12)
_LEVELS = (Level.NATIONAL, Level.REGIONAL, Level.LOCAL)
_STATUSES = (
    Status.CONFIRMED,
    Status.PENDING,
    Status.PROPOSED,
    Status.DRAFT,
    Status.HELD,
    Status.CANCELLED,
)


class FilterForm(QWidget):
    """Search and boxes to tick, each with how many salons of the whole plan it stands for."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("filters")
        self._session = session
        self._bars = BarPainter(session.bench.theme, session.bench.icons)
        self._counts: dict[str, QLabel] = {}
        self._looks: dict[str, tuple[Level | None, Status]] = {}
        self._boxes: dict[str, QCheckBox] = {}
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._choose)
        self._build()
        session.figures.renewed.connect(self._count)
        session.figures.filtered.connect(self._show)
        self._count()
        self._show()

    def focus_search(self) -> None:
        """Put the cursor in the search, its text selected."""
        self._search.setFocus()
        self._search.selectAll()

    def _build(self) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        title = DockTitle(bench.theme, tr("Filters"))
        reset = QPushButton(tr("Reset"))
        reset.setObjectName("resetFilters")
        dress(reset, link=True)
        clear = self._session.actions[ActionName.CLEAR_FILTERS]
        reset.setEnabled(clear.isEnabled())
        clear.enabledChanged.connect(reset.setEnabled)
        reset.clicked.connect(clear.trigger)
        title.add_widget(reset)
        column.addWidget(title)
        form = QVBoxLayout()
        form.setContentsMargins(10, 6, 10, 0)
        form.setSpacing(bench.theme.px(4))
        column.addLayout(form)
        self._search = QLineEdit()
        self._search.setObjectName("filterSearch")
        self._search.setPlaceholderText(tr("Salon, city, number…"))
        self._search.setAccessibleName(tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(
            bench.icons.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._search.textChanged.connect(self._wait)
        form.addWidget(self._search)
        form.addWidget(make_label(tr("Level"), "small", "hint"))
        for level in _LEVELS:
            name = bench.names.level(level, bench.language)
            form.addLayout(self._row(f"filterLevel-{level}", name, (level, Status.CONFIRMED)))
        form.addWidget(make_label(tr("Status"), "small", "hint"))
        for status in _STATUSES:
            name = bench.names.status(status, bench.language)
            form.addLayout(self._row(f"filterStatus-{status}", name, (None, status)))
        form.addWidget(_rule())
        form.addLayout(self._row("filterTied", tr("Tied to an event")))
        form.addLayout(self._row("filterAlerts", tr("With an alert")))
        bench.theme.changed.connect(self._paint_swatches)
        self._paint_swatches()

    def _row(
        self, name: str, text: str, look: tuple[Level | None, Status] | None = None
    ) -> QHBoxLayout:
        """A box to tick and how many salons it stands for; its swatch is the bars' legend."""
        row = QHBoxLayout()
        row.setSpacing(6)
        box = QCheckBox(text)
        box.setObjectName(name)
        box.toggled.connect(self._choose)
        row.addWidget(box, 1)
        count = make_label(tone="secondary", name=f"{name}-count")
        count.setBuddy(box)
        row.addWidget(count)
        self._boxes[name] = box
        self._counts[name] = count
        if look is not None:
            self._looks[name] = look
        return row

    def _paint_swatches(self) -> None:
        theme = self._session.bench.theme
        size = QSize(theme.px(SWATCH.width()), theme.px(SWATCH.height()))
        for name, (level, status) in self._looks.items():
            self._boxes[name].setIconSize(size)
            self._boxes[name].setIcon(self._bars.icon(level, status))

    def _wait(self) -> None:
        self._pause.start()

    def _choose(self) -> None:
        boxes = self._boxes
        present = self._session.figures.filter
        wanted = msgspec.structs.replace(
            present,
            text=self._search.text().strip(),
            levels=frozenset(level for level in Level if boxes[f"filterLevel-{level}"].isChecked()),
            statuses=frozenset(s for s in Status if boxes[f"filterStatus-{s}"].isChecked()),
            tied_only=boxes["filterTied"].isChecked(),
            alerts_only=boxes["filterAlerts"].isChecked(),
        )
        self._session.figures.choose_filter(wanted)

    def _show(self) -> None:
        """Let the form say what the filter is, whoever chose it."""
        wanted: SalonFilter = self._session.figures.filter
        if self._search.text().strip() != wanted.text:
            # Not in silence: the button that clears the line would not follow.
            self._search.setText(wanted.text)
            self._pause.stop()
        ticked = {
            **{f"filterLevel-{level}": level in wanted.levels for level in Level},
            **{f"filterStatus-{status}": status in wanted.statuses for status in Status},
            "filterTied": wanted.tied_only,
            "filterAlerts": wanted.alerts_only,
        }
        for name, checked in ticked.items():
            with QSignalBlocker(self._boxes[name]):
                self._boxes[name].setChecked(checked)
        dress(self._search, filtered=bool(wanted.text))

    def _count(self) -> None:
        plan = self._session.document.plan
        language = self._session.bench.language
        levels = Counter(salon.level for salon in plan.active_salons)
        statuses = Counter(salon.status for salon in plan.salons)
        counts = {
            **{f"filterLevel-{level}": levels[level] for level in Level},
            **{f"filterStatus-{status}": statuses[status] for status in Status},
            "filterTied": sum(1 for salon in plan.active_salons if salon.ties),
            "filterAlerts": len(self._session.figures.alerts),
        }
        for name, count in counts.items():
            self._counts[name].setText(language.number(count))


def _rule() -> QWidget:
    rule = QWidget()
    rule.setFixedHeight(4)
    return rule
