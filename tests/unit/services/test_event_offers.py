"""What is offered from outside, and the one step that takes it in."""

from datetime import timedelta

import msgspec

from salonplanner.domain.edits import applied
from salonplanner.domain.events import Attitude, Certainty
from salonplanner.language import Language
from salonplanner.services.documents import new_plan
from salonplanner.services.event_offers import Offer, Standing, offers, take_in
from salonplanner.services.feasts import feasts_of
from salonplanner.storage.seeds import load_seeds

SEEDS = load_seeds()
PLAN = new_plan(2026, SEEDS)
MAWLID = PLAN.event("mawlid2026")
DAY = timedelta(days=1)


def moved(event, **fields):
    return msgspec.structs.replace(event, start=event.start + DAY, end=event.end + DAY, **fields)


def standings(plan, *events):
    return [offer.standing for offer in offers(plan, events)]


def test_how_an_event_stands_to_the_plan():
    other = msgspec.structs.replace(MAWLID, id="other")
    named = msgspec.structs.replace(MAWLID, name="Mouloud")
    assert standings(PLAN, other, MAWLID, moved(MAWLID), named) == [
        Standing.NEW,
        Standing.SAME,
        Standing.RENEWS,
        Standing.RENEWS,
    ]


def test_an_observed_day_is_not_replaced_by_an_estimate():
    observed = msgspec.structs.replace(MAWLID, certainty=Certainty.OBSERVED)
    events = tuple(observed if event.id == MAWLID.id else event for event in PLAN.events)
    plan = msgspec.structs.replace(PLAN, events=events)
    assert standings(plan, moved(MAWLID)) == [Standing.OBSERVED]
    assert standings(plan, moved(observed)) == [Standing.RENEWS]
    assert not offers(plan, [moved(MAWLID)])[0].useful


def test_what_is_taken_in_is_one_step():
    new = msgspec.structs.replace(MAWLID, id="other", places=PLAN.events[0].places)
    renewed = moved(MAWLID, note="autre", attitude=Attitude.SEEK)
    found = offers(PLAN, [new, renewed])
    after = applied(take_in(found, {"other": Attitude.SEEK}, {}), PLAN)
    assert after.event("other") == msgspec.structs.replace(new, attitude=Attitude.SEEK)
    kept = after.event(MAWLID.id)
    assert (kept.start, kept.end) == (renewed.start, renewed.end)
    # What the planner made of the event stays, unless another attitude was chosen.
    assert (kept.note, kept.attitude) == (MAWLID.note, MAWLID.attitude)


def test_an_attitude_chosen_holds_for_a_known_event_too():
    after = applied(take_in(offers(PLAN, [moved(MAWLID)]), {MAWLID.id: Attitude.SEEK}, {}), PLAN)
    assert after.event(MAWLID.id).attitude is Attitude.SEEK


def test_what_is_the_same_changes_nothing():
    assert applied(take_in([Offer(MAWLID, Standing.SAME)], {}, {}), PLAN) is PLAN


def test_a_season_without_feasts_gets_those_of_its_year_with_their_provenance():
    bare = msgspec.structs.replace(new_plan(2031, SEEDS), events=(), provenance={})
    offer = feasts_of(2031, SEEDS, Language("fr"))
    found = offers(bare, offer.events)
    assert {one.standing for one in found} == {Standing.NEW}
    after = applied(take_in(found, {}, offer.provenance), bare)
    assert after.events == offer.events
    assert "events.adha2031.days" in after.provenance
    assert not [one for one in offers(after, offer.events) if one.useful]
