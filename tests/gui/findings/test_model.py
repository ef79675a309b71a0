"""The findings' model under Qt's own checker, through edits and filters."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from salonplanner.domain.edits import AcceptFinding, RemoveSalons
from salonplanner.domain.plan import Acceptance
from salonplanner.domain.rules import Severity
from salonplanner.ui.findings.model import FINDING_ROLE, FindingsModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(window):
    return FindingsModel(window.session, window)


def rows_of(model) -> list:
    return [model.index(row).data(FINDING_ROLE) for row in range(model.rowCount())]


def test_qts_checker_passes_through_edits_and_filters(window, model, sample, empty):
    tester = QAbstractItemModelTester(model, FATAL)
    window.document.apply(RemoveSalons(ids=tuple(salon.id for salon in sample.salons[::3])))
    model.show_severities(frozenset({Severity.INFO}))
    window.document.stack.undo()
    window.document.put_in(empty, None)
    model.show_severities(frozenset(Severity))
    assert tester.failureReportingMode() is FATAL


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kept=st.sets(st.sampled_from(Severity)), removed=st.sets(st.integers(0, 69), max_size=20))
def test_the_rows_are_the_open_findings_asked_for(window, model, sample, kept, removed):
    window.document.put_in(sample, None)
    model.show_severities(frozenset(kept))
    window.document.apply(RemoveSalons(ids=tuple(sample.salons[i].id for i in removed)))
    assert rows_of(model) == [f for f in window.figures.findings if f.severity in kept]


def test_each_row_says_its_sentence(window, model):
    for row, finding in enumerate(rows_of(model)):
        text = model.index(row).data(Qt.ItemDataRole.DisplayRole)
        assert text
        assert all(salon_id in text for salon_id in finding.salons)
        assert model.row_of(finding) == row


def test_an_accepted_finding_is_listed_no_more(window, model):
    finding = rows_of(model)[0]
    before = model.counts()[finding.severity]
    accepted = Acceptance(
        code=finding.code, salons=finding.salons, event=finding.event, reason="vu"
    )
    window.document.apply(AcceptFinding(acceptance=accepted))
    assert finding.mark not in {left.mark for left in rows_of(model)}
    assert model.counts()[finding.severity] == before - 1
    assert model.row_of(finding) is None
