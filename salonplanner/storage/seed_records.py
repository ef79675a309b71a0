"""What one row or record of each seed file holds."""

import enum
from datetime import date
from typing import Annotated

from msgspec import Meta, field

from salonplanner.domain.events import Attitude, Certainty, Days
from salonplanner.domain.places import LocalName, RegionCode
from salonplanner.domain.plan import Provenance, ProvenanceStatus
from salonplanner.domain.salon import Amount, Count, Level
from salonplanner.domain.value import Value

Text = Annotated[str, Meta(min_length=1)]
Id = Annotated[str, Meta(pattern=r"^[A-Za-z0-9._-]{1,40}$")]
Year = Annotated[int, Meta(ge=1900, le=2200)]
MonthDay = Annotated[str, Meta(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")]
Share = Annotated[float, Meta(ge=0, le=1)]
Weight = Annotated[float, Meta(ge=0, le=100)]
Growth = Annotated[float, Meta(gt=-1, le=10)]
Uplift = Annotated[float, Meta(gt=-1, le=10)]
DayRange = tuple[Annotated[int, Meta(ge=1)], Annotated[int, Meta(ge=1)]]


class Sourced(Value, frozen=True, kw_only=True):
    """Something with its provenance; for a derived figure the source gives the formula."""

    status: ProvenanceStatus
    source: Text
    date: str = ""
    note: str = ""

    @property
    def provenance(self) -> Provenance:
        """Where it comes from, as a plan keeps it."""
        return Provenance(status=self.status, source=self.source, date=self.date, note=self.note)


class Figure(Sourced, frozen=True, kw_only=True):
    """One number and its provenance."""

    value: Amount


class LevelShares(Sourced, frozen=True, kw_only=True):
    """The part of the salons that each level had; they add up to 1."""

    local: Share
    regional: Share
    national: Share


class Averages(Value, frozen=True, kw_only=True):
    """What the baseline's totals give, with the formulas."""

    visitors_per_salon: Figure
    turnover_per_salon: Figure
    spend_per_visitor: Figure
    salons_per_region: Figure


class BaselineRecord(Value, frozen=True, kw_only=True):
    """``baseline.toml``."""

    year: Year
    salons: Figure
    visitors: Figure
    turnover_mad: Figure
    level_mix: LevelShares
    averages: Averages


class SeasonSpan(Sourced, frozen=True, kw_only=True):
    """First and last day of a season, of any year."""

    start: MonthDay
    end: MonthDay


class LevelLengths(Sourced, frozen=True, kw_only=True):
    """Fewest and most usual days of each level."""

    local: DayRange
    regional: DayRange
    national: DayRange


class TargetRule(Sourced, frozen=True, kw_only=True):
    """How many salons each region should have, and the regions that have one less."""

    each: Count
    one_less: tuple[RegionCode, ...]


class SeasonRecord(Value, frozen=True, kw_only=True):
    """``season.toml``."""

    default_year: Year
    season: SeasonSpan
    level_days: LevelLengths
    targets: TargetRule


class RegionRow(Value, frozen=True, kw_only=True):
    """A row of ``regions.csv``."""

    code: RegionCode
    abbreviation: Annotated[str, Meta(pattern=r"^[A-Z]{2,4}$")]
    name_fr: Text
    name_ar: Text
    name_en: Text
    short_fr: Text
    short_ar: Text
    short_en: Text
    capital: Text
    population_2024: Annotated[int, Meta(gt=0)]
    neighbours: tuple[RegionCode, ...]
    source: Text


class CityRow(Value, frozen=True, kw_only=True):
    """A row of ``cities.csv``; ``name`` is the French one, the English one where it differs."""

    name: Text
    name_ar: Text
    name_en: str = ""
    region: RegionCode
    lat: Annotated[float, Meta(ge=20, le=36.5)]
    lon: Annotated[float, Meta(ge=-17.5, le=-0.5)]
    population_2024: Annotated[int, Meta(gt=0)]
    aliases: tuple[Text, ...] = ()


class SeatStatus(enum.StrEnum):
    """How sure the seat of a chamber is."""

    PUBLISHED = "published"
    ASSUMPTION = "assumption"
    UNCERTAIN = "uncertain"


class ChamberRow(Value, frozen=True, kw_only=True):
    """A row of ``chambers.csv``; several seats where it is uncertain which one holds."""

    region: RegionCode
    name_fr: Text
    name_ar: Text
    name_en: Text
    seat: tuple[Text, ...]
    seat_status: SeatStatus
    source: Text
    note: str = ""

    @property
    def name(self) -> LocalName:
        """The chamber's name in the three languages."""
        return LocalName(fr=self.name_fr, ar=self.name_ar, en=self.name_en)


class YearlyRow(Value, frozen=True, kw_only=True):
    """Days that come back: a row of ``holidays.csv``, and what one of ``bands.csv`` begins with.

    It holds for the years from ``from_year`` to ``to_year``; left out, they are open.
    """

    key: Annotated[str, Meta(pattern=r"^[a-z_]{1,30}$")]
    from_year: Year | None = None
    to_year: Year | None = None
    start: MonthDay
    end: MonthDay
    name_fr: Text
    name_ar: Text
    name_en: Text
    kind: Text
    attitude: Attitude
    certainty: Certainty
    source: Text
    note: str = ""

    @property
    def name(self) -> LocalName:
        """The name in the three languages."""
        return LocalName(fr=self.name_fr, ar=self.name_ar, en=self.name_en)

    def holds(self, year: int) -> bool:
        """Whether the row is about that year."""
        first, last = self.from_year, self.to_year
        return (first is None or first <= year) and (last is None or year <= last)

    @property
    def one_year(self) -> bool:
        """Whether it was written for a single year, and so wins over an open row."""
        return self.from_year is not None and self.from_year == self.to_year


class BandRow(YearlyRow, frozen=True, kw_only=True):
    """A row of ``bands.csv``; ``status`` tells where its days come from."""

    visitor_uplift: Uplift = 0.0
    spend_uplift: Uplift = 0.0
    status: ProvenanceStatus


class KindDefaults(Value, frozen=True, kw_only=True):
    """What events of a kind bring, and how far around them a salon can be tied."""

    lead_days: Days
    tail_days: Days
    visitor_uplift: Uplift
    spend_uplift: Uplift
    note: Text


class EventRecord(Value, frozen=True, kw_only=True):
    """A dated event; what it leaves out is its kind's."""

    id: Id
    name: LocalName
    kind: Text
    attitude: Attitude
    certainty: Certainty
    start: date
    end: date
    cities: tuple[Text, ...] = ()
    regions: tuple[RegionCode, ...] = ()
    national: bool = False
    lead_days: Days | None = None
    tail_days: Days | None = None
    visitor_uplift: Uplift | None = None
    spend_uplift: Uplift | None = None
    source: Text
    note: str = ""


class EventsRecord(Value, frozen=True, kw_only=True):
    """``events.toml``."""

    kinds: dict[str, KindDefaults]
    events: tuple[EventRecord, ...] = field(name="event")


class ScenarioRecord(Value, frozen=True, kw_only=True):
    """A scenario of a new season, but for its weights."""

    id: Id
    name: LocalName
    growth_visitors: Growth = 0.0
    growth_spend: Growth = 0.0
    tie_strength: Amount = 0.0
    crowding: Share = 0.0
    note: Text


class LevelWeights(Sourced, frozen=True, kw_only=True):
    """How much a salon of each level draws, in proportion."""

    values: dict[Level, Weight]


class RegionWeights(Sourced, frozen=True, kw_only=True):
    """How much a salon of each region draws, in proportion."""

    values: dict[RegionCode, Weight]


class MonthWeights(Sourced, frozen=True, kw_only=True):
    """How much a salon draws by month (``06`` for June), in proportion."""

    values: dict[Annotated[str, Meta(pattern=r"^(0[1-9]|1[0-2])$")], Weight]


class Weights(Value, frozen=True, kw_only=True):
    """The weights that all scenarios but the reference share."""

    level: LevelWeights
    region: RegionWeights
    month: MonthWeights


class ScenariosRecord(Value, frozen=True, kw_only=True):
    """``scenarios.toml``."""

    scenarios: tuple[ScenarioRecord, ...] = field(name="scenario")
    weights: Weights


class Measure(enum.StrEnum):
    """What a row of ``tourism.csv`` counts."""

    ARRIVALS = "arrivals"
    """Tourists at border posts, Moroccans living abroad included."""
    NIGHTS = "nights"
    """Nights in classified accommodation."""


class TourismRow(Value, frozen=True, kw_only=True):
    """A row of ``tourism.csv``; ``month`` is written ``2025-06``."""

    month: Annotated[str, Meta(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$")]
    measure: Measure
    value: Annotated[int, Meta(gt=0)]
    status: ProvenanceStatus
    source: Text
    basis: Text


class Unit(enum.StrEnum):
    """What an indicator counts."""

    MAD = "MAD"
    PEOPLE = "people"
    PERCENT = "percent"
    PLACES = "places"
    UNITS = "units"
    SALONS = "salons"


class Indicator(Figure, frozen=True, kw_only=True):
    """A published figure of the sector; ``period`` is a year, a month or two with ``/`` between."""

    id: Id
    label: LocalName
    unit: Unit
    period: Text


class IndicatorsRecord(Value, frozen=True, kw_only=True):
    """``indicators.toml``."""

    indicators: tuple[Indicator, ...] = field(name="indicator")


class RealSalon(Value, frozen=True, kw_only=True):
    """A row of ``salons_2025.csv``: a salon press notes gave; the note says what is deduced."""

    id: Id
    name: Text
    level: Level
    region: RegionCode
    city: Text
    venue: str = ""
    start: date
    end: date | None = None
    exhibitors: Count | None = None
    source: Text
    note: str = ""
