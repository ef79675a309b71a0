"""The calendar file: all-day entries whose last day is not lost, renewed by later files."""

import json
import subprocess
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import msgspec
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.exchange.ics.entry_texts import one_line
from salonplanner.exchange.ics.writer import CalendarExport, calendar_bytes, uid
from salonplanner.forecast.model import forecast
from salonplanner.language import Language
from salonplanner.services.checking import names_of
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.benchmarks.plans import enlarged
from tests.strategies import plans

SEEDS = load_seeds()
NAMES = names_of(SEEDS)
SAMPLE = sample_plan(SEEDS)
FIRST = datetime(2025, 3, 1, 9, 30, tzinfo=UTC)
LATER = FIRST + timedelta(days=3)
LANGUAGES = {code: Language(code) for code in ("fr", "en", "ar")}


def made(plan: Plan, now: datetime = FIRST, before: bytes = b"", code: str = "fr") -> bytes:
    job = CalendarExport(
        plan=plan, figures=forecast(plan, "reference"), language=LANGUAGES[code], names=NAMES
    )
    return calendar_bytes(job, now, before)


def entries(content: bytes) -> dict[str, Any]:
    calendar = icalendar.Calendar.from_ical(content)
    found = list(calendar.walk("VEVENT"))
    assert not any(entry.errors for entry in found)
    by_uid = {str(entry["UID"]): entry for entry in found}
    assert len(by_uid) == len(found)
    return by_uid


def changed(plan: Plan, salon_id: str, **fields: object) -> Plan:
    salons = tuple(
        msgspec.structs.replace(salon, **fields) if salon.id == salon_id else salon
        for salon in plan.salons
    )
    return msgspec.structs.replace(plan, salons=salons)


def without(plan: Plan, salon_id: str) -> Plan:
    return msgspec.structs.replace(plan, salons=tuple(s for s in plan.salons if s.id != salon_id))


@given(plans(ordered=True), st.sampled_from(sorted(LANGUAGES)))
def test_each_salon_has_its_days_the_last_one_included(plan: Plan, code: str) -> None:
    found = entries(made(plan, code=code))
    assert set(found) == {uid(plan, salon.id) for salon in plan.salons}
    for salon in plan.salons:
        entry = found[uid(plan, salon.id)]
        assert type(entry["DTSTART"].dt) is date
        assert entry["DTSTART"].params["VALUE"] == "DATE"
        assert entry["DTSTART"].dt == salon.start
        assert entry["DTEND"].dt - timedelta(days=1) == salon.end
        assert salon.id in entry["DESCRIPTION"]
        if one_line(salon.name):
            assert entry["SUMMARY"] == one_line(salon.name)


@given(plans())
def test_lines_are_folded_between_letters_and_end_as_the_standard_wants(plan: Plan) -> None:
    content = made(plan, code="ar")
    assert content.endswith(b"\r\n")
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    for line in lines:
        line.decode("utf-8")


@given(plans())
def test_the_same_plan_gives_the_same_file(plan: Plan) -> None:
    first = made(plan)
    assert made(plan) == first
    assert made(plan, LATER, first) == first


def test_one_that_ends_before_it_opens_is_shown_on_its_first_day() -> None:
    salon = SAMPLE.salons[0]
    plan = changed(SAMPLE, salon.id, end=salon.start - timedelta(days=4))
    entry = entries(made(plan))[uid(plan, salon.id)]
    assert entry["DTEND"].dt == salon.start + timedelta(days=1)


def test_statuses() -> None:
    wanted = {
        Status.DRAFT: "TENTATIVE",
        Status.PROPOSED: "TENTATIVE",
        Status.PENDING: "TENTATIVE",
        Status.CONFIRMED: "CONFIRMED",
        Status.HELD: "CONFIRMED",
        Status.CANCELLED: "CANCELLED",
    }
    for status, word in wanted.items():
        plan = changed(SAMPLE, SAMPLE.salons[0].id, status=status)
        entry = entries(made(plan))[uid(plan, SAMPLE.salons[0].id)]
        assert entry["STATUS"] == word
        assert entry["TRANSP"] == "TRANSPARENT"


def test_the_sequence_is_raised_where_a_salon_changed_and_nowhere_else() -> None:
    moved = SAMPLE.salons[4]
    first = made(SAMPLE)
    plan = changed(SAMPLE, moved.id, end=moved.end + timedelta(days=1))
    second = made(plan, LATER, first)
    for name, entry in entries(second).items():
        is_moved = name == uid(plan, moved.id)
        assert entry["SEQUENCE"] == int(is_moved)
        assert entry["DTSTAMP"].dt == (LATER if is_moved else FIRST)
    third = entries(made(SAMPLE, LATER, second))
    assert third[uid(plan, moved.id)]["SEQUENCE"] == 2


def test_a_salon_taken_out_of_the_plan_is_there_as_cancelled_from_then_on() -> None:
    gone = SAMPLE.salons[0]
    first = made(SAMPLE)
    second = made(without(SAMPLE, gone.id), LATER, first)
    entry = entries(second)[uid(SAMPLE, gone.id)]
    assert (entry["STATUS"], entry["SEQUENCE"]) == ("CANCELLED", 1)
    assert entry["DTSTART"].dt == gone.start
    assert len(entries(second)) == len(SAMPLE.salons)
    assert made(without(SAMPLE, gone.id), LATER + timedelta(days=1), second) == second
    again = entries(made(SAMPLE, LATER, second))[uid(SAMPLE, gone.id)]
    assert (again["STATUS"], again["SEQUENCE"]) == ("CONFIRMED", 2)


def test_another_season_or_chamber_has_other_identities_and_takes_nothing_over() -> None:
    salon = SAMPLE.salons[0]
    season = msgspec.structs.replace(SAMPLE.season, year=2026)
    others = [
        msgspec.structs.replace(SAMPLE, season=season),
        msgspec.structs.replace(SAMPLE, chamber="Oujda"),
        msgspec.structs.replace(SAMPLE, chamber="Fès"),
    ]
    assert len({uid(plan, salon.id) for plan in (SAMPLE, *others)}) == 4
    for plan in others:
        found = entries(made(plan, LATER, made(SAMPLE)))
        assert set(found) == {uid(plan, salon.id) for salon in plan.salons}


def test_the_identity_stays_when_anything_else_changes() -> None:
    salon = SAMPLE.salons[0]
    renamed = msgspec.structs.replace(SAMPLE, name="Autre", chamber="OUJDA ")
    chamber = msgspec.structs.replace(SAMPLE, chamber="Oujda")
    assert uid(renamed, salon.id) == uid(chamber, salon.id)
    assert uid(changed(SAMPLE, salon.id, region="MA-07"), salon.id) == uid(SAMPLE, salon.id)


def test_a_file_of_somebody_else_s_is_replaced_without_a_look() -> None:
    foreign = made(SAMPLE).replace(b"-//Salon Planner//", b"-//Other//")
    for before in (foreign, b"", b"PK\x03\x04", b"BEGIN:VCALENDAR\r\n"):
        assert made(SAMPLE, LATER, before) == made(SAMPLE, LATER)


def test_a_file_that_was_tampered_with_is_taken_as_far_as_it_goes() -> None:
    broken = made(SAMPLE).replace(b"SEQUENCE:0", b"SEQUENCE:many", 1)
    broken = broken.replace(b"UID:2025", b"X-UID:2025", 2)
    found = entries(made(SAMPLE, LATER, broken))
    assert len(found) == len(SAMPLE.salons)


def test_the_calendar_is_named_after_the_plan() -> None:
    plan = msgspec.structs.replace(SAMPLE, name="Été\n2025", chamber="Oujda")
    calendar = icalendar.Calendar.from_ical(made(plan))
    assert calendar["X-WR-CALNAME"] == calendar["NAME"] == "Été 2025 · Oujda"
    unnamed = msgspec.structs.replace(SAMPLE, name="")
    assert "2025" in str(icalendar.Calendar.from_ical(made(unnamed))["NAME"])
    assert calendar["METHOD"] == "PUBLISH"


def told_by_ical_js(command: list[str], path: Path) -> dict[str, Any]:
    answer = subprocess.run(
        [*command, str(path)], capture_output=True, encoding="utf-8", check=True, timeout=60
    )
    return {entry["uid"]: entry for entry in json.loads(answer.stdout)}


def test_another_reader_finds_the_same_days(ical_js: list[str], tmp_path: Path) -> None:
    plan = enlarged(SAMPLE, 300)
    arabic = msgspec.structs.replace(
        plan.salons[7], name="معرض الصناعة التقليدية؛ \\ وجدة, «2025»" * 4
    )
    plan = msgspec.structs.replace(plan, salons=(*plan.salons[:7], arabic, *plan.salons[8:]))
    path = tmp_path / "salons.ics"
    path.write_bytes(made(plan))
    found = told_by_ical_js(ical_js, path)
    assert len(found) == 300
    for salon in plan.salons:
        assert_same(salon, found[uid(plan, salon.id)])


def assert_same(salon: Salon, entry: dict[str, Any]) -> None:
    assert entry["allDay"] is True
    assert entry["start"] == salon.start.isoformat()
    assert date.fromisoformat(entry["end"]) - timedelta(days=1) == salon.end
    assert entry["title"] == salon.name
    assert salon.city in entry["place"]
    assert entry["sequence"] == 0
