"""What an entry says: number, level, status, a forecast told as one, and the ties."""

import msgspec
import pytest

from salonplanner.domain.salon import Status
from salonplanner.exchange.ics.entry_texts import EntryTexts, EntryWriter, one_line
from salonplanner.forecast.model import forecast
from salonplanner.language import Language
from salonplanner.services.checking import names_of
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
TIED = next(salon for salon in SAMPLE.salons if salon.ties and salon.venue == "")


def texts(code: str = "en", **changes: object) -> EntryTexts:
    salon = msgspec.structs.replace(TIED, **changes)
    others = (one for one in SAMPLE.salons if one.id != salon.id)
    plan = msgspec.structs.replace(SAMPLE, salons=(salon, *others))
    writer = EntryWriter(plan, forecast(plan, "central"), Language(code), names_of(SEEDS))
    return writer.texts(salon)


def test_the_number_the_level_and_the_status_are_words() -> None:
    lines = texts().details.splitlines()
    assert lines[0].endswith(TIED.id)
    assert "Regional" in lines[1]
    assert "Confirmed" in lines[2]


def test_figures_are_told_as_a_forecast_and_of_which_scenario() -> None:
    details = texts().details
    line = next(line for line in details.splitlines() if "Forecast" in line)
    assert "Central" in line
    assert "by hand" not in details


def test_a_figure_entered_by_hand_is_told() -> None:
    assert "by hand" in texts(visitors_override=0.0).details


def test_a_cancelled_salon_has_no_forecast() -> None:
    assert "Forecast" not in texts(status=Status.CANCELLED).details


def test_ties_are_named_with_their_days() -> None:
    line = texts("fr").details.splitlines()[-1]
    assert "Tourisme estival (15 juin–15 sept. 2025)" in line


def test_the_place_has_what_is_known() -> None:
    assert texts("fr").place == "Larache, Tanger-Tétouan-Al Hoceima"
    assert texts(venue="Place\nde la Libération ").place.startswith("Place de la Libération, ")
    assert texts("fr", city="").place == "Tanger-Tétouan-Al Hoceima"


def test_a_salon_without_a_name_is_called_by_its_number() -> None:
    assert TIED.id in texts(name=" \n").title


@pytest.mark.parametrize("text", ["a\r\nb", " a \t b ", "a\nb"])
def test_one_line(text: str) -> None:
    assert one_line(text) == "a b"
