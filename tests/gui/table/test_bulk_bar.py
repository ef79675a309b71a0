"""What is done with the salons ticked: each is one step, undone and done again."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSpinBox

from salonplanner.domain.salon import Level, Status
from salonplanner.domain.ties import can_tie
from salonplanner.services.filtering import SalonFilter

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def four(page, sample):
    """Four salons that nobody asks about before they move, ticked."""
    free = [s for s in sample.salons if s.status in {Status.PROPOSED, Status.PENDING}][:4]
    page.ticks.tick([salon.id for salon in free])
    return free


@pytest.fixture
def press(qtbot, page):
    def pressed(name: str) -> None:
        qtbot.mouseClick(page.findChild(QPushButton, name), LEFT)

    return pressed


def undo_and_redo(shown, sample) -> None:
    after = shown.document.plan
    assert shown.document.stack.count() == 1
    shown.document.stack.undo()
    assert shown.document.plan == sample
    shown.document.stack.redo()
    assert shown.document.plan == after


def test_it_stands_in_place_of_the_strip_and_no_row_jumps(page, table, four):
    place = table.mapTo(page, table.rect().topLeft())
    assert page.strip.bulk.isVisible()
    page.ticks.clear()
    assert not page.strip.bulk.isVisible()
    assert table.mapTo(page, table.rect().topLeft()) == place


def test_it_counts_and_deselects(shown, sample, page, four, press):
    count = page.findChild(QLabel, "bulkCount")
    language = shown.bench.language
    assert count.text() == language.ntr("{n} salon selected", "{n} salons selected", 4)
    shown.figures.choose_filter(SalonFilter(text=four[0].id))
    assert language.ntr("{n} not shown", "{n} not shown", 3) in count.text()
    press("bulkDeselect")
    assert shown.selection.ids == ()
    assert shown.document.plan is sample


def test_days_are_shifted(qtbot, shown, sample, page, four, press):
    days = page.findChild(QSpinBox, "bulkDays")
    days.setValue(-3)
    assert days.text().startswith(("-", "−"))
    press("bulkShift")
    for salon in four:
        moved = shown.document.plan.salon(salon.id)
        assert moved.start == salon.start - timedelta(days=3)
        assert moved.days == salon.days
    undo_and_redo(shown, sample)


def test_settled_salons_are_asked_about(shown, sample, page, press, monkeypatch):
    settled = [s.id for s in sample.salons if s.status is Status.CONFIRMED][:2]
    page.ticks.tick(settled)
    asked = []
    monkeypatch.setattr(shown.messages, "ask_go_on", lambda *a: asked.append(a) or False)
    press("bulkShift")
    assert len(asked) == 1
    assert shown.document.plan is sample


@pytest.mark.parametrize(
    ("menu", "field", "value"),
    [("bulkStatusMenu", "status", Status.HELD), ("bulkLevelMenu", "level", Level.NATIONAL)],
)
def test_status_and_level_are_set(shown, sample, page, four, menu, field, value):
    action = next(a for a in page.findChild(QMenu, menu).actions() if a.objectName() == value.value)
    action.trigger()
    ids = {salon.id for salon in four}
    assert all(getattr(shown.document.plan.salon(i), field) is value for i in ids)
    undo_and_redo(shown, sample)


def test_an_event_is_tied_where_it_can_be_and_untied(shown, sample, page, four):
    page.strip.bulk.fill_ties()
    menu = page.findChild(QMenu, "bulkEventMenu")
    ties = [a for a in menu.actions() if a.objectName().startswith("tie-")]
    if not ties:
        pytest.skip("none of the four can be tied to anything")
    event_id = ties[0].objectName().removeprefix("tie-")
    ties[0].trigger()
    event = sample.event(event_id)
    gazetteer = shown.bench.gazetteer
    for salon in four:
        able = can_tie(event, salon, gazetteer) or event_id in salon.ties
        assert (event_id in shown.document.plan.salon(salon.id).ties) is able
    undo_and_redo(shown, sample)
    page.strip.bulk.fill_ties()
    untie = next(a for a in menu.actions() if a.objectName() == f"untie-{event_id}")
    untie.trigger()
    assert not any(event_id in shown.document.plan.salon(s.id).ties for s in four)


@pytest.mark.parametrize(("name", "count"), [("Duplicate", 74), ("Delete", 66)])
def test_salons_are_duplicated_and_deleted(shown, sample, four, press, name, count):
    press(f"bulk-action{name}Salon")
    assert len(shown.document.plan.salons) == count
    undo_and_redo(shown, sample)


@pytest.mark.parametrize("width", [1440, 1280, 1180])
@pytest.mark.parametrize("scale", [100, 130])
def test_nothing_is_cut_however_narrow_the_window(qtbot, shown, page, four, width, scale):
    shown.bench.theme.set_scale(scale)
    shown.resize(width, 800)
    qtbot.wait(20)
    bar = page.strip.bulk
    for name in ("bulkCount", "bulkDeselect", "bulkShift", "bulk-actionDeleteSalon"):
        widget = bar.findChild((QLabel, QPushButton)[name != "bulkCount"], name)
        if scale == 100:
            assert widget.width() >= widget.minimumSizeHint().width()
            assert widget.geometry().right() <= bar.width()
