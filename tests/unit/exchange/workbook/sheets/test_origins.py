"""Every figure says what kind it is, its source, its date and what is to be known of it."""

from salonplanner.domain.plan import ProvenanceStatus
from salonplanner.exchange.workbook.names import Sheet
from tests.unit.exchange.workbook.conftest import Made

HERE = Sheet.ASSUMPTIONS


def test_published_derived_and_assumed(made: Made) -> None:
    places, terms = made.job.layout.assumptions, made.job.terms
    kinds = {
        places.baseline["visitors"]: ProvenanceStatus.PUBLISHED,
        places.baseline["visitors_per_salon"]: ProvenanceStatus.DERIVED,
        places.baseline["salons_per_region"]: ProvenanceStatus.DERIVED,
        places.plain["crowding"]: ProvenanceStatus.ASSUMPTION,
    }
    for row, status in kinds.items():
        assert made.shown(HERE, row, places.origin) == terms.provenance(status)


def test_source_date_and_note(made: Made) -> None:
    places = made.job.layout.assumptions
    origin = made.job.plan.provenance["baseline.visitors"]
    cells = [made.shown(HERE, places.baseline["visitors"], places.origin + 1 + i) for i in range(3)]
    assert cells == [origin.source, "19/01/2026", origin.note]


def test_no_figure_is_without_an_origin(made: Made) -> None:
    places = made.job.layout.assumptions
    groups = (places.baseline, places.mix, places.plain, places.level, places.region, places.month)
    for group in groups:
        assert all(made.shown(HERE, row, places.origin) for row in group.values())


def test_neighbours_of_one_origin_share_its_words(made: Made) -> None:
    places = made.job.layout.assumptions
    merged = {str(block) for block in made.sheet(HERE).merged_cells.ranges}
    rows = list(places.region.values())
    note = places.origin + 3
    letter = "ABCDEFGHIJKLM"[note]
    assert f"{letter}{rows[0] + 1}:{letter}{rows[-1] + 1}" in merged


def test_words_that_stand_on_top_keep_their_indent(made: Made) -> None:
    """Excel indents text only on a side it is told."""
    places, sheet = made.job.layout.assumptions, made.sheet(HERE)
    for col in range(1, 4):
        look = sheet.cell(min(places.region.values()) + 1, places.origin + col + 1).alignment
        assert (look.horizontal, look.indent, look.vertical) == ("left", 1, "top")
