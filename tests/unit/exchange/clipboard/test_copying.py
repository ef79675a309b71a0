"""What is put on the clipboard."""

import subprocess
from datetime import datetime

import msgspec
import pytest
from openpyxl import load_workbook

from salonplanner.domain.salon import Status
from salonplanner.exchange.clipboard.contents import read_contents
from salonplanner.exchange.clipboard.copying import WHOLE_ROW, CopiedCell, SalonCells, copied
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.language import Language
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
SALON = msgspec.structs.replace(
    SAMPLE.salons[0],
    name="=HYPERLINK(1)",
    budget_mad=1250000.5,
    exhibitors=36000,
    locked=True,
    status=Status.PENDING,
)


@pytest.mark.parametrize(
    ("code", "field", "text"),
    [
        ("fr", Field.START, "13/06/2025"),
        ("fr", Field.BUDGET_MAD, "1250000,5"),
        ("en", Field.BUDGET_MAD, "1250000.5"),
        ("fr", Field.EXHIBITORS, "36000"),
        ("fr", Field.STATUS, "En validation"),
        ("en", Field.STATUS, "Pending"),
        ("fr", Field.NAME, "'=HYPERLINK(1)"),
        ("fr", Field.VISITORS_OVERRIDE, ""),
        ("fr", Field.DAYS, str(SALON.days)),
        ("en", Field.LOCKED, "yes"),
    ],
)
def test_cells_are_written_as_the_readers_spreadsheet_takes_them(code, field, text) -> None:
    assert SalonCells(SAMPLE, Language(code), NAMES).cell(SALON, field).text == text


def test_the_table_says_what_each_cell_is() -> None:
    cells = SalonCells(SAMPLE, Language("fr"), NAMES)
    html = copied([[cells.cell(SALON, field) for field in WHOLE_ROW]]).html
    assert 'x:num="1250000.5"' in html
    assert 'data-day="2025-06-13"' in html
    assert "mso-number-format:\"\\@\"'>'=HYPERLINK(1)<" in html
    assert "<!--StartFragment-->" in html


def test_both_forms_hold_the_same_cells() -> None:
    rows = [[CopiedCell("a\tb", "a\tb"), CopiedCell(1.5, "1,5")], [CopiedCell("x\n<y>", "x\n<y>")]]
    made = copied(rows, ["One", "=Two"])
    plain, marked = read_contents("", made.text), read_contents(made.html, "")
    assert plain is not None
    assert marked is not None
    expected = [["One", "'=Two"], ["a\tb", "1,5"], ["x\n<y>", ""]]
    for block in (plain, marked):
        assert [[cell.text for cell in row] for row in block.rows] == expected
    assert marked.rows[1][1].number == 1.5


@pytest.mark.soffice
def test_libreoffice_takes_each_cell_for_what_it_is(soffice, tmp_path) -> None:
    salon = msgspec.structs.replace(SALON, venue="007", notes="1/2\n3 mars")
    cells = SalonCells(SAMPLE, Language("fr"), NAMES)
    fields = (Field.NAME, Field.START, Field.BUDGET_MAD, Field.EXHIBITORS, Field.VENUE, Field.NOTES)
    made = copied([[cells.cell(salon, field) for field in fields]])
    (tmp_path / "a.html").write_text(made.html, encoding="utf-8")
    command = [soffice, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"]
    command += ["--infilter=HTML (StarCalc)", "--convert-to", "xlsx"]
    command += ["--outdir", str(tmp_path), str(tmp_path / "a.html")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    assert [cell.value for cell in next(iter(sheet.iter_rows()))] == [
        "'=HYPERLINK(1)",
        datetime(2025, 6, 13),  # noqa: DTZ001 - a cell has no zone
        1_250_000.5,
        36_000,
        "007",
        "1/2\n3 mars",
    ]


@pytest.mark.parametrize("code", ["fr", "en"])
def test_events_are_named_as_people_know_them(code) -> None:
    """A comma in a name parts nothing as long as the names are read back as they were."""
    language = Language(code)
    cells = SalonCells(SAMPLE, language, NAMES)
    for salon in SAMPLE.salons:
        text = cells.cell(salon, Field.TIES).text
        assert not any(event_id in text for event_id in salon.ties if "_" in event_id), text
