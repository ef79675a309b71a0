"""A card of the page."""

from PySide6.QtWidgets import QLabel

from salonplanner.ui.places.card import Card


def test_a_card_is_named_and_holds_its_notes(qtbot):
    card = Card("Venues", "venuesCard")
    qtbot.addWidget(card)
    one, other = QLabel("one"), QLabel("other")
    card.add_notes(one, other)
    assert (card.objectName(), card.accessibleName()) == ("venuesCard", "Venues")
    assert one.parent() is other.parent() is card
