"""Rows that move by themselves are nobody's choice of a cell."""

from salonplanner.domain.edits import RemoveSalons
from salonplanner.services.filtering import SalonFilter


def test_a_row_that_goes_selects_no_neighbour(shown, sample, page, go):
    go(sample.salons[5].id, "city")
    told = []
    shown.selection.changed.connect(lambda: told.append(shown.selection.ids))
    shown.document.apply(RemoveSalons(ids=(sample.salons[5].id,)))
    assert shown.selection.ids == ()
    shown.document.stack.undo()
    assert sample.salons[6].id not in {i for ids in told for i in ids}


def test_filtering_is_under_way_only_meanwhile(shown, page):
    shifts = page._shifts
    seen = []
    page.shown.rowsRemoved.connect(lambda: seen.append(1))
    shown.figures.choose_filter(SalonFilter(text="OR-01"))
    assert not shifts.under_way
    with shifts.silence():
        assert shifts.under_way
    assert not shifts.under_way
