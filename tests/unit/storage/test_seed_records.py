"""Each seed file follows its schema, and its figures hold together."""

import itertools
import re
from datetime import date
from pathlib import Path

import msgspec
import pytest

from salonplanner import assets
from salonplanner.domain.places import Gazetteer, RegionCode, place_key
from salonplanner.domain.plan import ProvenanceStatus
from salonplanner.domain.salon import Level
from salonplanner.domain.scenario import REFERENCE
from salonplanner.storage import seed_records as records
from salonplanner.storage.seed_tables import read_record, read_table
from salonplanner.storage.seeds import Seeds, load_seeds

FOLDER = assets.seed("")
FILES = {
    "SOURCES.md",
    "bands.csv",
    "baseline.toml",
    "chambers.csv",
    "cities.csv",
    "events.toml",
    "holidays.csv",
    "indicators.toml",
    "regions.csv",
    "salons_2025.csv",
    "scenarios.toml",
    "season.toml",
    "tourism.csv",
}


@pytest.fixture(scope="module")
def seeds() -> Seeds:
    return load_seeds()


@pytest.fixture(scope="module")
def gazetteer(seeds: Seeds) -> Gazetteer:
    return seeds.gazetteer


def sourced_in(value: object) -> list[records.Sourced]:
    """Every figure with a provenance, at any depth of a record."""
    if isinstance(value, tuple):
        return list(itertools.chain.from_iterable(sourced_in(item) for item in value))
    if not isinstance(value, msgspec.Struct):
        return []
    fields = (getattr(value, name) for name in value.__struct_fields__)
    found = list(itertools.chain.from_iterable(sourced_in(field) for field in fields))
    return [value, *found] if isinstance(value, records.Sourced) else found


def test_the_folder_holds_the_files_the_schema_tests_know() -> None:
    assert {path.name for path in FOLDER.iterdir()} == FILES
    sources = (FOLDER / "SOURCES.md").read_text(encoding="utf-8")
    for name in FILES - {"SOURCES.md"}:
        assert f"`{name}`" in sources
    for credit in ("credit: HCP", "credit: GeoNames", "© OpenStreetMap contributors"):
        assert credit in sources


@pytest.mark.parametrize("name", sorted(FILES))
def test_files_are_utf8_text_with_unix_lines_and_no_tabs(name: str) -> None:
    content = (FOLDER / name).read_bytes()
    content.decode("utf-8")
    assert content.endswith(b"\n")
    assert b"\r" not in content
    assert b"\t" not in content


class TestRegions:
    rows = read_table(FOLDER / "regions.csv", records.RegionRow, frozenset({"neighbours"}))

    def test_twelve_regions_with_names_and_numbers_of_their_own(self) -> None:
        assert [row.code for row in self.rows] == list(RegionCode)
        for column in ("abbreviation", "name_fr", "name_ar", "name_en", "short_fr"):
            assert len({getattr(row, column) for row in self.rows}) == 12
        assert {row.code.value: row.abbreviation for row in self.rows} == {
            "MA-01": "TTA",
            "MA-02": "OR",
            "MA-03": "FM",
            "MA-04": "RSK",
            "MA-05": "BMK",
            "MA-06": "CS",
            "MA-07": "MS",
            "MA-08": "DT",
            "MA-09": "SM",
            "MA-10": "GON",
            "MA-11": "LSH",
            "MA-12": "DOD",
        }

    def test_population_adds_up_to_the_census(self) -> None:
        assert sum(row.population_2024 for row in self.rows) == 36_828_330

    def test_neighbours_are_mutual_and_never_oneself(self) -> None:
        by_code = {row.code: row for row in self.rows}
        for row in self.rows:
            assert row.code not in row.neighbours
            assert len(set(row.neighbours)) == len(row.neighbours) > 0
            assert all(row.code in by_code[other].neighbours for other in row.neighbours)

    def test_capitals_are_cities_of_their_region(self, gazetteer: Gazetteer) -> None:
        for row in self.rows:
            assert gazetteer.find(row.capital, row.code) is not None


class TestCities:
    rows = read_table(FOLDER / "cities.csv", records.CityRow, frozenset({"aliases"}))

    def test_83_cities_in_all_twelve_regions(self) -> None:
        assert len(self.rows) == len({row.name for row in self.rows}) == 83
        assert {row.region for row in self.rows} == set(RegionCode)

    def test_largest_first_in_each_region(self) -> None:
        for _, rows in itertools.groupby(self.rows, key=lambda row: row.region):
            population = [row.population_2024 for row in rows]
            assert population == sorted(population, reverse=True)
        assert [row.region for row in self.rows] == sorted(row.region for row in self.rows)

    def test_no_spelling_stands_for_two_cities(self) -> None:
        owners: dict[str, str] = {}
        for row in self.rows:
            for name in (row.name, row.name_ar, row.name_en, *row.aliases):
                key = place_key(name)
                assert not key or owners.setdefault(key, row.name) == row.name

    @pytest.mark.parametrize(
        ("spelling", "name"),
        [
            ("Tangier", "Tanger"),
            ("FEZ", "Fès"),
            ("marrakesh", "Marrakech"),
            ("Mohammadia", "Mohammedia"),
            ("Assilah", "Asilah"),
            ("Arfoud", "Erfoud"),
            ("m'diq", "M’diq"),
            ("Beni-Mellal", "Béni Mellal"),
            ("Smara", "Es-Semara"),
            ("العيون", "Laâyoune"),
        ],
    )
    def test_finds_a_city_by_the_spellings_met(
        self, gazetteer: Gazetteer, spelling: str, name: str
    ) -> None:
        found = gazetteer.find(spelling)
        assert found is not None
        assert found.name == name


class TestChambers:
    rows = read_table(FOLDER / "chambers.csv", records.ChamberRow, frozenset({"seat"}))

    def test_one_a_region_with_a_seat_in_it(self, gazetteer: Gazetteer) -> None:
        assert [row.region for row in self.rows] == list(RegionCode)
        for row in self.rows:
            assert all(gazetteer.find(seat, row.region) for seat in row.seat)

    def test_an_uncertain_seat_stays_marked(self) -> None:
        uncertain = [row for row in self.rows if row.seat_status is records.SeatStatus.UNCERTAIN]
        assert [(row.region.value, row.seat) for row in uncertain] == [
            ("MA-08", ("Errachidia", "Ouarzazate"))
        ]
        for row in self.rows:
            one_published = row.seat_status is records.SeatStatus.PUBLISHED and len(row.seat) == 1
            assert one_published or row.note


class TestBaseline:
    record = read_record(FOLDER / "baseline.toml", records.BaselineRecord)

    def test_the_published_totals_of_2024(self) -> None:
        figures = (self.record.salons, self.record.visitors, self.record.turnover_mad)
        assert [figure.value for figure in figures] == [70, 2_520_000, 52_500_000]
        assert {figure.status for figure in figures} == {ProvenanceStatus.PUBLISHED}
        assert {figure.date for figure in figures} == {"2026-01-19"}
        assert self.record.year == 2024

    def test_averages_are_what_their_formulas_give(self) -> None:
        record, averages = self.record, self.record.averages
        pairs = [
            (averages.visitors_per_salon, record.visitors.value / record.salons.value),
            (averages.turnover_per_salon, record.turnover_mad.value / record.salons.value),
            (averages.spend_per_visitor, record.turnover_mad.value / record.visitors.value),
            (averages.salons_per_region, record.salons.value / 12),
        ]
        for figure, value in pairs:
            assert figure.status is ProvenanceStatus.DERIVED
            assert figure.value == pytest.approx(value, rel=1e-12)

    def test_level_shares_add_up_and_are_called_an_assumption(self) -> None:
        mix = self.record.level_mix
        assert mix.local + mix.regional + mix.national == pytest.approx(1)
        assert mix.status is ProvenanceStatus.ASSUMPTION


class TestSeason:
    record = read_record(FOLDER / "season.toml", records.SeasonRecord)

    def test_june_to_october(self) -> None:
        assert (self.record.season.start, self.record.season.end) == ("06-01", "10-31")
        assert self.record.default_year == 2025

    def test_lengths_are_ranges(self) -> None:
        lengths = self.record.level_days
        assert (lengths.local, lengths.regional, lengths.national) == ((3, 9), (5, 21), (4, 31))

    def test_targets_share_the_baseline_and_spare_the_least_populated(self, seeds: Seeds) -> None:
        assert sum(seeds.targets().values()) == seeds.baseline().salons
        people = {code: region.population for code, region in seeds.gazetteer.regions.items()}
        assert set(self.record.targets.one_less) == set(sorted(people, key=people.__getitem__)[:2])


class TestYearlyRows:
    holidays = read_table(FOLDER / "holidays.csv", records.YearlyRow)
    bands = read_table(FOLDER / "bands.csv", records.BandRow)

    def test_days_exist_and_are_in_order(self) -> None:
        for row in (*self.holidays, *self.bands):
            start, end = (date.fromisoformat(f"2025-{day}") for day in (row.start, row.end))
            assert start <= end
            assert row.from_year is None or row.to_year is None or row.from_year <= row.to_year

    def test_a_key_has_one_name_and_one_row_a_year(self) -> None:
        seen: dict[tuple[str, int | None], str] = {}
        names: dict[str, tuple[str, str, str]] = {}
        for row in (*self.holidays, *self.bands):
            span = (row.key, row.from_year if row.one_year else None)
            assert span not in seen
            seen[span] = row.key
            triple = (row.name_fr, row.name_ar, row.name_en)
            assert names.setdefault(row.key, triple) == triple

    def test_only_the_two_great_feasts_are_avoided(self) -> None:
        avoided = {row.key for row in (*self.holidays, *self.bands) if row.attitude == "avoid"}
        assert avoided == {"adha", "mawlid"}

    def test_feasts_of_2025_are_observed_and_later_ones_estimated(self) -> None:
        for row in self.holidays:
            if row.kind == "religious":
                assert row.one_year
                assert row.certainty == ("observed" if row.from_year == 2025 else "estimated")
                assert row.source

    def test_an_assumed_band_says_so_in_a_note(self) -> None:
        for row in self.bands:
            assert row.note
            if row.from_year is None:
                assert row.status is ProvenanceStatus.ASSUMPTION


class TestEvents:
    record = read_record(FOLDER / "events.toml", records.EventsRecord)

    def test_ids_are_their_own_and_days_in_order(self) -> None:
        ids = [event.id for event in self.record.events]
        assert len(set(ids)) == len(ids)
        starts = [event.start for event in self.record.events]
        assert starts == sorted(starts)
        assert all(event.start <= event.end for event in self.record.events)

    def test_every_event_has_a_known_kind_and_known_places(self, gazetteer: Gazetteer) -> None:
        for event in self.record.events:
            assert event.kind in self.record.kinds
            assert event.cities or event.regions or event.national
            assert all(gazetteer.find(city) for city in event.cities)

    def test_the_cup_of_nations_is_tied_by_its_lead_days_in_its_six_cities(self) -> None:
        cup = next(event for event in self.record.events if event.id == "can2025")
        assert (cup.start, cup.end) == (date(2025, 12, 21), date(2026, 1, 18))
        assert cup.lead_days == 111
        assert set(cup.cities) == {"Rabat", "Casablanca", "Tanger", "Marrakech", "Agadir", "Fès"}

    def test_undated_and_doubtful_events_stay_out(self) -> None:
        names = " ".join(event.name.fr for event in self.record.events)
        for left_out in ("Sefrou", "cerises", "Timizart", "raï", "Tanjazz"):
            assert left_out not in names


class TestScenarios:
    record = read_record(FOLDER / "scenarios.toml", records.ScenariosRecord)

    def test_the_reference_and_three_assumptions(self) -> None:
        ids = [scenario.id for scenario in self.record.scenarios]
        assert ids == [REFERENCE, "prudent", "central", "ambitious"]

    def test_weights_cover_levels_regions_and_the_season(self) -> None:
        weights = self.record.weights
        assert set(weights.level.values) == set(Level)
        assert set(weights.region.values) == set(RegionCode)
        assert set(weights.month.values) == {"06", "07", "08", "09", "10"}

    def test_region_and_month_weights_are_what_their_notes_say(self, seeds: Seeds) -> None:
        people = {code: region.population for code, region in seeds.gazetteer.regions.items()}
        mean = sum(people.values()) / 12
        for code, weight in self.record.weights.region.values.items():
            exact = (1 + (people[code] / mean) ** 0.5) / 2
            assert weight == pytest.approx(round(exact * 20) / 20)
        nights = {
            row.month[5:]: row.value
            for row in seeds.tourism
            if row.measure is records.Measure.NIGHTS and row.month.startswith("2024")
        }
        mean = sum(nights.values()) / 5
        for month, weight in self.record.weights.month.values.items():
            assert weight == pytest.approx(round((1 + nights[month] / mean) / 2, 2))


class TestTourism:
    rows = read_table(FOLDER / "tourism.csv", records.TourismRow)

    def test_one_figure_a_month_and_measure_each_explained(self) -> None:
        keys = [(row.measure, row.month) for row in self.rows]
        assert len(set(keys)) == len(keys)
        assert keys == sorted(keys)
        months = {row.month for row in self.rows}
        assert months >= {f"2024-{month:02d}" for month in range(6, 11)}


class TestIndicators:
    rows = read_record(FOLDER / "indicators.toml", records.IndicatorsRecord).indicators

    def test_the_published_figures_of_the_sector(self) -> None:
        assert len({row.id for row in self.rows}) == len(self.rows)
        assert {row.id: row.value for row in self.rows} == {
            "salons_2024": 70,
            "visitors_2024": 2_520_000,
            "turnover_2024": 52_500_000,
            "exports_2024": 1_100_000_000,
            "exports_growth_since_2019": 40,
            "exports_growth_yearly": 7.4,
            "exports_2025_11": 1_230_000_000,
            "exports_growth_2025_11": 11,
            "exports_2024_11": 1_108_000_000,
            "artisans_registered": 440_000,
            "women_coop_share": 47,
            "craftswomen_houses": 100,
            "craftswomen_in_houses": 3_900,
            "women_units_certified": 300,
        }

    def test_the_two_export_figures_of_2024_explain_each_other(self) -> None:
        by_id = {row.id: row for row in self.rows}
        assert by_id["exports_2024_11"].status is ProvenanceStatus.DERIVED
        assert "1,108" in by_id["exports_2024"].note
        assert round(1.23e9 / 1.11, -6) == by_id["exports_2024_11"].value


class TestRealSalons:
    rows = read_table(FOLDER / "salons_2025.csv", records.RealSalon)

    def test_ids_places_and_days_hold(self, gazetteer: Gazetteer) -> None:
        assert len({row.id for row in self.rows}) == len(self.rows)
        for row in self.rows:
            assert gazetteer.find(row.city, row.region) is not None
            assert row.end is None or row.start <= row.end
            assert row.source

    def test_the_salons_known_to_lie_inside_the_season(self) -> None:
        inside = {
            row.city: (row.start.isoformat(), row.end.isoformat())
            for row in self.rows
            if row.end and row.start >= date(2025, 6, 1) and row.end <= date(2025, 10, 31)
        }
        assert inside == {
            "Khouribga": ("2025-06-15", "2025-06-22"),
            "Ifrane": ("2025-07-23", "2025-07-26"),
            "Khémisset": ("2025-07-24", "2025-08-03"),
            "Tinghir": ("2025-07-27", "2025-08-02"),
            "Laâyoune": ("2025-07-28", "2025-08-03"),
            "Tétouan": ("2025-08-28", "2025-09-05"),
            "Agadir": ("2025-09-25", "2025-09-28"),
            "Errachidia": ("2025-10-15", "2025-10-20"),
        }

    def test_foum_el_oued_is_a_venue_of_laayoune(self) -> None:
        fair = next(row for row in self.rows if row.venue)
        assert (fair.city, fair.venue) == ("Laâyoune", "Foum El Oued")


@pytest.mark.parametrize(
    ("name", "record_type"),
    [
        ("baseline.toml", records.BaselineRecord),
        ("season.toml", records.SeasonRecord),
        ("scenarios.toml", records.ScenariosRecord),
        ("indicators.toml", records.IndicatorsRecord),
    ],
)
def test_every_figure_says_where_it_comes_from(
    name: str, record_type: type[msgspec.Struct]
) -> None:
    figures = sourced_in(read_record(FOLDER / name, record_type))
    assert figures
    for figure in figures:
        assert figure.source
        assert re.fullmatch(r"20\d\d-\d\d-\d\d", figure.date)
        assert figure.note or figure.status is ProvenanceStatus.PUBLISHED


def test_the_map_keeps_its_licence_and_credit() -> None:
    folder = Path(assets.resource("map"))
    text = (folder / "LICENSE-ODbL.txt").read_text(encoding="utf-8")
    assert "© OpenStreetMap contributors" in text
    assert "opendatacommons.org/licenses/odbl/1-0" in text
    drawn = msgspec.json.decode((folder / "regions_simplified.topojson").read_bytes())
    shapes = drawn["objects"]["regions"]["geometries"]
    assert {shape["properties"]["id"] for shape in shapes} == {code.value for code in RegionCode}
