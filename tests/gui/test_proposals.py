"""What would mend a finding: at once in a usual plan, after the paint in a large one."""

from salonplanner.domain.rules import mend
from tests.benchmarks.plans import enlarged


def test_a_usual_plan_is_answered_at_once(window):
    proposals = window.session.proposals
    for finding in window.figures.findings:
        edit = mend(finding, window.document.plan, window.bench.gazetteer)
        assert bool(proposals.text(finding)) == (edit is not None)


def test_a_large_plan_is_answered_after_the_paint(make_window, sample, qtbot):
    window = make_window(enlarged(sample, 400))
    proposals = window.session.proposals
    finding = next(
        found
        for found in window.figures.findings
        if mend(found, window.document.plan, window.bench.gazetteer) is not None
    )
    assert proposals.text(finding) == ""
    with qtbot.waitSignal(proposals.renewed):
        pass
    assert proposals.text(finding) != ""


def test_what_was_proposed_before_stands_until_the_answer(make_window, sample, qtbot):
    window = make_window(enlarged(sample, 400))
    proposals = window.session.proposals
    finding = window.figures.findings[0]
    proposals.text(finding)
    qtbot.waitSignal(proposals.renewed).wait()
    before = proposals.text(finding)
    window.salons.add()
    assert proposals.text(finding) == before
    qtbot.waitSignal(proposals.renewed).wait()
