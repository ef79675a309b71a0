"""Edits of events: what goes with one, and what is then said of where its figures come from."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.changes import difference, patched
from salonplanner.domain.edits import (
    AddEvents,
    ConfirmDates,
    RemoveEvents,
    ReviseEvent,
    applied,
)
from salonplanner.domain.events import Certainty, Event
from salonplanner.domain.plan import Acceptance, Plan, Provenance, ProvenanceStatus
from salonplanner.services.documents import new_plan
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import events, plans

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
FAIR = Event(
    id="fair",
    name="Foire",
    start=date(2025, 7, 1),
    end=date(2025, 7, 3),
    visitor_uplift=0.05,
    lead_days=2,
)


def test_new_events_stand_last_and_their_effects_are_assumptions():
    after = applied(AddEvents(events=(FAIR,)), SAMPLE)
    assert after.events == (*SAMPLE.events, FAIR)
    new = {k: p.status for k, p in after.provenance.items() if k not in SAMPLE.provenance}
    assert new == {
        "events.fair.lead_days": ProvenanceStatus.ASSUMPTION,
        "events.fair.visitor_uplift": ProvenanceStatus.ASSUMPTION,
    }


def test_what_is_known_of_an_event_comes_with_it_and_nothing_else():
    origin = Provenance(status=ProvenanceStatus.DERIVED, source="calcul")
    known = {
        "events.fair.days": origin,
        "events.fair.lead_days": origin,
        "events.other.days": origin,
    }
    after = applied(AddEvents(events=(FAIR,), provenance=known), SAMPLE)
    assert after.provenance["events.fair.days"] == origin
    assert after.provenance["events.fair.lead_days"] == origin
    assert "events.other.days" not in after.provenance


def test_a_changed_effect_is_somebodys_assumption():
    after = applied(ReviseEvent(id="ete2025", fields={"visitor_uplift": 0.1}), SAMPLE)
    assert after.event("ete2025").visitor_uplift == 0.1
    assert after.provenance["events.ete2025.visitor_uplift"] == Provenance(
        status=ProvenanceStatus.ASSUMPTION
    )


def test_published_days_that_are_moved_are_no_longer_published():
    key = "events.marhaba2025.days"
    assert SAMPLE.provenance[key].status is ProvenanceStatus.PUBLISHED
    moved = ReviseEvent(id="marhaba2025", fields={"start": date(2025, 6, 12)})
    assert applied(moved, SAMPLE).provenance[key].status is ProvenanceStatus.ASSUMPTION


def test_a_name_leaves_the_origin_of_the_figures_alone():
    after = applied(ReviseEvent(id="marhaba2025", fields={"name": "Marhaba"}), SAMPLE)
    assert after.provenance == SAMPLE.provenance


def test_a_value_that_stays_changes_nothing():
    event = SAMPLE.events[0]
    assert applied(ReviseEvent(id=event.id, fields={"name": event.name}), SAMPLE) is SAMPLE


def test_an_event_goes_with_its_ties_acceptances_and_provenance():
    tied = next(
        event.id for event in SAMPLE.events if any(event.id in s.ties for s in SAMPLE.salons)
    )
    accepted = Acceptance(code="tie-ineligible", salons=("OR-01",), event=tied, reason="oui")
    before = msgspec.structs.replace(SAMPLE, accepted=(accepted,))
    after = applied(RemoveEvents(ids=(tied,)), before)
    assert tied not in {event.id for event in after.events}
    assert not [salon for salon in after.salons if tied in salon.ties]
    assert after.accepted == ()
    assert not [key for key in after.provenance if key.startswith(f"events.{tied}.")]
    assert len(after.salons) == len(before.salons)


def test_a_confirmed_feast_is_observed_and_says_who_says_so():
    plan = new_plan(2026, SEEDS)
    mawlid = plan.event("mawlid2026")
    day = mawlid.start - timedelta(days=1)
    edit = ConfirmDates(id=mawlid.id, start=day, end=day + timedelta(days=1), source="Ministère")
    after = applied(edit, plan).event(mawlid.id)
    assert (after.start, after.certainty, after.source) == (day, Certainty.OBSERVED, "Ministère")
    assert after.note == mawlid.note


def test_the_days_of_a_confirmed_band_are_published():
    plan = new_plan(2026, SEEDS)
    ramadan = plan.event("ramadan2026")
    edit = ConfirmDates(id=ramadan.id, start=ramadan.start, end=ramadan.end, source="Ministère")
    assert applied(edit, plan).provenance["events.ramadan2026.days"] == Provenance(
        status=ProvenanceStatus.PUBLISHED, source="Ministère"
    )


def test_a_source_left_out_keeps_the_one_there():
    event = SAMPLE.events[0]
    edit = ConfirmDates(id=event.id, start=event.start, end=event.end)
    assert applied(edit, SAMPLE).event(event.id).source == event.source


@pytest.mark.parametrize(
    "edit",
    [
        ReviseEvent(id="none", fields={"name": "x"}),
        RemoveEvents(ids=("none",)),
        ConfirmDates(id="none", start=date(2025, 6, 1), end=date(2025, 6, 1)),
    ],
)
def test_an_event_that_is_not_there_is_named(edit):
    with pytest.raises(KeyError, match="none"):
        edit.apply(SAMPLE)


def _changes_come_and_go(before: Plan, after: Plan) -> None:
    changes = difference(before, after)
    assert patched(before, changes) == after
    assert patched(after, changes.inverse) == before


@given(plans(), events(st.just("new-event")))
def test_adding_and_removing_gives_back_the_plan(plan, event):
    event = msgspec.structs.replace(event, visitor_uplift=0.1, spend_uplift=0.0)
    if any(known.id == event.id for known in plan.events):
        return
    after = AddEvents(events=(event,)).apply(plan)
    _changes_come_and_go(plan, after)
    assert RemoveEvents(ids=(event.id,)).apply(after) == plan
