"""Offers ticked and their attitude chosen by keys and mouse."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox

from salonplanner.domain.events import Attitude
from salonplanner.services.event_offers import Offer, Standing
from salonplanner.ui.events.offers_model import OffersModel
from salonplanner.ui.events.offers_view import OffersView


@pytest.fixture
def view(qtbot, bench, sample):
    owner = QObject()
    model = OffersModel(bench, owner)
    offered = tuple(Offer(event, Standing.NEW) for event in sample.events[:5])
    model.show_offers(offered, frozenset(offer.event.id for offer in offered))
    made = OffersView(bench, model)
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    yield made
    owner.deleteLater()


def test_space_ticks_the_rows_selected(qtbot, view):
    model = view.model()
    view.selectRow(1)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert len(model.chosen()) == 4
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert len(model.chosen()) == 5
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert len(model.chosen()) == 0


def test_f2_chooses_the_attitude_of_the_row(qtbot, view):
    view.setCurrentIndex(view.model().index(2, 0))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    combo = view.findChild(QComboBox, "offerAttitude")
    combo.setCurrentIndex(combo.findData(Attitude.SEEK.value))
    qtbot.keyClick(combo, Qt.Key.Key_Return)
    model = view.model()
    qtbot.waitUntil(lambda: model.attitudes == {model.chosen()[2].event.id: Attitude.SEEK})


def test_a_click_on_the_box_unticks(qtbot, view):
    rect = view.visualRect(view.model().index(0, 0))
    place = rect.center()
    place.setX(rect.left() + 10)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(view.model().chosen()) == 4


def test_the_longest_dates_stand_whole(view, bench, sample):
    longest = max(sample.events, key=lambda event: len(dates_of(bench, event)))
    offers = (Offer(longest, Standing.NEW),)
    view.model().show_offers(offers, frozenset())
    text = dates_of(bench, longest)
    assert QFontMetrics(bench.theme.font("number")).horizontalAdvance(text) < view.columnWidth(1)


def dates_of(bench, event) -> str:
    return bench.language.date_range(event.start, event.end, year=True)
