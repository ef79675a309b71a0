"""A ties panel on a small programme around one event of Oujda."""

from datetime import date

import msgspec
import pytest
from PySide6.QtWidgets import QListView

from salonplanner.domain.events import Attitude, Event, EventPlaces
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.ui.ties.entries import Entry, Kind
from salonplanner.ui.ties.model import ROW_ROLE
from salonplanner.ui.ties.panel import TiesPanel

GALA = Event(
    id="gala",
    name="Gala",
    kind="festival",
    attitude=Attitude.SEEK,
    start=date(2025, 7, 10),
    end=date(2025, 7, 14),
    places=EventPlaces(cities=("Oujda",)),
    lead_days=2,
    visitor_uplift=0.1,
)
FEAST = Event(
    id="feast",
    name="Feast",
    attitude=Attitude.AVOID,
    start=date(2025, 7, 8),
    end=date(2025, 7, 8),
    places=EventPlaces(national=True),
)


def held(salon_id: str, first: int, last: int, month: int = 7, **fields: object) -> Salon:
    salon = Salon(
        id=salon_id,
        name=f"Salon {salon_id}",
        level=Level.LOCAL,
        region=RegionCode.MA_02,
        city="Oujda",
        start=date(2025, month, first),
        end=date(2025, month, last),
    )
    return msgspec.structs.replace(salon, **fields)


@pytest.fixture
def plan(empty: Plan) -> Plan:
    salons = (
        held("OR-01", 10, 13, ties=("gala",)),
        held("OR-02", 12, 15),
        held("OR-03", 20, 23),
        held("OR-04", 1, 4, status=Status.CONFIRMED),
        held("OR-05", 1, 4, month=9),
    )
    return msgspec.structs.replace(empty, events=(GALA, FEAST), salons=salons)


@pytest.fixture
def window(make_window, plan):
    return make_window(plan)


@pytest.fixture
def panel(qtbot, window) -> TiesPanel:
    made = TiesPanel(window.session)
    qtbot.addWidget(made)
    made.show_event("gala")
    made.resize(520, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def rows_of(view: QListView) -> list:
    model = view.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def salons_of(view: QListView, kind: Kind) -> list[str]:
    rows = (row for row in rows_of(view) if isinstance(row, Entry))
    return [row.salon.id for row in rows if row.kind is kind]


def place_of(view: QListView, salon_id: str) -> int:
    return next(
        place
        for place, row in enumerate(rows_of(view))
        if isinstance(row, Entry) and row.salon.id == salon_id
    )
