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


def test_a_heading_of_both_days_stands_over_two_columns() -> None:
    found = layout("Nom|Dates||Budget", "A|12 juin 2025|20 juin 2025|3", "B|1/7/25|3/7/25|4")
    assert found.fields == (Field.NAME, Field.START, Field.END, Field.BUDGET_MAD)


def test_a_column_of_other_things_is_no_last_day() -> None:
    found = layout("Nom|Dates||Budget", "A|12 au 20 juin 2025|payant|3")
    assert found.fields == (Field.NAME, Field.DATES, None, Field.BUDGET_MAD)


def test_a_second_line_of_headings_names_the_parts() -> None:
    found = layout(
        "Titre||||", "Nom|Ville|Période||Budget", "||Début|Fin|", "A|Fès|1/7/25|3/7/25|4"
    )
    assert found.heading == 2
    assert found.above == 1
    assert found.fields == (Field.NAME, Field.CITY, Field.START, Field.END, Field.BUDGET_MAD)
    assert found.texts == ("Nom", "Ville", "Début", "Fin", "Budget")
