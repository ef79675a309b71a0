"""The tables: one column a field, and readable with any SQLite tool."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from salonplanner.domain.baseline import Baseline
from salonplanner.domain.events import Event
from salonplanner.domain.places import City, Venue
from salonplanner.domain.plan import Acceptance, Plan, Provenance
from salonplanner.domain.salon import Salon
from salonplanner.domain.scenario import Scenario
from salonplanner.domain.season import Season
from salonplanner.services.sample import sample_plan
from salonplanner.storage.salonplan import save
from salonplanner.storage.salonplan_tables import MADE_APART, META_KEYS, SINGLE, TABLES
from salonplanner.storage.seeds import load_seeds

SAMPLE = sample_plan(load_seeds())
VALUES: dict[str, type[msgspec.Struct]] = {
    "salons": Salon,
    "events": Event,
    "scenarios": Scenario,
    "venues": Venue,
    "cities": City,
    "accepted": Acceptance,
    "provenance": Provenance,
    "season": Season,
    "baseline": Baseline,
}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    path = tmp_path / "sample.salonplan"
    save(SAMPLE, path)
    with closing(sqlite3.connect(path)) as connection:
        yield connection


@pytest.mark.parametrize("table", [*TABLES, *SINGLE], ids=lambda table: table.name)
def test_no_field_is_forgotten(table: object) -> None:
    name, columns = table.name, table.columns  # type: ignore[attr-defined]
    fields = {field.partition(".")[0] for field in columns} - {table.keyed}  # type: ignore[attr-defined]
    assert fields == set(VALUES[name].__struct_fields__)


def test_no_part_of_the_plan_is_forgotten() -> None:
    tables = {table.name for table in (*TABLES, *SINGLE)}
    apart = {columns.split(" ", 1)[0] for columns in MADE_APART}
    assert set(Plan.__struct_fields__) - tables - apart == set(META_KEYS)


def test_the_salons_read_as_a_table(database: sqlite3.Connection) -> None:
    salon = SAMPLE.salons[0]
    row = database.execute(
        'SELECT id, name, city, start, "end", exhibitors, locked FROM salons ORDER BY position'
    ).fetchone()
    days = salon.start.isoformat(), salon.end.isoformat()
    assert row == (salon.id, salon.name, salon.city, *days, salon.exhibitors, 0)


def test_sums_can_be_asked_of_it(database: sqlite3.Connection) -> None:
    assert database.execute("SELECT count(*) FROM salons").fetchone() == (70,)
    assert database.execute("SELECT sum(salons) FROM targets").fetchone() == (70,)
    assert database.execute("SELECT visitors FROM baseline").fetchone() == (2_520_000,)
    joined = "SELECT count(*) FROM salons, json_each(salons.ties) JOIN events ON events.id = value"
    ties = sum(len(salon.ties) for salon in SAMPLE.salons)
    assert database.execute(joined).fetchone() == (ties,)


def test_it_has_room_for_revisions(database: sqlite3.Connection) -> None:
    columns = [row[1] for row in database.execute("PRAGMA table_info(revisions)")]
    assert columns == ["id", "saved_at", "author", "label", "plan"]
