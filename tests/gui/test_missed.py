"""A hidden page waits, and catches up with all that it missed at once."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget

from salonplanner.domain.changes import difference
from salonplanner.domain.edits import MoveSalons
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.document import Document
from salonplanner.ui.missed import Missed


@pytest.fixture
def document(qapp, bench, sample) -> Document:
    return Document(sample, bench.language, bench.names)


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


def move(document: Document, place: int) -> None:
    salon = document.plan.salons[place]
    document.apply(MoveSalons(starts={salon.id: salon.start + timedelta(days=1)}))


def test_a_page_that_is_shown_keeps_nothing(document, page):
    missed = Missed(page, document)
    assert not missed.keeps(None)
    assert not missed.waits()
    assert not missed.some


def test_what_a_hidden_page_missed_comes_as_one_difference(document, page, sample):
    missed = Missed(page, document)
    document.changed.connect(missed.keeps)
    move(document, 0)
    page.hide()
    shown = document.plan
    move(document, 1)
    move(document, 2)
    assert missed.some
    taken = missed.taken()
    assert taken is not None
    assert taken == difference(shown, document.plan)
    assert taken.touched == {sample.salons[1].id, sample.salons[2].id}
    assert not missed.some


def test_another_plan_is_all_new(document, page, empty):
    missed = Missed(page, document)
    page.hide()
    document.put_in(empty, None)
    assert missed.keeps(None)
    assert missed.taken() is None


def test_another_scenario_is_not_another_plan(document, page):
    missed = Missed(page, document)
    page.hide()
    assert missed.keeps(None)
    taken = missed.taken()
    assert taken is not None
    assert taken.empty


@pytest.mark.parametrize("other", [ActionName.TABLE, ActionName.EVENTS_PAGE])
def test_the_calendar_and_the_month_catch_up_when_they_are_shown(shown, qtbot, other):
    calendar, actions = shown.workspace.calendar, shown.actions_set
    actions[ActionName.MONTH].trigger()
    month = shown.workspace.page_widget
    actions[other].trigger()
    gone, moved = shown.document.plan.salons[:2]
    shown.selection.select((moved.id,))
    shown.document.apply(MoveSalons(starts={moved.id: moved.start + timedelta(days=3)}))
    shown.selection.select((gone.id,))
    actions[ActionName.DELETE].trigger()
    actions[ActionName.CALENDAR].trigger()
    plan = shown.document.plan
    assert calendar.view._stage.content.plan is plan
    assert gone.id not in calendar.view.layout_shown.places
    actions[ActionName.MONTH].trigger()
    assert month.view._stage.order.salon(gone.id) is None
    assert month.view._stage.order.salon(moved.id) == plan.salon(moved.id)
