"""The inputs of events on their own: what they show, take and refuse."""

import pytest
from PySide6.QtCore import Qt

from salonplanner.domain.events import Attitude, Certainty, EventPlaces
from salonplanner.domain.plan import Provenance, ProvenanceStatus
from salonplanner.ui.events import event_fields
from salonplanner.ui.events.event_fields import (
    AttitudeField,
    CertaintyField,
    EffectField,
    KindField,
    PlacesField,
)
from salonplanner.ui.inspector.field import Complaint


@pytest.fixture
def made(qtbot, make_bench):
    def make(kind, key):
        field = kind(make_bench("en"), key, "Label", "field")
        qtbot.addWidget(field)
        return field

    return make


def test_a_kind_is_shown_by_its_name_and_read_by_its_own(made):
    field = made(KindField, "kind")
    field.show_values(["religious"])
    assert not field.pending
    field.combo.setEditText("FAIR")
    assert field.pending
    assert field.read() == "fair"
    field.combo.setEditText("Rally")
    assert field.read() == "Rally"
    field.restore()
    assert field.combo.currentText() == "religious"
    assert field.combo.currentData() == "religious"


def test_an_attitude_is_taken_by_a_click(qtbot, made):
    field = made(AttitudeField, "attitude")
    field.show_values([Attitude.NEUTRAL])
    told = []
    field.committed.connect(lambda *found: told.append(found))
    qtbot.mouseClick(field.box.button(Attitude.SEEK.value), Qt.MouseButton.LeftButton)
    assert told == [("attitude", Attitude.SEEK)]


def test_a_certainty_says_what_it_means(made):
    field = made(CertaintyField, "certainty")
    texts = set()
    for certainty in Certainty:
        field.show_values([certainty])
        assert field.read() is certainty
        texts.add(field.message.text())
    assert len(texts) == len(Certainty)


@pytest.mark.parametrize(
    ("text", "value"),
    [("8", 0.08), ("+8 %", 0.08), ("-2.5", -0.025), ("−2.5%", -0.025), ("", 0.0), ("0", 0.0)],
)
def test_an_effect_is_read_in_percent(made, text, value):
    field = made(EffectField, "visitor_uplift")
    field.show_values([0.5])
    field.line.setText(text)
    assert field.read() == value


@pytest.mark.parametrize("text", ["-100", "much"])
def test_an_effect_that_is_none_is_refused(made, text):
    field = made(EffectField, "visitor_uplift")
    field.line.setText(text)
    assert isinstance(field.read(), Complaint)


@pytest.mark.parametrize("value", [0.08, -0.025, 0.0, 1.5])
def test_what_an_effect_shows_reads_back(made, value):
    field = made(EffectField, "visitor_uplift")
    field.show_values([value])
    assert not field.pending
    assert field.read() == value


def test_the_origin_of_an_effect_stands_beside_it(made):
    field = made(EffectField, "visitor_uplift")
    field.show_origin(Provenance(status=ProvenanceStatus.PUBLISHED, source="Press"))
    assert field._chip.text() == "published"
    assert field._chip.toolTip() == "Press"
    field.show_origin(None)
    assert field._chip.isHidden()


def test_places_are_asked_for_and_committed(qtbot, monkeypatch, made):
    field = made(PlacesField, "places")
    field.show_values([EventPlaces(cities=("Fès",))])
    assert field.button.whole == "Fez"
    told = []
    field.committed.connect(lambda *found: told.append(found))
    everywhere = EventPlaces(national=True)
    for found in (None, EventPlaces(cities=("Fès",)), everywhere):
        monkeypatch.setattr(event_fields, "ask_places", lambda *_, found=found: found)
        qtbot.mouseClick(field.button, Qt.MouseButton.LeftButton)
    assert told == [("places", everywhere)]
