"""What scenarios are called."""

from salonplanner.domain.scenario import Scenario
from salonplanner.language import Language

# The names the seeds give, in each language: a scenario still called so may be translated.
SEEDED = {
    "reference": frozenset({"Référence", "المرجع", "Reference"}),
    "prudent": frozenset({"Prudent", "متحفظ"}),
    "central": frozenset({"Central", "وسط"}),
    "ambitious": frozenset({"Ambitieux", "طموح", "Ambitious"}),
}


def name(scenario: Scenario, language: Language) -> str:
    """A scenario's name: translated where it is the seeds', its id where it has none."""
    if scenario.id in SEEDED and (not scenario.name or scenario.name in SEEDED[scenario.id]):
        tr = language.tr
        return {
            "reference": tr("Reference"),
            "prudent": tr("Prudent"),
            "central": tr("Central"),
            "ambitious": tr("Ambitious"),
        }[scenario.id]
    return scenario.name or scenario.id
