"""What calendar and month do alike with a selection, the pointer and the keyboard's focus."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtWidgets import QApplication

from salonplanner.domain.events import Event
from salonplanner.domain.salon import Salon
from salonplanner.language import Language
from salonplanner.ui.timeline.bar_view import BarParts, BarView
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.foresight import Foresight
from salonplanner.ui.timeline.salon_tips import SalonTips, Tip
from tests.gui.timeline.plans import wording


class Tips(SalonTips):
    """Says nothing."""

    def at(self, point: QPointF) -> Tip | None:
        return None

    def _salon(self, salon_id: str) -> Salon | None:
        return None

    def _events(self) -> Iterable[Event]:
        return ()


class Preview:
    """Counts how often it forgets."""

    foresight: Foresight | None = None
    forgotten = 0

    def forget(self) -> None:
        self.forgotten += 1


class Pointer:
    """Counts how often it leaves and is given up."""

    left = given_up = 0

    def leave(self) -> None:
        self.left += 1

    def cancel(self) -> bool:
        self.given_up += 1
        return True


class Bars(BarView):
    """Bars that nobody sees; keeps what it was asked to show."""

    def __init__(self, language: Language) -> None:
        super().__init__(language, None)
        self.preview, self.pointer = Preview(), Pointer()
        self._parts = BarParts(Tips(wording()), self.preview, self.pointer)
        self.shown: list[str] = []
        self.scrolled = 0

    def show_salon(self, salon_id: str) -> None:
        self.shown.append(salon_id)

    def _choose(self, choice: Choice) -> None:
        self._choice = choice

    def _sees(self, salon_id: str) -> bool:
        return salon_id == "B"

    def _take_scroll(self) -> None:
        self.scrolled += 1


@pytest.fixture
def bars(qtbot) -> Bars:
    made = Bars(Language("en"))
    qtbot.addWidget(made)
    return made


def test_a_selection_made_elsewhere_is_brought_into_view_and_told_to_nobody(qtbot, bars) -> None:
    with qtbot.assertNotEmitted(bars.selection_changed):
        bars.set_selection(("A", "B"), "A")
        bars.set_selection(("A", "B"), "A")
    assert bars.shown == []
    bars.set_selection(("A", "C"), "A")
    bars.set_selection(("B",), "B")
    assert bars.shown == ["A", "B"]


def test_one_made_here_is_told_where_the_salons_are_others(qtbot, bars) -> None:
    with qtbot.waitSignal(bars.selection_changed) as told:
        bars._go_to(Choice(("A",), "A"))
    assert told.args == [["A"]]
    assert bars.shown == ["A"]
    with qtbot.assertNotEmitted(bars.selection_changed):
        bars._take_choice(Choice(("A",), "A", "A"))


def test_the_first_of_those_that_pulse_is_brought_into_view(bars) -> None:
    bars.pulse(iter(("B", "A")))
    assert bars.shown == ["B"]


def test_another_foresight_makes_what_was_worked_out_forgotten(bars) -> None:
    bars.set_foresight(None)
    assert bars.preview.forgotten == 1


def test_a_pointer_that_leaves_the_bars_leaves_what_it_was_on(bars) -> None:
    QApplication.sendEvent(bars.viewport(), QEvent(QEvent.Type.Leave))
    assert bars.pointer.left == 1


def test_hidden_bars_give_up_what_is_carried(qtbot, bars) -> None:
    bars.show()
    bars.hide()
    assert bars.pointer.given_up == 1


def test_it_scrolls_as_its_bars_ask(bars) -> None:
    bars.horizontalScrollBar().setRange(0, 100)
    bars.horizontalScrollBar().setValue(50)
    assert bars.scrolled == 1


def test_what_is_said_stays_to_be_read(bars) -> None:
    bars._say("Oujda")
    assert bars.accessibleDescription() == "Oujda"


def test_in_arabic_the_bars_are_mirrored(qtbot) -> None:
    language = Language("en")
    language.rtl = True
    made = Bars(language)
    qtbot.addWidget(made)
    assert made.isRightToLeft()
