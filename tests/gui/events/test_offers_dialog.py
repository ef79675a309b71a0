"""The dialog of offers: what is ticked is what the one step takes in."""

from typing import Any

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from salonplanner.domain.edits import applied
from salonplanner.domain.events import Attitude
from salonplanner.services.event_offers import offers
from salonplanner.ui.events.offers_dialog import OffersDialog


def test_ticks_attitudes_and_the_button_that_counts(qtbot, shown, sample):
    bare = msgspec.structs.replace(sample, events=(), salons=())
    dialog: Any = OffersDialog(shown, shown.session, "x", "x")
    confirm = dialog.findChild(QPushButton, "offersConfirm")
    assert not confirm.isEnabled()
    assert confirm.toolTip()
    events = sample.events[:3]
    dialog.show_offers(offers(bare, events), frozenset(event.id for event in events))
    assert "3" in confirm.text()
    dialog.show()
    qtbot.waitExposed(dialog)
    attitude = dialog.findChild(QComboBox, "offersAttitude")
    attitude.setCurrentIndex(attitude.findData(Attitude.AVOID.value))
    attitude.activated.emit(attitude.currentIndex())
    taken = applied(dialog.edit(), bare).events
    assert [event.id for event in taken] == [event.id for event in events]
    assert {event.attitude for event in taken} == {Attitude.AVOID}
    box = dialog.findChild(QCheckBox, "offersAll")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert not confirm.isEnabled()
    dialog.reject()
    dialog.deleteLater()
