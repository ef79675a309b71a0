"""Values in words."""

from datetime import date

import pytest

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Status
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.language import Language
from salonplanner.services.pasting.showing import Showing
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names

SEEDS = load_seeds()
ONE, TWO = date(2025, 7, 1), date(2025, 7, 10)


@pytest.mark.parametrize(
    ("value", "field", "text"),
    [
        (None, Field.NAME, ""),
        ("Fès", Field.CITY, "Fès"),
        (Level.LOCAL, Field.LEVEL, "Local"),
        (Status.PENDING, Field.STATUS, "En validation"),
        (RegionCode.MA_02, Field.REGION, "L’Oriental"),
        (36000, Field.EXHIBITORS, "36\u202f000"),
        (1.5, Field.BUDGET_MAD, "1,50"),
        ((ONE, ONE), Field.START, "01/07/2025"),
        ((ONE, TWO), Field.DATES, "1er–10 juil. 2025"),
        ((TWO, ONE), Field.DATES, "10/07/2025 – 01/07/2025"),
        (("ete2025", "gone"), Field.TIES, "Tourisme estival, gone"),
    ],
)
def test_each_kind_of_value(value, field, text) -> None:
    names = Names(SEEDS.gazetteer, SEEDS.event_names)
    assert Showing(sample_plan(SEEDS), Language("fr"), names).text(value, field) == text
