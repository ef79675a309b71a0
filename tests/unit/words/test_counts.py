"""How many salons are shown."""

import pytest

from salonplanner.language import Language
from salonplanner.words.counts import shown


@pytest.mark.parametrize(
    ("visible", "text"),
    [
        (0, "0 salon affiché sur 70"),
        (1, "1 salon affiché sur 70"),
        (61, "61 salons affichés sur 70"),
    ],
)
def test_french_counts_from_two(visible: int, text: str) -> None:
    assert shown(visible, 70, Language("fr")) == text


def test_english_says_it_the_same_way_for_all() -> None:
    assert shown(1, 70, Language("en")) == "1 of 70 salons shown"
