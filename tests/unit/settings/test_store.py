"""The file of the settings."""

import json
import os
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.settings import Settings, SettingsStore, settings_folder
from salonplanner.settings.store import _usable

OTHER = Settings(
    language="fr",
    appearance="dark",
    text_scale=130,
    chamber="MA-03",
    default_season_year=2026,
    show_start_page=False,
    recent_files=("/a.salonplan", "/b.salonplan"),
    last_exports={"/a.salonplan": "/a.xlsx"},
    window_geometry="AdnQywADAAA=",
    zoom=40,
)


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings")


def put(store: SettingsStore, text: str) -> None:
    store.path.parent.mkdir(parents=True, exist_ok=True)
    store.path.write_text(text, encoding="utf-8")


def kept(store: SettingsStore) -> Path:
    return store.path.with_name("settings.json.bad")


def test_without_a_file_the_defaults_hold(store: SettingsStore) -> None:
    assert store.load() == Settings()
    assert not store.path.parent.exists()


def test_what_is_saved_is_loaded(store: SettingsStore) -> None:
    assert store.save(OTHER)
    assert SettingsStore(store.path.parent).load() == OTHER
    assert [path.name for path in store.path.parent.iterdir()] == ["settings.json"]


def test_unknown_keys_survive(store: SettingsStore) -> None:
    put(store, '{"language": "en", "from_the_future": {"a": [1, 2]}}')
    settings = store.load()
    assert store.save(store.changed(settings, language="fr"))
    content = json.loads(store.path.read_text(encoding="utf-8"))
    assert content["from_the_future"] == {"a": [1, 2]}
    assert content["language"] == "fr"
    assert not kept(store).exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "de"),
        ("text_scale", 99),
        ("text_scale", "100"),
        ("chamber", "MA-13"),
        ("default_season_year", 1),
        ("recent_files", ["x"] * 13),
        ("recent_files", "x"),
        ("show_events", 1),
        ("window_state", "not base64!"),
        ("window_state", "abcde"),
        ("zoom", 101),
        ("last_exports", {"a": 1}),
    ],
)
def test_a_bad_value_falls_back_and_the_file_is_kept(
    store: SettingsStore, name: str, value: object
) -> None:
    text = json.dumps({name: value, "appearance": "dark"})
    put(store, text)
    assert store.load() == Settings(appearance="dark")
    assert kept(store).read_text(encoding="utf-8") == text
    assert store.path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"x"', "\x00", "[" * 100_000])
def test_a_damaged_file_gives_the_defaults_and_is_kept(store: SettingsStore, text: str) -> None:
    put(store, text)
    assert store.load() == Settings()
    assert kept(store).read_text(encoding="utf-8") == text
    assert store.save(OTHER)
    assert kept(store).read_text(encoding="utf-8") == text


def test_a_file_that_cannot_be_read_is_not_written_over(
    store: SettingsStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(store, '{"language": "fr"}')

    def refuse(_path: Path) -> bytes:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", refuse)
        assert store.load() == Settings()
    assert not store.save(OTHER)
    assert json.loads(store.path.read_text(encoding="utf-8")) == {"language": "fr"}


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    store = SettingsStore(tmp_path / "file" / "settings")
    assert store.load() == Settings()
    assert not store.save(OTHER)


def test_a_failed_write_leaves_the_old_file(
    store: SettingsStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert store.save(OTHER)
    before = store.path.read_bytes()

    def fail(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    assert not store.save(Settings())
    assert store.path.read_bytes() == before
    assert [path.name for path in store.path.parent.iterdir()] == ["settings.json"]


def test_changes_are_checked(store: SettingsStore) -> None:
    changed = store.changed(Settings(), recent_files=("/a",), zoom=3)
    assert changed == Settings(recent_files=("/a",), zoom=3)
    with pytest.raises(msgspec.ValidationError):
        store.changed(Settings(), text_scale=99)
    with pytest.raises(KeyError):
        store.changed(Settings(), colour="red")


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from(Settings.__struct_fields__), VALUES))
def test_any_values_give_settings(raw: dict[str, Any]) -> None:
    settings = Settings(**_usable(raw))
    assert msgspec.convert(msgspec.to_builtins(settings), Settings) == settings


def test_the_folder_is_the_users(scratch_home: Path) -> None:
    assert settings_folder().name == "SalonPlanner"
    assert scratch_home in settings_folder().parents
