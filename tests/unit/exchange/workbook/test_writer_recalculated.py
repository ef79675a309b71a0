"""The Excel plan calculated anew by LibreOffice: what people change in it, the figures follow."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import check
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.exchange.workbook.writer import Export, workbook_bytes
from salonplanner.forecast.model import Forecast, forecast
from salonplanner.language import Language
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names
from tests.workbooks import (
    all_recalculated,
    formula_cells,
    named,
    opened,
    recalculated,
    same,
    table_sheet,
    value_of,
)

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
ID, NAME, REGION, CITY, LEVEL, START, END, STATUS, TIES = 1, 2, 3, 4, 6, 7, 8, 10, 11
VISITORS_SET, TURNOVER_SET = 18, 19
SUMMARY, PLANNING, FORECASTS, ASSUMPTIONS, CHECKS = 0, 2, 3, 5, 6


def put(folder: Path, plan: Plan, scenario: str, code: str = "en", name: str = "plan.xlsx") -> Path:
    content = workbook_bytes(
        Export(
            plan=plan,
            scenario=scenario,
            language=Language(code),
            names=NAMES,
            gazetteer=SEEDS.gazetteer,
            findings=check(plan, SEEDS.gazetteer),
        )
    )
    path = folder / name
    path.write_bytes(content)
    return path


def changed(path: Path, change: Callable[[Any], None]) -> Path:
    """The workbook after a hand changed cells of it, as a file of its own."""
    book = opened(path)
    change(book)
    made = path.with_name("changed.xlsx")
    book.save(made)
    return made


def full_plan() -> Plan:
    """The sample with everything that can make a row of the table unlike the others."""
    first, second, third, fourth, fifth, sixth, *others = SAMPLE.salons
    hard = (
        msgspec.structs.replace(first, name="=1+1", visitors_override=0.0, locked=True),
        msgspec.structs.replace(second, status=Status.CANCELLED, venue="'Bab"),
        msgspec.structs.replace(third, turnover_override=123_456.78, visitors_override=10_000.5),
        msgspec.structs.replace(fourth, end=fourth.start.replace(day=1), notes="@x"),
        msgspec.structs.replace(fifth, id="1", name="#REF!", city="_x0041_"),
        msgspec.structs.replace(
            sixth, id="01", name="https://example.org", coop_stands=30, women_coop_stands=None
        ),
    )
    return msgspec.structs.replace(SAMPLE, salons=(*hard, *others))


@pytest.mark.parametrize(
    ("plan", "scenario", "code"),
    [
        pytest.param(full_plan(), "central", "fr", id="all kinds of rows"),
        pytest.param(SAMPLE, "reference", "en", id="the reference"),
        pytest.param(SEEDS.empty_plan(2026), "ambitious", "fr", id="no salon"),
    ],
)
def test_values_are_those_libreoffice_finds(
    plan: Plan, scenario: str, code: str, soffice: Path, tmp_path: Path
) -> None:
    path = put(tmp_path, plan, scenario, code)
    fresh = opened(recalculated(soffice, path, tmp_path), values=True)
    cached = opened(path, values=True)
    checked = 0
    for cell in formula_cells(opened(path)):
        sheet, at = cell.parent.title, cell.coordinate
        here, there = value_of(cached[sheet][at]), value_of(fresh[sheet][at])
        assert same(here, there), (sheet, at, cell.value, here, there)
        checked += 1
    assert checked > 3000
    assert not errors(fresh)
    totals = forecast(plan, scenario).totals
    assert same(named(fresh, "Total_Visiteurs").value, totals.visitors)
    assert same(named(fresh, "Total_CA").value, totals.turnover)


def errors(book: Any) -> list[str]:
    return [
        f"{sheet.title}!{cell.coordinate}: {cell.value}"
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "e"
    ]


def test_a_wrong_value_in_the_file_would_be_seen(soffice: Path, tmp_path: Path) -> None:
    """Proves that the comparison above does not read our own values back."""
    path = put(tmp_path, SAMPLE, "central")
    wrong = tmp_path / "wrong.xlsx"
    at = named(opened(path), "Total_Visiteurs")
    pattern = re.compile(rf'(<c r="{at.coordinate}"[^>]*><f>[^<]*</f>)<v>[^<]*</v>')
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(wrong, "w") as target:
        for name in source.namelist():
            text = source.read(name)
            if name == "xl/worksheets/sheet4.xml":
                made, count = pattern.subn(r"\1<v>1</v>", text.decode())
                assert count == 1
                text = made.encode()
            target.writestr(name, text)
    assert named(opened(wrong, values=True), "Total_Visiteurs").value == 1
    fresh = opened(recalculated(soffice, wrong, tmp_path), values=True)
    assert same(named(fresh, "Total_Visiteurs").value, forecast(SAMPLE, "central").totals.visitors)


def test_twice_the_visitors_of_the_base_give_twice_what_follows(
    soffice: Path, tmp_path: Path
) -> None:
    def double(book: Any) -> None:
        cell = named(book, "Base_Visiteurs")
        cell.value *= 2

    path = changed(put(tmp_path, SAMPLE, "central"), double)
    fresh = opened(recalculated(soffice, path, tmp_path), values=True)
    totals = forecast(SAMPLE, "central").totals
    assert same(named(fresh, "Moyenne_Visiteurs").value, 72_000)
    assert same(named(fresh, "Total_Visiteurs").value, 2 * totals.visitors)
    assert same(named(fresh, "Total_CA").value, totals.turnover)


def test_averages_typed_over_their_formulas_count(soffice: Path, tmp_path: Path) -> None:
    def type_averages(book: Any) -> None:
        named(book, "Moyenne_Visiteurs").value = 18_000
        named(book, "Moyenne_CA").value = 1_500_000

    path = changed(put(tmp_path, SAMPLE, "central"), type_averages)
    fresh = opened(recalculated(soffice, path, tmp_path), values=True)
    totals = forecast(SAMPLE, "central").totals
    assert same(named(fresh, "Total_Visiteurs").value, totals.visitors / 2)
    assert same(named(fresh, "Total_CA").value, totals.turnover * 2)


def test_a_star_in_a_scenarios_name_is_a_star(soffice: Path, tmp_path: Path) -> None:
    names = ("Some plan", "Some *", "Some p?an", "~")
    pairs = zip(SAMPLE.scenarios, names, strict=True)
    scenarios = tuple(msgspec.structs.replace(s, name=name) for s, name in pairs)
    plan = msgspec.structs.replace(SAMPLE, scenarios=scenarios)
    wanted = ("prudent", "central", "ambitious")
    paths = [put(tmp_path, plan, scenario, name=f"{scenario}.xlsx") for scenario in wanted]
    for scenario, path in zip(wanted, all_recalculated(soffice, paths, tmp_path), strict=True):
        fresh = opened(path, values=True)
        assert same(named(fresh, "Total_CA").value, forecast(plan, scenario).totals.turnover)


def row_of(sheet: Any, salon_id: str) -> int:
    return next(row[0].row for row in sheet.iter_rows() if row[0].value == salon_id)


def test_changes_made_in_excel_give_what_the_program_would(soffice: Path, tmp_path: Path) -> None:
    """A salon added below the table and others moved, retied, cancelled, set by hand."""
    moved, retied, dropped, set_by_hand = (SAMPLE.salons[i] for i in (10, 20, 30, 40))
    added = Salon(
        id="NEW-1",
        name="=Salon ajouté",
        level=Level.NATIONAL,
        region=RegionCode.MA_12,
        city="Dakhla",
        start=moved.start,
        end=moved.end,
        ties=(SAMPLE.salons[0].ties[0],),
    )
    later = moved.start.replace(month=10, day=3), moved.start.replace(month=10, day=20)
    plan = msgspec.structs.replace(
        SAMPLE,
        salons=(
            *(s for s in SAMPLE.salons if s not in {moved, retied, dropped, set_by_hand}),
            msgspec.structs.replace(
                moved, start=later[0], end=later[1], region=RegionCode.MA_04, level=Level.LOCAL
            ),
            msgspec.structs.replace(retied, ties=()),
            msgspec.structs.replace(dropped, status=Status.CANCELLED),
            msgspec.structs.replace(set_by_hand, visitors_override=0.0, turnover_override=5.0),
            added,
        ),
    )
    assert retied.ties

    def change(book: Any) -> None:
        sheet = table_sheet(book)
        row = row_of(sheet, moved.id)
        sheet.cell(row, START).value, sheet.cell(row, END).value = later
        region, level = (
            sheet.cell(row_of(sheet, wanted.id), col).value
            for wanted, col in (
                (next(s for s in SAMPLE.salons if s.region is RegionCode.MA_04), REGION),
                (next(s for s in SAMPLE.salons if s.level is Level.LOCAL), LEVEL),
            )
        )
        sheet.cell(row, REGION).value, sheet.cell(row, LEVEL).value = region, level
        sheet.cell(row_of(sheet, retied.id), TIES).value = None
        cancelled = Language("en").tr("Cancelled")
        sheet.cell(row_of(sheet, dropped.id), STATUS).value = cancelled
        row = row_of(sheet, set_by_hand.id)
        sheet.cell(row, VISITORS_SET).value, sheet.cell(row, TURNOVER_SET).value = 0, 5
        _add(sheet)

    def _add(sheet: Any) -> None:
        row = sheet[sheet.tables["Salons"].ref][-1][0].row + 1
        like = row_of(sheet, next(s.id for s in SAMPLE.salons if s.region is RegionCode.MA_12))
        national = row_of(sheet, next(s.id for s in SAMPLE.salons if s.level is Level.NATIONAL))
        tied = row_of(sheet, SAMPLE.salons[0].id)
        sheet.cell(row, ID).value = added.id
        sheet.cell(row, NAME).value = added.name
        sheet.cell(row, NAME).data_type = "s"
        sheet.cell(row, REGION).value = sheet.cell(like, REGION).value
        sheet.cell(row, CITY).value = added.city
        sheet.cell(row, LEVEL).value = sheet.cell(national, LEVEL).value
        sheet.cell(row, START).value, sheet.cell(row, END).value = added.start, added.end
        sheet.cell(row, TIES).value = str(sheet.cell(tied, TIES).value).split("; ")[0]

    path = changed(put(tmp_path, SAMPLE, "ambitious"), change)
    fresh = opened(recalculated(soffice, path, tmp_path), values=True)
    assert not errors(fresh)
    expected = forecast(plan, "ambitious")
    _agrees(fresh, expected)
    assert named(fresh, "Total_Salons").value == 70
    shown = {row[0].value: row for row in fresh.worksheets[PLANNING].iter_rows()}
    assert shown[added.id][1].value == added.name
    bar = [cell.value for cell in shown[moved.id][10:] if cell.value]
    assert sum(bar) == 18
    states = [row[0].value for row in fresh.worksheets[CHECKS].iter_rows(min_row=5, max_row=16)]
    assert states.count("OK") >= 10


def _agrees(book: Any, expected: Forecast) -> None:
    """Totals, sums by region and by month, and other scenarios' totals."""
    assert same(named(book, "Total_Visiteurs").value, expected.totals.visitors)
    assert same(named(book, "Total_CA").value, expected.totals.turnover)
    sheet = book.worksheets[FORECASTS]
    regions = {RegionCode(code): name for code, name in _region_names(book).items()}
    found = {row[0].value: row for row in sheet.iter_rows()}
    for code, totals in expected.by_region().items():
        row = found[regions[code]]
        assert row[2].value == totals.salons
        assert same(row[4].value, totals.visitors)
        assert same(row[6].value, totals.turnover)
    for month, totals in expected.by_month().items():
        name = Language("en").month(month.month)
        assert found[name][2].value == totals.salons
        assert same(found[name][4].value, totals.visitors)


def _region_names(book: Any) -> dict[str, str]:
    rows = book.worksheets[ASSUMPTIONS].iter_rows(values_only=True)
    return {str(row[3]): str(row[0]) for row in rows if str(row[3]).startswith("MA-")}


def test_another_scenario_is_chosen_in_the_workbook(soffice: Path, tmp_path: Path) -> None:
    prudent = next(s.name for s in SAMPLE.scenarios if s.id == "prudent")

    def choose(book: Any) -> None:
        for row in book.worksheets[ASSUMPTIONS].iter_rows(max_col=2):
            if row[1].value == SAMPLE.scenario("central").name:
                row[1].value = prudent

    path = changed(put(tmp_path, SAMPLE, "central"), choose)
    fresh = opened(recalculated(soffice, path, tmp_path), values=True)
    _agrees(fresh, forecast(SAMPLE, "prudent"))
    assert str(fresh.worksheets[SUMMARY]["A2"].value).endswith(prudent)


def test_a_row_half_typed_breaks_nothing_and_is_told(soffice: Path, tmp_path: Path) -> None:
    def type_a_name(book: Any) -> None:
        sheet = table_sheet(book)
        row = sheet[sheet.tables["Salons"].ref][-1][0].row + 2
        sheet.cell(row, NAME).value = "À placer"
        sheet.cell(row, REGION).value = "nowhere"
        sheet.cell(row, TIES).value = " Tourisme estivall"
        sheet.cell(row, START).value, sheet.cell(row, END).value = -5, 60_000

    path = changed(put(tmp_path, SAMPLE, "central"), type_a_name)
    fresh = opened(recalculated(soffice, path, tmp_path), values=True)
    assert not errors(fresh)
    assert named(fresh, "Total_Salons").value == 71
    sheet = fresh.worksheets[CHECKS]
    told = {str(row[2].value): row[1].value for row in sheet.iter_rows(min_row=5, max_row=16)}
    assert sum(1 for count in told.values() if count) >= 3
    assert told["Salons with a tie-in that names no event"] == 1


def test_a_tie_typed_with_spaces_counts(soffice: Path, tmp_path: Path) -> None:
    def add_spaces(book: Any) -> None:
        sheet = table_sheet(book)
        for salon in SAMPLE.salons:
            cell = sheet.cell(row_of(sheet, salon.id), TIES)
            if cell.value:
                cell.value = f"  {cell.value.replace('; ', ' ;  ')} "

    path = changed(put(tmp_path, SAMPLE, "ambitious"), add_spaces)
    fresh = opened(recalculated(soffice, path, tmp_path), values=True)
    _agrees(fresh, forecast(SAMPLE, "ambitious"))
