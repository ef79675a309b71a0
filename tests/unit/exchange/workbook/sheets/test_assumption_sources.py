"""Where the season, the scenarios and the events' effects come from, in words."""

from pathlib import Path

import msgspec

from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.writer import workbook_bytes
from tests.unit.exchange.workbook.conftest import Made, export_of
from tests.workbooks import opened

HERE = Sheet.ASSUMPTIONS


def test_each_scenario_says_where_its_figures_come_from(made: Made) -> None:
    places = made.job.layout.assumptions
    labels = [made.shown(HERE, row, 0) for row in places.source]
    assert labels[0] == "Premier et dernier jour de la saison"
    for name in made.job.scenario_names:
        assert any(label.startswith(f"Scénario {name}\u00a0: croissance") for label in labels)
    assert (
        "Tourisme estival\u00a0: dates, effet sur les visiteurs et effet sur la dépense" in labels
    )


def test_each_row_has_its_kind_source_and_note(made: Made) -> None:
    places = made.job.layout.assumptions
    for row, source in zip(places.source, places.sources, strict=True):
        word = made.job.terms.provenance(source.origin.status)
        assert made.shown(HERE, row, places.origin) == word
    notes = {made.shown(HERE, row, places.origin + 3) for row in places.source}
    assert {source.origin.note for source in places.sources} <= notes


def test_a_plan_without_origins_has_no_such_table(made: Made, tmp_path: Path) -> None:
    plan = msgspec.structs.replace(made.job.plan, provenance={})
    path = tmp_path / "plan.xlsx"
    path.write_bytes(workbook_bytes(export_of(plan)))
    cells = [row[0].value for row in opened(path)[made.job.terms.sheets[HERE]].iter_rows()]
    assert made.job.language.tr("Sources of the other figures") not in cells
