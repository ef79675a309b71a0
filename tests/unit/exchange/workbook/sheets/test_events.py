"""Événements: dates and effects as numbers, and who is tied."""

import math

from salonplanner.domain.events import Certainty
from salonplanner.exchange.workbook.names import Sheet
from salonplanner.words import events as event_words
from tests.unit.exchange.workbook.conftest import Made

HERE = Sheet.EVENTS


def test_each_event_has_its_days_effects_and_ties(made: Made) -> None:
    places, plan = made.job.layout.events, made.job.plan
    for index, event in enumerate(plan.events):
        row = places.first + index
        assert made.formula(HERE, row, places.START).date() == event.start
        assert made.formula(HERE, row, places.VISITORS) == event.visitor_uplift
        assert made.formula(HERE, row, places.ID) == event.id
        tied = sum(1 for salon in plan.active_salons if event.id in salon.ties)
        assert made.shown(HERE, row, places.TIED) == tied


def test_the_logarithms_are_of_each_scenarios_strength(made: Made) -> None:
    places, plan = made.job.layout.events, made.job.plan
    index = next(i for i, event in enumerate(plan.events) if event.visitor_uplift)
    event = plan.events[index]
    for rank, scenario in enumerate(plan.scenarios):
        value = made.shown(HERE, places.first + index, places.ln_visitors(rank))
        assert math.isclose(value, math.log(1 + scenario.tie_strength * event.visitor_uplift))


def test_an_estimated_day_says_on_what_it_hangs(made: Made) -> None:
    words = {made.job.terms.certainty(certainty) for certainty in Certainty}
    assert len(words) == len(Certainty)
    estimated = made.job.terms.certainty(Certainty.ESTIMATED)
    assert estimated == made.job.language.tr("estimated, subject to the sighting of the moon")


def test_a_kind_of_the_planners_own_stays_as_typed(made: Made) -> None:
    assert event_words.kind("=défilé", made.job.language) == "=défilé"
