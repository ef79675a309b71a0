"""The rows of regions: counts, folding, and rows kept from one plan to the next."""

from datetime import date
from itertools import pairwise

from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Status
from salonplanner.ui.timeline.geometry import Lengths
from tests.gui.timeline.plans import ORIENTAL, RABAT, laid_out, plan_of, salon, settings

OUJDA = salon()
SALE = salon("RSK-01", city="Salé", region=RABAT)


def test_every_region_has_a_row_under_the_one_before() -> None:
    rows = laid_out(plan_of(OUJDA)).rows
    assert [row.key for row in rows] == list(RegionCode)
    assert all(two.y == one.y + one.height for one, two in pairwise(rows))
    assert rows[1].title == "L’Oriental"


def test_a_row_is_as_high_as_its_lanes() -> None:
    rows = laid_out(plan_of(OUJDA, salon("OR-02"))).rows
    assert rows[0].height == 29
    assert rows[1].height == 54


def test_a_folded_row_is_a_strip() -> None:
    rows = laid_out(plan_of(OUJDA), with_settings=settings(folded=[ORIENTAL])).rows
    assert rows[1].height == Lengths().mini_row
    assert next(rows[1].bars).label is None


def test_the_count_is_of_active_salons_and_tells_what_the_filter_leaves() -> None:
    gone = salon("OR-03", date(2025, 9, 1), status=Status.CANCELLED)
    plan = plan_of(OUJDA, salon("OR-02"), gone)
    assert laid_out(plan).rows[1].count == "2 salons"
    filtered = laid_out(plan, visible=frozenset({"OR-02"})).rows[1]
    assert filtered.count.startswith("1 ")
    assert "2" in filtered.count
    assert [bar.id for bar in filtered.bars] == ["OR-02"]


def test_cancelled_salons_show_when_asked_for() -> None:
    plan = plan_of(salon(status=Status.CANCELLED))
    assert not laid_out(plan).places
    assert "OR-01" in laid_out(plan, visible=frozenset({"OR-01"})).places


def test_rows_that_stay_the_same_are_kept() -> None:
    before = laid_out(plan_of(OUJDA, SALE))
    same_settings = before.settings
    moved = salon("RSK-01", date(2025, 8, 1), city="Salé", region=RABAT)
    after = laid_out(plan_of(OUJDA, moved), with_settings=same_settings, previous=before)
    assert after.rows[1] is before.rows[1]
    assert after.rows[3] is not before.rows[3]


def test_a_kept_row_follows_those_above_it() -> None:
    before = laid_out(plan_of(OUJDA, SALE))
    plan = plan_of(OUJDA, salon("OR-02"), SALE)
    after = laid_out(plan, with_settings=before.settings, previous=before)
    assert after.rows[3].y == before.rows[3].y + 25
    assert after.rows[3].lanes is before.rows[3].lanes


def test_a_new_alert_or_scale_makes_rows_anew() -> None:
    before = laid_out(plan_of(OUJDA))
    alerts = {"OR-01": Severity.ERROR}
    after = laid_out(plan_of(OUJDA), alerts, with_settings=before.settings, previous=before)
    assert after.places["OR-01"][1].severity is Severity.ERROR
    wider = laid_out(plan_of(OUJDA), None, 6.0, before.settings, before)
    assert wider.places["OR-01"][1].rect.width == 60
