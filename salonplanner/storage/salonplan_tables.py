"""The tables of a ``.salonplan`` file, a column a field, and the rows between them and a plan.

Lists and weights are JSON text in their column; a yes or no is 1 or 0; days are ISO text.
``position`` keeps the planner's order.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import NamedTuple, cast

from salonplanner.domain.errors import PlanError, Problem
from salonplanner.storage.plan_form import Raw


class Table(NamedTuple):
    """A table that holds a list of the plan, one entry a row."""

    name: str
    columns: Mapping[str, str]
    """SQL type by field, in order; a field of a part is ``part.field``, its column the field."""
    keyed: str = ""
    """The field that is the key of the entries, where the plan has a mapping instead of a list."""


JSON, YES = "TEXT JSON", "INTEGER BOOLEAN"
_ID = "TEXT NOT NULL UNIQUE"
_TEXT, _COUNT, _REAL = "TEXT NOT NULL", "INTEGER", "REAL"

TABLES = (
    Table(
        "salons",
        {
            "id": _ID,
            "name": _TEXT,
            "level": _TEXT,
            "region": _TEXT,
            "city": _TEXT,
            "venue": _TEXT,
            "start": _TEXT,
            "end": _TEXT,
            "status": _TEXT,
            "ties": JSON,
            "exhibitors": _COUNT,
            "coop_stands": _COUNT,
            "women_coop_stands": _COUNT,
            "budget_mad": _REAL,
            "visitors_override": _REAL,
            "turnover_override": _REAL,
            "actual_visitors": _REAL,
            "actual_turnover_mad": _REAL,
            "locked": YES,
            "notes": _TEXT,
        },
    ),
    Table(
        "events",
        {
            "id": _ID,
            "name": _TEXT,
            "kind": _TEXT,
            "attitude": _TEXT,
            "start": _TEXT,
            "end": _TEXT,
            "places.cities": JSON,
            "places.regions": JSON,
            "places.national": YES,
            "lead_days": _COUNT,
            "tail_days": _COUNT,
            "visitor_uplift": _REAL,
            "spend_uplift": _REAL,
            "certainty": _TEXT,
            "source": _TEXT,
            "note": _TEXT,
        },
    ),
    Table(
        "scenarios",
        {
            "id": _ID,
            "name": _TEXT,
            "growth_visitors": _REAL,
            "growth_spend": _REAL,
            "level_weight": JSON,
            "region_weight": JSON,
            "month_weight": JSON,
            "tie_strength": _REAL,
            "crowding": _REAL,
        },
    ),
    Table("venues", {"name": _TEXT, "city": _TEXT, "capacity": _COUNT, "closed": JSON}),
    Table(
        "cities",
        {
            "name": _TEXT,
            "region": _TEXT,
            "lat": _REAL,
            "lon": _REAL,
            "names": JSON,
            "aliases": JSON,
        },
    ),
    Table("accepted", {"code": _TEXT, "salons": JSON, "event": "TEXT", "reason": _TEXT}),
    Table(
        "provenance",
        {"path": _ID, "status": _TEXT, "source": _TEXT, "date": _TEXT, "note": _TEXT},
        keyed="path",
    ),
)

SINGLE = (
    Table("season", {"year": _COUNT, "start": _TEXT, "end": _TEXT}),
    Table(
        "baseline",
        {
            "year": _COUNT,
            "salons": _COUNT,
            "visitors": _REAL,
            "turnover_mad": _REAL,
            "level_mix.local": _COUNT,
            "level_mix.regional": _COUNT,
            "level_mix.national": _COUNT,
        },
    ),
)
"""The tables of one row."""

META_KEYS = ("name", "chamber")
MADE_APART = (
    "meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "targets (region TEXT PRIMARY KEY, salons INTEGER NOT NULL)",
    "level_days (level TEXT PRIMARY KEY, fewest INTEGER NOT NULL, most INTEGER NOT NULL)",
    "revisions (id INTEGER PRIMARY KEY, saved_at TEXT NOT NULL, author TEXT NOT NULL,"
    " label TEXT NOT NULL, plan TEXT NOT NULL)",
)


def write_tables(connection: sqlite3.Connection, form: Mapping[str, object]) -> None:
    """Make the tables and fill them with a plan's plain form."""
    for columns in MADE_APART:
        connection.execute(f"CREATE TABLE {columns}")
    for table in TABLES:
        entries = _entries(table, form[table.name])
        _create(connection, table, "position INTEGER PRIMARY KEY, ")
        _insert(connection, table, [(n, *_row(table, e)) for n, e in enumerate(entries)])
    for table in SINGLE:
        _create(connection, table, "")
        _insert(connection, table, [_row(table, cast("Raw", form[table.name]))])
    meta = {key: form[key] for key in META_KEYS}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
    targets = cast("Raw", form["targets"])
    connection.executemany("INSERT INTO targets VALUES (?, ?)", targets.items())
    lengths = cast("dict[str, list[int]]", form["level_days"])
    rows = [(level, *days) for level, days in lengths.items()]
    connection.executemany("INSERT INTO level_days VALUES (?, ?, ?)", rows)


def read_tables(connection: sqlite3.Connection) -> Raw:
    """A plan's plain form, out of the tables; what is NULL is left out.

    Raises:
        sqlite3.DatabaseError: a table or a column is not there.
        PlanError: a list or a weight is no JSON text, or a row is not there.
    """
    form: Raw = {}
    for table in TABLES:
        rows = _select(connection, table, "position")
        found = [_entry(table, row, f"$.{table.name}[{n}]") for n, row in enumerate(rows)]
        form[table.name] = _keyed(table.keyed, found) if table.keyed else found
    for table in SINGLE:
        for row in _select(connection, table, "year"):
            form[table.name] = _entry(table, row, f"$.{table.name}")
    meta = dict(connection.execute("SELECT key, value FROM meta"))
    for key in META_KEYS:
        if key not in meta:
            raise PlanError(f"$.{key}", Problem.MISSING_KEY, key=key)
        form[key] = meta[key]
    form["targets"] = dict(connection.execute("SELECT region, salons FROM targets"))
    lengths = connection.execute("SELECT level, fewest, most FROM level_days")
    form["level_days"] = {level: [fewest, most] for level, fewest, most in lengths}
    return form


def _entries(table: Table, value: object) -> Iterable[Raw]:
    if not table.keyed:
        return cast("list[Raw]", value)
    return [{table.keyed: key, **entry} for key, entry in cast("dict[str, Raw]", value).items()]


def _keyed(key: str, entries: Iterable[Raw]) -> Raw:
    return {str(entry.pop(key, "")): entry for entry in entries}


def _column(field: str) -> str:
    return f'"{field.rpartition(".")[2]}"'


def _create(connection: sqlite3.Connection, table: Table, first: str) -> None:
    columns = ", ".join(f"{_column(field)} {kind}" for field, kind in table.columns.items())
    connection.execute(f"CREATE TABLE {table.name} ({first}{columns})")


def _insert(
    connection: sqlite3.Connection, table: Table, rows: Iterable[tuple[object, ...]]
) -> None:
    for row in rows:
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table.name} VALUES ({marks})", row)


def _select(connection: sqlite3.Connection, table: Table, order: str) -> list[tuple[object, ...]]:
    # Without the table's name before it, SQLite takes a column that is not there for a text.
    columns = ", ".join(f"{table.name}.{_column(field)}" for field in table.columns)
    return connection.execute(f"SELECT {columns} FROM {table.name} ORDER BY {order}").fetchall()


def _row(table: Table, entry: Raw) -> tuple[object, ...]:
    return tuple(_stored(_at(entry, field), kind) for field, kind in table.columns.items())


def _stored(value: object, kind: str) -> object:
    if value is None or kind != JSON:
        return value
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _at(entry: Raw, field: str) -> object:
    part, _, name = field.rpartition(".")
    return cast("Raw", entry[part])[name] if part else entry[name]


def _entry(table: Table, row: tuple[object, ...], place: str) -> Raw:
    entry: Raw = {}
    for (field, kind), value in zip(table.columns.items(), row, strict=True):
        part, _, name = field.rpartition(".")
        holder = cast("Raw", entry.setdefault(part, {})) if part else entry
        if value is not None:
            holder[name] = _given_back(value, kind, f"{place}.{field}")
    return entry


def _given_back(value: object, kind: str, place: str) -> object:
    if kind == YES and value in {0, 1}:
        return bool(value)
    if kind != JSON:
        return value
    try:
        return json.loads(cast("str", value))
    except (ValueError, TypeError, RecursionError) as error:
        raise PlanError(place, Problem.WRONG_TYPE, expected="array", found="str") from error
