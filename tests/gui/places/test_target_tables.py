"""The rows of targets and usual lengths follow from the plan (typing: see test_targets_card)."""

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.ui.places.target_tables import LevelFacts, TargetFacts


def test_a_row_for_each_region_and_level(shown):
    plan = shown.document.plan
    targets = TargetFacts(shown.session).rows()
    assert [row.region for row in targets] == list(RegionCode)
    assert sum(row.planned for row in targets) == len(plan.active_salons)
    assert all(row.gap == row.planned - row.target for row in targets)
    lengths = LevelFacts(shown.session).rows()
    assert {row.level: (row.fewest, row.most) for row in lengths} == dict(plan.level_days)
    assert [row.level for row in lengths] == list(Level)
