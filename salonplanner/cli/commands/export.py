"""``export``: a plan as a workbook, a table, or another form of the plan."""

import argparse
from pathlib import Path

from salonplanner.cli.context import DONE, Context
from salonplanner.cli.output import tell
from salonplanner.cli.parsing import Parser, add_plan
from salonplanner.domain.errors import Problem, RequestError
from salonplanner.domain.scenario import REFERENCE
from salonplanner.language import LANGUAGES, Language
from salonplanner.services.documents import open_plan
from salonplanner.services.exporting import export, require_format


def parser(prog: str, language: Language) -> Parser:
    """What the command takes."""
    tr = language.tr
    made = Parser(prog, tr("Put a plan in a file for others."), language)
    add_plan(made, "PLAN", tr("the plan: .salonplan or .json"))
    add = made.arguments.add_argument
    add(
        "--to",
        metavar="FILE",
        type=Path,
        required=True,
        help=tr("the file to make: .xlsx, .csv, .json or .salonplan"),
    )
    add(
        "--scenario",
        metavar="S",
        default=REFERENCE,
        help=tr("the id of the scenario, reference unless given"),
    )
    add(
        "--lang",
        metavar="LANG",
        default="fr",
        help=tr("the language of the file: fr or en, fr unless given"),
    )
    return made


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Make the file."""
    if arguments.lang not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise RequestError(Problem.LANGUAGE_NOT_THERE, found=arguments.lang[:40], known=known)
    require_format(arguments.to)
    plan = open_plan(arguments.plan, context.seeds)
    export(
        plan,
        arguments.to,
        scenario=arguments.scenario,
        language=Language(arguments.lang),
        seeds=context.seeds,
    )
    tell(context.language.tr("{file} is made.", file=str(arguments.to)))
    return DONE
