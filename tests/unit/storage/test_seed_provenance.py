"""Every figure of a new plan says where it comes from."""

import pytest

from salonplanner.domain.events import Attitude
from salonplanner.domain.salon import Level
from salonplanner.storage.seeds import load_seeds

SEEDS = load_seeds()


@pytest.mark.parametrize("year", [2025, 2026, 2040])
def test_every_figure_of_a_new_plan_has_its_provenance(year: int) -> None:
    plan = SEEDS.empty_plan(year)
    expected = {"season", "targets", "baseline.level_mix"}
    expected |= {f"baseline.{name}" for name in ("salons", "visitors", "turnover_mad")}
    expected |= {f"level_days.{level.value}" for level in Level}
    for scenario in plan.scenarios:
        for name in ("growth_visitors", "growth_spend", "tie_strength", "crowding"):
            expected.add(f"scenarios.{scenario.id}.{name}")
        for name in ("level_weight", "region_weight", "month_weight"):
            expected.add(f"scenarios.{scenario.id}.{name}")
    for event in plan.events:
        if event.visitor_uplift:
            expected.add(f"events.{event.id}.visitor_uplift")
        if event.lead_days and event.attitude is Attitude.SEEK:
            expected.add(f"events.{event.id}.lead_days")
    assert expected <= set(plan.provenance)
    ids = {event.id for event in plan.events}
    for key, provenance in plan.provenance.items():
        assert provenance.source
        assert key.split(".")[0] != "events" or key.split(".")[1] in ids


def test_provenance_tells_facts_from_assumptions() -> None:
    provenance = SEEDS.provenance(2025)
    assert provenance["baseline.visitors"].status == "published"
    assert provenance["baseline.visitors_per_salon"].status == "derived"
    assert provenance["scenarios.central.growth_visitors"].status == "assumption"
    assert provenance["events.wafcon2024.visitor_uplift"].status == "assumption"
    assert "septembre" in provenance["events.can2025.lead_days"].note
    assert provenance["season"].status == "published"
    assert SEEDS.provenance(2030)["season"].status == "assumption"
