"""The findings of the salon shown, and their corrections."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from salonplanner.domain.plan import Acceptance, Plan
from salonplanner.domain.rules import Code, mend
from salonplanner.ui.inspector.alerts import MOST
from salonplanner.ui.widgets.notice import Notice
from tests.gui.inspector.conftest import BERKANE, OUJDA, Shell


@pytest.fixture
def clashing(plan: Plan) -> Plan:
    """Two salons of one city on the same days."""
    other = msgspec.structs.replace(BERKANE, city="Oujda", start=OUJDA.start, end=OUJDA.end)
    return msgspec.structs.replace(plan, salons=(OUJDA, other))


def shown(shell: Shell) -> list[str]:
    return [n.text() for n in shell.inspector.findChildren(Notice) if n.isVisible()]


def test_findings_of_the_salon_are_told(make_shell: Callable[..., Shell], clashing: Plan) -> None:
    shell = make_shell(clashing)
    shell.select("OR-02")
    found = [f for f in shell.figures.findings if "OR-02" in f.salons]
    assert len(shown(shell)) == min(len(found), MOST)
    assert any("OR-01" in text or "Oujda" in text for text in shown(shell))
    more = shell.find(QLabel, "moreAlerts")
    assert more.isHidden() == (len(found) <= MOST)


def test_correcting_is_one_step_and_takes_the_finding_away(
    make_shell: Callable[..., Shell], clashing: Plan
) -> None:
    shell = make_shell(clashing)
    shell.select("OR-02")
    first = next(f for f in shell.figures.findings if "OR-02" in f.salons)
    assert mend(first, clashing, shell.session.bench.gazetteer) is not None
    assert "→" in shown(shell)[0]
    shell.find(QPushButton, "mendAlert1").click()
    assert shell.steps() == 1
    assert first not in shell.figures.findings


def test_a_tie_that_does_not_fit_is_told_beside_the_tie(
    make_shell: Callable[..., Shell], plan: Plan
) -> None:
    tied = msgspec.structs.replace(BERKANE, ties=("wafcon2024",))
    shell = make_shell(msgspec.structs.replace(plan, salons=(tied,)))
    shell.select("OR-02")
    about = [f for f in shell.figures.findings if "OR-02" in f.salons]
    assert Code.TIE_INELIGIBLE in {finding.code for finding in about}
    assert len(shown(shell)) == len(about) - 1


def test_accepted_findings_are_not_told(make_shell: Callable[..., Shell], clashing: Plan) -> None:
    shell = make_shell(clashing)
    accepted = tuple(
        Acceptance(code=f.code, salons=f.salons, event=f.event, reason="vu")
        for f in shell.figures.findings
    )
    shell.document.put_in(msgspec.structs.replace(clashing, accepted=accepted), None)
    shell.select("OR-02")
    assert shown(shell) == []
    assert not shell.find(QWidget, "inspectorAlerts").isVisible()


def test_alerts_follow_the_plan(make_shell: Callable[..., Shell], clashing: Plan) -> None:
    shell = make_shell(clashing)
    shell.select("OR-02")
    before = shown(shell)
    shell.salons.move({"OR-02": BERKANE.start})
    assert shown(shell) != before
    shell.document.stack.undo()
    assert shown(shell) == before
