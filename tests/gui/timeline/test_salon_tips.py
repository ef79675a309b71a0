"""What is said of a salon, wherever it is shown."""

from collections.abc import Iterable
from datetime import date

from salonplanner.domain.events import Event
from salonplanner.domain.salon import Salon
from salonplanner.forecast.model import forecast
from salonplanner.ui.timeline.salon_tips import SalonTips
from tests.gui.timeline.plans import event, plan_of, salon, wording

FAIR = event("Fair", date(2025, 7, 1), date(2025, 7, 30))
TIED = salon(ties=("fair",))


class One(SalonTips):
    """Knows one salon, which is tied to one event."""

    def _salon(self, salon_id: str) -> Salon | None:
        return TIED if salon_id == TIED.id else None

    def _events(self) -> Iterable[Event]:
        return (FAIR, event("Other", date(2025, 9, 1), date(2025, 9, 9)))


def test_figures_and_findings_end_what_a_tooltip_says() -> None:
    tips = One(wording())
    before = list(tips.salon_lines(TIED.id))
    assert before
    tips.forecast = forecast(plan_of(TIED, events=(FAIR,)), "reference")
    tips.notes = lambda number: [f"Mind {number}"]
    figures, note = list(tips.salon_lines(TIED.id))[len(before) :]
    assert "MAD" in figures
    assert note == "Mind OR-01"


def test_a_screen_reader_hears_its_events_and_findings() -> None:
    tips = One(wording())
    tips.notes = lambda number: [f"Mind {number}"]
    spoken = tips.spoken(TIED.id)
    assert "Fair" in spoken
    assert "Other" not in spoken
    assert "Mind OR-01" in spoken


def test_nothing_is_said_of_a_salon_that_is_not_shown() -> None:
    tips = One(wording())
    assert tips.salon_lines("X") == ()
    assert tips.spoken("X") == ""


def test_the_tip_of_a_salon_is_made_when_it_shows() -> None:
    tip = One(wording())._salon_tip(TIED.id)
    assert tip.key == "salon OR-01"
    assert tip.lines() == One(wording()).salon_lines(TIED.id)
