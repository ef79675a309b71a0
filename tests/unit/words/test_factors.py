"""The lines that explain a forecast."""

from datetime import date

import pytest
from msgspec.structs import replace

from salonplanner.domain.plan import ProvenanceStatus
from salonplanner.domain.salon import Level, Salon
from salonplanner.forecast.explain import Step, explain
from salonplanner.language import LANGUAGES, Language
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.factors import Line, lines
from salonplanner.words.names import Names

SEEDS = load_seeds()
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
PLAN = sample_plan(SEEDS)
SALON = replace(
    PLAN.salons[0],
    level=Level.REGIONAL,
    start=date(2025, 7, 10),
    end=date(2025, 7, 19),
    ties=("ete2025",),
)


def shown(salon: Salon, scenario: str = "reference", code: str = "fr") -> dict[Step, Line]:
    factors = explain(replace(PLAN, salons=(salon,)), scenario, salon)
    return {line.step: line for line in lines(factors, PLAN, salon, Language(code), NAMES)}


def test_french_lines() -> None:
    table = [
        (line.sign, line.label, line.chip, line.value) for line in shown(SALON, "central").values()
    ]
    assert table == [
        ("", "Moyenne 2024 par salon", "dérivé", "36\u202f000"),
        ("×", "Évolution de la fréquentation", "hypothèse", "+2\u202f%"),
        ("×", "Niveau régional", "hypothèse", table[2][3]),
        ("×", "Tanger-Tétouan-Al Hoceima", "hypothèse", table[3][3]),
        ("×", "Mois de juillet", "hypothèse", "0,99"),
        ("×", "Tourisme estival", "hypothèse", table[5][3]),
        ("=", "Visiteurs", "", table[6][3]),
        ("×", "Dépense par visiteur en 2024", "dérivé", "20,83\u00a0MAD"),
        ("×", "Évolution de la dépense par visiteur", "hypothèse", "+2\u202f%"),
        ("×", "Tourisme estival, dépense", "hypothèse", table[9][3]),
        ("=", "Chiffre d’affaires", "", table[10][3]),
    ]


def test_the_reference_gives_the_averages() -> None:
    table = shown(SALON)
    assert table[Step.LEVEL].value == "1,00"
    assert table[Step.TIE].value == "0\u202f%"
    assert table[Step.VISITORS].value == "36\u202f000"
    assert table[Step.TURNOVER].value == "750\u202f000\u00a0MAD"


@pytest.mark.parametrize(
    ("month", "label"),
    [(6, "Mois de juin"), (8, "Mois d’août"), (9, "Mois de septembre"), (10, "Mois d’octobre")],
)
def test_french_elides_before_a_month_in_a_vowel(month: int, label: str) -> None:
    salon = replace(SALON, start=date(2025, month, 1), end=date(2025, month, 9))
    assert shown(salon)[Step.MONTH].label == label


def test_an_override_is_shown_as_such() -> None:
    line = shown(replace(SALON, visitors_override=500.0))[Step.VISITORS]
    assert line.manual
    assert line.chip == "saisi à la main"
    assert line.status is None
    assert line.value == "500"
    assert line.note == "calculé\u00a0: 36\u202f000"


def test_a_change_with_a_fraction_of_a_percent() -> None:
    event = replace(PLAN.event("ete2025"), visitor_uplift=0.025)
    plan = replace(PLAN, salons=(SALON,), events=(event,))
    found = lines(explain(plan, "ambitious", SALON), plan, SALON, Language("en"), NAMES)
    assert next(line.value for line in found if line.step is Step.TIE) == "+2.5%"


def test_crowding_is_told_with_its_count() -> None:
    other = replace(SALON, id="X-1")
    plan = replace(PLAN, salons=(SALON, other))
    found = lines(explain(plan, "prudent", SALON), plan, SALON, Language("fr"), NAMES)
    line = next(line for line in found if line.step is Step.CROWDING)
    assert line.label == "1 autre salon de la région aux mêmes dates"
    assert line.value == "−8\u202f%"


def test_the_note_gives_the_source() -> None:
    line = shown(SALON, "central")[Step.REGION]
    assert line.status is ProvenanceStatus.ASSUMPTION
    assert line.note.startswith("Population du recensement de 2024 (HCP)")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_line_has_its_words(code: str) -> None:
    for line in shown(SALON, "central", code).values():
        assert line.label
        assert line.value
        assert "{" not in line.label
