"""The columns of figures: entered ones take input, computed ones never do."""

from salonplanner.domain.salon import Salon
from salonplanner.ui.models.column import Align, Editor
from salonplanner.ui.models.figure_columns import computed_columns, entered_columns


def test_entered_figures_are_fields_and_computed_ones_none(bench):
    for column in entered_columns(bench.language):
        assert bool(column.field) is not column.computed
        assert not column.field or column.field in Salon.__struct_fields__
        assert column.editor in {Editor.WHOLE, Editor.AMOUNT, Editor.NONE}
    for column in computed_columns(bench.language):
        assert column.computed
        assert column.editor is Editor.NONE


def test_figures_stand_at_the_end_of_their_cells(bench):
    columns = (*entered_columns(bench.language), *computed_columns(bench.language))
    assert {column.align for column in columns} == {Align.END}


def test_amounts_say_their_unit(bench):
    units = {column.key: column.unit for column in entered_columns(bench.language)}
    assert units["budget"] == units["turnover_override"] == units["actual_turnover"] == "MAD"
    assert units["exhibitors"] == ""


def test_shares_depend_on_all_salons(bench):
    shared = {column.key for column in computed_columns(bench.language) if column.shared}
    assert shared == {"visitors_share", "turnover_share", "region_share"}
