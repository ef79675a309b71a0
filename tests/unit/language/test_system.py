"""The system's language, on each system."""

import plistlib
from pathlib import Path

import pytest

from salonplanner.language import system
from salonplanner.language.system import (
    first_known,
    of_environment,
    of_macos_preferences,
    of_windows_id,
    system_language,
)

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, "en"),
        ({"LANG": "fr_MA.UTF-8"}, "fr"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "fr_FR", "LC_MESSAGES": "en_GB"}, "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "", "LC_ALL": "fr"}, "fr"),
        ({"LANG": "en_GB", "LANGUAGE": "de:fr:en"}, "fr"),
        ({"LANG": "C", "LANGUAGE": "fr"}, "en"),
        ({"LC_ALL": "POSIX", "LANG": "fr_FR"}, "en"),
        ({"LANGUAGE": "fr"}, "fr"),
        ({"LANG": "fr@euro"}, "fr"),
    ],
)
def test_the_environment_decides(environment: dict[str, str], code: str) -> None:
    assert first_known(of_environment(environment)) == code


@pytest.mark.parametrize(
    ("identifier", "code"), [(0x040C, "fr"), (0x380C, "fr"), (0x0809, "en"), (0x0407, "")]
)
def test_windows_identifiers(identifier: int, code: str) -> None:
    assert of_windows_id(identifier) == code


def test_macos_preferences(tmp_path: Path) -> None:
    path = tmp_path / "preferences.plist"
    path.write_bytes(
        plistlib.dumps({"AppleLanguages": ["ber-MA", "fr-MA", 3]}, fmt=plistlib.FMT_BINARY)
    )
    assert of_macos_preferences(path) == ("ber-MA", "fr-MA")
    assert first_known(of_macos_preferences(path)) == "fr"


@pytest.mark.parametrize("content", [b"", b"junk", plistlib.dumps({"AppleLanguages": "fr"})])
def test_unusable_macos_preferences(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "preferences.plist"
    path.write_bytes(content)
    assert of_macos_preferences(path) == ()


def test_missing_macos_preferences(tmp_path: Path) -> None:
    assert of_macos_preferences(tmp_path / "none") == ()


@pytest.mark.skipif(system.sys.platform == "win32", reason="Windows does not read the environment")
def test_this_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system.sys, "platform", "linux")
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    assert system_language() == "en"
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert system_language() == "fr"


def test_macos_asks_its_preferences_first(
    monkeypatch: pytest.MonkeyPatch, scratch_home: Path
) -> None:
    preferences = scratch_home / "Library" / "Preferences" / ".GlobalPreferences.plist"
    preferences.parent.mkdir(parents=True)
    preferences.write_bytes(plistlib.dumps({"AppleLanguages": ["fr-MA"]}))
    monkeypatch.setattr(system.sys, "platform", "darwin")
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert system_language() == "fr"
