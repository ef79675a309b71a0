"""How the forecast of a salon is told."""

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from salonplanner.domain.edits import ReviseSalons
from salonplanner.domain.salon import Status
from salonplanner.forecast.explain import explain
from salonplanner.ui.widgets.chip import Chip
from salonplanner.words.factors import lines
from tests.gui.inspector.conftest import Shell


def told(shell: Shell) -> list[str]:
    part = shell.find(QWidget, "inspectorProjection")
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("scenario", ["reference", "central", "prudent"])
def test_each_factor_and_both_results_are_told(shell: Shell, scenario: str) -> None:
    shell.figures.choose_scenario(scenario)
    language, names = shell.session.bench.language, shell.session.bench.names
    plan = shell.document.plan
    wanted = lines(explain(plan, scenario, shell.salon()), plan, shell.salon(), language, names)
    row = shell.figures.forecast.salons["OR-01"]
    for line in wanted:
        assert f"{line.sign} {line.label}".strip() in told(shell)
        assert line.value in told(shell)
    visitors = shell.find(QLabel, "projectionVisitors").text()
    assert visitors == language.number(row.visitors)
    assert shell.find(QLabel, "projectionTurnover").text() == language.money(row.turnover)
    chips = [c for c in shell.inspector.findChildren(Chip) if c.isVisible() and c.text()]
    assert len(chips) == sum(1 for line in wanted if line.chip)


def test_figures_entered_by_hand_are_told_as_such(shell: Shell) -> None:
    assert not shell.find(QWidget, "projectionVisitorsManual").isVisible()
    shell.document.apply(ReviseSalons(ids=("OR-01",), fields={"visitors_override": 1000.0}))
    assert shell.find(QLabel, "projectionVisitors").text().endswith("000")
    assert shell.find(QWidget, "projectionVisitorsManual").isVisible()
    assert shell.find(QLabel, "projectionVisitorsNote").isVisible()
    assert not shell.find(QWidget, "projectionTurnoverManual").isVisible()
    shell.document.stack.undo()
    assert not shell.find(QWidget, "projectionVisitorsManual").isVisible()


def test_long_figures_entered_by_hand_stay_within_the_panel(shell: Shell) -> None:
    fields = {"visitors_override": 1_234_567.0, "turnover_override": 123_456_789.0}
    shell.document.apply(ReviseSalons(ids=("OR-01",), fields=fields))
    area = shell.find(QScrollArea, "inspectorArea")
    content = area.widget()
    assert content is not None
    assert shell.find(QWidget, "projectionTurnoverManual").isVisible()
    assert content.width() <= area.viewport().width()


def test_a_cancelled_salon_counts_for_nothing(shell: Shell) -> None:
    shell.document.apply(ReviseSalons(ids=("OR-01",), fields={"status": Status.CANCELLED}))
    assert shell.find(QWidget, "projectionNothing").isVisible()
    assert not shell.find(QWidget, "projectionVisitors").isVisible()
    shell.document.stack.undo()
    assert not shell.find(QWidget, "projectionNothing").isVisible()
    assert shell.find(QWidget, "projectionVisitors").isVisible()


def test_the_scenario_is_named(shell: Shell) -> None:
    shell.figures.choose_scenario("central")
    assert any("Central" in text for text in told(shell))
