"""The language of the system: of its settings on Windows and macOS, of the environment elsewhere.

``locale.getlocale`` is no help: it tells how numbers are written, which on a Moroccan machine is
often not the language of its menus.
"""

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast

from salonplanner.language.language import LANGUAGES

UNKNOWN = "en"
"""What a reader of an unknown language is spoken to in."""
_WINDOWS_PRIMARY = {0x01: "ar", 0x09: "en", 0x0C: "fr"}
_AFTER_CODE = re.compile("[-_.@]")
_NO_LANGUAGE = {"C", "POSIX"}


def system_language() -> str:
    """The code of the system's language, English where the program does not have it."""
    if sys.platform == "win32":
        return first_known(_of_windows())
    if sys.platform == "darwin":
        return first_known((*_of_macos(), *of_environment(os.environ)))
    return first_known(of_environment(os.environ))


def first_known(names: Iterable[str]) -> str:
    """The first of some locale names (``fr_MA.UTF-8``, ``fr-MA``) the program has."""
    for name in names:
        code = _AFTER_CODE.split(name, maxsplit=1)[0].lower()
        if code in LANGUAGES:
            return code
    return UNKNOWN


def of_environment(environment: Mapping[str, str]) -> Iterator[str]:
    """The locale names of the environment, as gettext reads them: the first set one decides.

    ``LANGUAGE`` lists several by preference, and counts for nothing where the locale is ``C``.
    """
    variables = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[name] for name in variables if environment.get(name)), "")
    if locale.split(".")[0] in _NO_LANGUAGE:
        return
    yield from environment.get("LANGUAGE", "").split(":")
    yield locale


def of_macos_preferences(path: Path) -> tuple[str, ...]:
    """The languages of a macOS preferences file, preferred first; none where it is unreadable."""
    import plistlib  # noqa: PLC0415 - only macOS needs it, and it brings an XML parser

    try:
        with path.open("rb") as file:
            preferences: Mapping[str, object] = plistlib.load(file)
    except (OSError, ValueError, plistlib.InvalidFileException):
        return ()
    found = preferences.get("AppleLanguages")
    names = cast("list[object]", found) if isinstance(found, list) else []
    return tuple(name for name in names if isinstance(name, str))


def of_windows_id(identifier: int) -> str:
    """The language of a Windows language identifier (0x040C, 0x380C); empty if we lack it."""
    return _WINDOWS_PRIMARY.get(identifier & 0x3FF, "")


def _of_macos() -> tuple[str, ...]:
    return of_macos_preferences(Path.home() / "Library/Preferences/.GlobalPreferences.plist")


def _of_windows() -> Iterator[str]:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only Windows needs it

        yield of_windows_id(ctypes.windll.kernel32.GetUserDefaultUILanguage())
