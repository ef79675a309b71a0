"""Calendrier: the table and the spare rows below it."""

from salonplanner.exchange.workbook.names import TABLE, Sheet
from tests.unit.exchange.workbook.conftest import Made

HERE = Sheet.CALENDAR


def test_rows_are_the_plans_salons_in_their_order(made: Made) -> None:
    places, terms = made.job.layout.calendar, made.job.terms
    for index, salon in enumerate(made.job.plan.salons):
        row = places.first + index
        shown = {key: made.shown(HERE, row, col) for key, col in places.place.items()}
        assert (shown["id"], shown["name"], shown["city"]) == (salon.id, salon.name, salon.city)
        assert shown["start"].date() == salon.start
        assert shown["level"] == terms.levels[salon.level]
        assert shown["ties"] == (terms.ties(salon.ties) or None)
        assert shown["days"] == salon.days


def test_the_table_knows_its_formulas(made: Made) -> None:
    table = made.sheet(HERE).tables[TABLE]
    places = made.job.layout.calendar
    for column, entry in zip(table.tableColumns, places.columns, strict=True):
        assert column.name == entry.heading
        assert (column.calculatedColumnFormula is not None) == entry.kind.computed


def test_spare_rows_are_blank_and_ready(made: Made) -> None:
    places = made.job.layout.calendar
    for row in (places.table_last + 1, places.last):
        for col, entry in enumerate(places.columns):
            formula = made.formula(HERE, row, col)
            if entry.kind.computed:
                assert str(formula).startswith("=")
                assert "#This Row" not in str(formula)
            else:
                assert formula is None
        assert made.shown(HERE, row, places.place["visitors"]) == 0
    assert made.formula(HERE, places.last + 1, places.place["visitors"]) is None


def test_what_is_computed_for_the_formulas_is_folded_away(made: Made) -> None:
    sheet, places = made.sheet(HERE), made.job.layout.calendar
    hidden = {name for name, size in sheet.column_dimensions.items() if size.hidden}
    assert hidden
    assert "A" not in hidden
    assert sheet.freeze_panes == "C5"
    assert places.place["region"] == 2
