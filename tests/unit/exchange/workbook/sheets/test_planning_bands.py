"""The events above the weeks."""

import datetime as dt
from itertools import pairwise

import msgspec

from salonplanner.domain.events import Attitude, Event, EventPlaces
from salonplanner.exchange.workbook.sheets.planning_bands import LINES, packed
from salonplanner.exchange.workbook.sheets.planning_grid import weeks_of
from salonplanner.exchange.workbook.writer import job_of
from tests.unit.exchange.workbook.conftest import Made, export_of


def event(event_id: str, start: dt.date, days: int, **fields: object) -> Event:
    plain = Event(
        id=event_id,
        name=event_id,
        attitude=Attitude.SEEK,
        start=start,
        end=start + dt.timedelta(days=days - 1),
        places=EventPlaces(national=True),
    )
    return msgspec.structs.replace(plain, **fields)


def lines(made: Made, *events: Event) -> list[list[str]]:
    plan = msgspec.structs.replace(made.job.plan, events=events, salons=())
    job = job_of(export_of(plan), made.job.book)
    return [[band.event.id for band in line] for line in packed(job, weeks_of(plan))]


def test_no_two_bands_of_a_line_meet(made: Made) -> None:
    found = packed(made.job, weeks_of(made.job.plan))
    assert 1 <= len(found) <= LINES
    for line in found:
        ordered = sorted(line, key=lambda band: band.first)
        assert all(one.last < other.first for one, other in pairwise(ordered))


def test_the_longest_come_first_and_short_ones_not_at_all(made: Made) -> None:
    june = dt.date(2025, 6, 2)
    found = lines(made, event("short", june, 5), event("mid", june, 30), event("long", june, 90))
    assert found == [["long"], ["mid"]]


def test_an_event_after_the_season_shows_as_its_run_up(made: Made) -> None:
    later = event("cup", dt.date(2025, 12, 21), 20, lead_days=111, name="Cup")
    assert lines(made, later) == [["cup"]]
    assert lines(made, msgspec.structs.replace(later, lead_days=0)) == []


def test_events_to_avoid_are_no_bands(made: Made) -> None:
    assert lines(made, event("feast", dt.date(2025, 7, 1), 30, attitude=Attitude.AVOID)) == []
