"""The sentence of each finding, in English and, where it has its turns, in French."""

from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.events import Attitude, Certainty, EventPlaces
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Code, Severity, check
from salonplanner.domain.salon import Level
from salonplanner.language import LANGUAGES, Language
from salonplanner.words.findings import build_up, opportunities, sentence, title
from salonplanner.words.names import Names
from tests.strategies import plans
from tests.unit.domain.rules.programmes import (
    FES,
    GAZETTEER,
    SEEDS,
    day,
    dense_plans,
    event,
    found,
    plan,
    salon,
)

ENGLISH, FRENCH = Language("en"), Language("fr")
NAMES = Names(GAZETTEER, SEEDS.event_names)
NATIONAL = EventPlaces(national=True)
FEAST = event(
    "adha2025", "06-07", "06-08", name="Aïd al-Adha", kind="religious", attitude=Attitude.AVOID
)
EVERYWHERE = msgspec.structs.replace(FEAST, places=NATIONAL)
TAZA: dict[str, Any] = {"city": "Taza", "region": FES}
BERKANE: dict[str, Any] = {"city": "Berkane"}
CUP = event("can2025", "12-21", "12-30", name="CAN 2025", kind="sport", lead_days=111)


def said(plan: Plan, code: Code, language: Language = ENGLISH) -> str:
    """The sentence of the one finding of a code, its spaces made plain."""
    (finding,) = found(plan, code)
    return plain(sentence(finding, plan, language, NAMES))


def plain(text: str) -> str:
    """A text with breaking spaces only."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_reversed_days() -> None:
    assert said(plan(salon(first="07-09", last="07-05")), Code.DATE_ORDER) == (
        "Oujda (A-01) ends on 5 July, before it opens on 9 July."
    )


def test_days_outside_the_season() -> None:
    outside = salon(first="10-29", last="11-02", ties=("can2025",))
    assert said(plan(outside, events=(CUP,)), Code.OUTSIDE_SEASON) == (
        "The local salon of Oujda (A-01, 29 Oct–2 Nov) lies outside the season "
        "(1 Jun–31 Oct 2025), beside an event it is tied to."
    )
    untied = plan(msgspec.structs.replace(outside, ties=()), events=(CUP,))
    assert said(untied, Code.OUTSIDE_SEASON) == (
        "The local salon of Oujda (A-01, 29 Oct–2 Nov) lies outside the season (1 Jun–31 Oct 2025)."
    )


def test_days_of_another_year_say_the_year() -> None:
    later = salon(first="2025-12-29", last="2026-01-03")
    assert "(A-01, 29 Dec 2025–3 Jan 2026)" in said(plan(later), Code.OUTSIDE_SEASON)


@pytest.mark.parametrize(
    ("city", "text"),
    [
        ("", "Salon A-01 (A-01) has no city yet."),
        ("Nulle-Part", "Nulle-Part (A-01): this city is not known in Oriental."),
        ("Taza", "Taza (A-01): this city is not in Oriental but in Fez-Meknes."),
    ],
)
def test_a_city_that_is_not_of_its_region(city: str, text: str) -> None:
    assert said(plan(salon(city=city)), Code.UNKNOWN_PLACE) == text


@pytest.mark.parametrize(
    ("code", "one", "other", "text"),
    [
        (
            Code.VENUE_CLASH,
            {"venue": "Place"},
            {"venue": "place"},
            "Salon A-01 (A-01) and Salon A-02 (A-02) overlap by 3 days in the same venue, "
            "Place in Oujda.",
        ),
        (
            Code.CITY_CLASH,
            {},
            {},
            "Salon A-01 (A-01) and Salon A-02 (A-02) overlap by 3 days in Oujda.",
        ),
        (
            Code.REGION_CLASH,
            {},
            BERKANE,
            "Oujda (A-01) and Berkane (A-02) overlap by 3 days in Oriental.",
        ),
        (
            Code.NEIGHBOUR_CLASH,
            {"level": Level.REGIONAL},
            {"level": Level.REGIONAL, **TAZA},
            "Oujda (A-01) and Taza (A-02), in neighbouring regions, overlap by 3 days.",
        ),
        (
            Code.NATIONAL_CLASH,
            {"level": Level.NATIONAL},
            {"level": Level.NATIONAL, **TAZA},
            "Two national salons at the same time, 4–6 Jul: Oujda (A-01) and Taza (A-02).",
        ),
    ],
)
def test_a_pair(code: Code, one: dict[str, Any], other: dict[str, Any], text: str) -> None:
    two = plan(salon("A-01", "07-01", "07-06", **one), salon("A-02", "07-04", "07-08", **other))
    assert said(two, code) == text


def test_one_common_day_is_one_day() -> None:
    two = plan(salon("A-01", "07-01", "07-06"), salon("A-02", "07-06", "07-08", **BERKANE))
    assert "overlap by 1 day in" in said(two, Code.REGION_CLASH)


def test_an_event_to_avoid() -> None:
    over = plan(salon(first="06-05", last="06-09"), events=(FEAST,))
    assert said(over, Code.AVOID_EVENT) == (
        "The local salon of Oujda (A-01, 5–9 Jun) covers Eid al-Adha."
    )
    beside = plan(salon(first="06-08", last="06-12"), events=(FEAST,))
    assert said(beside, Code.AVOID_EVENT) == (
        "The local salon of Oujda (A-01, 8–12 Jun) runs into Eid al-Adha."
    )
    fire = event("fire", "06-07", "06-08", name="Fire", attitude=Attitude.AVOID)
    assert said(plan(salon(first="06-05", last="06-09"), events=(fire,)), Code.AVOID_EVENT) == (
        "The local salon of Oujda (A-01, 5–9 Jun) covers Fire."
    )
    half = plan(
        salon(first="06-08", last="06-09"), events=(fire,), level_days=dict.fromkeys(Level, (1, 9))
    )
    assert said(half, Code.AVOID_EVENT).endswith(" runs into Fire.")


def test_an_event_to_avoid_in_french() -> None:
    marrakech = {"city": "Marrakech", "region": RegionCode.MA_07, "level": Level.NATIONAL}
    over = plan(salon("MS-01", "06-05", "06-16", **marrakech), events=(EVERYWHERE,))
    assert said(over, Code.AVOID_EVENT, FRENCH) == (
        "Le salon national de Marrakech (MS-01, 5–16 juin) couvre l’Aïd al-Adha."
    )
    oujda = plan(salon(first="06-08", last="06-12"), events=(FEAST,))
    text = said(oujda, Code.AVOID_EVENT, FRENCH)
    assert text.startswith("Le salon local d’Oujda (A-01, 8–12 juin) ")
    assert text.endswith(" l’Aïd al-Adha.")


def test_days_by_the_moon_say_so() -> None:
    by_moon = msgspec.structs.replace(FEAST, certainty=Certainty.ESTIMATED)
    over = plan(salon(first="06-05", last="06-09"), events=(by_moon,))
    assert said(over, Code.AVOID_EVENT).endswith(
        " covers Eid al-Adha (subject to the sighting of the moon)."
    )


@pytest.mark.parametrize(
    ("level", "last", "text"),
    [
        (Level.LOCAL, "07-01", "lasts 1 day; a local salon usually lasts 3 to 9 days."),
        (Level.REGIONAL, "07-30", "lasts 30 days; a regional salon usually lasts 5 to 21 days."),
        (Level.NATIONAL, "07-03", "lasts 3 days; a national salon usually lasts 4 to 31 days."),
    ],
)
def test_an_unusual_length(level: Level, last: str, text: str) -> None:
    assert said(plan(salon(level=level, last=last)), Code.LENGTH).endswith(f") {text}")


def test_a_target_in_french() -> None:
    tafilalet = RegionCode.MA_08
    four = [
        salon(f"DT-{n}", f"0{n + 5}-01", f"0{n + 5}-05", city="Errachidia", region=tafilalet)
        for n in range(1, 5)
    ]
    short = plan(*four, targets={tafilalet: 5})
    assert said(short, Code.TARGET) == "Draa-Tafilalet: 4 salons planned for a target of 5."
    assert (
        said(short, Code.TARGET, FRENCH)
        == "Drâa-Tafilalet : 4 salons prévus pour un objectif de 5."
    )
    one = said(plan(four[0], targets={}), Code.TARGET)
    assert one == "Draa-Tafilalet: 1 salon planned for a target of 0."


def test_a_tie_that_does_not_fit() -> None:
    fair = event("fair", "07-04", "07-08", lead_days=2)
    away = plan(salon(ties=("fair",), **BERKANE), events=(fair,))
    assert said(away, Code.TIE_INELIGIBLE) == (
        "The local salon of Berkane (A-01, 1–6 Jul) is tied to an event that does not take place "
        "there: Fair."
    )
    late = plan(salon(first="07-20", last="07-24", ties=("fair",)), events=(fair,))
    assert said(late, Code.TIE_INELIGIBLE) == (
        "The local salon of Oujda (A-01, 20–24 Jul) is tied to an event that does not reach its "
        "days: Fair (2–8 Jul)."
    )
    reversed_away = salon(first="07-06", last="07-01", ties=("fair",), **BERKANE)
    assert said(plan(reversed_away, events=(fair,)), Code.TIE_INELIGIBLE).startswith(
        "Berkane (A-01) "
    )


def test_a_possible_tie() -> None:
    assert said(plan(salon(), events=(event(),)), Code.TIE_OPPORTUNITY) == (
        "The local salon of Oujda (A-01, 1–6 Jul) could be tied to an event: Fair (4–8 Jul)."
    )


def test_the_build_up_to_the_cup_is_called_so() -> None:
    october = salon("RSK-01", "10-01", "10-05", city="Rabat", region=RegionCode.MA_04)
    real = plan(october, events=tuple(e for e in SEEDS.events(2025) if e.id == "can2025"))
    assert said(real, Code.TIE_OPPORTUNITY) == (
        "The local salon of Rabat (RSK-01, 1–5 Oct) could be tied to the build-up in a host city: "
        "Africa Cup of Nations 2025; the tournament itself starts 51 days after the season."
    )
    assert "51 jours" in said(real, Code.TIE_OPPORTUNITY, FRENCH)
    assert plain(build_up(real.events[0], real, ENGLISH)) == (
        "The build-up in a host city: the tournament itself starts 51 days after the season."
    )


def test_the_build_up_to_another_event_names_no_tournament() -> None:
    gala = event("gala", "11-02", "11-04", kind="festival", lead_days=30)
    early = plan(salon(first="10-10", last="10-14"), events=(gala,))
    assert said(early, Code.TIE_OPPORTUNITY) == (
        "The local salon of Oujda (A-01, 10–14 Oct) could be tied to the build-up: Gala; the event "
        "itself starts 2 days after the season."
    )
    assert plain(build_up(gala, early, ENGLISH)) == (
        "The build-up: the event itself starts 2 days after the season."
    )
    during = plan(salon(first="11-01", last="11-05", ties=()), events=(gala,))
    assert said(during, Code.TIE_OPPORTUNITY).endswith("could be tied to an event: Gala (2–4 Nov).")
    assert build_up(event(), early, ENGLISH) == ""


def test_the_share_of_women_never_reads_as_the_mark() -> None:
    near = plan(salon(coop_stands=100_000, women_coop_stands=46_999))
    text = said(near, Code.WOMEN_SHARE)
    assert text.startswith("Women’s cooperatives hold 46.9% of the cooperative stands entered")
    assert "over 47% of the sector’s" in text


def test_the_share_of_women_is_rounded_as_everywhere_else() -> None:
    third = plan(salon(coop_stands=1344, women_coop_stands=568))
    assert " hold 42.3% of " in said(third, Code.WOMEN_SHARE)


@given(st.one_of(dense_plans(), plans()), st.sampled_from(LANGUAGES))
def test_every_finding_has_a_sentence_that_names_its_salons(any_plan: Plan, code: str) -> None:
    language = Language(code)
    for finding in check(any_plan, GAZETTEER):
        text = sentence(finding, any_plan, language, NAMES)
        assert text.endswith(".")
        for salon_id in finding.salons:
            assert salon_id in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_code_has_a_title_of_its_own(code: str) -> None:
    titles = {title(rule, Language(code)) for rule in Code}
    assert len(titles) == len(Code)
    assert "" not in titles


def test_a_sentence_is_about_the_plan_as_it_was_checked() -> None:
    before = plan(salon("A-01"), salon("A-02"))
    (finding,) = found(before, Code.CITY_CLASH)
    assert finding.severity is Severity.WARNING
    with pytest.raises(KeyError):
        sentence(
            finding, plan(salon("A-01", start=day("06-01"), end=date(2025, 6, 3))), ENGLISH, NAMES
        )


def test_opportunities_of_one_event_are_one_sentence() -> None:
    season = SEEDS.empty_plan(2025)
    summer, cup = season.event("ete2025"), season.event("can2025")
    assert plain(opportunities(summer, 7, season, ENGLISH, NAMES)) == (
        "7 salons could be tied to an event: Summer tourism (15 Jun–15 Sept)."
    )
    assert "51 days" in plain(opportunities(cup, 1, season, ENGLISH, NAMES))
