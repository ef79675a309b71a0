"""``check``: what is wrong with a plan, or worth knowing."""

import argparse

from salonplanner.cli.context import DONE, HAS_ERRORS, Context
from salonplanner.cli.output import give, give_json, table, tell
from salonplanner.cli.parsing import Parser, add_format, add_plan
from salonplanner.domain.rules import Severity
from salonplanner.language import Language
from salonplanner.services.checking import ReportedFinding, check_report
from salonplanner.services.documents import open_plan


def parser(prog: str, language: Language) -> Parser:
    """What the command takes."""
    tr = language.tr
    about = tr("Show what is wrong with a plan. The exit code is 1 where there is an error.")
    made = Parser(prog, about, language)
    add_plan(made, "PLAN", tr("the plan: .salonplan or .json"))
    add_format(made, language, "table", "json")
    return made


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the findings; the code is 1 where one is an error."""
    language = context.language
    plan = open_plan(arguments.plan, context.seeds)
    findings = check_report(plan, context.seeds, language)
    if arguments.format == "json":
        give_json(findings)
    else:
        if findings:
            give(_table(findings, language))
        tell(_counts(findings, language))
    has_errors = any(finding["severity"] == Severity.ERROR for finding in findings)
    return HAS_ERRORS if has_errors else DONE


def _table(findings: list[ReportedFinding], language: Language) -> str:
    tr = language.tr
    severities = {
        Severity.ERROR.value: tr("error"),
        Severity.WARNING.value: tr("warning"),
        Severity.INFO.value: tr("information"),
    }
    head = (tr("Severity"), tr("Code"), tr("Salons"), tr("Finding"))
    rows = [
        (severities[f["severity"]], f["code"], ", ".join(f["salons"]), f["message"])
        for f in findings
    ]
    return table([head, *rows])


def _counts(findings: list[ReportedFinding], language: Language) -> str:
    ntr = language.ntr
    count = {
        severity: sum(finding["severity"] == severity for finding in findings)
        for severity in Severity
    }
    parts = [
        ntr("{n} error", "{n} errors", count[Severity.ERROR]),
        ntr("{n} warning", "{n} warnings", count[Severity.WARNING]),
        ntr("{n} remark", "{n} remarks", count[Severity.INFO]),
    ]
    return language.list(parts)
