"""What would follow from a drop is what follows once it is made."""

from datetime import date, timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.events import Attitude
from salonplanner.domain.places import ClosedDays, Venue
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity, check
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.forecast.model import forecast
from salonplanner.ui.timeline.foresight import MOST_FORESEEN, MOST_NOTES
from salonplanner.ui.timeline.grouping import Group, Grouping
from salonplanner.ui.timeline.landing import Landing, Refusal
from tests.gui.timeline.plans import (
    ORIENTAL,
    RABAT,
    SEEDS,
    event,
    feast,
    foresight,
    plan_of,
    salon,
)

OUJDA, FES = salon(), salon("OR-02", date(2025, 8, 5))
HERE, THERE = Group(ORIENTAL, region=ORIENTAL), Group(RABAT, region=RABAT)
PLAN = plan_of(OUJDA, FES, events=[feast("Aïd", date(2025, 9, 1), 2, Attitude.AVOID)])


def moved(salon: Salon, days: int) -> Salon:
    shift = timedelta(days=days)
    return msgspec.structs.replace(salon, start=salon.start + shift, end=salon.end + shift)


def landing(days: int, *, copies: bool = False) -> Landing:
    triple = [(HERE, OUJDA, moved(OUJDA, days))]
    return foresight(PLAN).carried(triple, None, Grouping.REGION, copies=copies)


def test_free_days_bring_only_the_figures() -> None:
    (figures,) = foresight(PLAN).notes(landing(-20))
    assert figures.severity is None
    assert "36,000" in figures.text
    assert "750,000" in figures.text


def test_a_clash_is_told_with_its_severity() -> None:
    _, clash = foresight(PLAN).notes(landing(30))
    assert clash.severity is Severity.WARNING
    assert "OR-02" in clash.text


def test_a_copy_is_judged_beside_the_original() -> None:
    texts = [note.text for note in foresight(PLAN).notes(landing(2, copies=True))]
    assert any("OR-03" in text and "OR-01" in text for text in texts)
    moved_only = [note.text for note in foresight(PLAN).notes(landing(2))]
    assert len(moved_only) == 1


def test_closed_days_of_the_venue_are_told_before_the_drop() -> None:
    held = msgspec.structs.replace(OUJDA, venue="Foire")
    closed = ClosedDays(start=date(2025, 7, 1), end=date(2025, 7, 3))
    hall = Venue(name="Foire", city=held.city, closed=(closed,))
    plan = msgspec.structs.replace(plan_of(held), venues=(hall,))
    there = msgspec.structs.replace(
        held, start=date(2025, 7, 2), end=date(2025, 7, 2) + (held.end - held.start)
    )
    seen = foresight(plan)
    triple = [(HERE, held, there)]
    notes = seen.notes(seen.carried(triple, None, Grouping.REGION, copies=False))
    assert [note.severity for note in notes] == [None, Severity.WARNING]
    assert "1–3" in notes[1].text
    here = seen.carried([(HERE, held, held)], None, Grouping.REGION, copies=False)
    assert len(seen.notes(here)) == 1


@given(st.integers(-40, 110))
def test_the_notes_are_those_of_the_plan_afterwards(days: int) -> None:
    plan = msgspec.structs.replace(PLAN, salons=(moved(OUJDA, days), FES))
    findings = [f for f in check(plan, SEEDS.gazetteer) if "OR-01" in f.salons]
    notes = foresight(PLAN).notes(landing(days))
    wanted = [finding.severity for finding in findings[:MOST_NOTES]]
    assert [note.severity for note in notes[1:]] == wanted
    figures = forecast(plan, "reference").salons["OR-01"]
    assert f"{figures.visitors:,.0f}" in notes[0].text


def test_the_days_of_a_feast_and_of_a_neighbour_clash() -> None:
    days = foresight(PLAN).clash_days(landing(0), date(2025, 7, 1), date(2025, 9, 30))
    assert set(days) == {date(2025, 8, n) for n in range(5, 15)} | {
        date(2025, 9, 1),
        date(2025, 9, 2),
    }


def test_another_region_asks_for_its_city_unless_the_row_is_one() -> None:
    seen = foresight(PLAN)
    triple = [(HERE, OUJDA, OUJDA)]
    there = seen.carried(triple, THERE, Grouping.REGION, copies=False)
    assert there.asks_city is RABAT
    assert there.after[0].city == "Rabat"
    city = Group("MA-04/sale", region=RABAT, city="Salé")
    assert seen.carried(triple, city, Grouping.CITY, copies=False).asks_city is None


def test_copies_keep_their_level_and_have_no_ties() -> None:
    triple = [(HERE, OUJDA, OUJDA)]
    national = Group("national", level=Level.NATIONAL)
    kept = foresight(PLAN).carried(triple, national, Grouping.LEVEL, copies=True)
    assert kept.after[0].level is Level.REGIONAL


def test_a_refusal_has_its_sentence() -> None:
    far = event("Far", date(2025, 9, 1), date(2025, 9, 9))
    group = Group("event:far", event=far)
    seen = foresight(PLAN)
    refused = seen.carried([(HERE, OUJDA, OUJDA)], group, Grouping.EVENT, copies=False)
    assert refused.refusal is Refusal.NO_TIE
    assert "Far" in seen.refusal(refused, group)
    assert seen.refusal(landing(1), HERE) == ""
    cancelled = Group("cancelled", status=Status.CANCELLED)
    drawn = seen.drawn(cancelled, Grouping.STATUS, date(2025, 7, 1), date(2025, 7, 2))
    assert drawn.refusal is Refusal.CANCELLED
    assert seen.refusal(drawn, cancelled)
    no_city = msgspec.structs.replace(refused, refusal=Refusal.NO_CITY)
    assert seen.refusal(no_city, HERE)


def test_a_salon_drawn_in_a_row_has_what_the_row_stands_for() -> None:
    seen = foresight(PLAN, RABAT)
    first, last = date(2025, 7, 1), date(2025, 7, 4)
    (drawn,) = seen.drawn(HERE, Grouping.REGION, first, last).after
    assert (drawn.id, drawn.city, drawn.start, drawn.end) == ("OR-03", "Oujda", first, last)
    group = Group("national", level=Level.NATIONAL)
    (drawn,) = seen.drawn(group, Grouping.LEVEL, first, last).after
    assert (drawn.region, drawn.level) == (RABAT, Level.NATIONAL)


def crowd(count: int) -> Plan:
    return plan_of(*(salon(f"OR-{n:02d}", date(2025, 6, 1)) for n in range(1, count + 1)))


def test_several_are_added_up_and_the_others_counted() -> None:
    plan = crowd(3)
    triples = [(HERE, one, moved(one, 1)) for one in plan.salons]
    seen = foresight(plan)
    together = seen.carried(triples, None, Grouping.REGION, copies=False)
    notes = seen.notes(together)
    assert "108,000" in notes[0].text
    assert "2" in notes[-1].text
    assert notes[-1].severity is Severity.WARNING


def test_a_great_many_are_not_foreseen() -> None:
    plan = crowd(MOST_FORESEEN + 1)
    triples = [(HERE, one, moved(one, 1)) for one in plan.salons]
    seen = foresight(plan)
    assert seen.notes(seen.carried(triples, None, Grouping.REGION, copies=False)) == ()
