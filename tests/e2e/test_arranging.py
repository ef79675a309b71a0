"""Salons arranged with the mouse in the real window, each step undone again at the end.

A window of the same plan in this process tells where things are; the program itself is another
process, and what it did is read from its file.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.services.documents import open_plan, save_plan
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import Seeds, load_seeds
from salonplanner.ui.theme import Theme
from tests.e2e.desktop import Desktop
from tests.e2e.window_map import WindowMap

SIZE = (1440, 900)
DAY = dt.timedelta(days=1)
FREE = {Status.DRAFT, Status.PROPOSED, Status.PENDING}


@pytest.fixture
def seeds() -> Seeds:
    return load_seeds()


@pytest.fixture
def file(tmp_path: Path, seeds: Seeds) -> Path:
    path = tmp_path / "Season plan.salonplan"
    save_plan(sample_plan(seeds), path)
    return path


@pytest.fixture
def chart(qapp: QApplication, file: Path, monkeypatch) -> Iterator[WindowMap]:
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    chart = WindowMap(SIZE, file)
    yield chart
    chart.window.hide()
    chart.window.deleteLater()
    for theme in qapp.findChildren(Theme):
        theme.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desktop(xvfb: str, file: Path, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(xvfb, SIZE, file)
    desktop.album = tmp_path / "desktop.png"
    yield desktop
    written = desktop.end()
    assert "Traceback" not in written, written


@pytest.fixture
def saved(desktop: Desktop, file: Path, seeds: Seeds) -> Callable[[], Plan]:
    """The plan once the edit just made is saved."""

    def save() -> Plan:
        desktop.until(lambda: desktop.unsaved, "the edit is made")
        desktop.press("ctrl+s")
        desktop.until(lambda: not desktop.unsaved, "the plan is saved")
        return open_plan(file, seeds)

    return save


def free_salon(chart: WindowMap, plan: Plan, region: RegionCode | None = None) -> Salon:
    """A salon in sight that moves without a question, with room around it."""
    room = (plan.season.start + 14 * DAY, plan.season.end - 35 * DAY)
    return next(
        salon
        for salon in plan.salons
        if salon.status in FREE
        and not salon.locked
        and room[0] <= salon.start <= room[1]
        and (region is None or salon.region is region)
        and chart.in_sight(salon)
    )


def new_salons(before: Plan, after: Plan) -> list[Salon]:
    known = {salon.id for salon in before.salons}
    return [salon for salon in after.salons if salon.id not in known]


def test_bars_are_carried_drawn_copied_and_resized(
    desktop: Desktop, chart: WindowMap, saved: Callable[[], Plan], file: Path, seeds: Seeds
) -> None:
    original = open_plan(file, seeds)
    salon = free_salon(chart, original)

    # To another region, whose capital is taken with Enter.
    other = next(code for code in RegionCode if code is not salon.region)
    there = chart.day(other, salon.start + (salon.end - salon.start) / 2)
    desktop.drag(chart.bar(salon), there)
    desktop.answer("Return")
    moved = saved().salon(salon.id)
    assert moved.region is other
    assert moved.city == seeds.gazetteer.regions[other].capital
    assert abs((moved.start - salon.start).days) <= 1
    assert moved.days == salon.days
    desktop.press("ctrl+z")
    assert saved() == original

    # Drawn on free days.
    first = max(s.end for s in original.salons if s.region is salon.region) + 3 * DAY
    last = original.season.end - DAY
    desktop.drag(chart.day(salon.region, first), chart.day(salon.region, last))
    (drawn,) = new_salons(original, saved())
    assert (drawn.region, drawn.start, drawn.end) == (salon.region, first, last)
    desktop.press("ctrl+z")
    assert saved() == original

    # Copied with Ctrl; the original stays.
    desktop.drag(chart.bar(salon), chart.bar(salon, 21), keys="ctrl")
    after = saved()
    (copy,) = new_salons(original, after)
    assert after.salon(salon.id) == salon
    assert (copy.start, copy.days, copy.status) == (
        salon.start + 21 * DAY,
        salon.days,
        Status.DRAFT,
    )
    desktop.press("ctrl+z")
    assert saved() == original

    # Its last day four days later, by its edge.
    edge = chart.edge(salon)
    desktop.click(*chart.bar(salon))
    desktop.drag(edge, chart.shifted(edge, 4))
    longer = saved().salon(salon.id)
    assert (longer.start, longer.end) == (salon.start, salon.end + 4 * DAY)
    desktop.press("ctrl+z")
    assert saved() == original

    # Given up half-way with Escape.
    desktop.drag(chart.bar(salon), chart.bar(salon, 9), escape=True)
    assert not desktop.unsaved


def test_a_band_of_salons_moves_as_one_step(
    desktop: Desktop, chart: WindowMap, saved: Callable[[], Plan], file: Path, seeds: Seeds
) -> None:
    original = open_plan(file, seeds)
    salons = [s for s in original.salons if chart.in_sight(s) and s.status in FREE][:2]
    desktop.click(*chart.bar(salons[0]))
    desktop.click(*chart.bar(salons[1]), keys="ctrl")
    desktop.press("alt+Right")
    after = saved()
    moved = [s.id for s in original.salons if after.salon(s.id) != s]
    assert moved == [salon.id for salon in salons]
    assert all(after.salon(s.id).start == s.start + DAY for s in salons)
    desktop.press("ctrl+z")
    assert saved() == original

    # Copied together, by a press so soon after a click that it is a double click's second.
    room = min(21, (original.season.end - max(s.end for s in salons)).days)
    desktop.click(*chart.bar(salons[0]))
    desktop.click(*chart.bar(salons[1]), keys="ctrl")
    desktop.drag(chart.bar(salons[1]), chart.bar(salons[1], room), keys="ctrl")
    copies = new_salons(original, saved())
    assert {s.start for s in copies} == {s.start + room * DAY for s in salons}
    desktop.press("ctrl+z")
    assert saved() == original


def test_cells_are_pasted_from_a_spreadsheet(
    desktop: Desktop,
    chart: WindowMap,
    saved: Callable[[], Plan],
    file: Path,
    seeds: Seeds,
    xclip: Path,
) -> None:
    original = open_plan(file, seeds)
    block = (
        "Salon\tNiveau\tVille\tDébut\tFin\tExposants\r\n"
        "Foire de Figuig\tlocal\tFiguig\t06/09/2025\t14/09/2025\t45\r\n"
        "Salon de Taza\tRégional\tTaza\t20 septembre 2025\t28 septembre 2025\t1\u202f200\r\n"
    )
    desktop.copy(block, xclip)
    desktop.click(*chart.bar(free_salon(chart, original)))
    desktop.press("ctrl+v")
    desktop.answer("Return")
    added = new_salons(original, saved())
    assert [(s.name, s.city, s.start, s.exhibitors) for s in added] == [
        ("Foire de Figuig", "Figuig", dt.date(2025, 9, 6), 45),
        ("Salon de Taza", "Taza", dt.date(2025, 9, 20), 1200),
    ]
    desktop.press("ctrl+z")
    assert saved() == original


def test_salons_are_arranged_month_by_month(
    desktop: Desktop, chart: WindowMap, saved: Callable[[], Plan], file: Path, seeds: Seeds
) -> None:
    original = open_plan(file, seeds)
    salon = free_salon(chart, original)
    desktop.click(*chart.bar(salon))
    desktop.press("ctrl+4", "alt+Down")
    assert saved().salon(salon.id).start == salon.start + 7 * DAY
    desktop.press("ctrl+z")
    assert saved() == original


def test_a_cell_is_typed_in_and_filled_down(
    desktop: Desktop, chart: WindowMap, saved: Callable[[], Plan], file: Path, seeds: Seeds
) -> None:
    original = open_plan(file, seeds)
    desktop.press("ctrl+2", "ctrl+Home", "Right", "F2", "ctrl+a")
    desktop.write("Premier")
    desktop.press("Return")
    assert saved().salons[0].name == "Premier"
    desktop.press("ctrl+Home", "Right", "shift+Down", "shift+Down", "ctrl+d")
    assert [salon.name for salon in saved().salons[:3]] == ["Premier"] * 3
    desktop.press("ctrl+z", "ctrl+z")
    assert saved() == original
