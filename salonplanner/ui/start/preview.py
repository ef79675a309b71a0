"""The miniature of a recent plan: its figures, its health and its season at a glance."""

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from salonplanner.domain.errors import PlannerError
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity, check
from salonplanner.domain.scenario import REFERENCE
from salonplanner.forecast.model import forecast
from salonplanner.services.documents import open_plan
from salonplanner.ui.timeline.miniature import Miniature
from salonplanner.ui.widgets.chip import Chip
from salonplanner.ui.widgets.label import ElidedLabel, dress, make_label
from salonplanner.ui.workbench import Workbench
from salonplanner.words import errors as error_words

SMALLEST, TALLEST = 130, 222
"""Heights of the miniature in pixels at 100 %."""


class PlanPreview(QWidget):
    """``open_pressed`` carries the path of the plan shown."""

    open_pressed = Signal(object)

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("planPreview")
        self._bench = bench
        self._path: Path | None = None
        self._name = make_label(role="title")
        self._figures = ElidedLabel(tone="secondary")
        self._health = Chip(bench.theme, bench.icons)
        self._open = QPushButton(bench.language.tr("Open this plan"))
        self._open.setObjectName("openPreviewed")
        self._open.clicked.connect(self._press)
        self._picture = _Picture(bench)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name)
        head.addWidget(self._figures, 1)
        head.addWidget(self._health)
        head.addWidget(self._open)
        card = QFrame()
        dress(card, card=True)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(10, 8, 10, 8)
        inner.addWidget(self._picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(card, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def announce(self, path: Path | None) -> None:
        """Name the plan whose file is opened next; nothing where there is none."""
        self._path = path
        self.setVisible(path is not None)
        if path is not None:
            self._name.setText(path.name)
            self._figures.setText("")
            self._health.show_text("")
            self._open.setEnabled(True)
            self._picture.show_plan(None)

    def show_path(self, path: Path | None) -> None:
        """Show a plan's file, nothing where there is none."""
        self._path = path
        self.setVisible(path is not None)
        if path is None:
            return
        try:
            plan = open_plan(path, self._bench.seeds)
        except PlannerError as error:
            self._show_refusal(path, error)
        else:
            self._show_plan(path, plan)

    def _show_plan(self, path: Path, plan: Plan) -> None:
        language = self._bench.language
        totals = forecast(plan, REFERENCE).totals
        findings = check(plan, self._bench.gazetteer)
        errors = sum(1 for finding in findings if finding.severity is Severity.ERROR)
        self._name.setText(plan.name or path.stem)
        salons = language.ntr("{n} salon", "{n} salons", totals.salons)
        visitors = language.tr("{visitors} visitors", visitors=language.number(totals.visitors))
        turnover = language.millions(totals.turnover)
        self._figures.setText(" · ".join((salons, visitors, turnover)))
        if errors:
            self._health.show_text(language.ntr("{n} error", "{n} errors", errors), "error")
        else:
            self._health.show_text(language.tr("no error"), "ok")
        self._open.setEnabled(True)
        self._picture.show_plan(plan)

    def _show_refusal(self, path: Path, error: PlannerError) -> None:
        self._name.setText(path.name)
        self._figures.setText(error_words.sentence(error, self._bench.language))
        self._health.show_text(self._bench.language.tr("unreadable"), "error")
        self._open.setEnabled(False)
        self._picture.show_plan(None)

    def _press(self) -> None:
        self.open_pressed.emit(self._path)


class _Picture(QWidget):
    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._miniature = Miniature(bench.theme, bench.icons, bench.language, bench.names)
        self._theme = bench.theme
        self._plan: Plan | None = None
        bench.theme.changed.connect(self._resize)
        self._resize()

    def show_plan(self, plan: Plan | None) -> None:
        self._plan = plan
        self.update()

    def _resize(self) -> None:
        self.setMinimumHeight(self._theme.px(SMALLEST))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as a miniature can use."""
        return QSize(480, self._theme.px(TALLEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._plan is None:
            return
        painter = QPainter(self)
        self._miniature.paint(painter, self.rect().toRectF(), self._plan)
        painter.end()
