"""What every module of the package keeps to: a docstring, a telling name, a test beside it."""

import ast
from pathlib import Path

import pytest

from tests.architecture.package import PACKAGE, ROOT, module_files

REFUSED_NAMES = {"utils", "util", "common", "helpers", "helper", "core", "base", "manager", "misc"}
MODULES = module_files()
# Modules whose test is elsewhere, each with the reason.
TESTED_ELSEWHERE = {
    "salonplanner.__main__": "started as a program by tests/e2e",
}


@pytest.mark.parametrize("name", MODULES)
def test_a_module_says_what_it_is_for(name: str) -> None:
    docstring = ast.get_docstring(ast.parse(MODULES[name].read_bytes()))
    assert docstring, f"{name} has no docstring"


def test_test_modules_say_what_they_are_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in sorted((ROOT / "tests").rglob("*.py"))
        if path.stat().st_size and not ast.get_docstring(ast.parse(path.read_bytes()))
    ]
    assert not silent


@pytest.mark.parametrize("name", MODULES)
def test_a_module_is_named_after_what_it_holds(name: str) -> None:
    words = {word for part in name.split(".") for word in part.split("_")}
    assert not words & REFUSED_NAMES


def test_each_module_has_its_test() -> None:
    """``ui`` is tested under ``tests/gui``, everything else under ``tests/unit``."""
    missing: list[str] = []
    for name, path in MODULES.items():
        if path.name == "__init__.py" and not has_code(name):
            continue
        if name in TESTED_ELSEWHERE or any(place.is_file() for place in places_of_test(name)):
            continue
        missing.append(f"{name}: no {places_of_test(name)[0].relative_to(ROOT)}")
    assert not missing, "\n".join(missing)


def test_the_list_of_exceptions_is_true() -> None:
    gone = TESTED_ELSEWHERE.keys() - MODULES.keys()
    assert not gone
    assert not [
        name for name in TESTED_ELSEWHERE if any(place.is_file() for place in places_of_test(name))
    ]


def test_each_unit_test_has_its_module() -> None:
    """A test whose module has moved would go on under a name that leads nowhere."""
    wanted = {place for name in MODULES for place in places_of_test(name)}
    strays = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "tests" / "unit").rglob("test_*.py")
        if not any(is_part_of(path, place) for place in wanted)
    ]
    assert not strays


def has_code(name: str) -> bool:
    """Whether a package's ``__init__`` does more than introduce and hand on its modules."""
    body = ast.parse(MODULES[name].read_bytes()).body
    passed_on = (ast.Import, ast.ImportFrom, ast.Expr, ast.Assign, ast.AnnAssign)
    return any(not isinstance(statement, passed_on) for statement in body)


def places_of_test(name: str) -> list[Path]:
    """Where a module's test may be: beside the others of its folder, one level per package."""
    path = MODULES[name].relative_to(PACKAGE)
    kind, parts = ("gui", path.parts[1:]) if path.parts[0] == "ui" else ("unit", path.parts)
    folder = ROOT / "tests" / kind
    if parts[-1] == "__init__.py":
        stem = parts[-2] if len(parts) > 1 else "salonplanner"
        return [folder.joinpath(*parts[:-1]) / f"test_{stem}.py"]
    return [folder.joinpath(*parts[:-1]) / f"test_{parts[-1]}"]


def is_part_of(path: Path, place: Path) -> bool:
    """``test_edits_dates.py`` is a part of ``test_edits.py``, and stands beside it."""
    return path.parent == place.parent and (path == place or path.stem.startswith(f"{place.stem}_"))
