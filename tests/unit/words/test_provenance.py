"""Where a figure comes from."""

import pytest

from salonplanner.domain.plan import Provenance, ProvenanceStatus
from salonplanner.language import Language
from salonplanner.words.provenance import origin, status

FRENCH = Language("fr")
PUBLISHED = ProvenanceStatus.PUBLISHED


def test_the_kinds_of_figures() -> None:
    words = [status(value, FRENCH) for value in ProvenanceStatus]
    assert words == ["publié", "dérivé", "hypothèse"]


@pytest.mark.parametrize(
    ("provenance", "text"),
    [
        (Provenance(status=PUBLISHED), ""),
        (Provenance(status=PUBLISHED, source="HCP"), "HCP"),
        (Provenance(status=PUBLISHED, source="HCP", date="2024"), "HCP (2024)"),
        (
            Provenance(status=PUBLISHED, source="Presse", date="2026-01-19", note="Environ."),
            "Presse (19 janvier 2026)\nEnviron.",
        ),
        (Provenance(status=PUBLISHED, date="2026-01-19"), "19 janvier 2026"),
    ],
)
def test_source_date_and_note(provenance: Provenance, text: str) -> None:
    assert origin(provenance, FRENCH) == text
