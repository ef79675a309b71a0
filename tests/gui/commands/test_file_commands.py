"""New, open, save, recent plans: nothing is lost without a question, bad files change nothing."""

import json
import sqlite3
from pathlib import Path

import pytest

from salonplanner.domain.edits import RemoveSalons
from salonplanner.domain.places import RegionCode
from salonplanner.services.documents import open_plan, save_plan
from salonplanner.settings.settings import MOST_RECENT
from salonplanner.ui.commands.file_commands import new_season
from salonplanner.ui.dialogs.messages import Answer


@pytest.fixture
def change(window):
    def change() -> None:
        first = window.document.plan.salons[0].id
        window.document.apply(RemoveSalons(ids=(first,)))

    return change


@pytest.fixture
def stored(tmp_path, sample) -> Path:
    path = tmp_path / "été & #1.salonplan"
    save_plan(sample, path)
    return path


def test_a_new_season_is_of_the_usual_year(window, user):
    window.bench.remember(default_season_year=2027)
    window.files.new()
    assert window.document.plan.season.year == 2027
    assert window.document.plan.salons == ()
    assert not window.document.modified
    assert not user.asked


def test_a_new_season_bears_the_name_of_the_own_chamber(make_bench):
    bench = make_bench("fr")
    bench.remember(chamber="MA-03")
    plan = new_season(2025, bench)
    assert plan.chamber == "Chambre d’artisanat de la région Fès-Meknès"
    english = make_bench("en")
    assert new_season(2025, english).chamber == "Chamber of handicraft of Fez-Meknes"
    english.remember(chamber="")
    assert new_season(2025, english).chamber == ""


def test_the_example_is_opened_without_a_file(make_window, empty, sample, user):
    window = make_window(empty)
    window.files.sample()
    assert window.document.plan == sample
    assert window.document.path is None


def test_saving_asks_for_a_file_the_first_time_only(window, user, tmp_path, sample):
    user.will_choose(tmp_path / "a.salonplan")
    assert window.files.save()
    assert user.proposed[0].name == "Plan-salons-2025.salonplan"
    assert window.files.save()
    assert open_plan(tmp_path / "a.salonplan", window.bench.seeds) == sample


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("plan", "", "plan.salonplan"),
        ("plan.json", "", "plan.json"),
        ("plan.JSON", "", "plan.JSON"),
        ("plan.v2", "", "plan.v2.salonplan"),
    ],
)
def test_a_name_without_a_known_suffix_gets_one(window, user, tmp_path, typed, kind, written):
    user.will_choose(tmp_path / typed, kind=kind)
    assert window.files.save_as()
    assert window.document.path == tmp_path / written
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [written]


def test_the_suffix_follows_the_type_chosen(window, user, tmp_path):
    kind = window.bench.language.tr("JSON plan (*.json)")
    user.will_choose(tmp_path / "plan", kind=kind)
    assert window.files.save_as()
    assert window.document.path == tmp_path / "plan.json"


def test_a_name_made_longer_does_not_replace_a_file_unasked(window, user, tmp_path):
    there = tmp_path / "plan.salonplan"
    there.write_bytes(b"kept")
    user.will_choose(tmp_path / "plan", tmp_path / "plan")
    user.answers = [Answer.CANCEL, Answer.GO_ON]
    assert not window.files.save_as()
    assert there.read_bytes() == b"kept"
    assert window.files.save_as()
    assert there.read_bytes() != b"kept"


def test_not_choosing_a_file_saves_nothing(window, user, change):
    change()
    user.will_choose("")
    assert not window.files.save()
    assert window.document.modified


def test_a_plan_read_from_a_file_of_another_name_is_saved_under_a_new_one(
    window, user, stored, tmp_path
):
    other = stored.rename(tmp_path / "plan.txt")
    assert window.files.open_path(other)
    before = other.read_bytes()
    user.will_choose(tmp_path / "plan.salonplan")
    assert window.files.save()
    assert other.read_bytes() == before
    assert window.document.path == tmp_path / "plan.salonplan"


def test_a_plan_that_cannot_be_saved_is_saved_elsewhere(window, user, tmp_path, change):
    change()
    user.will_choose(tmp_path / "none" / "a.salonplan", tmp_path / "b.salonplan")
    user.answers = [Answer.RETRY, Answer.SAVE_COPY]
    assert window.files.save()
    assert len(user.told) == 2
    assert str(tmp_path / "none") in user.told[0]
    assert window.document.path == tmp_path / "b.salonplan"
    assert not window.document.modified


def test_a_save_given_up_leaves_the_mark(window, user, tmp_path, change):
    change()
    user.will_choose(tmp_path / "none" / "a.salonplan")
    user.answers = [Answer.CANCEL]
    assert not window.files.save()
    assert window.document.modified
    assert window.document.path is None


def test_a_plan_is_opened(make_window, empty, user, stored, sample):
    window = make_window(empty)
    user.will_choose(stored)
    window.files.open()
    assert window.document.plan == sample
    assert window.document.path == stored
    assert window.files.display_name == stored.name
    assert not window.document.modified


@pytest.mark.parametrize("leave", ["new", "sample", "open"])
def test_unsaved_work_is_not_left_without_a_question(window, user, change, stored, leave):
    change()
    left = window.document.plan
    actions = {
        "new": window.files.new,
        "sample": window.files.sample,
        "open": lambda: window.files.open_path(stored),
    }
    user.answers = [Answer.CANCEL]
    actions[leave]()
    assert window.document.plan is left
    assert window.document.modified
    user.answers = [Answer.DISCARD]
    actions[leave]()
    assert window.document.plan != left
    assert not window.document.modified
    assert len(user.asked) == 2


def test_unsaved_work_may_be_saved_on_leaving(window, user, change, tmp_path):
    change()
    left = window.document.plan
    user.answers = [Answer.SAVE]
    user.will_choose(tmp_path / "kept.salonplan")
    window.files.new()
    assert open_plan(tmp_path / "kept.salonplan", window.bench.seeds) == left
    assert window.document.plan.salons == ()


def test_who_saves_nowhere_stays(window, user, change):
    change()
    left = window.document.plan
    user.answers = [Answer.SAVE]
    user.will_choose("")
    window.files.new()
    assert window.document.plan is left


def damaged(path: Path, stored: Path) -> Path:
    path.write_bytes(stored.read_bytes()[:3000])
    return path


def newer(path: Path, stored: Path) -> Path:
    path.write_bytes(stored.read_bytes())
    base = sqlite3.connect(path)
    base.execute("PRAGMA user_version = 999")
    base.commit()
    base.close()
    return path


def foreign(path: Path, stored: Path) -> Path:
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    return path


def wrong(path: Path, stored: Path) -> Path:
    path.write_text(json.dumps({"format": "salonplanner", "version": 1, "salons": "none"}))
    return path


def missing(path: Path, stored: Path) -> Path:
    return path


def folder(path: Path, stored: Path) -> Path:
    path.mkdir()
    return path


def empty_file(path: Path, stored: Path) -> Path:
    path.touch()
    return path


BAD = [damaged, newer, foreign, wrong, missing, folder, empty_file]


@pytest.mark.parametrize("make_bad", BAD)
def test_a_bad_file_is_one_sentence_and_no_change(window, user, stored, tmp_path, make_bad, change):
    change()
    path = make_bad(tmp_path / "bad.salonplan", stored)
    plan, steps = window.document.plan, window.document.stack.count()
    user.answers = [Answer.DISCARD]
    assert not window.files.open_path(path)
    assert len(user.told) == 1
    assert str(path) in user.told[0]
    assert user.told[0].endswith(".")
    assert "\n" not in user.told[0]
    assert window.document.plan is plan
    assert window.document.modified
    assert window.document.stack.count() == steps
    assert window.document.path is None
    assert str(path) not in window.bench.settings.recent_files


def test_recent_plans_are_the_last_first_and_each_once(window, user, tmp_path, sample):
    paths = [tmp_path / f"{number}.salonplan" for number in range(MOST_RECENT + 2)]
    for path in paths:
        save_plan(sample, path)
    for path in [*paths, paths[3]]:
        assert window.files.open_path(path)
    recent = window.bench.settings.recent_files
    expected = [paths[3], *[path for path in reversed(paths) if path != paths[3]]][:MOST_RECENT]
    assert recent == tuple(map(str, expected))
    assert window.bench.store.load().recent_files == recent


def test_recent_plans_can_be_forgotten(window, user, stored):
    window.files.open_path(stored)
    window.files.forget_recent()
    assert window.bench.settings.recent_files == ()


def test_dialogs_begin_where_the_last_file_was(window, user, stored, tmp_path):
    window.files.open_path(stored)
    window.files.new()
    user.will_choose("")
    window.files.open()
    assert user.proposed[-1] == tmp_path


def test_an_opened_plan_of_the_own_chamber_is_narrowed_to_it(window, user, stored):
    window.bench.remember(chamber="MA-03")
    window.files.open_path(stored)
    assert window.figures.filter.region is RegionCode("MA-03")
    assert len(window.figures.visible) < len(window.document.plan.salons)
    assert window.figures.forecast.totals.salons == 70
