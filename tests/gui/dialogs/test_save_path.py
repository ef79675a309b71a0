"""Where to save: the suffix a name lacks is that of the type chosen."""

import pytest
from PySide6.QtWidgets import QFileDialog

from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.dialogs.save_path import SavePaths, usual_folder

KINDS = {".xlsx": "Excel (*.xlsx)", ".csv": "CSV (*.csv)"}


@pytest.fixture
def ask(parent, bench, monkeypatch, tmp_path):
    paths = SavePaths(parent, Messages(parent, bench.language, bench.icons), bench.language)

    def asked(typed: str, kind: str = ""):
        def choose(_parent, title, proposed, filters):
            assert (title, proposed) == ("title", str(tmp_path / "a.xlsx"))
            assert filters == "Excel (*.xlsx);;CSV (*.csv)"
            return (str(tmp_path / typed) if typed else "", kind)

        monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
        found = paths.ask("title", tmp_path / "a.xlsx", KINDS)
        return found and found.name

    return asked


@pytest.mark.parametrize(
    ("typed", "kind", "expected"),
    [
        ("a.xlsx", "", "a.xlsx"),
        ("a.XLSX", "", "a.XLSX"),
        ("a", "", "a.xlsx"),
        ("a", "CSV (*.csv)", "a.csv"),
        ("a.csv", "Excel (*.xlsx)", "a.csv"),
        ("plan 2.0", "", "plan 2.0.xlsx"),
        ("", "", None),
    ],
)
def test_a_name_ends_in_a_suffix(ask, typed, kind, expected):
    assert ask(typed, kind) == expected


@pytest.mark.parametrize(("answer", "expected"), [(True, "a.xlsx"), (False, None)])
def test_a_file_is_not_replaced_unasked(ask, monkeypatch, tmp_path, answer, expected):
    (tmp_path / "a.xlsx").touch()
    asked: list[str] = []

    def go_on(self, title, text, verb):
        asked.append(title)
        return answer

    monkeypatch.setattr(Messages, "ask_go_on", go_on)
    assert ask("a") == expected
    assert "a.xlsx" in asked[0]


def test_what_the_dialog_has_asked_is_not_asked_again(ask, monkeypatch, tmp_path):
    (tmp_path / "a.xlsx").touch()
    monkeypatch.delattr(Messages, "ask_go_on")
    assert ask("a.xlsx") == "a.xlsx"


def test_dialogs_open_where_a_folder_is(scratch_home, tmp_path):
    assert usual_folder(str(tmp_path)) == tmp_path
    assert usual_folder(str(tmp_path / "gone")) == scratch_home
    assert usual_folder("") == scratch_home
    (scratch_home / "Documents").mkdir()
    assert usual_folder("") == scratch_home / "Documents"
