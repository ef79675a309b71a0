"""The formulas of a salon's row; LibreOffice calculates them in ``test_writer_recalculated``."""

import re

from salonplanner.exchange.workbook.formulas import SalonFormulas, in_row, in_table
from tests.unit.exchange.workbook.conftest import Made

LONGEST = 8192
"""Characters of a formula in Excel."""


def test_every_computed_column_has_a_formula(made: Made) -> None:
    places = made.job.layout.calendar
    formulas = SalonFormulas(made.job.layout)
    for column in places.columns:
        if column.kind.computed:
            for ref in (in_table(places), in_row(places, 90)):
                formula = formulas.of(column.key, ref)
                assert formula.startswith("=")
                assert len(formula) < LONGEST
                assert formula.count("(") == formula.count(")")


def test_within_the_table_cells_are_named_by_their_heading(made: Made) -> None:
    places = made.job.layout.calendar
    ref = in_table(places)
    assert ref("id") == f"Salons[[#This Row],[{places.headings['id']}]]"
    assert in_row(places, 89)("id") == "$A90"


def test_overrides_are_told_from_nothing(made: Made) -> None:
    formulas = SalonFormulas(made.job.layout)
    ref = in_row(made.job.layout.calendar, 9)
    for key, override in (("visitors", "visitors_override"), ("turnover", "turnover_override")):
        assert f"ISNUMBER({ref(override)})" in formulas.of(key, ref)


def test_ranges_reach_the_spare_rows(made: Made) -> None:
    places = made.job.layout.calendar
    formula = SalonFormulas(made.job.layout).of("neighbours", in_table(places))
    assert set(re.findall(r":\$[A-Z]+\$(\d+)", formula)) == {str(places.last + 1)}


def test_turnover_follows_the_averages(made: Made) -> None:
    """So that an average typed over its formula counts, as one of the baseline does."""
    formulas, ref = SalonFormulas(made.job.layout), in_row(made.job.layout.calendar, 9)
    assert "*Moyenne_CA/Moyenne_Visiteurs*" in formulas.of("turnover", ref)
    assert "Moyenne_Visiteurs*" in formulas.of("visitors", ref)
