"""Small plans, settings and layouts for the tests of the calendar."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

import msgspec

from salonplanner.domain.events import Attitude, Event, EventPlaces
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.language import Language
from salonplanner.storage.seeds import load_seeds
from salonplanner.ui.timeline.foresight import Foresight
from salonplanner.ui.timeline.geometry import Lengths
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.layout import TimelineLayout, lay_out
from salonplanner.ui.timeline.rows import Content
from salonplanner.ui.timeline.settings import FEW_BAND_ROWS, Measures, Settings
from salonplanner.ui.timeline.wording import Wording
from salonplanner.words.names import Names

SEEDS = load_seeds()
EMPTY = SEEDS.empty_plan(2025)
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
ORIENTAL = RegionCode.MA_02
RABAT = RegionCode.MA_04


def six_a_letter(text: str) -> float:
    """Stands for the measuring of a text."""
    return 6.0 * len(text)


MEASURES = Measures(
    bar=six_a_letter,
    band=six_a_letter,
    title=six_a_letter,
    month=six_a_letter,
    week=six_a_letter,
    small_week=six_a_letter,
    feast=six_a_letter,
)


def salon(
    number: str = "OR-01",
    start: date = date(2025, 7, 10),
    days: int = 10,
    city: str = "Oujda",
    region: RegionCode = ORIENTAL,
    status: Status = Status.CONFIRMED,
    ties: tuple[str, ...] = (),
    level: Level = Level.REGIONAL,
) -> Salon:
    """A salon of Oujda unless told otherwise."""
    return Salon(
        id=number,
        name=f"Salon de {city}",
        level=level,
        region=region,
        city=city,
        start=start,
        end=start + timedelta(days=days - 1),
        status=status,
        ties=ties,
    )


def event(
    name: str,
    start: date,
    end: date,
    kind: str = "festival",
    cities: tuple[str, ...] = ("Oujda",),
    lead_days: int = 0,
    tail_days: int = 0,
    attitude: Attitude = Attitude.SEEK,
) -> Event:
    """An event of some cities; of the whole country without any."""
    return Event(
        id=name.lower(),
        name=name,
        kind=kind,
        attitude=attitude,
        start=start,
        end=end,
        places=EventPlaces(cities=cities, national=not cities),
        lead_days=lead_days,
        tail_days=tail_days,
    )


def feast(name: str, start: date, days: int = 1, attitude: Attitude = Attitude.NEUTRAL) -> Event:
    """A public holiday."""
    end = start + timedelta(days=days - 1)
    return event(name, start, end, kind="civil", cities=(), attitude=attitude)


def plan_of(*salons: Salon, events: Iterable[Event] = ()) -> Plan:
    """A plan of 2025 with just these salons and events."""
    return msgspec.structs.replace(EMPTY, salons=salons, events=tuple(events))


def wording(code: str = "fr", *, rtl: bool = False) -> Wording:
    """The calendar's words; ``rtl`` turns time around without another language."""
    return Mirrored(Language(code), NAMES) if rtl else Wording(Language(code), NAMES)


class Mirrored(Wording):
    """The words of a language, with time from right to left."""

    @property
    def rtl(self) -> bool:
        return True


def settings(
    *,
    rtl: bool = False,
    folded: Iterable[str] = (),
    grouping: Grouping = Grouping.REGION,
    events: bool = True,
    free_days: bool = True,
    band_rows: int = FEW_BAND_ROWS,
    hidden_kinds: Iterable[str] = (),
    today: date | None = None,
) -> Settings:
    """What a layout is made for, with texts of six pixels a letter."""
    return Settings(
        lengths=Lengths(),
        measures=MEASURES,
        wording=wording(rtl=rtl),
        folded=frozenset(folded),
        grouping=grouping,
        events=events,
        free_days=free_days,
        band_rows=band_rows,
        hidden_kinds=frozenset(hidden_kinds),
        today=today,
    )


def laid_out(
    plan: Plan,
    severities: Mapping[str, Severity] | None = None,
    per_day: float = 5.0,
    with_settings: Settings | None = None,
    previous: TimelineLayout | None = None,
    visible: frozenset[str] | None = None,
) -> TimelineLayout:
    """The layout of a plan."""
    content = Content(plan, severities or {}, visible)
    return lay_out(content, with_settings or settings(), per_day, previous)


def days_of(landing: Landing) -> dict[str, tuple[date, date]]:
    """First and last day of each salon that a landing changes, by id."""
    pairs = zip(landing.before, landing.after, strict=True)
    return {new.id: (new.start, new.end) for old, new in pairs if old != new}


def foresight(plan: Plan, region: RegionCode = ORIENTAL) -> Foresight:
    """What would follow in a plan, in English."""
    language = Language("en")
    return Foresight(plan, "reference", SEEDS.gazetteer, language, NAMES, lambda: region)
