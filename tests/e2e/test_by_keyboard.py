"""A season made without the mouse: six salons of a region, two ties, a finding mended, saved.

The program is another process, and what it did is read from its file.
"""

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Code, check
from salonplanner.domain.salon import Salon
from salonplanner.services.documents import open_plan
from salonplanner.storage.seeds import Seeds, load_seeds
from tests.e2e.desktop import Desktop

ORIENTAL = RegionCode.MA_02
ROW_OF_ORIENTAL = 1
TABS_TO_TIES = 8
"""From the name past level, region, city, venue, both days and status."""
NAMES = ["Oujda", "Berkane", "Nador", "Guercif", "Jerada", "Taourirt"]


@pytest.fixture
def seeds() -> Seeds:
    return load_seeds()


@pytest.fixture
def desktop(xvfb: str, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(xvfb, (1440, 900))
    desktop.album = tmp_path / "desktop.png"
    yield desktop
    written = desktop.end()
    assert "Traceback" not in written, written


def test_a_regional_season_is_built_by_the_keys(
    desktop: Desktop, seeds: Seeds, tmp_path: Path
) -> None:
    file = tmp_path / "Oriental.salonplan"

    def plan() -> Plan:
        return open_plan(file, seeds)

    def save() -> Plan:
        before = file.stat()
        desktop.press("ctrl+s")
        desktop.until(lambda: _stamp(file.stat()) != _stamp(before), "the plan is saved")
        return plan()

    # An empty season, of which one region is looked at.
    before = desktop.title()
    desktop.press("ctrl+n")
    desktop.until(lambda: desktop.title() != before, "the season is open")
    desktop.press("F6", *["Down"] * ROW_OF_ORIENTAL, "space", "shift+F6")

    # Six salons on free days, each with its name.
    for name in NAMES:
        desktop.press("ctrl+shift+n", "Return", "ctrl+a")
        desktop.write(name)
        desktop.press("Return", "F6")
    desktop.until(lambda: desktop.unsaved, "salons were added")
    desktop.press("ctrl+s")
    desktop.name_file(file)
    desktop.until(lambda: not desktop.unsaved and file.exists(), "the plan is saved")
    made = plan().salons
    assert [salon.name for salon in made] == NAMES
    assert {salon.region for salon in made} == {ORIENTAL}
    assert not [pair for pair in _pairs(made) if pair[0].overlaps(pair[1])]

    # From salon to salon; one grows by two days, one moves onto its neighbour.
    desktop.press("Home", "shift+Right", "shift+Right")
    grown = save()
    first = grown.salons[0]
    assert first.days == made[0].days + 2
    desktop.press("Right", *["alt+Left"] * 5)
    clashing = save()
    second = clashing.salons[1]
    assert second.start == made[1].start - dt.timedelta(days=5)
    assert _codes(clashing, seeds) >= {Code.CITY_CLASH}

    # The finding is gone to, and mended.
    desktop.press("F8", "ctrl+Return")
    mended = save()
    assert Code.CITY_CLASH not in _codes(mended, seeds)
    assert mended.salon(first.id).days == first.days

    # Two salons are tied to what they can be tied to: one in the inspector, one by the key for all.
    by_tab, by_key = mended.salons[2:4]
    for salon, keys in (
        (by_tab, ["Return", *["Tab"] * TABS_TO_TIES, "space"]),
        (by_key, ["ctrl+shift+t"]),
    ):
        event = next(e.id for e in mended.events if e.id in _ties_proposed(mended, salon, seeds))
        _select(desktop, mended, salon)
        desktop.press(*keys)
        assert event in save().salon(salon.id).ties
    assert sum(bool(salon.ties) for salon in plan().salons) == 2

    # Everything can be undone, and redone.
    last = plan()
    desktop.press("ctrl+z", "ctrl+z")
    assert not any(salon.ties for salon in save().salons)
    desktop.press("ctrl+shift+z", "ctrl+shift+z")
    assert save() == last
    desktop.press("ctrl+q")
    assert desktop.ended() == 0


def _stamp(stat: os.stat_result) -> tuple[int, int]:
    """What tells a file from the one it was put in the place of."""
    return stat.st_ino, stat.st_mtime_ns


def _pairs(salons: tuple[Salon, ...]) -> list[tuple[Salon, Salon]]:
    return [(one, two) for n, one in enumerate(salons) for two in salons[n + 1 :]]


def _codes(plan: Plan, seeds: Seeds) -> set[Code]:
    return {finding.code for finding in check(plan, seeds.gazetteer)}


def _ties_proposed(plan: Plan, salon: Salon, seeds: Seeds) -> set[str | None]:
    return {
        finding.event
        for finding in check(plan, seeds.gazetteer)
        if finding.code is Code.TIE_OPPORTUNITY and finding.salons == (salon.id,)
    }


def _select(desktop: Desktop, plan: Plan, salon: Salon) -> None:
    """Go to a salon by the arrows, in the order of time."""
    order = sorted(plan.salons, key=lambda one: one.start)
    desktop.press("ctrl+1", "Home", *["Right"] * order.index(salon))
