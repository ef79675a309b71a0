"""The origins that no row of the assumptions' tables tells."""

import msgspec

from salonplanner.domain.plan import Provenance, ProvenanceStatus
from salonplanner.exchange.workbook.sources import EVENT_FIELDS, SCENARIO_FIELDS, other_sources
from tests.unit.exchange.workbook.conftest import Made

GUESS = Provenance(status=ProvenanceStatus.ASSUMPTION, note="a guess")


def test_every_origin_of_the_plan_is_told_somewhere(made: Made) -> None:
    told = {"targets"}
    for source in other_sources(made.job.plan):
        told |= {f"{source.kind}s.{source.subject}.{field}" for field in source.fields}
        told |= {source.subject or source.kind} if not source.fields else set()
    for key in made.job.plan.provenance:
        assert key in told or key.startswith(("baseline.", "level_days."))


def test_figures_of_one_origin_share_a_row(made: Made) -> None:
    sources = other_sources(made.job.plan)
    assert sources[0].kind == "season"
    prudent = [s for s in sources if (s.kind, s.subject) == ("scenario", "prudent")]
    fields = [field for source in prudent for field in source.fields]
    assert sorted(fields) == sorted(SCENARIO_FIELDS)
    assert prudent[0].fields == SCENARIO_FIELDS[:4]
    events = [source for source in sources if source.kind == "event"]
    assert {field for source in events for field in source.fields} == set(EVENT_FIELDS)


def test_what_the_plan_names_itself_comes_last_under_its_key(made: Made) -> None:
    provenance = {"salons.TTA-01.exhibitors": GUESS, **made.job.plan.provenance}
    plan = msgspec.structs.replace(made.job.plan, provenance=provenance)
    last = other_sources(plan)[-1]
    assert (last.kind, last.subject, last.origin) == ("", "salons.TTA-01.exhibitors", GUESS)


def test_a_plan_without_origins_has_none(made: Made) -> None:
    assert not other_sources(msgspec.structs.replace(made.job.plan, provenance={}))
