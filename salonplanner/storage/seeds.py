"""The facts and assumptions a new season starts from, read from the ``seeds`` folder."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from salonplanner import assets
from salonplanner.domain.baseline import Baseline, LevelMix, share_out
from salonplanner.domain.events import Event
from salonplanner.domain.places import City, Gazetteer, LocalName, Region, RegionCode
from salonplanner.domain.plan import Plan, Provenance
from salonplanner.domain.salon import Level
from salonplanner.domain.scenario import REFERENCE, Scenario
from salonplanner.domain.season import LevelDays, Season
from salonplanner.storage.seed_events import day_of, events_of
from salonplanner.storage.seed_provenance import plan_provenance
from salonplanner.storage.seed_records import (
    BandRow,
    BaselineRecord,
    ChamberRow,
    CityRow,
    EventsRecord,
    Indicator,
    IndicatorsRecord,
    RealSalon,
    RegionRow,
    ScenariosRecord,
    SeasonRecord,
    TourismRow,
    YearlyRow,
)
from salonplanner.storage.seed_tables import read_record, read_table


class Seeds:
    """The seed files, each read when it is first asked for; a mistake raises FileError.

    Names come in French unless another language code is given.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The twelve regions and the known cities."""
        regions = read_table(self.folder / "regions.csv", RegionRow, frozenset({"neighbours"}))
        cities = read_table(self.folder / "cities.csv", CityRow, frozenset({"aliases"}))
        return Gazetteer(map(_region, regions), map(_city, cities))

    @cached_property
    def chambers(self) -> tuple[ChamberRow, ...]:
        """The twelve chambers of handicraft."""
        return read_table(self.folder / "chambers.csv", ChamberRow, frozenset({"seat"}))

    @cached_property
    def indicators(self) -> tuple[Indicator, ...]:
        """The published figures of the sector."""
        return read_record(self.folder / "indicators.toml", IndicatorsRecord).indicators

    @cached_property
    def tourism(self) -> tuple[TourismRow, ...]:
        """Tourists' arrivals and nights by month."""
        return read_table(self.folder / "tourism.csv", TourismRow)

    @cached_property
    def real_salons(self) -> tuple[RealSalon, ...]:
        """The salons of 2025 that press notes gave, in and out of the season."""
        return read_table(self.folder / "salons_2025.csv", RealSalon)

    @property
    def default_year(self) -> int:
        """The year a new season is for unless another is asked for."""
        return self._season.default_year

    def baseline(self) -> Baseline:
        """The reference year's totals, its levels shared out by largest remainder."""
        record = self._baseline
        salons = round(record.salons.value)
        return Baseline(
            year=record.year,
            salons=salons,
            visitors=record.visitors.value,
            turnover_mad=record.turnover_mad.value,
            level_mix=self.level_mix(salons),
        )

    def level_mix(self, salons: int) -> LevelMix:
        """That many salons by level, in the seeds' shares."""
        shares = self._baseline.level_mix
        counts = share_out(salons, (shares.local, shares.regional, shares.national))
        return LevelMix(local=counts[0], regional=counts[1], national=counts[2])

    def season(self, year: int) -> Season:
        """The days on which salons of that year may run."""
        span = self._season.season
        return Season(year=year, start=day_of(year, span.start), end=day_of(year, span.end))

    def level_days(self) -> LevelDays:
        """Fewest and most usual days of a salon, by level."""
        lengths = self._season.level_days
        return {
            Level.LOCAL: lengths.local,
            Level.REGIONAL: lengths.regional,
            Level.NATIONAL: lengths.national,
        }

    def targets(self) -> Mapping[RegionCode, int]:
        """Salons wanted of each region."""
        rule = self._season.targets
        return {code: rule.each - (code in rule.one_less) for code in RegionCode}

    def events(self, year: int, language: str = "fr") -> tuple[Event, ...]:
        """The year's feasts, holidays, bands and known events, by their first day.

        Feasts that follow the moon are there only for the years the seeds have.
        """
        rows = self._holidays + self._bands
        return events_of(year, self._events, rows, language)

    @cached_property
    def event_names(self) -> Mapping[str, LocalName]:
        """What the seeds' events are called in each language, by id or, for yearly ones, by key.

        The key of ``adha2025`` is ``adha``.
        """
        yearly = {row.key: row.name for row in (*self._bands, *self._holidays)}
        return yearly | {record.id: record.name for record in self._events.events}

    def scenarios(self, language: str = "fr") -> tuple[Scenario, ...]:
        """The scenarios of a new season, the neutral reference first."""
        weights = self._scenarios.weights
        made: list[Scenario] = []
        for record in self._scenarios.scenarios:
            neutral = record.id == REFERENCE
            made.append(
                Scenario(
                    id=record.id,
                    name=record.name.in_language(language),
                    growth_visitors=record.growth_visitors,
                    growth_spend=record.growth_spend,
                    tie_strength=record.tie_strength,
                    crowding=record.crowding,
                    level_weight={} if neutral else weights.level.values,
                    region_weight={} if neutral else weights.region.values,
                    month_weight={} if neutral else weights.month.values,
                )
            )
        return tuple(sorted(made, key=lambda scenario: scenario.id != REFERENCE))

    def provenance(self, year: int) -> Mapping[str, Provenance]:
        """Where each figure of that year's empty plan comes from.

        Keys are such as ``baseline.visitors``, ``level_days.local``,
        ``scenarios.central.growth_visitors`` or ``events.wafcon2024.visitor_uplift``.
        """
        return plan_provenance(
            year,
            self._baseline,
            self._season,
            self._scenarios,
            self._events,
            self._bands,
        )

    def empty_plan(self, year: int, name: str = "", language: str = "fr") -> Plan:
        """A season without salons, with the seeds' baseline, events, scenarios and targets."""
        return Plan(
            name=name,
            season=self.season(year),
            baseline=self.baseline(),
            targets=self.targets(),
            events=self.events(year, language),
            scenarios=self.scenarios(language),
            level_days=self.level_days(),
            provenance=self.provenance(year),
        )

    @cached_property
    def _baseline(self) -> BaselineRecord:
        return read_record(self.folder / "baseline.toml", BaselineRecord)

    @cached_property
    def _season(self) -> SeasonRecord:
        return read_record(self.folder / "season.toml", SeasonRecord)

    @cached_property
    def _scenarios(self) -> ScenariosRecord:
        return read_record(self.folder / "scenarios.toml", ScenariosRecord)

    @cached_property
    def _events(self) -> EventsRecord:
        return read_record(self.folder / "events.toml", EventsRecord)

    @cached_property
    def _bands(self) -> tuple[BandRow, ...]:
        return read_table(self.folder / "bands.csv", BandRow)

    @cached_property
    def _holidays(self) -> tuple[YearlyRow, ...]:
        return read_table(self.folder / "holidays.csv", YearlyRow)


def load_seeds(folder: Path | None = None) -> Seeds:
    """The program's seeds, or those of another folder."""
    return Seeds(assets.seed("") if folder is None else folder)


def _region(row: RegionRow) -> Region:
    return Region(
        code=row.code,
        abbreviation=row.abbreviation,
        name=LocalName(fr=row.name_fr, ar=row.name_ar, en=row.name_en),
        short_name=LocalName(fr=row.short_fr, ar=row.short_ar, en=row.short_en),
        capital=row.capital,
        population=row.population_2024,
        neighbours=row.neighbours,
    )


def _city(row: CityRow) -> City:
    return City(
        name=row.name,
        region=row.region,
        lat=row.lat,
        lon=row.lon,
        names=LocalName(fr=row.name, ar=row.name_ar, en=row.name_en or row.name),
        aliases=row.aliases,
    )
