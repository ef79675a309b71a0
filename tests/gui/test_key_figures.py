"""The strip of key figures: full numbers of the whole programme, against the reference year."""

import msgspec
import pytest
from PySide6.QtWidgets import QLabel

from salonplanner.domain.edits import RemoveSalons, ReviseSalons
from salonplanner.domain.salon import Level, Status
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.key_figures import KeyFigures
from salonplanner.ui.widgets.key_figure import KeyFigure


def value(window, name: str) -> str:
    return window.findChild(QLabel, name).text()


def texts(window, name: str) -> str:
    tile = window.findChild(QLabel, name).parentWidget()
    assert isinstance(tile, KeyFigure)
    return "\n".join(label.text() for label in tile.findChildren(QLabel))


def test_full_numbers_under_the_reference(shown):
    assert value(shown, "kpiSalons") == "70"
    assert value(shown, "kpiVisitors") == "2\u202f520\u202f000"
    assert value(shown, "kpiTurnover") == "52\u202f500\u202f000"


def test_a_filter_changes_no_key_figure(shown):
    names = ("kpiSalons", "kpiVisitors", "kpiTurnover", "kpiTied", "kpiWomen")
    before = [texts(shown, name) for name in names]
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    assert [texts(shown, name) for name in names] == before


def test_another_scenario_shows_other_figures(shown):
    shown.figures.choose_scenario("ambitious")
    assert value(shown, "kpiSalons") == "70"
    assert value(shown, "kpiVisitors") != "2\u202f520\u202f000"


def test_missing_and_surplus_salons_are_said(shown, sample):
    tr = shown.bench.language
    assert tr.tr("target met") in texts(shown, "kpiSalons")
    shown.document.apply(RemoveSalons(ids=(sample.salons[0].id,)))
    assert tr.ntr("{n} to plan", "{n} to plan", 1) in texts(shown, "kpiSalons")
    shown.document.stack.undo()
    shown.salons.add()
    assert tr.ntr("{n} over target", "{n} over target", 1) in texts(shown, "kpiSalons")


def test_a_cancelled_salon_counts_for_nothing(shown, sample):
    tied = value(shown, "kpiTied")
    salon = next(s for s in sample.salons if s.ties)
    shown.document.apply(ReviseSalons(ids=(salon.id,), fields={"status": Status.CANCELLED}))
    assert value(shown, "kpiVisitors") == "2\u202f484\u202f000"
    assert int(value(shown, "kpiTied")) == int(tied) - 1


def test_womens_share_is_of_the_stands_entered(shown, sample):
    ids = tuple(salon.id for salon in sample.salons)
    shown.document.apply(
        ReviseSalons(ids=ids, fields={"coop_stands": None, "women_coop_stands": None})
    )
    assert shown.bench.language.tr("no stands entered") in texts(shown, "kpiWomen")
    shown.document.apply(
        ReviseSalons(ids=ids[:1], fields={"coop_stands": 10, "women_coop_stands": 4})
    )
    assert value(shown, "kpiWomen") == shown.bench.language.percent(0.4)
    # Without the women's stands a salon says nothing of their share, as in the finding.
    shown.document.apply(ReviseSalons(ids=ids[1:2], fields={"coop_stands": 30}))
    assert value(shown, "kpiWomen") == shown.bench.language.percent(0.4)


@pytest.mark.parametrize("with_targets", [True, False])
def test_a_plan_without_salons_has_figures_too(shown, empty, with_targets):
    plan = empty
    if not with_targets:
        plan = msgspec.structs.replace(empty, targets=dict.fromkeys(empty.targets, 0))
    shown.document.put_in(plan, None)
    assert value(shown, "kpiSalons") == "0"
    assert value(shown, "kpiVisitors") == "0"
    assert value(shown, "kpiTied") == "0"


@pytest.mark.parametrize("width", [1180, 1280, 1440, 1920])
def test_no_figure_is_cut_at_any_width(qtbot, shown, width):
    shown.document.apply(
        ReviseSalons(
            ids=(shown.document.plan.salons[0].id,), fields={"turnover_override": 888_888_888.0}
        )
    )
    shown.resize(width, 800)
    qtbot.wait(10)
    strip = shown.findChild(KeyFigures)
    for label in strip.findChildren(QLabel):
        if label.isVisible():
            assert label.width() >= label.minimumSizeHint().width(), label.text()
            right = label.mapTo(strip, label.rect().topRight()).x()
            assert right <= strip.width()
