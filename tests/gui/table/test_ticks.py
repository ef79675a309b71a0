"""Ticks and the shared selection: the current cell leads until something is ticked."""

import pytest

from salonplanner.ui.selection import Selection
from salonplanner.ui.table.ticks import Mode, Ticks


@pytest.fixture
def selection(qapp) -> Selection:
    return Selection()


@pytest.fixture
def ticks(selection) -> Ticks:
    return Ticks(selection, selection)


def test_the_selection_follows_the_current_cell_without_a_tick(selection, ticks):
    ticks.follow("A")
    assert selection.ids == ("A",)
    assert ticks.ids == ()
    ticks.follow("B")
    assert selection.ids == ("B",)
    ticks.follow(None)
    assert selection.ids == ()


def test_ticks_stay_while_cells_are_chosen(selection, ticks):
    ticks.follow("A")
    ticks.toggle("B")
    ticks.toggle("C")
    ticks.follow("D")
    assert ticks.ids == selection.ids == ("B", "C")
    ticks.toggle("B")
    ticks.toggle("C")
    assert ticks.mode is Mode.FOLLOWING
    ticks.follow("D")
    assert selection.ids == ("D",)


def test_whole_rows_are_ticked_until_another_cell_is_chosen(selection, ticks):
    ticks.choose_rows(["A", "B"])
    assert ticks.ids == ("A", "B")
    ticks.follow("C")
    assert (ticks.ids, selection.ids) == ((), ("C",))


def test_one_salon_selected_elsewhere_is_gone_to(qtbot, selection, ticks):
    ticks.toggle("A")
    with qtbot.waitSignal(ticks.gone_to) as gone:
        selection.select(("Z",))
        selection.select(())
        selection.select(("Z",))
    assert gone.args == ["Z"]
    selection.select(())
    selection.select(("Y",))
    assert ticks.ids == ()


def test_several_selected_elsewhere_are_ticked(selection, ticks):
    selection.select(("A", "B"))
    assert ticks.ids == ("A", "B")
    ticks.follow("C")
    assert selection.ids == ("A", "B")


def test_a_salon_that_goes_loses_its_tick_alone(selection, ticks):
    ticks.tick(["A", "B"])
    selection.keep_only(["B"])
    assert ticks.ids == ("B",)
    ticks.follow("C")
    assert ticks.ids == ("B",)


def test_changes_are_told_once(qtbot, ticks):
    told = []
    ticks.changed.connect(lambda: told.append(1))
    ticks.tick(["A"])
    ticks.tick(["A"])
    ticks.clear()
    ticks.follow("A")
    assert len(told) == 2
