"""A filter in words: each part of it is told, and no filter is not."""

import msgspec
import pytest

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Status
from salonplanner.language import Language
from salonplanner.services.conditions import Contains
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.printing.filter_words import filter_words
from salonplanner.words.names import Names

ENGLISH = Language("en")


@pytest.fixture(scope="module")
def names(seeds) -> Names:
    return Names(seeds.gazetteer, seeds.event_names)


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({"region": RegionCode.MA_02}, "Oriental"),
        ({"levels": frozenset({Level.NATIONAL, Level.LOCAL})}, "Local and National"),
        ({"levels": frozenset()}, "no level"),
        ({"statuses": frozenset({Status.HELD})}, "Held"),
        ({"statuses": frozenset()}, "no status"),
        ({"tied_only": True}, "tied"),
        ({"alerts_only": True}, "alert"),
        ({"text": "  ou\njda "}, "“ou jda”"),
        ({"conditions": {"city": Contains(text="x")}}, "City"),
    ],
)
def test_each_part_is_told(part, told, names):
    assert told in filter_words(SalonFilter(**part), ENGLISH, names)


def test_parts_stand_beside_each_other(names):
    text = filter_words(SalonFilter(tied_only=True, text="Fès"), ENGLISH, names)
    assert text.count("·") == 1


def test_no_filter_is_not_told(names):
    assert filter_words(SalonFilter(), ENGLISH, names) == ""


def test_every_part_of_a_filter_is_known_here():
    """A part added one day must be told on paper too."""
    assert {field.name for field in msgspec.structs.fields(SalonFilter)} == {
        "text", "levels", "statuses", "region", "tied_only", "alerts_only", "conditions",
    }  # fmt: skip
