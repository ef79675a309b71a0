"""PDF, pictures and calendars from the command line, in processes without a screen."""

import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from PySide6.QtGui import QImage

from tests.e2e.running import MINIMAL, SALON, done, planner, refused, written
from tests.pdfs import page_texts


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "été.salonplan"
    done("new", "--sample", "--out", path)
    return path


def test_a_pdf_in_each_language(sample: Path, tmp_path: Path) -> None:
    for code, words in (("fr", ("Juin 2025", "Confirmé")), ("en", ("June 2025", "Confirmed"))):
        path = tmp_path / f"{code}.pdf"
        assert done("export", sample, "--to", path, "--lang", code) == ""
        pages = [" ".join(text.split()) for text in page_texts(path)]
        assert len(pages) > 3
        assert all(word in pages[0] for word in words)
        assert "OR-01" in pages[0]
        assert any("OR-01" in page for page in pages[2:])


@pytest.mark.parametrize(
    "variables",
    [
        {"DISPLAY": ":63999"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"WAYLAND_DISPLAY": "none", "QT_QPA_PLATFORM": "wayland"},
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are Linux's")
def test_a_display_that_does_not_answer_is_not_asked(
    variables: dict[str, str], sample: Path, tmp_path: Path
) -> None:
    answer = planner("export", sample, "--to", tmp_path / "a.pdf", options=(), **variables)
    assert answer.returncode == 0, answer.stderr
    assert len(answer.stderr.splitlines()) == 1
    assert answer.stdout == ""


def test_a_picture(sample: Path, tmp_path: Path) -> None:
    done("export", sample, "--to", tmp_path / "a.png")
    assert QImage(str(tmp_path / "a.png")).width() == 3200


def test_a_calendar_and_its_renewal(tmp_path: Path) -> None:
    path = tmp_path / "salons.ics"
    plan = written(tmp_path / "plan.json", MINIMAL)
    done("export", plan, "--to", path)
    entry = only_entry(path)
    assert entry["DTSTART"].dt == date(2025, 6, 5)
    assert entry["DTEND"].dt == date(2025, 6, 9) + timedelta(days=1)
    assert entry["SEQUENCE"] == 0
    first = path.read_bytes()
    done("export", plan, "--to", path)
    assert path.read_bytes() == first
    written(plan, MINIMAL | {"salons": [SALON | {"end": "2025-06-10"}]})
    done("export", plan, "--to", path)
    renewed = only_entry(path)
    assert renewed["UID"] == entry["UID"]
    assert renewed["SEQUENCE"] == 1
    assert renewed["DTEND"].dt == date(2025, 6, 11)


def only_entry(path: Path) -> Any:
    (entry,) = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return entry


@pytest.mark.parametrize("suffix", ["pdf", "png", "ics"])
def test_what_cannot_be_is_one_sentence(suffix: str, sample: Path, tmp_path: Path) -> None:
    path = tmp_path / f"a.{suffix}"
    assert "none.json" in refused("export", tmp_path / "none.json", "--to", path)
    assert "“x”" in refused("export", sample, "--to", path, "--scenario", "x")
    assert "“ar”" in refused("export", sample, "--to", path, "--lang", "ar")
    assert str(tmp_path / "none") in refused(
        "export", sample, "--to", tmp_path / "none" / f"a.{suffix}"
    )
    assert not list(tmp_path.iterdir())
