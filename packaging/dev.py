"""The one list of developer commands: ``python packaging/dev.py NAME [OPTION ...]``.

Run it with the Python of a virtual environment that has the extras ``test`` and ``dev``
(``python3 packaging/start.py install test dev`` makes it in ``.venv``). Options go to the tool.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import catalogues

ROOT = Path(__file__).resolve().parent.parent
LEFTOVERS = (
    "build",
    "dist",
    "htmlcov",
    ".coverage",
    ".hypothesis",
    ".import_linter_cache",
    ".pytest_cache",
    ".ruff_cache",
)
Command = Callable[[list[str]], int]


def module(*arguments: str) -> Command:
    """A command that runs a tool as a Python module, from the project's folder."""

    def run(options: list[str]) -> int:
        return subprocess.call([sys.executable, "-m", *arguments, *options], cwd=ROOT)

    return run


def script(name: str) -> Command:
    """A command that runs a script of this folder, from the project's folder."""

    def run(options: list[str]) -> int:
        return subprocess.call([sys.executable, str(Path(__file__).with_name(name)), *options])

    return run


def imports(options: list[str]) -> int:
    """Checks who imports whom; the tool is a program, not a module that can be run."""
    beside = str(Path(sys.executable).parent)
    linter = shutil.which("lint-imports", path=beside + os.pathsep + os.environ.get("PATH", ""))
    if linter is None:
        print("lint-imports is not installed: it comes with the extra dev.", file=sys.stderr)
        return 1
    return subprocess.call([linter, "--no-cache", *options], cwd=ROOT)


def extract(_options: list[str]) -> int:
    """Writes the template of texts afresh and brings the languages in line with it."""
    catalogues.update(ROOT)
    return 0


def translations(_options: list[str]) -> int:
    """Checks the catalogues against the code, then compiles them."""
    found = catalogues.problems(ROOT)
    for problem in found:
        print(problem)
    compiled = catalogues.compile_catalogues(ROOT)
    print(f"{len(compiled)} languages compiled, {len(found)} problems.")
    return 1 if found else 0


def clean(_options: list[str]) -> int:
    """Takes away what the tools and the builds left; the virtual environment stays."""
    folders = [ROOT / name for name in LEFTOVERS]
    for top in ("salonplanner", "packaging", "tests"):
        folders += (ROOT / top).rglob("__pycache__")
    for path in folders:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    return 0


def check(_options: list[str]) -> int:
    """Runs every check that needs no judgement, all of them even where one fails."""
    failed = [name for name in CHECKS if announced(name, [])]
    print("Failed: " + ", ".join(failed) if failed else "Every check passed.")
    return 1 if failed else 0


def announced(name: str, options: list[str]) -> int:
    """Runs a command under a line with its name."""
    print(f"== {name}", flush=True)
    return COMMANDS[name][1](options)


COMMANDS: dict[str, tuple[str, Command]] = {
    "lint": ("ruff's rules (--fix mends what it can)", module("ruff", "check", ".")),
    "format": ("format every file", module("ruff", "format", ".")),
    "formatted": ("whether every file is formatted", module("ruff", "format", "--check", ".")),
    "types": (
        "pyright, strict over the package",
        module("pyright", "--pythonpath", sys.executable),
    ),
    "imports": ("who imports whom", imports),
    "deps": ("dependencies declared and used", module("deptry", ".")),
    "dead": ("code nobody calls", module("vulture")),
    "spelling": ("spelling of code and documents", module("codespell_lib")),
    "extract": ("texts from the code into the catalogues", extract),
    "translations": ("check and compile the catalogues", translations),
    "check": ("every check but dead and the tests", check),
    "test": ("the tests, on all cores", module("pytest", "--numprocesses=auto")),
    "bench": (
        "the benchmarks: figures, never a failure",
        module("pytest", "tests/benchmarks", "-q", "-s", "--timeout=1800"),
    ),
    "picture": ("the README's picture, from the program", script("readme_picture.py")),
    "build": ("sdist, and from it the wheel", module("build")),
    "clean": ("take away what tools left", clean),
}
CHECKS = ("lint", "formatted", "types", "imports", "deps", "spelling", "translations")


def main(arguments: list[str]) -> int:
    """Runs the command named; without one, lists them."""
    if not arguments or arguments[0] not in COMMANDS:
        for name, (does, _run) in COMMANDS.items():
            print(f"{name:14}{does}")
        return 2 if arguments else 0
    return COMMANDS[arguments[0]][1](arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
