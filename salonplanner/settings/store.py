"""Keeps the settings in a JSON file that a user may read, and that outlives other versions."""

import json
import os
import tempfile
from pathlib import Path
from typing import Any, cast

import msgspec
from platformdirs import user_config_path

from salonplanner.settings.settings import Settings

_FILE = "settings.json"
_TYPES = {field.name: field.type for field in msgspec.structs.fields(Settings)}


def settings_folder() -> Path:
    """The folder of this user's settings."""
    return user_config_path("SalonPlanner", appauthor=False)


class SettingsStore:
    """Reads and writes the settings in a folder, which need not exist yet.

    A value that cannot be used falls back to its default, and the file as it was is kept beside
    as ``settings.json.bad``. Keys this version does not know are written back as they were.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / _FILE
        self._unknown: dict[str, Any] = {}
        self._readable = True

    def load(self) -> Settings:
        """The settings of the file; the defaults where there is none or it cannot be read."""
        self._unknown, self._readable = {}, True
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return Settings()
        except OSError:
            # What cannot be read must not be written over.
            self._readable = False
            return Settings()
        raw = _read(data)
        good = _usable(raw or {})
        self._unknown = {name: value for name, value in (raw or {}).items() if name not in _TYPES}
        if raw is None or len(good) + len(self._unknown) < len(raw):
            self._written(self.path.with_name(f"{_FILE}.bad"), data)
        return Settings(**good)

    def save(self, settings: Settings) -> bool:
        """Write the settings in one step; False where the folder does not allow it."""
        if not self._readable:
            return False
        content = {**self._unknown, **msgspec.to_builtins(settings)}
        text = json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True)
        return self._written(self.path, f"{text}\n".encode())

    def changed(self, settings: Settings, **changes: object) -> Settings:
        """The settings with other values; not written yet.

        Raises:
            msgspec.ValidationError: A value is out of its bounds.
            KeyError: There is no such setting.
        """
        values = {name: msgspec.convert(value, _TYPES[name]) for name, value in changes.items()}
        return msgspec.structs.replace(settings, **values)

    def _written(self, path: Path, data: bytes) -> bool:
        beside: Path | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(
                dir=path.parent, prefix=f"{path.name}.", suffix=".new", delete=False
            ) as file:
                beside = Path(file.name)
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except OSError:
            if beside is not None:
                _remove(beside)
            return False
        return True


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def _read(data: bytes) -> dict[str, Any] | None:
    """The JSON object of a file, None where it is none."""
    try:
        raw: object = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", raw) if isinstance(raw, dict) else None


def _usable(raw: dict[str, Any]) -> dict[str, Any]:
    """The known settings whose value fits."""
    good: dict[str, Any] = {}
    for name in _TYPES.keys() & raw.keys():
        try:
            good[name] = msgspec.convert(raw[name], _TYPES[name])
        except msgspec.ValidationError:
            continue
    return good
