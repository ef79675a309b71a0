"""The columns of the salons' table: their order, headings and widths."""

import enum

from salonplanner.domain.scenario import Scenario
from salonplanner.domain.value import Value
from salonplanner.language import Language
from salonplanner.words.scenarios import name as scenario_name


class Kind(enum.Enum):
    """What a column's cells are, which decides their look and who fills them."""

    TEXT = "text"
    DATE = "date"
    COUNT = "count"
    MONEY = "money"
    DAYS = "days"
    """Computed from here on."""
    FORECAST_COUNT = "forecast-count"
    FORECAST_MONEY = "forecast-money"
    FACTOR = "factor"
    TECHNICAL = "technical"

    @property
    def computed(self) -> bool:
        """Whether a formula fills it."""
        return self not in {Kind.TEXT, Kind.DATE, Kind.COUNT, Kind.MONEY}


class Column(Value, frozen=True, kw_only=True):
    """One column of the table; ``key`` is its name in the program, the same in each language."""

    key: str
    heading: str
    width: float
    """Characters."""
    kind: Kind
    detail: bool = False
    """Folded away until asked for."""


def scenario_visitors(index: int) -> str:
    """The key of the column with a scenario's visitors, by the scenario's rank from 0."""
    return f"visitors_{index}"


def scenario_turnover(index: int) -> str:
    """The key of the column with a scenario's turnover."""
    return f"turnover_{index}"


def salon_columns(language: Language, scenarios: tuple[Scenario, ...]) -> tuple[Column, ...]:
    """All columns, those of the planner first and those of the calculation last."""
    made = (
        *_planned(language),
        *_counted(language),
        *_factors(language),
        *_of_scenarios(language, scenarios),
        *_technical(language),
    )
    return _told_apart(made)


def _planned(language: Language) -> tuple[Column, ...]:
    tr = language.tr
    return (
        _column("id", tr("No."), 9, Kind.TEXT),
        _column("name", tr("Salon"), 36, Kind.TEXT),
        _column("region", tr("Region"), 25, Kind.TEXT),
        _column("city", tr("City"), 15, Kind.TEXT),
        _column("venue", tr("Venue"), 15, Kind.TEXT),
        _column("level", tr("Level"), 10, Kind.TEXT),
        _column("start", tr("Start"), 11, Kind.DATE),
        _column("end", tr("End"), 11, Kind.DATE),
        _column("days", tr("Days"), 6.5, Kind.DAYS),
        _column("status", tr("Status"), 13, Kind.TEXT),
        _column("ties", tr("Tie-ins"), 36, Kind.TEXT),
        _column("exhibitors", tr("Exhibitors"), 10.5, Kind.COUNT),
        _column("visitors", tr("Visitors"), 11, Kind.FORECAST_COUNT),
        _column("turnover", tr("Turnover (MAD)"), 13, Kind.FORECAST_MONEY),
        _column("budget", tr("Budget (MAD)"), 13, Kind.MONEY),
    )


def _counted(language: Language) -> tuple[Column, ...]:
    tr = language.tr
    return (
        _column("coop_stands", tr("Cooperative stands"), 13, Kind.COUNT),
        _column("women_stands", tr("Of which women’s"), 12, Kind.COUNT),
        _column("visitors_override", tr("Visitors set by hand"), 13, Kind.COUNT),
        _column("turnover_override", tr("Turnover set by hand"), 14, Kind.MONEY),
        _column("actual_visitors", tr("Visitors counted"), 12, Kind.COUNT),
        _column("actual_turnover", tr("Turnover counted"), 14, Kind.MONEY),
        _column("notes", tr("Notes"), 40, Kind.TEXT),
    )


def _factors(language: Language) -> tuple[Column, ...]:
    tr = language.tr
    headings = {
        "f_level": tr("Factor: level"),
        "f_region": tr("Factor: region"),
        "f_month": tr("Factor: month"),
        "f_ties": tr("Factor: tie-ins"),
        "f_crowding": tr("Factor: crowding"),
        "f_spend": tr("Factor: spend"),
    }
    return tuple(_detail(key, text, 9, Kind.FACTOR) for key, text in headings.items())


def _of_scenarios(language: Language, scenarios: tuple[Scenario, ...]) -> tuple[Column, ...]:
    visitors, turnover = Kind.FORECAST_COUNT, Kind.FORECAST_MONEY
    made: list[Column] = []
    for index, scenario in enumerate(scenarios):
        name = _plain(scenario, language)
        text = language.tr("Visitors – {scenario}", scenario=name)
        made.append(_detail(scenario_visitors(index), text, 12, visitors))
    for index, scenario in enumerate(scenarios):
        name = _plain(scenario, language)
        text = language.tr("Turnover – {scenario}", scenario=name)
        made.append(_detail(scenario_turnover(index), text, 13, turnover))
    return tuple(made)


def _plain(scenario: Scenario, language: Language) -> str:
    """Its name without brackets, which a formula could take for a function's."""
    return scenario_name(scenario, language).translate(str.maketrans("()", "  "))[:60]


def _technical(language: Language) -> tuple[Column, ...]:
    tr = language.tr
    headings = {
        "active": tr("Counts"),
        "dated": tr("Has a first day"),
        "open": tr("Dates valid"),
        "level_no": tr("Level rank"),
        "region_no": tr("Region rank"),
        "tie_list": tr("Tie-ins read"),
        "tie_count": tr("Number of tie-ins"),
        "neighbours": tr("Same region, same days"),
        "feasts": tr("Feasts met"),
        "row_no": tr("Row"),
        "rank": tr("Rank in its region"),
        "extra": tr("Beyond its block"),
        "plan_key": tr("Place on the planning sheet"),
    }
    return tuple(_detail(key, text, 9, Kind.TECHNICAL) for key, text in headings.items())


def _column(key: str, heading: str, width: float, kind: Kind) -> Column:
    return Column(key=key, heading=heading, width=width, kind=kind)


def _detail(key: str, heading: str, width: float, kind: Kind) -> Column:
    return Column(key=key, heading=heading, width=width, kind=kind, detail=True)


def _told_apart(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The same columns, no two headings alike whatever the case, and none a reference breaks on."""
    seen: set[str] = set()
    made: list[Column] = []
    for column in columns:
        heading = " ".join("".join(c for c in column.heading if c not in "[]#'@\"").split())
        plain, number = heading or column.key, 1
        heading = plain
        while heading.casefold() in seen:
            number += 1
            heading = f"{plain} {number}"
        seen.add(heading.casefold())
        made.append(
            Column(
                key=column.key,
                heading=heading,
                width=column.width,
                kind=column.kind,
                detail=column.detail,
            )
        )
    return tuple(made)
