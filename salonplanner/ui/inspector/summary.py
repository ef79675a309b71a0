"""What the inspector shows while nothing is selected: the programme in numbers."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from salonplanner.domain.salon import Level, Status
from salonplanner.ui.inspector.choice_fields import LEVELS, STATUSES
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.label import ElidedLabel, LabelRole, make_label
from salonplanner.ui.widgets.swatch import BarPainter, Swatch


class ProgrammeSummary(QWidget):
    """How many salons there are by level and status, and what they bring in."""

    def __init__(self, session: Session, bars: BarPainter) -> None:
        super().__init__()
        self.setObjectName("programmeSummary")
        self._session = session
        self._bars = bars
        self._values: dict[str, ElidedLabel] = {}
        bench = session.bench
        tr = bench.language.tr
        self._title = make_label(role="title", name="summaryTitle")
        self._title.setWordWrap(True)
        hint = make_label(tr("Select a salon to see and change its details."), "small", "hint")
        hint.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(bench.theme.px(6))
        self._grid.setColumnStretch(1, 1)
        self._add_title(tr("Level"))
        for level in LEVELS:
            swatch = Swatch(bench.theme, bars, level)
            self._add(level, bench.names.level(level, bench.language), swatch)
        self._add_title(tr("Status"))
        for status in STATUSES:
            swatch = Swatch(bench.theme, bars, None, status)
            self._add(status, bench.names.status(status, bench.language), swatch)
        self._add_title(tr("Forecast"))
        self._add("salons", tr("Salons that count"))
        self._add("visitors", tr("Visitors"))
        self._add("turnover", tr("Turnover"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(hint)
        column.addLayout(self._grid)

    def refresh(self) -> None:
        """Count again."""
        plan = self._session.document.plan
        language = self._session.bench.language
        totals = self._session.figures.forecast.totals
        levels = Counter(salon.level for salon in plan.active_salons)
        statuses = Counter(salon.status for salon in plan.salons)
        texts = {
            **{level.value: language.number(levels[level]) for level in Level},
            **{status.value: language.number(statuses[status]) for status in Status},
            "salons": language.number(totals.salons),
            "visitors": language.number(totals.visitors),
            "turnover": language.money(totals.turnover),
        }
        for key, text in texts.items():
            if text != self._values[key].text():
                self._values[key].setText(text)
        name = plan.name or language.tr("Season {year}", year=str(plan.season.year))
        if name != self._title.text():
            self._title.setText(name)

    def _add_title(self, text: str) -> None:
        label = make_label(text, "small", "hint")
        label.setContentsMargins(0, 6, 0, 0)
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 3)

    def _add(self, key: str, text: str, swatch: QWidget | None = None) -> None:
        row = self._grid.rowCount()
        role: LabelRole = "body" if swatch else "section"
        if swatch:
            self._grid.addWidget(swatch, row, 0)
            self._grid.addWidget(ElidedLabel(text), row, 1)
        else:
            self._grid.addWidget(ElidedLabel(text), row, 0, 1, 2)
        value = ElidedLabel("", role)
        value.setObjectName(f"summary-{key}")
        value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(value, row, 2)
        self._values[key] = value
