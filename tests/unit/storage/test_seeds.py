"""The seeds as the planner sees them: a year's events, scenarios, an empty plan."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner import assets
from salonplanner.domain.errors import FileError
from salonplanner.domain.salon import Level
from salonplanner.domain.scenario import REFERENCE
from salonplanner.domain.validation import check_plan
from salonplanner.storage.seeds import Seeds, load_seeds

SEEDS = load_seeds()


@given(year=st.integers(1900, 2200))
def test_any_year_gives_a_plan_fit_to_be_kept(year: int) -> None:
    plan = SEEDS.empty_plan(year)
    check_plan(plan)
    assert (plan.season.start, plan.season.end) == (date(year, 6, 1), date(year, 10, 31))
    assert plan.salons == ()
    assert all(event.start.year == year for event in plan.events)
    assert {f"ete{year}", f"marhaba{year}", f"rentree{year}"} <= {e.id for e in plan.events}


def test_the_reference_is_first_and_the_only_neutral_scenario() -> None:
    scenarios = SEEDS.scenarios()
    assert [s.id for s in scenarios] == [REFERENCE, "prudent", "central", "ambitious"]
    assert [s.neutral for s in scenarios] == [True, False, False, False]
    assert scenarios[2].level_weight[Level.NATIONAL] == 2.6
    assert scenarios[2].month_weight["12"] == 1


def test_the_baseline_shares_its_salons_out_by_level() -> None:
    mix = SEEDS.baseline().level_mix
    assert (mix.local, mix.regional, mix.national) == (38, 26, 6)


@given(salons=st.integers(1, 5000))
def test_the_mix_of_any_number_of_salons_adds_up_to_it(salons: int) -> None:
    assert SEEDS.level_mix(salons).total == salons


def test_files_are_read_only_when_asked_for(tmp_path: Path) -> None:
    copy = shutil.copytree(assets.seed(""), tmp_path / "seeds")
    (copy / "tourism.csv").unlink()
    seeds = Seeds(copy)
    assert seeds.empty_plan(2025) == SEEDS.empty_plan(2025)
    with pytest.raises(FileError, match="file-missing"):
        _ = seeds.tourism


def test_a_mistake_in_a_corrected_file_is_named(tmp_path: Path) -> None:
    copy = shutil.copytree(assets.seed(""), tmp_path / "seeds")
    holidays = copy / "holidays.csv"
    text = holidays.read_text(encoding="utf-8").replace("07-30,07-30", "07-30,30/07")
    holidays.write_text(text, encoding="utf-8")
    with pytest.raises(FileError) as caught:
        Seeds(copy).events(2025)
    assert caught.value.path == str(holidays)
    assert caught.value.place == "row 6, end"
