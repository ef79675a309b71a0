"""Sets Salon Planner up in this checkout, then runs or tests it; needs Python 3.11 and no package.

    python3 packaging/start.py run               the window on the sample season
    python3 packaging/start.py test [OPTION ...]  the tests; options go to pytest
    python3 packaging/start.py install [EXTRA ...]  only the virtual environment, with these extras

The virtual environment is ``.venv``; what is there already is not installed again. Where no screen
is at hand, ``run`` makes the sample season's Excel plan instead of opening the window.
"""

# An older Python must be able to read this file, to say that it is too old.
from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "salonplanner-installed.json"
NEEDED = (3, 11)
SAMPLE_NAME = "Plan-salons-2025-exemple"
# One library of each system package that Qt's window needs; debian_packages.sh lists the packages.
WINDOW_LIBRARIES = (
    "libdbus-1.so.3",
    "libEGL.so.1",
    "libfontconfig.so.1",
    "libGL.so.1",
    "libglib-2.0.so.0",
    "libX11-xcb.so.1",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-randr.so.0",
    "libxcb-render-util.so.0",
    "libxcb-shape.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
    "libxkbcommon.so.0",
)


class SetupError(Exception):
    """Something the reader has to do first; the message says what."""


def main(arguments: list[str]) -> int:
    """Runs one of the commands above; gives the exit code."""
    if sys.version_info < NEEDED:
        return _hand_over(arguments)
    commands = {"run": run, "test": test, "install": install}
    if not arguments or arguments[0] not in commands:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        return commands[arguments[0]](arguments[1:])
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _hand_over(arguments: list[str]) -> int:
    """Lets a newer Python do it, where this one is too old and a newer one is at hand."""
    for name in ("python3.14", "python3.13", "python3.12", "python3.11"):
        newer = shutil.which(name)
        if newer:
            return subprocess.call([newer, __file__, *arguments])
    print(
        f"Salon Planner needs Python 3.11 or newer; this is {sys.version.split()[0]}.",
        file=sys.stderr,
    )
    return 1


def run(_arguments: list[str]) -> int:
    """Opens the window on the sample season, or makes its Excel plan where there is no screen."""
    python = prepare()
    folder = _documents(python)
    sample = folder / (SAMPLE_NAME + ".salonplan")
    planner = [str(python), "-m", "salonplanner"]
    if not sample.exists():
        _checked([*planner, "new", "--out", str(sample), "--sample"])
    if _has_screen() and _window_libraries():
        _say(f"The sample season is {sample}")
        return subprocess.call([*planner, str(sample)])
    workbook = _unused(folder / (SAMPLE_NAME + ".xlsx"))
    _checked([*planner, "export", str(sample), "--to", str(workbook)])
    print(f"The sample season's Excel plan is {workbook}")
    return 0


def test(arguments: list[str]) -> int:
    """Installs what the tests drive and runs them."""
    if sys.platform.startswith("linux"):
        script = [str(ROOT / "packaging" / "debian_packages.sh"), "--tests"]
        if subprocess.call(["bash", *script]) != 0:
            _say("Tests that need those packages will be skipped or fail.")
    _install_node_packages()
    python = prepare("test")
    return subprocess.call(
        [str(python), "-m", "pytest", "--numprocesses=auto", *arguments], cwd=str(ROOT)
    )


def _install_node_packages() -> None:
    """Installs the second reader of calendar files beside its test, where npm is at hand."""
    npm = shutil.which("npm")
    folder = ROOT / "tests" / "node"
    if npm is None or (folder / "node_modules" / "ical.js").exists():
        return
    options = ["--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]
    if subprocess.call([npm, "install", *options], cwd=str(folder)) != 0:
        _say("The test that reads calendar files by ical.js will be skipped or fail.")


def install(arguments: list[str]) -> int:
    """Makes the virtual environment with the extras named."""
    print(prepare(*arguments))
    return 0


def prepare(*extras: str) -> Path:
    """Makes the virtual environment, or completes it, and gives its Python.

    Raises:
        SetupError: It could not be made, or the packages could not be installed.
    """
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    digest = _digest()
    made_of, there = _installed(python)
    wanted = there | set(extras)
    if made_of == digest and wanted == there:
        return python
    if not made_of:
        _make_environment()
    _say("Installing the Python packages; the first time takes a few minutes.")
    target = f".[{','.join(sorted(wanted))}]" if wanted else "."
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.call([*pip, "--editable", target], cwd=str(ROOT)) != 0:
        raise SetupError("The Python packages could not be installed: pip says why above.")
    STAMP.write_text(json.dumps({"digest": digest, "extras": sorted(wanted)}), encoding="utf-8")
    return python


def _digest() -> str:
    """Changes when an installed environment is out of date: new packages, or new translations."""
    made_of = [ROOT / "pyproject.toml", *sorted((ROOT / "packaging").glob("*.py"))]
    made_of += sorted((ROOT / "resources").glob("translations/*/LC_MESSAGES/*.po"))
    content = b"".join(path.read_bytes() for path in made_of)
    return hashlib.sha256(content + sys.version.encode() + str(ROOT).encode()).hexdigest()


def _installed(python: Path) -> tuple[str, set[str]]:
    """The digest and the extras of what this script installed before; empty where it did not."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
        return (stamp["digest"], set(stamp["extras"])) if python.exists() else ("", set())
    except (OSError, ValueError, LookupError):
        return "", set()


def _make_environment() -> None:
    """Makes ``.venv``; Debian keeps a part of what that takes in a package of its own."""
    if importlib.util.find_spec("ensurepip") is None:
        script = ROOT / "packaging" / "debian_packages.sh"
        if shutil.which("apt-get") is None or subprocess.call(["bash", str(script), "--venv"]) != 0:
            raise SetupError(
                "This Python cannot make virtual environments: install its venv module first"
                " (on Debian and Ubuntu: sudo apt-get install python3-venv)."
            )
    if subprocess.call([sys.executable, "-m", "venv", str(ENVIRONMENT)]) != 0:
        raise SetupError(f"The virtual environment {ENVIRONMENT} could not be made.")


def _documents(python: Path) -> Path:
    """The user's folder of documents where there is one, else the current folder."""
    ask = "import platformdirs; print(platformdirs.user_documents_dir())"
    answer = subprocess.run([str(python), "-c", ask], capture_output=True, text=True, check=True)
    documents = Path(answer.stdout.strip())
    return documents if documents.is_dir() and os.access(str(documents), os.W_OK) else Path.cwd()


def _has_screen() -> bool:
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def _window_libraries() -> bool:
    """Whether Qt can open a window: installs the system libraries that are missing, if it may."""
    if not sys.platform.startswith("linux"):
        return True
    if _missing_libraries():
        subprocess.call(["bash", str(ROOT / "packaging" / "debian_packages.sh")])
    missing = _missing_libraries()
    if missing:
        _say(f"The window cannot open without these system libraries: {', '.join(missing)}")
    return not missing


def _missing_libraries() -> list[str]:
    missing: list[str] = []
    for name in WINDOW_LIBRARIES:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def _unused(path: Path) -> Path:
    """The path itself, or numbered where a file is there already: it may be somebody's work."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def _checked(command: list[str]) -> None:
    if subprocess.call(command) != 0:
        raise SetupError("The sample season could not be made.")


def _say(sentence: str) -> None:
    # Standard output is the command's own; this goes beside it.
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
