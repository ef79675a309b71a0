"""Headings found, columns proposed."""

import pytest

from salonplanner.exchange.clipboard.contents import read_contents
from salonplanner.exchange.clipboard.fields import Field, Headings
from salonplanner.exchange.clipboard.values import CellReader
from salonplanner.language import Language
from salonplanner.services.pasting.layout import Layout, layout_of
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names

SEEDS = load_seeds()
FR = Language("fr")
HEADINGS = Headings(FR)
READER = CellReader(
    sample_plan(SEEDS), SEEDS.gazetteer, FR, Names(SEEDS.gazetteer, SEEDS.event_names)
)


def layout(*lines: str, heading: bool | None = None) -> Layout:
    block = read_contents("", "\r\n".join(line.replace("|", "\t") for line in lines))
    assert block is not None
    return layout_of(block, HEADINGS, READER, heading=heading)


@pytest.mark.parametrize(
    ("lines", "row"),
    [
        (("Ville|Début", "Fès|12/06/2025"), 0),
        (("Programme|", "Ville|Début", "Fès|12/06/2025"), 1),
        (("Fès|12/06/2025", "Taza|13/06/2025"), None),
        (("Ville", "Fès"), 0),
        (("Ville|Début",), None),
        (("Local|Fès|x|y|z", "a|b|c|d|e"), None),
    ],
)
def test_where_the_headings_are(lines, row) -> None:
    assert layout(*lines).heading == row


def test_headings_can_be_denied_and_claimed() -> None:
    assert layout("Ville|Début", "Fès|12/06/2025", heading=False).heading is None
    claimed = layout("X|Y", "Fès|12/06/2025", heading=True)
    assert claimed.heading == 0
    assert claimed.guessed
    assert claimed.fields == (Field.CITY, Field.START)


def test_columns_are_proposed_for_what_stands_in_them() -> None:
    found = layout(
        "MA-03|OR-41|Fès|Local|Confirmé|du 10 au 19 juillet|Salon du tapis|120",
        "MA-02|OR-42|Oujda|National|Proposé|du 1 au 9 août|Foire du cuir|80",
    )
    assert found.guessed
    assert found.fields == (
        *(Field.REGION, Field.ID, Field.CITY, Field.LEVEL, Field.STATUS, Field.DATES),
        *(Field.NAME, None),
    )


def test_small_numbers_are_not_taken_for_days() -> None:
    assert layout("1.5|2.5", "3.5|4.5").fields == (None, None)
