"""The findings as plain values, each with its sentence; what is accepted is no longer told."""

import json

import msgspec
import pytest

from salonplanner.domain.edits import AcceptFinding, applied
from salonplanner.domain.rules import check
from salonplanner.language import Language
from salonplanner.services.checking import check_report, names_of, open_findings
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)


@pytest.mark.parametrize("code", ["fr", "en"])
def test_each_finding_has_its_sentence(code: str) -> None:
    report = check_report(SAMPLE, SEEDS, Language(code))
    found = check(SAMPLE, SEEDS.gazetteer)
    assert [(r["code"], r["severity"], tuple(r["salons"]), r["event"]) for r in report] == [
        (f.code, f.severity, f.salons, f.event) for f in found
    ]
    assert all(row["message"].strip() for row in report)
    assert json.loads(json.dumps(report)) == report


def test_an_accepted_finding_is_not_open() -> None:
    first = open_findings(SAMPLE, SEEDS)[0]
    plan = applied(AcceptFinding(acceptance=first.acceptance("agreed")), SAMPLE)
    left = open_findings(plan, SEEDS)
    assert first.mark not in {finding.mark for finding in left}
    assert len(left) == len(open_findings(SAMPLE, SEEDS)) - 1


def test_a_plan_without_salons_is_told_its_targets() -> None:
    empty = msgspec.structs.replace(SAMPLE, salons=())
    assert {finding.code for finding in open_findings(empty, SEEDS)} == {"target"}


def test_names_are_those_of_the_seeds() -> None:
    french = Language("fr")
    assert names_of(SEEDS).region(SAMPLE.salons[0].region, french) == "Tanger-Tétouan-Al Hoceima"
