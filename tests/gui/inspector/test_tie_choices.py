"""Which events are offered for which salons, without a window."""

from datetime import date

import msgspec
import pytest

from salonplanner.language import Language
from salonplanner.ui.inspector.tie_choices import ChoiceMaker
from salonplanner.words.names import Names
from tests.gui.inspector.conftest import BERKANE, OUJDA, SETTAT


@pytest.fixture
def made(plan, seeds):
    names = Names(seeds.gazetteer, seeds.event_names)

    def maker(*salons):
        return ChoiceMaker(plan, seeds.gazetteer, salons, Language("en"), names)

    return maker


def test_every_event_is_offered_once(made, plan):
    for salons in ((OUJDA,), (OUJDA, BERKANE, SETTAT)):
        tied, ready, others = made(*salons).choices()
        shown = [c.event.id for c in (*tied, *ready)] + [event.id for event in others]
        assert sorted(shown) == sorted(event.id for event in plan.events)


def test_the_nearest_of_the_others_come_first(made):
    _, _, others = made(OUJDA).choices()
    covering = [event.places.national or "Oujda" in event.places.cities for event in others]
    assert covering == sorted(covering, reverse=True)


def test_ticking_ties_those_that_fit_or_else_all(made, plan):
    summer, fair = plan.event("ete2025"), plan.event("gnaoua2025")
    assert made(OUJDA, SETTAT).choice(summer).tieable == ("OR-01",)
    assert made(OUJDA, SETTAT).choice(fair).tieable == ("OR-01", "CS-01")


def test_the_cup_says_it_is_a_build_up(made, plan):
    rabat = msgspec.structs.replace(
        OUJDA, city="Rabat", start=date(2025, 10, 9), end=date(2025, 10, 18)
    )
    remark = made(rabat).choice(plan.event("can2025")).remark
    assert remark.startswith("build-up to")
    assert "64" in remark


def test_several_salons_are_counted(made, plan):
    choice = made(OUJDA, BERKANE).choice(plan.event("wafcon2024"))
    assert choice.tied == ("OR-01",)
    assert choice.remark == "1 of 2 tied"
    assert not choice.warns
    assert made(BERKANE, SETTAT).choice(plan.event("gnaoua2025")).remark == (
        "none of the salons can be tied"
    )


def test_nothing_selected_offers_no_tie(made):
    tied, ready, _ = made().choices()
    assert (tied, ready) == ((), ())
