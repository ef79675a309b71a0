"""Tying all and untying all, from the menu: what is selected, or all that is shown."""

import msgspec
import pytest

from salonplanner.domain.rules import Code
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.actions.specs import ActionName


@pytest.fixture
def told(window):
    said = []
    window.salons.told.connect(said.append)
    return said


def opportunities(window) -> int:
    return sum(1 for f in window.figures.findings if f.code is Code.TIE_OPPORTUNITY)


def test_all_shown_are_tied_as_one_step(window, sample, told):
    count = opportunities(window)
    assert count
    window.actions_set[ActionName.TIE_ALL].trigger()
    assert opportunities(window) == 0
    assert window.document.stack.count() == 1
    assert str(count) in told[-1]
    after = window.document.plan
    window.document.stack.undo()
    assert window.document.plan == sample
    window.document.stack.redo()
    assert window.document.plan == after


def test_only_the_selected_are_tied(window, told):
    finding = next(f for f in window.figures.findings if f.code is Code.TIE_OPPORTUNITY)
    count = opportunities(window)
    window.selection.select(finding.salons)
    window.actions_set[ActionName.TIE_ALL].trigger()
    assert finding not in window.figures.findings
    assert 0 < opportunities(window) < count


def test_hidden_salons_are_left_alone(window):
    count = opportunities(window)
    window.figures.choose_filter(SalonFilter(text="no such salon"))
    window.actions_set[ActionName.TIE_ALL].trigger()
    assert opportunities(window) == count


def test_where_nothing_can_be_tied_it_says_so(window, told):
    window.actions_set[ActionName.TIE_ALL].trigger()
    window.actions_set[ActionName.TIE_ALL].trigger()
    assert window.document.stack.count() == 1
    assert len(told) == 2
    assert told[0] != told[1]


def test_all_ties_are_undone_as_one_step(window, sample, told):
    window.actions_set[ActionName.UNTIE_ALL].trigger()
    assert not any(salon.ties for salon in window.document.plan.salons if salon.active)
    assert window.document.stack.count() == 1
    assert str(sum(len(salon.ties) for salon in sample.salons)) in told[-1]
    window.document.stack.undo()
    assert window.document.plan == sample


def test_without_ties_it_says_so(window, sample, told):
    bare = tuple(msgspec.structs.replace(salon, ties=()) for salon in sample.salons)
    window.document.put_in(msgspec.structs.replace(sample, salons=bare), None)
    window.actions_set[ActionName.UNTIE_ALL].trigger()
    assert window.document.stack.count() == 0
    assert told
