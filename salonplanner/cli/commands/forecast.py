"""``forecast``: what a scenario gives for a plan."""

import argparse
from collections.abc import Iterable

from salonplanner.cli.context import DONE, Context
from salonplanner.cli.output import give, give_bytes, give_json, table
from salonplanner.cli.parsing import Parser, add_format, add_plan
from salonplanner.domain.plan import Plan
from salonplanner.domain.scenario import REFERENCE
from salonplanner.forecast.model import Totals
from salonplanner.language import Language
from salonplanner.services.checking import names_of
from salonplanner.services.documents import open_plan
from salonplanner.services.forecasting import forecast_csv, forecast_of, forecast_report
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
    figures = forecast_of(plan, scenario_id)
    language, tr = context.language, context.language.tr
    names = names_of(context.seeds)
    baseline = plan.baseline
    past = Totals(
        salons=baseline.salons, visitors=baseline.visitors, turnover=baseline.turnover_mad
    )
    scenario = scenarios.name(plan.scenario(scenario_id), language)
    year = plan.season.year
    parts = [
        tr("Season {year}, scenario {scenario}", year=year, scenario=scenario),
        _sums(
            "",
            [
                (tr("Forecast"), figures.totals),
                (tr("Baseline {year}", year=baseline.year), past),
            ],
            language,
        ),
        _sums(
            tr("Region"),
            [(names.region(code, language), sum_) for code, sum_ in figures.by_region().items()],
            language,
        ),
        _sums(
            tr("Month"),
            [
                (language.month(month.month, month.year), sum_)
                for month, sum_ in figures.by_month().items()
            ],
            language,
        ),
        _sums(
            tr("Level"),
            [(names.level(level, language), sum_) for level, sum_ in figures.by_level().items()],
            language,
        ),
    ]
    return "\n\n".join(parts)


def _sums(title: str, sums: Iterable[tuple[str, Totals]], language: Language) -> str:
    tr, number = language.tr, language.number
    head = (title, tr("Salons"), tr("Visitors"), tr("Turnover (MAD)"))
    rows = [
        (name, number(totals.salons), number(totals.visitors), number(totals.turnover))
        for name, totals in sums
    ]
    return table([head, *rows], numbers=(1, 2, 3))
