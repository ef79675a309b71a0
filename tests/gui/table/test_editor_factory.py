"""Each column has its editor; what it offers depends on the salon and the plan."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from salonplanner.domain.places import Venue
from salonplanner.domain.ties import relation
from salonplanner.ui.models.column import Editor
from salonplanner.ui.table.editor_factory import EditorFactory, level_choices, status_choices
from salonplanner.ui.table.list_editors import TickList
from salonplanner.ui.widgets.swatch import BarPainter


@pytest.fixture
def made(qtbot, window, page_columns):
    parent = QWidget()
    qtbot.addWidget(parent)
    factory = EditorFactory(window.session)
    return lambda key, salon: factory.made(page_columns[key], salon, parent)


@pytest.fixture
def page_columns(window):
    return {column.key: column for column in window.workspace.table.model.columns}


def test_every_column_that_takes_input_has_an_editor(made, page_columns, sample):
    for key, column in page_columns.items():
        if column.editor not in {Editor.NONE, Editor.FLAG}:
            assert isinstance(made(key, sample.salons[0]), QWidget)


def test_the_venues_of_the_city_are_offered(window, made, sample):
    salon = sample.salons[0]
    venues = (Venue(name="Ici", city=salon.city.upper()), Venue(name="Loin", city="Ailleurs"))
    window.document.put_in(msgspec.structs.replace(sample, venues=venues), None)
    model = made("venue", salon).completer().model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Ici"]


def test_events_say_how_the_salon_stands_to_them(window, made, sample):
    salon = next(s for s in sample.salons if s.ties)
    ticks = made("ties", salon)
    assert isinstance(ticks, TickList)
    gazetteer = window.bench.gazetteer
    for row in range(ticks.count()):
        item = ticks.item(row)
        event_id = item.data(Qt.ItemDataRole.UserRole)
        if event_id:
            fits = relation(sample.event(event_id), salon, gazetteer).eligible
            assert (" · " in item.text()) is fits
            assert item.toolTip()
    offered = {ticks.item(row).data(Qt.ItemDataRole.UserRole) for row in range(ticks.count())}
    assert {event.id for event in sample.events} <= offered


def test_the_calendar_knows_the_days_the_salon_takes(made, sample):
    salon = sample.salons[0]
    assert made("start", salon)._stay == (None, salon.days)
    assert made("end", salon)._stay == (salon.start, salon.days)


def test_choices_carry_their_swatches(window):
    bars = BarPainter(window.bench.theme, window.bench.icons)
    for choices in (level_choices(window.session, bars), status_choices(window.session, bars)):
        assert all(choice.icon is not None and choice.text for choice in choices)
