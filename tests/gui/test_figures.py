"""What follows from the plan, and the filter that never touches a figure."""

import msgspec

from salonplanner.domain.edits import RemoveSalons
from salonplanner.domain.rules import Severity, check
from salonplanner.domain.salon import Level
from salonplanner.forecast.model import forecast
from salonplanner.services.filtering import SalonFilter


def test_figures_are_those_of_the_present_plan(window, sample, bench):
    window.document.apply(RemoveSalons(ids=(sample.salons[0].id,)))
    plan = window.document.plan
    assert window.figures.forecast == forecast(plan, "reference")
    assert window.figures.findings == check(plan, bench.gazetteer)


def test_a_filter_changes_what_is_shown_and_no_figure(window, sample, qtbot):
    before = window.figures.forecast
    with qtbot.waitSignal(window.figures.filtered):
        window.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    shown = window.figures.visible
    assert shown == {salon.id for salon in sample.salons if salon.level is Level.NATIONAL}
    assert window.figures.forecast is before


def test_alerts_name_the_gravest_open_finding_of_a_salon(window):
    worst = window.figures.alerts
    for finding in window.figures.findings:
        if finding.severity is Severity.WARNING:
            assert all(salon_id in worst for salon_id in finding.salons)
    assert Severity.INFO not in worst.values()


def test_a_scenario_that_is_gone_gives_way_to_the_reference(window, sample):
    window.figures.choose_scenario("central")
    window.document.put_in(msgspec.structs.replace(sample, scenarios=sample.scenarios[:1]), None)
    assert window.figures.scenario == "reference"
