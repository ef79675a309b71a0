"""``new``: an empty season, or the illustrative programme."""

import argparse
from pathlib import Path

from salonplanner.cli.context import DONE, Context
from salonplanner.cli.output import tell
from salonplanner.cli.parsing import Parser, season_year
from salonplanner.domain.errors import Problem, RequestError
from salonplanner.domain.events import Certainty
from salonplanner.language import Language
from salonplanner.services.documents import new_plan, save_plan
from salonplanner.services.sample import SAMPLE_YEAR, sample_plan


def parser(prog: str, language: Language) -> Parser:
    """What the command takes."""
    tr = language.tr
    made = Parser(prog, tr("Make an empty season, or the illustrative programme."), language)
    add = made.arguments.add_argument
    add(
        "--out",
        metavar="P",
        type=Path,
        required=True,
        help=tr("the file to make: .salonplan or .json; one that is there is replaced"),
    )
    add(
        "--season",
        metavar="YEAR",
        type=season_year(language),
        help=tr("the year of the season, 2025 unless given"),
    )
    add(
        "--sample",
        action="store_true",
        help=tr("the illustrative programme of 70 salons, for 2025 only"),
    )
    return made


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Make the plan and put it in its file."""
    seeds = context.seeds
    year: int = arguments.season or seeds.default_year
    if arguments.sample and year != SAMPLE_YEAR:
        raise RequestError(Problem.SAMPLE_YEAR, known=SAMPLE_YEAR)
    plan = sample_plan(seeds) if arguments.sample else new_plan(year, seeds)
    save_plan(plan, arguments.out)
    language = context.language
    salons = language.ntr("{n} salon", "{n} salons", len(plan.salons))
    tell(
        language.tr(
            "{file}: season {year}, {salons}.", file=str(arguments.out), year=year, salons=salons
        )
    )
    estimated = sum(
        event.kind == "religious" and event.certainty is Certainty.ESTIMATED
        for event in plan.events
    )
    if estimated:
        tell(
            language.ntr(
                "{n} feast follows the moon: its days are estimated and may move by a day.",
                "{n} feasts follow the moon: their days are estimated and may move by a day.",
                estimated,
            )
        )
    return DONE
