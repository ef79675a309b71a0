"""The findings of a plan, as plain values that a file or another program can take."""

from typing import TypedDict

from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Finding, check
from salonplanner.language import Language
from salonplanner.storage.seeds import Seeds
from salonplanner.words.findings import sentence
from salonplanner.words.names import Names


class ReportedFinding(TypedDict):
    """A finding with its sentence."""

    code: str
    severity: str
    salons: list[str]
    event: str | None
    message: str


def names_of(seeds: Seeds) -> Names:
    """What the seeds' regions, cities and events are called."""
    return Names(seeds.gazetteer, seeds.event_names)


def open_findings(plan: Plan, seeds: Seeds) -> tuple[Finding, ...]:
    """The findings nobody has accepted, the gravest first."""
    return tuple(f for f in check(plan, seeds.gazetteer) if f.accepted is None)


def check_report(plan: Plan, seeds: Seeds, language: Language) -> list[ReportedFinding]:
    """The open findings in JSON's own types, each with its sentence in a language."""
    names = names_of(seeds)
    return [
        ReportedFinding(
            code=finding.code.value,
            severity=finding.severity.value,
            salons=list(finding.salons),
            event=finding.event,
            message=sentence(finding, plan, language, names),
        )
        for finding in open_findings(plan, seeds)
    ]
