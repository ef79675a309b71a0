"""The findings' model under Qt's own checker, through edits and filters."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from salonplanner.domain.edits import AcceptFinding, RemoveSalons
from salonplanner.domain.rules import Code, Severity
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.findings.listing import Fold, Grouping, Heading
from salonplanner.ui.findings.model import FINDING_ROLE, FindingsModel
from salonplanner.words.findings import title

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(window):
    return FindingsModel(window.session, window)


def rows_of(model) -> list:
    """The findings of the rows that are of one each."""
    rows = (model.index(row).data(FINDING_ROLE) for row in range(model.rowCount()))
    return [finding for finding in rows if finding is not None]


def test_qts_checker_passes_through_edits_and_filters(window, model, sample, empty):
    tester = QAbstractItemModelTester(model, FATAL)
    window.document.apply(RemoveSalons(ids=tuple(salon.id for salon in sample.salons[::3])))
    model.ask(severities=frozenset({Severity.INFO}))
    window.document.stack.undo()
    window.document.put_in(empty, None)
    model.ask(severities=frozenset(Severity))
    assert tester.failureReportingMode() is FATAL


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kept=st.sets(st.sampled_from(Severity)), removed=st.sets(st.integers(0, 69), max_size=20))
def test_the_rows_are_the_open_findings_asked_for(window, model, sample, kept, removed):
    window.document.put_in(sample, None)
    model.ask(severities=frozenset(kept))
    window.document.apply(RemoveSalons(ids=tuple(sample.salons[i].id for i in removed)))
    wanted = [f for f in window.figures.findings if f.severity in kept]
    assert sorted(map(repr, model.findings())) == sorted(map(repr, wanted))


def test_each_row_says_its_sentence(window, model):
    for row in range(model.rowCount()):
        index = model.index(row)
        text, finding = index.data(Qt.ItemDataRole.DisplayRole), index.data(FINDING_ROLE)
        assert text
        if finding is not None:
            assert all(salon_id in text for salon_id in finding.salons)
            assert model.row_of(finding) == row


def test_a_fold_says_how_many_and_which_event(window, model, bench):
    fold = next(model.row_at(n) for n in range(model.rowCount()) if n_is_fold(model, n))
    place = model.row_of(fold.findings[0])
    text = model.index(place).data()
    event = window.document.plan.event(fold.event)
    assert str(len(fold.findings)) in text
    assert bench.names.event(event, bench.language) in text


def n_is_fold(model, place: int) -> bool:
    return isinstance(model.row_at(place), Fold)


def test_an_accepted_finding_is_counted_no_more(window, model):
    finding = rows_of(model)[0]
    before = model.counts()[finding.severity]
    window.document.apply(AcceptFinding(acceptance=finding.acceptance("seen")))
    assert model.counts()[finding.severity] == before - 1
    assert model.row_of(finding) is None
    last = rows_of(model)[-1]
    assert (last.mark, last.accepted) == (finding.mark, "seen")
    model.ask(accepted=False)
    assert finding.mark not in {left.mark for left in rows_of(model)}


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    asked=st.lists(
        st.tuples(st.sampled_from(Grouping), st.booleans(), st.sets(st.sampled_from(Code))),
        max_size=4,
    )
)
def test_qts_checker_passes_through_groups_and_folds(window, model, sample, asked):
    window.document.put_in(sample, None)
    tester = QAbstractItemModelTester(model, FATAL)
    for grouping, accepted, without in asked:
        model.ask(grouping=grouping, accepted=accepted, without=frozenset(without))
        rows = [model.row_at(n) for n in range(model.rowCount())]
        model.ask(
            folded=frozenset(row.key for row in rows[::2] if isinstance(row, Heading)),
            opened=frozenset((r.group, r.event) for r in rows if isinstance(r, Fold)),
        )
        window.document.apply(RemoveSalons(ids=(window.document.plan.salons[0].id,)))
    assert tester.failureReportingMode() is FATAL


def test_headings_name_rules_regions_and_salons(window, model, bench):
    plan, language = window.document.plan, bench.language
    wanted = {
        Grouping.RULE: title(Code.NEIGHBOUR_CLASH, language),
        Grouping.REGION: bench.names.region(plan.salon("TTA-06").region, language),
        Grouping.SALON: plan.salon("TTA-06").name,
    }
    for grouping, name in wanted.items():
        model.ask(grouping=grouping)
        texts = [
            model.index(n).data()
            for n in range(model.rowCount())
            if isinstance(model.row_at(n), Heading)
        ]
        assert any(name in text for text in texts)
        if grouping is not Grouping.RULE:
            assert language.tr("Whole programme") in texts[-1]


def test_very_many_findings_follow_the_filter_once_typing_stops(window, model, qtbot, monkeypatch):
    monkeypatch.setattr("salonplanner.ui.findings.model.MOST_AT_ONCE", 1)
    before = model.rowCount()
    window.figures.choose_filter(SalonFilter(text="no salon is called that"))
    assert model.rowCount() == before
    qtbot.waitUntil(lambda: model.rowCount() < before)
    assert model.hidden


def test_an_edit_does_not_wait_for_the_end_of_typing(window, model, monkeypatch):
    monkeypatch.setattr("salonplanner.ui.findings.model.MOST_AT_ONCE", 1)
    salon = window.document.plan.salons[0]
    window.figures.choose_filter(SalonFilter(text=salon.id))
    window.document.apply(RemoveSalons(ids=(salon.id,)))
    assert all(finding.salons == () for finding in model.findings())


def test_the_tip_of_a_finding_has_the_whole_correction(window, model):
    index = model.index(0)
    sentence, correction = index.data(Qt.ItemDataRole.ToolTipRole).split("\n")
    assert sentence == index.data()
    finding = index.data(FINDING_ROLE)
    assert correction == window.session.proposals.text(finding) != ""
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == correction


def test_the_tip_of_an_accepted_finding_has_the_reason(window, model):
    finding = rows_of(model)[0]
    window.document.apply(AcceptFinding(acceptance=finding.acceptance("Agreed in May")))
    tips = [
        model.index(row).data(Qt.ItemDataRole.ToolTipRole)
        for row in range(model.rowCount())
        if (found := model.index(row).data(FINDING_ROLE)) is not None and found.accepted
    ]
    assert len(tips) == 1
    assert "Agreed in May" in tips[0]
