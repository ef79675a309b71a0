"""The events page by mouse and keys: add, duplicate, delete, narrow, and the empty list."""

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QPushButton

from salonplanner.domain.events import Attitude, Certainty
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.events.page import EventsPage

FILES = Path(__file__).parents[2] / "unit/exchange/ics/files"


def shown_ids(page) -> list[str]:
    model = page.model
    return [
        model.event_at(model.index(line, 0, model.index(row, 0))).id
        for row in range(model.rowCount())
        for line in range(model.rowCount(model.index(row, 0)))
    ]


def test_all_events_are_listed_and_counted(page, sample):
    assert sorted(shown_ids(page)) == sorted(event.id for event in sample.events)
    assert page.findChild(QLabel, "eventsCount").text().startswith(str(len(sample.events)))


def test_a_new_event_is_named_at_once(qtbot, page, plan, press, one_step):
    before = plan()
    press("addEvent")
    assert len(plan().events) == len(before.events) + 1
    one_step(before)
    page.choose((plan().events[-1].id,))
    page.panel.edit()
    line: Any = QApplication.focusWidget()
    assert line.objectName() == "eventName"
    before = plan()
    qtbot.keyClicks(line, "Foire de Taza")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert plan().events[-1].name == "Foire de Taza"
    one_step(before)


def test_the_menu_adds_an_event_from_any_page(shown, page, plan):
    shown.workspace.show_page("calendar")
    count = len(plan().events)
    shown.actions_set[ActionName.ADD_EVENT].trigger()
    assert shown.workspace.page_widget is page
    assert len(plan().events) == count + 1


def test_a_row_that_is_clicked_is_shown(page, click_row, sample):
    event = sample.event("gnaoua2025")
    click_row(page.view, page.model.index_of(event.id))
    assert page.panel.event_id == event.id
    assert page.panel.findChild(QLabel, "eventTitle").text() == event.name


def test_copies_have_no_ties(page, plan, press, one_step):
    before = plan()
    tied = next(e.id for e in before.events if any(e.id in s.ties for s in before.salons))
    page.choose((tied,))
    press("duplicateEvents")
    copy = plan().events[-1]
    original = before.event(tied)
    assert copy.id != tied
    assert (copy.start, copy.places, copy.kind) == (original.start, original.places, original.kind)
    assert plan().salons == before.salons
    assert page.panel.event_id == copy.id
    one_step(before)


def test_delete_takes_the_ties_along_and_says_so(qtbot, shown, page, plan, one_step):
    before = plan()
    tied = next(e.id for e in before.events if any(e.id in s.ties for s in before.salons))
    count = sum(tied in salon.ties for salon in before.salons)
    told: list[str] = []
    shown.salons.told.connect(told.append)
    page.choose((tied,))
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert tied not in {event.id for event in plan().events}
    assert not [salon for salon in plan().salons if tied in salon.ties]
    assert str(count) in told[-1]
    one_step(before)


def test_several_go_at_once(page, plan, press, click_row, one_step):
    before = plan()
    first, second = "gnaoua2025", "mawazine2025"
    click_row(page.view, page.model.index_of(first))
    click_row(page.view, page.model.index_of(second), Qt.KeyboardModifier.ControlModifier)
    assert page.panel.event_id is None
    press("deleteEvents")
    assert {first, second}.isdisjoint(event.id for event in plan().events)
    one_step(before)


def test_the_delete_key_spares_the_selected_salon(qtbot, shown, page, plan):
    shown.selection.select((plan().salons[0].id,))
    count = len(plan().salons)
    page.choose(("gnaoua2025",))
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert len(plan().salons) == count
    assert "gnaoua2025" not in {event.id for event in plan().events}


def test_what_was_chosen_stays_chosen_when_the_rows_change(shown, page, plan):
    page.choose(("gnaoua2025",))
    page.commands.add()
    assert page.panel.event_id == "gnaoua2025"
    assert page.view.chosen() == ("gnaoua2025",)
    shown.document.stack.undo()
    assert page.view.chosen() == ("gnaoua2025",)


def test_buttons_that_need_an_event_say_so(page):
    page.choose(())
    for name in ("duplicateEvents", "deleteEvents"):
        button = page.findChild(QPushButton, name)
        assert not button.isEnabled()
        assert button.toolTip()


def test_one_attitude_can_be_looked_at(qtbot, page, sample):
    for attitude in Attitude:
        segment = page.findChild(QAbstractButton, f"eventsAttitude-{attitude.value}")
        qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
        wanted = {event.id for event in sample.events if event.attitude is attitude}
        assert set(shown_ids(page)) == wanted


def test_an_empty_list_offers_what_helps(qtbot, make_window, sample, answer):
    window = make_window(msgspec.structs.replace(sample, events=(), salons=()))
    window.workspace.show_page("events")
    page = window.workspace.page_widget
    assert isinstance(page, EventsPage)
    window.show()
    qtbot.waitExposed(window)
    answer(lambda dialog: dialog.accept())
    qtbot.mouseClick(page.findChild(QPushButton, "eventsEmptyAction"), Qt.MouseButton.LeftButton)
    assert "adha2025" in {event.id for event in window.document.plan.events}


def test_an_attitude_without_events_leads_back(qtbot, make_window, sample):
    events = tuple(e for e in sample.events if e.attitude is not Attitude.AVOID)
    window = make_window(msgspec.structs.replace(sample, events=events))
    window.workspace.show_page("events")
    page = window.workspace.page_widget
    window.show()
    qtbot.waitExposed(window)
    avoid = page.findChild(QAbstractButton, "eventsAttitude-avoid")
    qtbot.mouseClick(avoid, Qt.MouseButton.LeftButton)
    assert not shown_ids(page)
    qtbot.mouseClick(page.findChild(QPushButton, "eventsEmptyAction"), Qt.MouseButton.LeftButton)
    assert len(shown_ids(page)) == len(events)


def test_another_plan_shows_its_own_events(shown, page, empty):
    page.choose(("gnaoua2025",))
    shown.document.put_in(empty, None)
    assert sorted(shown_ids(page)) == sorted(event.id for event in empty.events)
    assert page.panel.event_id == page.model.ids()[0]


def test_it_opens_with_its_first_event(page):
    assert page.view.chosen() == page.model.ids()[:1]
    assert page.panel.event_id == page.model.ids()[0]


def test_a_file_is_asked_for_and_taken_in(monkeypatch, shown, page, plan, answer, one_step):
    before = plan()
    path = str(FILES / "outlook.ics")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    answer(lambda dialog: dialog.accept())
    shown.actions_set[ActionName.IMPORT_ICS].trigger()
    assert {event.name for event in plan().events[-3:]} >= {"Salon Halieutis", "Assemblée"}
    assert set(page.view.chosen()) == {event.id for event in plan().events[-3:]}
    assert "3" in shown.status_line.message
    one_step(before)


def test_what_is_taken_in_is_shown_whatever_is_listed(monkeypatch, shown, page, plan, answer):
    page.findChild(QAbstractButton, "eventsAttitude-avoid").click()
    path = str(FILES / "outlook.ics")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    answer(lambda dialog: dialog.accept())
    shown.actions_set[ActionName.IMPORT_ICS].trigger()
    assert set(page.view.chosen()) == {event.id for event in plan().events[-3:]}


def test_the_menu_of_an_event_has_what_can_be_done(page, plan):
    page.choose(("gnaoua2025",))
    menu = page.menu_of(plan().event("gnaoua2025"))
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert len(actions) == 3
    estimated = msgspec.structs.replace(plan().event("gnaoua2025"), certainty=Certainty.ESTIMATED)
    assert len(page.menu_of(estimated).actions()) == len(menu.actions()) + 1
    count = len(plan().events)
    actions[1].trigger()
    assert len(plan().events) == count + 1
