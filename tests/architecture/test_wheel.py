"""The wheel, built through the sdist as a release is, holds what the checkout holds."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture.package import ROOT

IGNORED = {".DS_Store", "Thumbs.db"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """A wheel of this checkout, built without a network."""
    folder = tmp_path_factory.mktemp("dist")
    result = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert len(list(folder.glob("*.tar.gz"))) == 1
    return zipfile.ZipFile(next(folder.glob("*.whl")))


def tree(*names: str) -> set[str]:
    """Every file below these folders of the checkout."""
    return {
        path.relative_to(ROOT).as_posix()
        for name in names
        for path in (ROOT / name).rglob("*")
        if path.is_file() and path.name not in IGNORED and "__pycache__" not in path.parts
    }


def test_the_data_are_those_of_the_checkout(wheel: zipfile.ZipFile) -> None:
    prefix = "salonplanner/_data/"
    held = {name.removeprefix(prefix) for name in wheel.namelist() if name.startswith(prefix)}
    assert held == tree("seeds", "resources")


def test_every_language_is_compiled(wheel: zipfile.ZipFile) -> None:
    sources = {name for name in wheel.namelist() if name.endswith(".po")}
    compiled = {name for name in wheel.namelist() if name.endswith(".mo")}
    assert sources
    assert compiled == {str(Path(name).with_suffix(".mo").as_posix()) for name in sources}


def test_the_code_is_that_of_the_checkout(wheel: zipfile.ZipFile) -> None:
    code = {
        name
        for name in wheel.namelist()
        if name.startswith("salonplanner/") and not name.startswith("salonplanner/_data/")
    }
    assert code == tree("salonplanner")


def test_nothing_else_is_installed(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert len(tops) == 2
    assert "salonplanner" in tops
    assert all(top == "salonplanner" or top.endswith(".dist-info") for top in tops)
