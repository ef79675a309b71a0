"""How the forecast of the selected salon comes about, factor by factor."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from salonplanner.domain.salon import Salon
from salonplanner.forecast.explain import Step, explain
from salonplanner.ui.inspector.rows import Section
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.chip import PROVENANCE, Chip
from salonplanner.ui.widgets.label import ElidedLabel, LabelRole, dress, make_label
from salonplanner.ui.workbench import Workbench
from salonplanner.words import scenarios as scenario_words
from salonplanner.words.factors import Line, lines

_RESULTS: Final[dict[Step, tuple[str, LabelRole]]] = {
    Step.VISITORS: ("projectionVisitors", "figure_m"),
    Step.TURNOVER: ("projectionTurnover", "section"),
}


class Projection(Section):
    """Average, multipliers and what comes out: visitors first, then turnover."""

    def __init__(self, session: Session) -> None:
        bench = session.bench
        super().__init__(bench.language.tr("Forecast"))
        self.setObjectName("inspectorProjection")
        self._session = session
        self._parts = [_Part(bench, *_RESULTS[step]) for step in _RESULTS]
        self._nothing = make_label(
            bench.language.tr("A cancelled salon counts for nothing."),
            tone="secondary",
            name="projectionNothing",
        )
        self._nothing.setWordWrap(True)
        self.add(self._nothing)
        for part in self._parts:
            self.add(part)

    def show_salon(self, salon: Salon) -> None:
        """Explain the figures of a salon under the scenario shown."""
        bench = self._session.bench
        plan = self._session.document.plan
        scenario = plan.scenario(self._session.figures.scenario)
        name = scenario_words.name(scenario, bench.language)
        self.note(bench.language.tr("Scenario: {name}", name=name))
        factors = explain(plan, scenario.id, salon)
        told = lines(factors, plan, salon, bench.language, bench.names)
        self._nothing.setHidden(bool(told))
        visitors = 1 + next((i for i, line in enumerate(told) if line.step is Step.VISITORS), -1)
        for part, share in zip(self._parts, (told[:visitors], told[visitors:]), strict=True):
            part.show_lines(share)


class _Part(QWidget):
    """Factors and, in a tinted card, their result."""

    def __init__(self, bench: Workbench, name: str, role: LabelRole) -> None:
        super().__init__()
        self._bench = bench
        self._rows: list[_FactorRow] = []
        self._result = _Result(bench, name, role)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._result)

    def show_lines(self, told: Sequence[Line]) -> None:
        """Show factors and, as the last line, their result; nothing hides all."""
        self.setHidden(not told)
        if not told:
            return
        *factors, result = told
        while len(self._rows) < len(factors):
            row = _FactorRow(self._bench)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for row, line in zip(self._rows, factors, strict=False):
            row.show_line(line)
        for row in self._rows[len(factors) :]:
            row.hide()
        self._result.show_line(result)


class _FactorRow(QWidget):
    """One factor: what it stands for, what kind of figure it is, and its value."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._theme = bench.theme
        self._label = ElidedLabel()
        self._chip = Chip(bench.theme, bench.icons, small=True)
        self._value = make_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 4)
        row.setSpacing(6)
        row.addWidget(self._label, 1)
        row.addWidget(self._chip)
        row.addWidget(self._value)

    def show_line(self, line: Line) -> None:
        """Show a factor; its source stands in the tip."""
        _set(self._label, f"{line.sign} {line.label}".strip())
        _set(self._value, line.value)
        if line.chip != self._chip.text():
            tone = PROVENANCE[line.status.value] if line.status else "neutral"
            self._chip.show_text(line.chip, tone)
        if line.note != self.toolTip():
            self.setToolTip(line.note)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline below."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colours["line"])
        painter.end()


class _Result(QFrame):
    """What comes out; where it was entered by hand, what it replaces."""

    def __init__(self, bench: Workbench, name: str, role: LabelRole) -> None:
        super().__init__()
        dress(self, card="tint")
        self._label = ElidedLabel(role="section", tone="tint")
        self._value = make_label(role=role, name=name)
        self._manual = Chip(bench.theme, bench.icons, tone="neutral", small=True)
        self._manual.setObjectName(f"{name}Manual")
        self._note = make_label(role="small", tone="tint", name=f"{name}Note")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._label, 1)
        head.addWidget(self._value)
        # Beside a long amount there is no room for the chip: the whole panel would be pushed out.
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._manual)
        below.addStretch(1)
        below.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 5, 8, 5)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(below)

    def show_line(self, line: Line) -> None:
        """Show a result."""
        _set(self._label, f"{line.sign} {line.label}")
        _set(self._value, line.value)
        _set(self._note, line.note)
        self._note.setHidden(not line.note)
        if line.chip != self._manual.text():
            self._manual.show_text(line.chip)


def _set(label: QLabel, text: str) -> None:
    if text != label.text():
        label.setText(text)
