"""Seeds and resources are found in a checkout and in an installed package."""

from pathlib import Path

import pytest

from salonplanner import assets


def installed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    package = folder / "a folder" / "salonplanner"
    package.mkdir(parents=True)
    monkeypatch.setattr(assets, "__file__", str(package / "assets.py"))
    return package


def test_a_checkout_has_them_above_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = installed(tmp_path, monkeypatch)

    assert assets.root() == package.parent


def test_a_build_has_them_beside_the_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = installed(tmp_path, monkeypatch)
    (package / "_data").mkdir()

    assert assets.root() == package / "_data"
    assert assets.seed("cities.csv") == package / "_data" / "seeds" / "cities.csv"
    assert assets.resource("icons/x.svg") == package / "_data" / "resources" / "icons" / "x.svg"


def test_the_real_ones_are_there() -> None:
    assert assets.resource("style/app.qss").is_file()
    assert assets.seed("").is_dir()
