"""Where everything stands in the workbook, decided before a cell is written.

Formulas of one sheet name cells of another, so all places are known first. Rows and columns are
counted from 0 as XlsxWriter does.
"""

from collections import Counter
from collections.abc import Mapping

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Status
from salonplanner.domain.scenario import MONTH_KEYS
from salonplanner.domain.season import Month
from salonplanner.exchange.workbook.cells import Block, cell, column
from salonplanner.exchange.workbook.columns import (
    Column,
    salon_columns,
    scenario_turnover,
    scenario_visitors,
)
from salonplanner.exchange.workbook.names import STATE_SHEET, Sheet, Terms
from salonplanner.exchange.workbook.sources import other_sources

SPARE_SALONS = 60
"""Empty rows below the salons that every formula already reaches."""
SPARE_EVENTS = 15
CITIES = 40
"""The hidden sheet's column that lists the cities, to the right of all else there."""
EXTRA_ROWS = SPARE_SALONS
"""Rows at the foot of the planning sheet for salons that were not there when it was made."""


class CalendarPlaces:
    """The salons' table and the spare rows under it."""

    header, first = 3, 4

    def __init__(self, plan: Plan, terms: Terms) -> None:
        self.sheet = terms.sheets[Sheet.CALENDAR]
        self.columns: tuple[Column, ...] = salon_columns(terms.language, plan.scenarios)
        self.place = {column.key: index for index, column in enumerate(self.columns)}
        self.headings = {column.key: column.heading for column in self.columns}
        self.table_last = self.first + max(1, len(plan.salons)) - 1
        """The table's last row; Excel wants one row at least."""
        self.last = self.table_last + SPARE_SALONS

    def span(self, key: str) -> Block:
        """A column from the first salon to the last spare row."""
        return column(self.sheet, self.place[key], self.first, self.last)


class EventPlaces:
    """The events, whose dates and uplifts the formulas read, and the spare rows under them."""

    header, first = 3, 4
    LABEL, KIND, ATTITUDE, CERTAINTY, START, END, PLACES, LEAD, TAIL = range(9)
    VISITORS, SPEND, TIED, NOTE, ID, LN_VISITORS = range(9, 15)
    SCENARIOS = LN_VISITORS + 2

    def __init__(self, plan: Plan, terms: Terms) -> None:
        self.sheet = terms.sheets[Sheet.EVENTS]
        self.last = self.first + len(plan.events) + SPARE_EVENTS - 1

    def span(self, col: int) -> Block:
        """A column from the first event to the last spare row."""
        return column(self.sheet, col, self.first, self.last)

    def ln_visitors(self, scenario: int | None) -> int:
        """The column of the visitors' logarithm under a scenario, None for the active one."""
        return self.LN_VISITORS if scenario is None else self.SCENARIOS + 2 * scenario

    def ln_spend(self, scenario: int | None) -> int:
        """The column of the spend's logarithm."""
        return self.ln_visitors(scenario) + 1


Rows = Mapping[str, int] | Mapping[Level, int] | Mapping[RegionCode, int] | Mapping[Status, int]
"""The rows of a group's entries."""


class AssumptionPlaces:
    """The figures everything else is computed from, and the lists that cells choose from."""

    LABEL, ACTIVE, SCENARIOS = 0, 1, 2

    def __init__(self, plan: Plan, terms: Terms, indicators: int) -> None:
        self.sheet = terms.sheets[Sheet.ASSUMPTIONS]
        self.scenarios = len(plan.scenarios)
        self.count = self.SCENARIOS + self.scenarios
        """The column that says how often a weight counts in its mean."""
        self.origin = self.count + 1
        """The first of the four columns that say where a figure comes from."""
        self._next = 2
        self.baseline_header = self._take()
        self.baseline = {name: self._take() for name in _BASELINE}
        self.mix = {level: self._take() for level in Level}
        self.scenario_header = self._section()
        self.active_name = self._take()
        self.active_rank = self._take()
        self.plain = {name: self._take() for name in PLAIN_FIELDS}
        self.level = {level: self._take() for level in Level}
        self.level_mean = self._take()
        self.region = {code: self._take() for code in RegionCode}
        self.region_mean = self._take()
        self.month = {key: self._take() for key in MONTH_KEYS}
        self.month_mean = self._take()
        self.target_header = self._section()
        self.target = {code: self._take() for code in RegionCode}
        self.days_header = self._section()
        self.days = {level: self._take() for level in Level}
        self.status_header = self._section()
        self.status = {status: self._take() for status in Status}
        self.indicator_header = self._section() if indicators else self._next
        self.indicator = [self._take() for _ in range(indicators)]
        self.sources = other_sources(plan)
        self.source_header = self._section() if self.sources else self._next
        self.source = [self._take() for _ in self.sources]
        self.last = self._next - 1

    def value(self, row: int, scenario: int | None = None) -> Block:
        """A figure's cell: the active scenario's, or that of the scenario of a rank."""
        col = self.ACTIVE if scenario is None else self.SCENARIOS + scenario
        return cell(self.sheet, row, col)

    def weights(self, rows: Rows, scenario: int | None = None) -> Block:
        """A group's weights under the active scenario, or under the scenario of a rank."""
        col = self.ACTIVE if scenario is None else self.SCENARIOS + scenario
        return column(self.sheet, col, min(rows.values()), max(rows.values()))

    @property
    def names(self) -> Block:
        """The scenarios' names."""
        row, left = self.scenario_header, self.SCENARIOS
        right = left + self.scenarios - 1
        return Block(sheet=self.sheet, top=row, left=left, bottom=row, right=right)

    def list_of(self, rows: Rows) -> Block:
        """The words of a list."""
        return column(self.sheet, self.LABEL, min(rows.values()), max(rows.values()))

    def _take(self) -> int:
        self._next += 1
        return self._next - 1

    def _section(self) -> int:
        self._next += 1
        return self._take()


_BASELINE = (
    "salons",
    "visitors",
    "turnover_mad",
    "visitors_per_salon",
    "turnover_per_salon",
    "spend_per_visitor",
    "salons_per_region",
)
PLAIN_FIELDS = ("growth_visitors", "growth_spend", "tie_strength", "crowding")


class ForecastPlaces:
    """The tables of the forecast sheet, one above the other."""

    LABEL, TARGET, SALONS, GAP, VISITORS, SHARE, TURNOVER, BUDGET, COVER, RANK = range(10)
    LEVELS = 7
    """The first of the three columns with a month's visitors by level."""
    SORTED = 11
    """The first of the columns, beside the printed ones, that list the regions by turnover."""

    def __init__(self, plan: Plan, terms: Terms, months: tuple[Month, ...]) -> None:
        self.sheet = terms.sheets[Sheet.FORECAST]
        self.months = months
        self.total_header = 3
        self.total = 4
        self.reference = 5
        self.change = 6
        self.scenario_header = 8
        self.scenario = 9
        self.region_header = self.scenario + len(plan.scenarios) + 1
        self.region = self.region_header + 1
        self.region_total = self.region + len(RegionCode)
        self.month_header = self.region_total + 2
        self.month = self.month_header + 1
        self.month_other = self.month + len(months)
        self.month_total = self.month_other + 1
        self.level_header = self.month_total + 2
        self.level = self.level_header + 1
        self.level_total = self.level + len(Level)
        self.charts = self.level_total + 2

    def cell(self, row: int, col: int) -> Block:
        """One cell of the sheet."""
        return cell(self.sheet, row, col)

    def run(self, col: int, first: int, last: int) -> Block:
        """A run of cells of a column."""
        return column(self.sheet, col, first, last)


class PlanningPlaces:
    """The block of each region on the planning sheet, and the rows for what comes later."""

    def __init__(self, plan: Plan, terms: Terms) -> None:
        self.sheet = terms.sheets[Sheet.PLANNING]
        self.slots = Counter(salon.region for salon in plan.salons)
        """Rows a region has, its cancelled salons counted."""


class Layout:
    """All places of one workbook."""

    def __init__(self, plan: Plan, terms: Terms, indicators: int, cities: int) -> None:
        self.cities = column(STATE_SHEET, CITIES, 0, max(1, cities) - 1)
        self.terms = terms
        self.calendar = CalendarPlaces(plan, terms)
        self.events = EventPlaces(plan, terms)
        self.assumptions = AssumptionPlaces(plan, terms, indicators)
        self.forecast = ForecastPlaces(plan, terms, plan.season.months)
        self.planning = PlanningPlaces(plan, terms)
        self.visitors = [scenario_visitors(i) for i in range(len(plan.scenarios))]
        self.turnover = [scenario_turnover(i) for i in range(len(plan.scenarios))]
