"""Events on offer: ticks, attitudes and places; what would change nothing cannot be ticked."""

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from salonplanner.domain.events import Attitude, EventPlaces
from salonplanner.services.event_offers import Offer, Standing
from salonplanner.ui.events.offers_model import EVENT_ROLE, OffersModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def offered(sample):
    standings = (Standing.NEW, Standing.RENEWS, Standing.SAME, Standing.OBSERVED)
    return tuple(Offer(e, s) for e, s in zip(sample.events, standings, strict=False))


@pytest.fixture
def model(qtbot, bench, offered):
    owner = QObject()
    made: Any = OffersModel(bench, owner)
    made.tester = QAbstractItemModelTester(made, FATAL, owner)
    made.show_offers(offered, frozenset(offer.event.id for offer in offered))
    yield made
    owner.deleteLater()


def ids(model):
    return [offer.event.id for offer in model.chosen()]


def test_what_is_useful_is_ticked(model, offered):
    assert ids(model) == [offered[0].event.id, offered[1].event.id]
    assert model.useful() == 2
    assert model.index(2, 0).data(CHECK) is None
    assert not model.setData(model.index(2, 0), Qt.CheckState.Checked, CHECK)


def test_only_what_is_wanted_is_ticked_at_first(model, offered):
    model.show_offers(offered, frozenset({offered[1].event.id}))
    assert ids(model) == [offered[1].event.id]


def test_ticks_one_by_one_and_all_at_once(qtbot, model, offered):
    with qtbot.waitSignal(model.ticked):
        model.setData(model.index(0, 0), Qt.CheckState.Unchecked, CHECK)
    assert ids(model) == [offered[1].event.id]
    model.tick_all(False)
    assert ids(model) == []
    model.tick_all(True)
    assert len(ids(model)) == 2


def test_an_attitude_is_chosen_for_one_or_for_all_ticked(model, offered):
    column = [one.key for one in model.columns].index("attitude")
    cell = model.index(0, column)
    assert model.setData(cell, Attitude.SEEK.value)
    assert cell.data(EVENT_ROLE).attitude is Attitude.SEEK
    model.setData(model.index(1, 0), Qt.CheckState.Unchecked, CHECK)
    model.set_attitude(Attitude.AVOID)
    assert model.attitudes == {offered[0].event.id: Attitude.AVOID}
    assert not model.setData(model.index(0, 1), "x")


def test_places_of_some_can_be_said(model, offered):
    everywhere = EventPlaces(national=True)
    model.place(frozenset({offered[0].event.id}), everywhere)
    assert model.chosen()[0].event == msgspec.structs.replace(offered[0].event, places=everywhere)
    assert model.chosen()[1] == offered[1]


def test_each_standing_is_told(model):
    state = len(model.columns) - 1
    texts = [model.index(row, state).data() for row in range(4)]
    assert len(set(texts)) == 4
