"""The five key figures."""

import math

from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.sheets.summary_figures import LABEL, NOTE, VALUE, WOMEN_MARK
from tests.unit.exchange.workbook.conftest import Made

HERE = Sheet.SUMMARY
SALONS, VISITORS, TURNOVER, TIED, WOMEN = 0, 2, 6, 10, 14


def test_salons_visitors_and_turnover(made: Made) -> None:
    totals = made.job.figures.active.totals
    assert made.shown(HERE, VALUE, SALONS) == "70 / 70"
    assert made.shown(HERE, VALUE, VISITORS) == totals.visitors
    assert made.shown(HERE, VALUE, TURNOVER) == totals.turnover / 1_000_000
    change = totals.visitors / 2_520_000 - 1
    assert math.isclose(made.shown(HERE, NOTE, VISITORS), change)


def test_ties_and_womens_share(made: Made) -> None:
    salons = made.job.plan.active_salons
    assert made.shown(HERE, VALUE, TIED) == sum(1 for salon in salons if salon.ties)
    women = sum(s.women_coop_stands or 0 for s in salons)
    share = women / sum(s.coop_stands or 0 for s in salons)
    assert math.isclose(made.shown(HERE, VALUE, WOMEN), share)
    assert math.isclose(made.shown(HERE, NOTE, WOMEN), (share - WOMEN_MARK) * 100)


def test_each_has_a_label_and_its_figure_is_a_formula(made: Made) -> None:
    for col in (SALONS, VISITORS, TURNOVER, TIED, WOMEN):
        assert made.shown(HERE, LABEL, col)
        assert str(made.formula(HERE, VALUE, col)).startswith("=")
        assert str(made.formula(HERE, NOTE, col)).startswith("=")
