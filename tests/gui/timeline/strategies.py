"""Salons and events as hypothesis draws them for the calendar."""

from datetime import date, timedelta

from hypothesis import strategies as st

from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Salon, Status
from tests.gui.timeline.plans import event, feast, salon

DAYS = st.dates(min_value=date(2025, 5, 1), max_value=date(2025, 12, 15))
CITIES = st.sampled_from(["Oujda", "Aï", "Nador", "Moulay Driss Zerhoun Ville Haute", ""])


@st.composite
def salon_lists(draw: st.DrawFn, most: int = 30) -> list[Salon]:
    """Salons of three regions, each with its own number; some end before they open."""
    count = draw(st.integers(0, most))
    return [
        salon(
            f"S-{index}",
            draw(DAYS),
            draw(st.integers(-2, 40)),
            draw(CITIES),
            draw(st.sampled_from([RegionCode.MA_01, RegionCode.MA_02, RegionCode.MA_12])),
            draw(st.sampled_from(Status)),
            draw(st.sampled_from([(), ("ete",), ("gone",)])),
            draw(st.sampled_from(Level)),
        )
        for index in range(count)
    ]


@st.composite
def event_lists(draw: st.DrawFn) -> list[Event]:
    """Festivals and holidays around the season."""
    events: list[Event] = []
    for index in range(draw(st.integers(0, 12))):
        start = draw(DAYS)
        name = "E" * draw(st.integers(1, 30)) + str(index)
        if draw(st.booleans()):
            events.append(feast(name, start, draw(st.integers(1, 3))))
        else:
            end = start + timedelta(days=draw(st.integers(0, 120)))
            lead, tail = draw(st.integers(0, 120)), draw(st.integers(0, 120))
            attitude = draw(st.sampled_from(Attitude))
            events.append(event(name, start, end, "festival", ("Oujda",), lead, tail, attitude))
    return events
