"""``forecast`` shows the figures as tables, as JSON or as CSV."""

import json
from pathlib import Path

import pytest

from salonplanner.cli.commands import forecast
from salonplanner.domain.errors import RequestError
from salonplanner.services.documents import save_plan
from salonplanner.services.forecasting import forecast_report
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.unit.cli.commands.scenes import run

SAMPLE = sample_plan(load_seeds())


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.json"
    save_plan(SAMPLE, path)
    return path


def test_json_is_the_report(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(forecast, sample, "--scenario", "central", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == forecast_report(SAMPLE, "central")


def test_the_tables_have_every_region_month_and_level(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(forecast, sample, language="fr") == 0
    text = capsys.readouterr().out
    assert text.count("2\u202f520\u202f000") == 2
    assert "52\u202f500\u202f000" in text
    for name in ("L’Oriental", "Dakhla-Oued Ed-Dahab", "juin 2025", "octobre 2025"):
        assert name in text
    assert len(text.splitlines()) == 1 + (1 + 2 + 2) + (1 + 2 + 12) + (1 + 2 + 5) + (1 + 2 + 3)


def test_an_unknown_scenario_in_each_format(sample: Path) -> None:
    for kind in ("table", "json", "csv"):
        with pytest.raises(RequestError):
            run(forecast, sample, "--scenario", "none", "--format", kind)
