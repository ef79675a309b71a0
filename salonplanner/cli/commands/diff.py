"""``diff``: what turns one plan into another."""

import argparse
import json
from collections.abc import Iterator

from salonplanner.cli.context import DONE, Context
from salonplanner.cli.output import give, give_json, tell
from salonplanner.cli.parsing import Parser, add_format, add_plan
from salonplanner.language import Language
from salonplanner.services.checking import names_of
from salonplanner.services.comparing import Comparison, compare
from salonplanner.services.documents import open_plan
from salonplanner.words.names import Names


def parser(prog: str, language: Language) -> Parser:
    """What the command takes."""
    tr = language.tr
    made = Parser(prog, tr("Show what turns one plan into another."), language)
    add_plan(made, "OLD", tr("the plan before: .salonplan or .json"))
    add_plan(made, "NEW", tr("the plan after"))
    add_format(made, language, "table", "json")
    return made


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the differences."""
    old = open_plan(arguments.old, context.seeds)
    new = open_plan(arguments.new, context.seeds)
    comparison = compare(old, new)
    if arguments.format == "json":
        give_json(comparison)
        return DONE
    lines = list(_lines(comparison, context.language, names_of(context.seeds)))
    if lines:
        give("\n".join(lines))
    else:
        tell(context.language.tr("The two plans are the same."))
    return DONE


def _lines(comparison: Comparison, language: Language, names: Names) -> Iterator[str]:
    for mark, salons in (("+", comparison["added"]), ("−", comparison["removed"])):
        for salon in salons:
            yield f"{mark} {salon['id']}  {salon['name']}  {salon['start']} → {salon['end']}"
    for change in comparison["changed"]:
        field = names.field(change["field"], language)
        old, new = _shown(change["old"]), _shown(change["new"])
        yield f"~ {change['id']}  {field}: {old} → {new}"
    for other in comparison["other"]:
        yield f"~ {other['path']}: {_shown(other['old'])} → {_shown(other['new'])}"


def _shown(value: object) -> str:
    """A value in one line; nothing as a dash."""
    if value is None or value == "":
        return "–"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
