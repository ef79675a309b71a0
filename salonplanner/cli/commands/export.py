"""``export``: a plan as a workbook, a PDF, a table, a calendar, or the plan in another form."""

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from salonplanner.cli.context import DONE, REFUSED, Context
from salonplanner.cli.output import tell
from salonplanner.cli.parsing import Parser, add_plan
from salonplanner.domain.errors import Problem, RequestError
from salonplanner.domain.plan import Plan
from salonplanner.domain.scenario import REFERENCE
from salonplanner.language import LANGUAGES, Language
from salonplanner.services.documents import open_plan
from salonplanner.services.exporting import export, require_format

PAINTED = (".pdf", ".png")
"""What the window's painters make."""


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
        help=tr("the file to make: .xlsx, .pdf, .ics, .csv, .png, .json or .salonplan"),
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
    require_format(arguments.to, PAINTED)
    plan = open_plan(arguments.plan, context.seeds)
    if arguments.to.suffix.lower() not in PAINTED:
        export(
            plan,
            arguments.to,
            scenario=arguments.scenario,
            language=Language(arguments.lang),
            seeds=context.seeds,
        )
    elif not _paint(plan, arguments, context):
        return REFUSED
    tell(context.language.tr("{file} is made.", file=str(arguments.to)))
    return DONE


def for_painting(platform: str = sys.platform) -> Mapping[str, str]:
    """What the environment of this process must say for Qt to paint whatever screen there is.

    On Linux a display that does not answer, or lacks a library, would end the process.
    """
    return {"QT_QPA_PLATFORM": "offscreen"} if platform.startswith("linux") else {}


def _paint(plan: Plan, arguments: argparse.Namespace, context: Context) -> bool:
    """Make a PDF or a picture; False where Qt is not whole, which is told."""
    os.environ.update(for_painting())
    try:
        # Qt takes longer to start than any command that does without it.
        from salonplanner.ui.printing import files  # noqa: PLC0415
    except ImportError as error:
        if "PySide6" not in (error.path or ""):
            raise
        tell(
            context.language.tr(
                "PDF and pictures cannot be made: a library of the system is missing ({reason}).",
                reason=str(error).partition(":")[0],
            )
        )
        return False
    write = files.write_pdf if arguments.to.suffix.lower() == ".pdf" else files.write_png
    write(
        plan,
        arguments.to,
        scenario=arguments.scenario,
        language=Language(arguments.lang),
        seeds=context.seeds,
    )
    return True
