"""The Excel plan read back: its sheets, names, table, texts and values."""

import datetime as dt
import json
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path

import msgspec
import pytest

from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import check
from salonplanner.domain.salon import Salon, Status
from salonplanner.domain.season import Season
from salonplanner.exchange.workbook.names import STATE_SHEET
from salonplanner.exchange.workbook.writer import Export, workbook_bytes
from salonplanner.forecast.model import forecast
from salonplanner.language import Language
from salonplanner.services.progress import Cancelled
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names
from tests.workbooks import columns, formula_cells, named, opened, table_sheet

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
ONE_CELL_NAMES = (
    "Base_Salons",
    "Base_Visiteurs",
    "Base_CA",
    "Moyenne_Visiteurs",
    "Moyenne_CA",
    "Total_Salons",
    "Total_Visiteurs",
    "Total_CA",
)
TEXTS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "'quoted",
    "{=1}",
    "https://example.org",
    "mailto:a@b.org",
    "_x0041_",
    "a\nb",
    " spaced ",
    "1E5",
    "éٱ🎪",
    "x" * 32_000,
)


def export(plan: Plan, scenario: str = "central", code: str = "fr") -> Export:
    return Export(
        plan=plan,
        scenario=scenario,
        language=Language(code),
        names=NAMES,
        gazetteer=SEEDS.gazetteer,
        findings=check(plan, SEEDS.gazetteer),
        indicators=SEEDS.indicators,
    )


@cache
def sample_bytes(code: str = "fr") -> bytes:
    return workbook_bytes(export(SAMPLE, code=code))


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return put(tmp_path, sample_bytes())


def put(folder: Path, content: bytes) -> Path:
    path = folder / "plan.xlsx"
    path.write_bytes(content)
    return path


def with_salons(*salons: Salon) -> Plan:
    return msgspec.structs.replace(SAMPLE, salons=salons)


def revised(index: int = 0, **fields: object) -> Salon:
    return msgspec.structs.replace(SAMPLE.salons[index], **fields)


def cells_of(path: Path, key: int) -> list[object]:
    sheet = table_sheet(opened(path))
    rows = list(sheet[sheet.tables["Salons"].ref])
    return [row[key - 1].value for row in rows[1:]]


def test_sheets_in_their_order_and_the_state_out_of_sight(sample: Path) -> None:
    book = opened(sample)
    assert len(book.sheetnames) == 8
    assert book.sheetnames[-1] == STATE_SHEET
    assert [sheet.sheet_state for sheet in book.worksheets] == ["visible"] * 7 + ["veryHidden"]


def test_names_stand_for_one_cell_each(sample: Path) -> None:
    book = opened(sample)
    assert sorted(book.defined_names) == sorted(ONE_CELL_NAMES)
    for name in ONE_CELL_NAMES:
        cell = named(book, name)
        assert cell.data_type == ("n" if name.startswith("Base_") else "f")


@pytest.mark.parametrize("scenario", ["reference", "prudent", "central", "ambitious"])
def test_totals_are_those_of_the_forecast(scenario: str, tmp_path: Path) -> None:
    path = put(tmp_path, workbook_bytes(export(SAMPLE, scenario)))
    book, totals = opened(path, values=True), forecast(SAMPLE, scenario).totals
    assert named(book, "Total_Salons").value == totals.salons
    assert named(book, "Total_Visiteurs").value == pytest.approx(totals.visitors, rel=1e-12)
    assert named(book, "Total_CA").value == pytest.approx(totals.turnover, rel=1e-12)


@pytest.mark.parametrize("code", ["fr", "en"])
def test_every_formula_has_a_value_and_none_is_an_error(code: str, tmp_path: Path) -> None:
    path = put(tmp_path, sample_bytes(code))
    values = opened(path, values=True)
    for cell in formula_cells(opened(path)):
        value = values[cell.parent.title][cell.coordinate].value
        assert value is not None, (cell.parent.title, cell.coordinate, cell.value)
        assert not str(value).startswith("#")


def test_no_formula_is_an_array_or_wants_a_newer_excel(sample: Path) -> None:
    with zipfile.ZipFile(sample) as file:
        sheets = [name for name in file.namelist() if name.startswith("xl/worksheets/sheet")]
        for name in sheets:
            text = file.read(name).decode()
            assert 't="array"' not in text
            for newer in ("LET(", "FILTER(", "XLOOKUP(", "_xlfn", "[@", "TEXT("):
                assert newer not in text, (name, newer)


def test_the_table_has_one_row_a_salon_cancelled_ones_included(tmp_path: Path) -> None:
    plan = with_salons(revised(0, status=Status.CANCELLED), *SAMPLE.salons[1:5])
    path = put(tmp_path, workbook_bytes(export(plan)))
    sheet = table_sheet(opened(path))
    assert cells_of(path, 1) == [salon.id for salon in plan.salons]
    assert sheet.tables["Salons"].totalsRowCount in {None, 0}
    assert named(opened(path, values=True), "Total_Salons").value == 4


def test_days_are_date_constants(sample: Path) -> None:
    sheet = table_sheet(opened(sample))
    start, end = (sheet.cell(5, col) for col in (7, 8))
    salon = SAMPLE.salons[0]
    assert (start.value, end.value) == tuple(
        dt.datetime.combine(day, dt.time()) for day in (salon.start, salon.end)
    )
    assert start.number_format == end.number_format == "dd/mm/yyyy"


def test_overrides_are_constants_or_blank(tmp_path: Path) -> None:
    plan = with_salons(revised(0, visitors_override=0.0), revised(1))
    path = put(tmp_path, workbook_bytes(export(plan)))
    found = forecast(plan, "central")
    sheet = table_sheet(opened(path))
    overrides = [sheet.cell(row, 18) for row in (5, 6)]
    assert [(cell.data_type, cell.value) for cell in overrides] == [("n", 0), ("n", None)]
    assert found.totals.visitors == pytest.approx(
        named(opened(path, values=True), "Total_Visiteurs").value
    )


@pytest.mark.parametrize("name", ["=1+1", "_x0041_", "x" * 32_000])
def test_text_stays_text(name: str, tmp_path: Path) -> None:
    plan = with_salons(
        *(
            revised(index, name=text, city=text, venue=text, notes=text)
            for index, text in enumerate(TEXTS)
        )
    )
    plan = msgspec.structs.replace(plan, name=name, chamber=name)
    sheet = table_sheet(opened(put(tmp_path, workbook_bytes(export(plan)))))
    for row, text in enumerate(TEXTS, start=5):
        for col in (2, 4, 5, 22):
            cell = sheet.cell(row, col)
            assert cell.data_type == "s", text
            assert cell.value == text
            assert cell.hyperlink is None, text


def test_names_of_scenarios_and_events_cannot_break_a_formula(tmp_path: Path) -> None:
    hard = "SORT(a) \"b\" 'c' [d] #e @f; {g}"
    scenarios = [msgspec.structs.replace(s, name=hard) for s in SAMPLE.scenarios]
    events = [msgspec.structs.replace(e, name=hard) for e in SAMPLE.events]
    plan = msgspec.structs.replace(SAMPLE, scenarios=tuple(scenarios), events=tuple(events))
    path = put(tmp_path, workbook_bytes(export(plan)))
    headings = columns(table_sheet(opened(path)))
    assert len(headings) == len(table_sheet(opened(path)).tables["Salons"].tableColumns)
    with zipfile.ZipFile(path) as file:
        assert all(b't="array"' not in file.read(name) for name in file.namelist())


@pytest.mark.parametrize(
    "season",
    [
        Season(year=2025, start=dt.date(2025, 7, 14), end=dt.date(2025, 7, 14)),
        Season(year=1900, start=dt.date(1900, 3, 1), end=dt.date(1901, 12, 31)),
        Season(year=2200, start=dt.date(2199, 12, 1), end=dt.date(2200, 12, 31)),
    ],
)
def test_any_season_with_or_without_salons(season: Season, tmp_path: Path) -> None:
    for salons in ((), SAMPLE.salons[:3]):
        plan = msgspec.structs.replace(SAMPLE, season=season, salons=salons)
        path = put(tmp_path, workbook_bytes(export(plan)))
        assert named(opened(path, values=True), "Total_Salons").value == len(salons)


def test_every_sheet_prints_landscape_a4_one_page_wide(sample: Path) -> None:
    for sheet in opened(sample).worksheets[:7]:
        setup = sheet.page_setup
        assert (setup.orientation, setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert setup.fitToWidth in {None, 1}
        assert "&A" in sheet.oddFooter.left.text
        assert "&P" in sheet.oddFooter.right.text or "[Page]" in sheet.oddFooter.right.text
    headed = [sheet.print_title_rows for sheet in opened(sample).worksheets[1:7]]
    assert all(headed)
    summary = opened(sample).worksheets[0]
    assert int(summary.page_setup.fitToHeight or 1) == 1


def test_charts_are_native(sample: Path) -> None:
    with zipfile.ZipFile(sample) as file:
        charts = [name for name in file.namelist() if name.startswith("xl/charts/chart")]
        content = b"".join(file.read(name) for name in charts)
    assert len(charts) == 4
    assert b'<c:grouping val="stacked"/>' in content


def test_lists_to_choose_from(sample: Path) -> None:
    sheet = table_sheet(opened(sample))
    lists = [v for v in sheet.data_validations.dataValidation if v.type == "list"]
    first = {str(v.sqref).split(":")[0] for v in lists}
    assert first == {"C5", "D5", "F5", "J5", "K5"}


@pytest.mark.parametrize("name", ["Plan", "_x0041_\r\n\t é🎪 =1 "])
def test_the_hidden_sheet_carries_the_whole_plan(name: str, tmp_path: Path) -> None:
    plan = msgspec.structs.replace(SAMPLE, name=name)
    sheet = opened(put(tmp_path, workbook_bytes(export(plan))))[STATE_SHEET]
    lines = [
        [c for c in row if c is not None] for row in sheet.iter_rows(max_col=30, values_only=True)
    ]
    pieces = [line for line in lines if line]
    entries = {line[0]: "".join(map(str, line[1:])) for line in pieces if line[0] != "plan"}
    assert (entries["scenario"], entries["language"]) == ("central", "fr")
    assert dt.datetime.fromisoformat(entries["exported_at"]).tzinfo is not None
    text = "".join("".join(map(str, line[1:])) for line in pieces if line[0] == "plan")
    content = json.loads(text)
    assert (content.pop("format"), content.pop("version")) == ("salonplanner", 1)
    assert msgspec.convert(content, Plan) == plan
    assert all(len(str(c)) < 32_000 for line in pieces for c in line)


def test_document_properties(sample: Path) -> None:
    properties = opened(sample).properties
    assert properties.title == SAMPLE.name
    assert properties.creator


def test_findings_with_the_reason_of_those_accepted(tmp_path: Path) -> None:
    found = check(SAMPLE, SEEDS.gazetteer)[0]
    plan = msgspec.structs.replace(SAMPLE, accepted=(found.acceptance("Convenu =1"),))
    sheet = opened(put(tmp_path, workbook_bytes(export(plan)))).worksheets[6]
    texts = [cell.value for row in sheet.iter_rows() for cell in row]
    assert "Convenu =1" in texts
    assert found.code in texts


def test_a_scenario_the_plan_lacks_is_refused() -> None:
    with pytest.raises(KeyError):
        workbook_bytes(export(SAMPLE, "nobody"))


def test_progress_rises_to_one_and_can_stop_the_work() -> None:
    shares: list[float] = []

    class Steps:
        def step(self, share: float, text: str = "") -> None:
            del text
            shares.append(share)

    class Stop:
        def step(self, share: float, text: str = "") -> None:
            del text
            if share > 0.3:
                raise Cancelled

    workbook_bytes(export(SAMPLE), Steps())
    assert shares == sorted(shares)
    assert len(shares) > 7
    assert shares[-1] == 1
    with pytest.raises(Cancelled):
        workbook_bytes(export(SAMPLE), Stop())


def test_the_same_export_gives_the_same_file() -> None:
    moment = dt.datetime(2025, 5, 12, 9, 30, tzinfo=dt.UTC)
    made = [
        zipfile.ZipFile(BytesIO(workbook_bytes(export_at(moment)))).read("xl/worksheets/sheet2.xml")
        for _ in range(2)
    ]
    assert made[0] == made[1]


def export_at(moment: dt.datetime) -> Export:
    return Export(
        plan=SAMPLE,
        scenario="central",
        language=Language("fr"),
        names=NAMES,
        gazetteer=SEEDS.gazetteer,
        moment=moment,
    )


def test_a_language_written_from_the_right_turns_the_sheets() -> None:
    with zipfile.ZipFile(BytesIO(workbook_bytes(export(SAMPLE, code="ar")))) as file:
        for index in range(1, 8):
            assert b'rightToLeft="1"' in file.read(f"xl/worksheets/sheet{index}.xml")
    with zipfile.ZipFile(BytesIO(sample_bytes())) as file:
        assert b"rightToLeft" not in file.read("xl/worksheets/sheet1.xml")
