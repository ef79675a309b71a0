"""Words of a salon's fields: those of one language differ from each other and from another's."""

from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.language import Language
from salonplanner.words import fields

FRENCH, ENGLISH = Language("fr"), Language("en")


def test_each_status_and_level_has_a_word_of_its_own() -> None:
    assert len({fields.status(status, FRENCH) for status in Status}) == len(Status)
    assert len({fields.level(level, ENGLISH) for level in Level}) == len(Level)


def test_fields_are_translated() -> None:
    same = {
        name
        for name in Salon.__struct_fields__
        if fields.label(name, FRENCH) == fields.label(name, ENGLISH)
    }
    assert same <= {"notes", "budget_mad"}
