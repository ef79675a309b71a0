"""Which rows are shown for which findings, without a window."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Code, Finding, Severity, check
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.findings.listing import Fold, Grouping, Heading, Line, Wanted, listing
from tests.unit.domain.rules.programmes import GAZETTEER, dense_plans, event, plan, salon

FAIR = event("fair", "07-01", "07-31")
THREE = plan(
    salon("A-01", "07-01", "07-03"),
    salon("A-02", "07-10", "07-12"),
    salon("A-03", "09-10", "09-12", city="Nowhere"),
    events=(FAIR,),
)


def made(made_of: Plan, wanted: Wanted | None = None, visible: set[str] | None = None):
    everyone = {one.id for one in made_of.salons}
    shown = frozenset(everyone if visible is None else visible)
    findings = check(made_of, GAZETTEER)
    return listing(findings, made_of, wanted or Wanted(), shown, SalonFilter())


def findings_in(rows) -> set[Finding]:
    found: set[Finding] = set()
    for row in rows:
        if isinstance(row, Line):
            found.add(row.finding)
        elif isinstance(row, Fold):
            found.update(row.findings)
    return found


@given(dense_plans(), st.sampled_from(Grouping), st.sets(st.sampled_from(Severity)))
def test_every_finding_asked_for_is_in_some_row(dense: Plan, grouping, severities) -> None:
    wanted = Wanted(grouping=grouping, severities=frozenset(severities))
    found = made(dense, wanted)
    asked = {one for one in check(dense, GAZETTEER) if one.severity in severities}
    assert findings_in(found.rows) == asked
    assert found.hidden == 0
    assert sum(found.counts.values()) == len(check(dense, GAZETTEER))


@given(dense_plans(), st.integers(0, 9))
def test_what_is_about_hidden_salons_alone_is_counted_apart(dense: Plan, kept: int) -> None:
    visible = {one.id for one in dense.salons[:kept]}
    found = made(dense, visible=visible)
    findings = check(dense, GAZETTEER)
    away = [f for f in findings if f.salons and not visible.intersection(f.salons)]
    assert found.hidden == len(away)
    assert findings_in(found.rows) == set(findings) - set(away)


def test_opportunities_of_one_event_are_one_row_until_it_is_opened() -> None:
    fold = next(row for row in made(THREE).rows if isinstance(row, Fold))
    assert [finding.salons[0] for finding in fold.findings] == ["A-01", "A-02"]
    opened = made(THREE, Wanted(opened=frozenset({("", "fair")}))).rows
    place = next(n for n, row in enumerate(opened) if isinstance(row, Fold))
    assert all(isinstance(row, Line) and row.within for row in opened[place + 1 : place + 3])


def test_one_opportunity_alone_is_not_folded() -> None:
    few = msgspec.structs.replace(THREE, salons=THREE.salons[1:])
    assert not any(isinstance(row, Fold) for row in made(few).rows)


@pytest.mark.parametrize(
    ("grouping", "first"),
    [
        (Grouping.RULE, Code.UNKNOWN_PLACE.value),
        (Grouping.REGION, RegionCode.MA_02.value),
        (Grouping.SALON, "A-01"),
    ],
)
def test_groups_open_with_a_heading(grouping: Grouping, first: str) -> None:
    rows = made(THREE, Wanted(grouping=grouping)).rows
    assert isinstance(rows[0], Heading)
    assert (rows[0].grouping, rows[0].key) == (grouping, first)
    folded = made(THREE, Wanted(grouping=grouping, folded=frozenset({first}))).rows
    assert isinstance(folded[0], Heading)
    assert folded[0].folded
    assert folded[0].open == rows[0].open > 0
    assert len(folded) < len(rows)


def test_a_pair_stands_under_both_of_its_salons() -> None:
    clash = plan(salon("A-01", "07-01", "07-03"), salon("A-02", "07-02", "07-05"))
    rows = made(clash, Wanted(grouping=Grouping.SALON)).rows
    pairs = [row for row in rows if isinstance(row, Line) and len(row.finding.salons) == 2]
    assert len(pairs) == 2
    assert len({row.finding for row in pairs}) == 1


def test_targets_follow_the_region_of_the_filter() -> None:
    wanting = plan(targets={RegionCode.MA_01: 2, RegionCode.MA_02: 3})
    findings = check(wanting, GAZETTEER)
    only = SalonFilter(region=RegionCode.MA_01)
    found = listing(findings, wanting, Wanted(), frozenset(), only)
    assert [row.finding.region for row in found.rows if isinstance(row, Line)] == ["MA-01"]
    assert found.hidden == 1


def test_accepted_findings_come_last_and_can_be_left_out() -> None:
    first = check(THREE, GAZETTEER)[-1]
    accepted = msgspec.structs.replace(THREE, accepted=(first.acceptance("why"),))
    rows = made(accepted).rows
    assert isinstance(rows[-1], Line)
    assert rows[-1].finding.accepted == "why"
    assert first.mark not in {
        f.mark for f in findings_in(made(accepted, Wanted(accepted=False)).rows)
    }
