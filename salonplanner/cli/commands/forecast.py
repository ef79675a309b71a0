"""``forecast``: what a scenario gives for a plan."""

import argparse
from collections.abc import Iterable

from salonplanner.cli.context import DONE, Context
from salonplanner.cli.output import give, give_bytes, give_json, table
from salonplanner.cli.parsing import Parser, add_format, add_plan
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level
from salonplanner.domain.scenario import REFERENCE
from salonplanner.language import Language
from salonplanner.services.checking import names_of
from salonplanner.services.documents import open_plan
from salonplanner.services.forecasting import forecast_csv, forecast_report, forecast_tables
from salonplanner.words import scenarios


def parser(prog: str, language: Language) -> Parser:
    """What the command takes."""
    tr = language.tr
    made = Parser(prog, tr("Show what a scenario gives for a plan."), language)
    add_plan(made, "PLAN", tr("the plan: .salonplan or .json"))
    made.arguments.add_argument(
        "--scenario",
        metavar="S",
        default=REFERENCE,
        help=tr("the id of the scenario, reference unless given"),
    )
    add_format(made, language, "table", "json", "csv")
    return made


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the forecast."""
    plan = open_plan(arguments.plan, context.seeds)
    if arguments.format == "json":
        give_json(forecast_report(plan, arguments.scenario))
    elif arguments.format == "csv":
        give_bytes(forecast_csv(plan, arguments.scenario, context.language, context.seeds))
    else:
        give(_tables(plan, arguments.scenario, context))
    return DONE


def _tables(plan: Plan, scenario_id: str, context: Context) -> str:
    figures = forecast_tables(plan, scenario_id)
    language, tr = context.language, context.language.tr
    names = names_of(context.seeds)
    baseline, year = plan.baseline, plan.season.year
    scenario = scenarios.name(plan.scenario(scenario_id), language)
    whole = figures.by_region.sum()
    totals = [
        (tr("Forecast"), whole["salons"], whole["visitors"], whole["turnover_mad"]),
        (
            tr("Baseline {year}", year=baseline.year),
            baseline.salons,
            baseline.visitors,
            baseline.turnover_mad,
        ),
    ]
    regions = [
        (names.region(RegionCode(code), language), *sums)
        for code, *sums in figures.by_region.itertuples()
    ]
    months = [
        (language.month(month.month, month.year), *sums)
        for month, *sums in figures.by_month.itertuples()
    ]
    levels = [
        (names.level(Level(level), language), *sums)
        for level, *sums in figures.by_level.itertuples()
    ]
    parts = [
        tr("Season {year}, scenario {scenario}", year=year, scenario=scenario),
        _sums("", totals, language),
        _sums(tr("Region"), regions, language),
        _sums(tr("Month"), months, language),
        _sums(tr("Level"), levels, language),
    ]
    return "\n\n".join(parts)


def _sums(title: str, sums: Iterable[tuple[str, float, float, float]], language: Language) -> str:
    tr, number = language.tr, language.number
    head = (title, tr("Salons"), tr("Visitors"), tr("Turnover (MAD)"))
    rows = [
        (name, number(salons), number(visitors), number(turnover))
        for name, salons, visitors, turnover in sums
    ]
    return table([head, *rows], numbers=(1, 2, 3))
