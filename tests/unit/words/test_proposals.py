"""What a mend would do, in words."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.edits import RenamePlan
from salonplanner.domain.events import Attitude, EventPlaces
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Code, check, mend
from salonplanner.domain.salon import Level
from salonplanner.language import LANGUAGES, Language
from salonplanner.words.names import Names
from salonplanner.words.proposals import proposal
from tests.unit.domain.rules.programmes import (
    FES,
    GAZETTEER,
    SEEDS,
    dense_plans,
    event,
    found,
    plan,
    salon,
)

ENGLISH, FRENCH = Language("en"), Language("fr")
NAMES = Names(GAZETTEER, SEEDS.event_names)
FAIR = event("fair", "07-04", "07-08")
FEAST = event("feast", "06-07", "06-10", attitude=Attitude.AVOID, places=EventPlaces(national=True))


def proposed(plan: Plan, code: Code, language: Language = ENGLISH) -> str:
    """What the mend of the one finding of a code would do."""
    (finding,) = found(plan, code)
    edit = mend(finding, plan, GAZETTEER)
    assert edit is not None
    return proposal(edit, plan, language, NAMES, finding).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("code", "fields", "text"),
    [
        (Code.DATE_ORDER, {"first": "07-09", "last": "07-05"}, "Swap the two days: 5–9 Jul"),
        (Code.OUTSIDE_SEASON, {"first": "11-01", "last": "11-05"}, "Move to 27–31 Oct"),
        (Code.UNKNOWN_PLACE, {"city": "Fès"}, "Set the region to Fez-Meknes"),
        (Code.LENGTH, {"last": "07-20"}, "End on 9 July (9 days)"),
        (Code.LENGTH, {"last": "07-01"}, "End on 3 July (3 days)"),
        (Code.LENGTH, {"first": "10-31", "last": "10-31"}, "Open on 29 October (3 days)"),
        (Code.AVOID_EVENT, {"first": "06-09", "last": "06-13"}, "Move to 11–15 Jun"),
        (Code.TIE_OPPORTUNITY, {"first": "07-04", "last": "07-08"}, "Tie to: Fair"),
        (
            Code.TIE_INELIGIBLE,
            {"city": "Berkane", "ties": ("fair",)},
            "Undo the tie: Fair",
        ),
    ],
)
def test_a_proposal_for_one_salon(code: Code, fields: dict[str, Any], text: str) -> None:
    assert proposed(plan(salon(**fields), events=(FAIR, FEAST)), code) == text


def test_a_proposal_for_a_pair_says_which_salon_moves() -> None:
    two = plan(salon("A-01", level=Level.REGIONAL), salon("A-02"))
    assert proposed(two, Code.CITY_CLASH) == "Move A-02 to 7–12 Jul"
    assert proposed(two, Code.CITY_CLASH, FRENCH) == "Décaler A-02 au 7–12 juil."


def test_without_its_finding_a_proposal_names_the_salon() -> None:
    one = plan(salon(first="11-01", last="11-05"))
    (finding,) = found(one, Code.OUTSIDE_SEASON)
    edit = mend(finding, one, GAZETTEER)
    assert edit is not None
    assert proposal(edit, one, ENGLISH, NAMES) == "Move A-01 to 27–31 Oct"


def test_a_move_in_french() -> None:
    over = plan(salon(first="06-09", last="06-13"), events=(FEAST,))
    assert proposed(over, Code.AVOID_EVENT, FRENCH) == "Décaler au 11–15 juin"


def test_the_region_is_named_in_the_language() -> None:
    assert "L’Oriental" in proposed(plan(salon(region=FES)), Code.UNKNOWN_PLACE, FRENCH)


@given(dense_plans(), st.sampled_from(LANGUAGES))
def test_every_mend_has_its_words(dense: Plan, code: str) -> None:
    language = Language(code)
    for finding in check(dense, GAZETTEER):
        edit = mend(finding, dense, GAZETTEER)
        assert edit is None or proposal(edit, dense, language, NAMES, finding)


def test_an_edit_that_mends_nothing_has_no_words_here() -> None:
    with pytest.raises(TypeError, match="RenamePlan"):
        proposal(RenamePlan(name="x"), plan(), ENGLISH, NAMES)
