"""``check`` shows the findings, and its code is 1 where one is an error."""

import json
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from salonplanner.cli.commands import check
from salonplanner.services.documents import save_plan
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.unit.cli.commands.scenes import run

SAMPLE = sample_plan(load_seeds())


def saved(path: Path, *, broken: bool) -> Path:
    first = SAMPLE.salons[0]
    salon = msgspec.structs.replace(first, end=first.start - timedelta(1)) if broken else first
    save_plan(msgspec.structs.replace(SAMPLE, salons=(salon, *SAMPLE.salons[1:])), path)
    return path


@pytest.mark.parametrize("broken", [True, False])
@pytest.mark.parametrize("kind", ["table", "json"])
def test_the_code(broken: bool, kind: str, tmp_path: Path) -> None:
    path = saved(tmp_path / "plan.json", broken=broken)
    assert run(check, path, "--format", kind) == int(broken)


def test_the_table_has_a_row_a_finding_and_the_counts_are_a_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = saved(tmp_path / "plan.json", broken=True)
    run(check, path, "--format", "json")
    findings = json.loads(capsys.readouterr().out)
    run(check, path)
    shown = capsys.readouterr()
    assert len(shown.out.splitlines()) == 2 + len(findings)
    assert findings[0]["message"] in shown.out
    assert "1 error" in shown.err


def test_nothing_to_tell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = msgspec.structs.replace(SAMPLE, salons=(), targets={})
    save_plan(plan, tmp_path / "plan.json")
    assert run(check, tmp_path / "plan.json") == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "0 errors" in shown.err
