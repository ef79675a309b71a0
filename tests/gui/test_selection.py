"""One selection for all views."""

from salonplanner.ui.selection import Selection


def test_only_a_real_change_is_announced(qapp, qtbot):
    selection = Selection()
    told = []
    selection.changed.connect(lambda: told.append(selection.ids))
    selection.select(["A", "B", "A"])
    selection.select(("A", "B"))
    assert told == [("A", "B")]


def test_the_current_salon_is_the_only_one(qapp):
    selection = Selection()
    selection.select(["A"])
    assert selection.current == "A"
    selection.select(["A", "B"])
    assert selection.current is None


def test_salons_that_are_gone_are_forgotten(qapp):
    selection = Selection()
    selection.select(["A", "B"])
    selection.keep_only({"B", "C"})
    assert selection.ids == ("B",)
