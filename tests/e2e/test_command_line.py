"""The command line as somebody types it: results, messages and exit codes of real processes."""

import csv
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.running import MINIMAL, SALON, done, planner, refused, written


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "été 100% #1.salonplan"
    assert done("new", "--sample", "--out", path) == ""
    return path


@pytest.fixture
def minimal(tmp_path: Path) -> Path:
    return written(tmp_path / "minimal.json", MINIMAL)


# ------------------------------------------------------------------------------------------- new


@pytest.mark.parametrize(("year", "suffix"), [(1900, "json"), (2031, "salonplan"), (2200, "json")])
def test_a_new_season_of_any_year(year: int, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"season.{suffix}"
    done("new", "--season", str(year), "--out", path)
    report = json.loads(done("forecast", path, "--format", "json"))
    assert report["totals"] == {"salons": 0, "visitors": 0, "turnover_mad": 0}
    assert [row["month"] for row in report["by_month"]] == [
        f"{year}-{month:02d}" for month in range(6, 11)
    ]


def test_a_new_season_replaces_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "season.json"
    path.write_text("something else", encoding="utf-8")
    done("new", "--out", path)
    assert json.loads(path.read_text(encoding="utf-8"))["season"]["year"] == 2025
    assert list(tmp_path.iterdir()) == [path]


# -------------------------------------------------------------------------------------- forecast


def test_the_forecast_of_the_sample(sample: Path) -> None:
    report = json.loads(done("forecast", sample, "--format", "json"))
    assert list(report) == [
        "scenario",
        "totals",
        "baseline",
        "by_region",
        "by_month",
        "by_level",
        "salons",
    ]
    totals = {"salons": 70, "visitors": 2_520_000, "turnover_mad": 52_500_000}
    assert report["scenario"] == "reference"
    assert report["totals"] == report["baseline"] == totals
    assert [row["region"] for row in report["by_region"]] == [f"MA-{n:02d}" for n in range(1, 13)]
    assert [row["level"] for row in report["by_level"]] == ["local", "regional", "national"]
    assert [row["month"] for row in report["by_month"]] == [f"2025-{n:02d}" for n in range(6, 11)]
    for rows in (report["by_region"], report["by_month"], report["by_level"]):
        assert sum(row["salons"] for row in rows) == 70
        assert sum(row["visitors"] for row in rows) == 2_520_000
    assert len(report["salons"]) == 70
    assert list(report["salons"][0]) == [
        "id",
        "visitors",
        "turnover_mad",
        "factors",
        "visitors_manual",
        "turnover_manual",
    ]
    assert list(report["salons"][0]["factors"]) == [
        "growth",
        "level",
        "region",
        "month",
        "ties",
        "crowding",
        "spend_growth",
        "spend_ties",
    ]


def test_the_forecast_of_another_scenario(sample: Path) -> None:
    report = json.loads(done("forecast", sample, "--scenario", "central", "--format", "json"))
    assert report["scenario"] == "central"
    assert report["totals"]["visitors"] != 2_520_000
    parts = sum(salon["visitors"] for salon in report["salons"])
    assert report["totals"]["visitors"] == pytest.approx(parts, rel=1e-12)


def test_a_cancelled_salon_counts_for_nothing_and_an_override_of_zero_counts(
    tmp_path: Path,
) -> None:
    salons = [
        SALON | {"status": "cancelled", "visitors_override": 5},
        SALON | {"id": "OR-02", "start": "2025-12-01", "end": "2025-12-02"},
        SALON | {"id": "OR-03", "visitors_override": 0},
    ]
    path = written(tmp_path / "plan.json", MINIMAL | {"salons": salons})
    report = json.loads(done("forecast", path, "--format", "json"))
    assert [salon["id"] for salon in report["salons"]] == ["OR-02", "OR-03"]
    assert report["salons"][1]["visitors_manual"] is True
    assert report["salons"][1]["turnover_mad"] == 0
    assert report["totals"] == {"salons": 2, "visitors": 36_000, "turnover_mad": 750_000}
    assert report["by_month"][-1]["month"] == "2025-12"


def test_the_forecast_as_a_table_for_each_reader(sample: Path) -> None:
    assert "2,520,000" in planner("forecast", sample, LANG="en_GB.UTF-8").stdout
    french = planner("forecast", sample, LANG="fr_MA.UTF-8").stdout
    assert "2\u202f520\u202f000" in french
    assert "juillet 2025" in french
    other = planner("forecast", sample, LANG="de_DE.UTF-8").stdout
    assert "July 2025" in other


# ----------------------------------------------------------------------------------------- check


def test_the_sample_has_no_error(sample: Path) -> None:
    findings = json.loads(done("check", sample, "--format", "json"))
    assert findings
    for finding in findings:
        assert list(finding) == ["code", "severity", "salons", "event", "message"]
        assert finding["severity"] in {"warning", "info"}
        assert finding["message"]


def test_an_error_gives_exit_code_1(tmp_path: Path) -> None:
    salons = [SALON | {"end": "2025-06-01"}, SALON | {"id": "OR-02", "city": "Nowhere"}]
    path = written(tmp_path / "plan.json", MINIMAL | {"salons": salons, "events": []})
    answer = planner("check", path, "--format", "json")
    assert answer.returncode == 1
    found = {(f["code"], *f["salons"]) for f in json.loads(answer.stdout)}
    assert {("date-order", "OR-01"), ("unknown-place", "OR-02")} <= found
    table = planner("check", path)
    assert table.returncode == 1
    assert "date-order" in table.stdout
    assert "2 errors" in table.stderr


def test_a_finding_somebody_accepted_is_no_longer_told(tmp_path: Path) -> None:
    accepted = [
        {"code": "length", "salons": ["OR-01"], "reason": "The hall is free no longer"},
        {"code": "unknown-place", "salons": ["OR-01"], "reason": "An error stays open"},
    ]
    salon = SALON | {"end": SALON["start"], "city": "Nowhere"}
    raw = MINIMAL | {"salons": [salon], "accepted": accepted}
    answer = planner("check", written(tmp_path / "plan.json", raw), "--format", "json")
    assert answer.returncode == 1
    codes = {finding["code"] for finding in json.loads(answer.stdout)}
    assert "length" not in codes
    assert "unknown-place" in codes


# ---------------------------------------------------------------------------------- export, diff


@pytest.mark.parametrize("suffix", ["json", "salonplan"])
def test_a_plan_exported_as_a_plan_is_the_same_plan(
    suffix: str, sample: Path, tmp_path: Path
) -> None:
    path = tmp_path / f"copy.{suffix}"
    assert done("export", sample, "--to", path) == ""
    assert json.loads(done("diff", sample, path, "--format", "json")) == {
        "added": [],
        "removed": [],
        "changed": [],
        "other": [],
    }


def test_a_plan_is_told_by_its_content(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "copy.json"
    path.write_bytes(sample.read_bytes())
    assert json.loads(done("forecast", path, "--format", "json"))["totals"]["salons"] == 70


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_plan_exported_as_a_workbook(language: str, sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "Plan.xlsx"
    path.write_bytes(b"old")
    assert done("export", sample, "--to", path, "--lang", language) == ""
    assert path.read_bytes().startswith(b"PK")
    assert list(tmp_path.iterdir()) == [path]


def test_a_plan_as_a_table_for_spreadsheets(tmp_path: Path) -> None:
    salon = SALON | {"name": '=1+1;"x"', "notes": "a\nb", "visitors_override": 1.5}
    plan = written(tmp_path / "plan.json", MINIMAL | {"salons": [salon]})
    done("export", plan, "--to", tmp_path / "fr.csv")
    done("export", plan, "--to", tmp_path / "en.csv", "--lang", "en")
    french, english = ((tmp_path / f"{code}.csv").read_bytes() for code in ("fr", "en"))
    assert french.startswith(b"\xef\xbb\xbf")
    assert not english.startswith(b"\xef\xbb\xbf")
    row = list(csv.reader(io.StringIO(french.decode("utf-8-sig"), newline=""), delimiter=";"))[1]
    assert (row[0], row[1]) == ("OR-01", '\'=1+1;"x"')
    assert "1,5" in row
    row = list(csv.reader(io.StringIO(english.decode(), newline="")))[1]
    assert "1.5" in row
    assert done("forecast", plan, "--format", "csv") == english.decode().replace("\r\n", "\n")


def test_the_differences_of_two_plans(tmp_path: Path) -> None:
    events = [{"id": "fair", "name": "Fair", "start": "2025-06-05", "end": "2025-06-06"}]
    usual = MINIMAL | {"events": events}
    gone, new = SALON | {"id": "OR-08"}, SALON | {"id": "OR-09", "budget_mad": 1000}
    old = written(tmp_path / "old.json", usual | {"salons": [SALON, gone]})
    changed = SALON | {"start": "2025-06-06", "ties": ["fair"], "visitors_override": 0}
    event = events[0] | {"end": "2025-06-07", "attitude": "neutral"}
    after = usual | {"salons": [new, changed], "events": [event], "targets": {"MA-01": 9}}
    report = json.loads(
        done("diff", old, written(tmp_path / "new.json", after), "--format", "json")
    )
    assert [salon["id"] for salon in report["added"]] == ["OR-09"]
    assert report["added"][0]["budget_mad"] == 1000
    assert report["added"][0]["status"] == "proposed"
    assert [salon["id"] for salon in report["removed"]] == ["OR-08"]
    assert report["changed"] == [
        {"id": "OR-01", "field": "start", "old": "2025-06-05", "new": "2025-06-06"},
        {"id": "OR-01", "field": "ties", "old": [], "new": ["fair"]},
        {"id": "OR-01", "field": "visitors_override", "old": None, "new": 0},
    ]
    paths = {row["path"]: (row["old"], row["new"]) for row in report["other"]}
    assert paths["targets.MA-01"] == (6, 9)
    assert paths["events.fair.end"] == ("2025-06-06", "2025-06-07")
    table = done("diff", old, tmp_path / "new.json")
    assert {"+ OR-09", "− OR-08", "~ OR-01"} <= {line[:7] for line in table.splitlines()}


def test_order_and_defaults_written_out_are_no_difference(tmp_path: Path) -> None:
    other = SALON | {"id": "OR-02", "start": "2025-07-05", "end": "2025-07-09"}
    old = written(tmp_path / "old.json", MINIMAL | {"salons": [SALON, other]})
    salons = [other | {"status": "proposed", "ties": [], "notes": "", "budget_mad": None}, SALON]
    full = MINIMAL | {"salons": salons, "baseline": {"year": 2024, "salons": 70}, "venues": []}
    new = written(tmp_path / "new.json", full | {"name": "", "level_days": {"local": [3, 9]}})
    report = json.loads(done("diff", old, new, "--format", "json"))
    assert report == {"added": [], "removed": [], "changed": [], "other": []}


# ----------------------------------------------------------------------- what cannot be understood


@pytest.mark.parametrize("command", ["forecast", "check"])
def test_bad_files_are_told_in_one_sentence(command: str, sample: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.salonplan"
    cut.write_bytes(sample.read_bytes()[:9000])
    newer = tmp_path / "newer.salonplan"
    newer.write_bytes(sample.read_bytes())
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version = 9")
    foreign = tmp_path / "letter.txt"
    foreign.write_text("Dear chamber", encoding="utf-8")
    empty = tmp_path / "empty.salonplan"
    empty.touch()
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": "salonplanner",\n "version" 1}', encoding="utf-8")
    for path in (tmp_path / "none.salonplan", tmp_path, cut, newer, foreign, empty, broken):
        assert str(path) in refused(command, path)
    assert "2" in refused(command, broken)


@pytest.mark.parametrize(
    ("parts", "place"),
    [
        ({"salons": [SALON, SALON | {"id": "X", "start": "2025-13-01"}]}, "$.salons[1].start"),
        ({"salons": [SALON | {"citty": "Fès"}]}, "$.salons[0].citty"),
        ({"baseline": {"visitors": 0}}, "$.baseline.visitors"),
        ({"scenarios": [{"id": "reference", "crowding": 1}]}, "$.scenarios[0]"),
        ({"salons": [SALON | {"ties": ["no-such"]}]}, "$.salons[0].ties[0]"),
        ({"version": "1"}, "$.version"),
    ],
)
def test_a_mistake_is_told_with_its_file_and_place(
    parts: dict[str, object], place: str, tmp_path: Path
) -> None:
    path = written(tmp_path / "plan.json", MINIMAL | parts)
    message = refused("check", path)
    assert str(path) in message
    assert place in message


@pytest.mark.parametrize(
    "arguments",
    [
        ("forecast",),
        ("forecast", "PLAN", "--scenario", "none"),
        ("forecast", "PLAN", "--format", "xml"),
        ("forecast", "PLAN", "--bogus"),
        ("check", "PLAN", "PLAN"),
        ("check", "PLAN", "--form", "json"),
        ("diff", "PLAN"),
        ("export", "PLAN"),
        ("export", "PLAN", "--to", "OUT.docx"),
        ("export", "PLAN", "--to", "OUT"),
        ("export", "PLAN", "--to", "OUT.xlsx", "--lang", "ar"),
        ("export", "PLAN", "--to", "OUT.xlsx", "--lang", "klingon"),
        ("export", "PLAN", "--to", "OUT.json", "--scenario", "none"),
        ("export", "PLAN", "--to", "no/such/folder/OUT.json"),
        ("new",),
        ("new", "--out", "OUT.xlsx"),
        ("new", "--out", "OUT.json", "--season", "1899"),
        ("new", "--out", "OUT.json", "--season", "2201"),
        ("new", "--out", "OUT.json", "--season", "next"),
        ("new", "--out", "OUT.json", "--season", "%s%(prog)s"),
        ("new", "--out", "OUT.json", "--sample", "--season", "2026"),
        ("PLAN", "PLAN"),
        ("--bogus",),
    ],
)
def test_bad_usage_is_told_in_one_sentence(
    arguments: tuple[str, ...], minimal: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    named = [a.replace("PLAN", str(minimal)).replace("OUT", str(out)) for a in arguments]
    before = sorted(tmp_path.iterdir())
    refused(*named)
    assert sorted(tmp_path.iterdir()) == before


def test_a_workbook_is_no_plan_yet(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "Plan.xlsx"
    done("export", sample, "--to", path)
    assert str(path) in refused("check", path)


def test_an_export_that_fails_leaves_the_old_file(minimal: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.xlsx"
    old.write_bytes(b"old")
    refused("export", minimal, "--to", old, "--scenario", "none")
    assert old.read_bytes() == b"old"
