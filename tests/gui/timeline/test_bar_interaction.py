"""What calendar and month ask of the session, on a view that only asks."""

from datetime import timedelta

import msgspec
import pytest

from salonplanner.ui.main_window import MainWindow
from salonplanner.ui.timeline.bar_interaction import BarInteraction
from salonplanner.ui.timeline.foresight import Foresight
from salonplanner.ui.timeline.landing import Landing
from tests.gui.timeline.desk import Desk
from tests.gui.timeline.test_bar_view import Bars


@pytest.fixture
def bars(qtbot, desk: Desk) -> Bars:
    made = Bars(desk.window.bench.language)
    qtbot.addWidget(made)
    BarInteraction(session_of(desk.window), made, made)
    return made


def session_of(window: MainWindow):
    return window.workspace.calendar._session


def moved(desk: Desk, *, copies: bool = False) -> Landing:
    salon = desk.salon("OR-01")
    shift = timedelta(days=3)
    there = msgspec.structs.replace(salon, start=salon.start + shift, end=salon.end + shift)
    return Landing((salon,), (there,), copies)


def test_what_is_dropped_is_one_step(desk: Desk, bars: Bars) -> None:
    landing = moved(desk)
    bars.landed.emit(landing)
    assert desk.salon("OR-01") == landing.after[0]
    desk.undone_and_redone()


def test_copies_leave_the_salons_where_they_are(desk: Desk, bars: Bars) -> None:
    bars.landed.emit(moved(desk, copies=True))
    assert desk.salon("OR-01") == desk.before.salon("OR-01")
    assert desk.added().start == desk.salon("OR-01").start + timedelta(days=3)
    desk.undone_and_redone()


def test_what_is_drawn_is_put_into_the_plan(desk: Desk, bars: Bars) -> None:
    new = msgspec.structs.replace(desk.salon("OR-01"), id="OR-09")
    bars.landed.emit(Landing((), (new,)))
    assert desk.added().start == new.start
    desk.undone_and_redone()


def test_each_plan_is_looked_ahead_from(desk: Desk, bars: Bars) -> None:
    first = bars.preview.foresight
    assert isinstance(first, Foresight)
    bars.landed.emit(moved(desk))
    assert bars.preview.foresight is not first


def test_a_selection_made_on_the_bars_is_the_window_s(desk: Desk, bars: Bars) -> None:
    bars.selection_changed.emit(["OR-02"])
    assert session_of(desk.window).selection.ids == ("OR-02",)
    bars.delete_requested.emit(["OR-02"])
    assert "OR-02" not in {salon.id for salon in desk.plan.salons}
