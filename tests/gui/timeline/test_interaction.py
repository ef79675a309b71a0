"""Every interaction of the calendar in the real window, by mouse and keys, undone and redone."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMenu

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Status
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.timeline.grouping import Grouping
from tests.gui.clicking import double_click
from tests.gui.search import found
from tests.gui.timeline.desk import (
    ALT,
    CONTROL,
    DRAFT,
    FES,
    LEFT,
    NO_BUTTON,
    ORIENTAL,
    PLAIN,
    RABAT,
    SHIFT,
    Desk,
    Key,
    answer_city,
)


def test_drag_to_other_days(desk: Desk) -> None:
    start = desk.at("OR-01")
    desk.drag(start, desk.days(start, 3))
    assert desk.salon("OR-01").start == date(2025, 7, 13)
    assert desk.salon("OR-01").days == 10
    desk.undone_and_redone()


def test_while_dragging_the_tag_tells_and_the_layout_stays(desk: Desk) -> None:
    rows = desk.view.layout_shown.rows
    start = desk.at("OR-01")
    desk.drag(start, desk.days(start, 26), drop=False)
    tag = desk.view._pointer.ahead.tag
    assert tag is not None
    language = desk.window.bench.language
    dates = language.date_range(date(2025, 8, 5), date(2025, 8, 14))
    assert tag.title == f"{dates} · {language.days(10)}"
    assert "36" in tag.notes[0].text
    assert any("OR-02" in note.text for note in tag.notes)
    assert desk.view._pointer.ahead.shades
    assert desk.view.layout_shown.rows is rows
    desk.nothing_done()


def test_drag_to_another_region_and_choose_a_city(qtbot, desk: Desk) -> None:
    start = desk.at("OR-01")
    end = QPoint(desk.days(start, 4).x(), desk.at("RSK-01").y())
    answer_city(qtbot, Key.Key_Return, text="sale")
    desk.drag(start, end)
    moved = desk.salon("OR-01")
    assert (moved.region, moved.city) == (RABAT, "Salé")
    assert moved.start == date(2025, 7, 14)
    desk.undone_and_redone()


def test_escape_in_the_question_for_the_city_leaves_everything(qtbot, desk: Desk) -> None:
    start = desk.at("OR-01")
    end = QPoint(desk.days(start, 4).x(), desk.at("RSK-01").y())
    answer_city(qtbot, Key.Key_Escape)
    desk.drag(start, end)
    desk.nothing_done()
    assert desk.view._pointer.gesture is None


def test_drag_of_several_is_one_step(qtbot, desk: Desk) -> None:
    qtbot.mouseClick(desk.view.viewport(), LEFT, PLAIN, desk.at("OR-01"))
    qtbot.mouseClick(desk.view.viewport(), LEFT, CONTROL, desk.at("RSK-01"))
    start = desk.at("OR-01")
    desk.drag(start, desk.days(start, -5))
    assert desk.salon("OR-01").start == date(2025, 7, 5)
    assert desk.salon("RSK-01").start == date(2025, 7, 27)
    desk.undone_and_redone()


@pytest.mark.parametrize(("along", "days"), [(0.02, -2), (0.98, 4)])
def test_drag_of_an_edge(desk: Desk, along: float, days: int) -> None:
    start = desk.at("OR-01", along)
    desk.drag(start, desk.days(start, days))
    assert desk.salon("OR-01").days == 10 + abs(days)
    desk.undone_and_redone()


def test_draw_a_salon_on_free_space(desk: Desk) -> None:
    start = desk.free(FES, date(2025, 7, 1))
    desk.drag(start, desk.days(start, 5))
    new = desk.added()
    assert (new.region, new.city) == (FES, "Fès")
    assert (new.start, new.end) == (date(2025, 7, 1), date(2025, 7, 6))
    assert desk.window.selection.ids == (new.id,)
    desk.undone_and_redone()


def test_a_double_click_on_free_space_adds_a_week(desk: Desk) -> None:
    place = desk.free(FES, date(2025, 7, 1))
    double_click(desk.view.viewport(), place)
    assert (desk.added().start, desk.added().days) == (date(2025, 7, 1), 7)
    desk.undone_and_redone()


@pytest.mark.parametrize("keys", [CONTROL, SHIFT])
def test_a_rubber_band_selects(desk: Desk, keys: Qt.KeyboardModifier) -> None:
    start = desk.free(ORIENTAL, date(2025, 6, 3))
    desk.drag(start, desk.at("RSK-01", 0.2), keys)
    assert set(desk.window.selection.ids) == {"OR-01", "RSK-01"}
    desk.nothing_done()


def test_a_drag_with_control_leaves_the_original(desk: Desk) -> None:
    start = desk.at("OR-01")
    desk.drag(start, desk.days(start, 60), CONTROL)
    assert desk.salon("OR-01") == desk.before.salon("OR-01")
    assert (desk.added().start, desk.added().status) == (date(2025, 9, 8), DRAFT)
    desk.undone_and_redone()


def test_a_copy_goes_to_another_region(qtbot, desk: Desk) -> None:
    start = desk.at("OR-01")
    answer_city(qtbot, Key.Key_Return)
    desk.drag(start, QPoint(start.x(), desk.at("RSK-01").y()), CONTROL)
    new = desk.added()
    assert (new.region, new.city, new.id) == (RABAT, "Rabat", "RSK-02")
    desk.undone_and_redone()


@pytest.mark.parametrize("keys", [PLAIN, CONTROL])
def test_escape_gives_up(qtbot, desk: Desk, keys: Qt.KeyboardModifier) -> None:
    for start in (desk.at("OR-01"), desk.free(FES, date(2025, 7, 1))):
        desk.drag(start, desk.days(start, 9), keys, drop=False)
        assert desk.view._pointer.gesture is not None
        qtbot.keyClick(desk.view, Key.Key_Escape)
        desk.send(QEvent.Type.MouseButtonRelease, start, keys)
    desk.nothing_done()


@pytest.mark.parametrize(
    ("key", "keys", "start", "days"),
    [
        (Key.Key_Right, ALT, date(2025, 7, 11), 10),
        (Key.Key_Left, ALT | SHIFT, date(2025, 7, 3), 10),
        (Key.Key_Right, SHIFT, date(2025, 7, 10), 11),
        (Key.Key_Left, SHIFT, date(2025, 7, 10), 9),
    ],
)
def test_keys_move_and_resize(
    qtbot, desk: Desk, key: Qt.Key, keys: Qt.KeyboardModifier, start: date, days: int
) -> None:
    desk.window.selection.select(("OR-01",))
    qtbot.keyClick(desk.view, key, keys)
    assert (desk.salon("OR-01").start, desk.salon("OR-01").days) == (start, days)
    desk.undone_and_redone()


def test_shift_and_an_arrow_give_several_another_day(qtbot, desk: Desk) -> None:
    desk.window.selection.select(("OR-01", "OR-02"))
    qtbot.keyClick(desk.view, Key.Key_Right, SHIFT)
    assert {desk.salon(number).days for number in ("OR-01", "OR-02")} == {11}
    desk.undone_and_redone()


def test_alt_and_down_carry_to_the_next_region(qtbot, desk: Desk) -> None:
    desk.window.selection.select(("OR-01",))
    answer_city(qtbot, Key.Key_Down, Key.Key_Return)
    qtbot.keyClick(desk.view, Key.Key_Down, ALT)
    assert desk.salon("OR-01").region is FES
    assert desk.salon("OR-01").city != "Fès"
    desk.undone_and_redone()


def test_control_shift_and_arrows_select_more(qtbot, desk: Desk) -> None:
    desk.window.selection.select(("OR-01",))
    qtbot.keyClick(desk.view, Key.Key_Right, CONTROL | SHIFT)
    assert desk.window.selection.ids == ("OR-01", "OR-02")


@pytest.mark.parametrize("number", ["FM-01", "OR-01"])
def test_a_settled_salon_asks_before_it_moves(desk: Desk, answers: list[bool], number: str) -> None:
    desk.window.selection.select((number,))
    steps = 1
    if number == "OR-01":
        desk.window.actions_set[ActionName.LOCK].trigger()
        assert desk.salon(number).locked
        steps = 2
    locked = desk.plan
    start = desk.at(number)
    answers.append(False)
    desk.drag(start, desk.days(start, 3))
    assert desk.plan == locked
    answers.append(True)
    desk.drag(start, desk.days(start, 3))
    assert desk.salon(number).start == desk.before.salon(number).start + timedelta(days=3)
    desk.undone_and_redone(steps)


def grouped(desk: Desk, grouping: Grouping) -> None:
    desk.view.set_grouping(grouping)
    QApplication.processEvents()


def test_a_row_of_a_level_gives_its_level(desk: Desk) -> None:
    grouped(desk, Grouping.LEVEL)
    desk.drag(desk.at("OR-01"), QPoint(desk.at("OR-01").x(), desk.free("local", DAY).y()))
    assert desk.salon("OR-01").level is Level.LOCAL
    desk.undone_and_redone()


def test_a_row_of_a_status_gives_its_status(desk: Desk) -> None:
    grouped(desk, Grouping.STATUS)
    desk.drag(desk.at("OR-01"), QPoint(desk.at("OR-01").x(), desk.free("pending", DAY).y()))
    assert desk.salon("OR-01").status is Status.PENDING
    desk.undone_and_redone()


def test_a_row_of_a_city_gives_city_and_region_without_a_question(desk: Desk) -> None:
    grouped(desk, Grouping.CITY)
    desk.drag(desk.at("OR-01"), QPoint(desk.at("OR-01").x(), desk.at("RSK-01").y()))
    moved = desk.salon("OR-01")
    assert (moved.region, moved.city, moved.start) == (RABAT, "Rabat", date(2025, 7, 10))
    desk.undone_and_redone()


def test_a_row_of_an_event_ties_or_says_why_not(desk: Desk) -> None:
    grouped(desk, Grouping.EVENT)
    told: list[str] = []
    desk.view.refused.connect(told.append)
    start = desk.at("OR-01")
    desk.drag(start, QPoint(start.x(), desk.free("event:far", DAY).y()))
    desk.nothing_done()
    assert len(told) == 1
    desk.drag(start, QPoint(start.x(), desk.free("event:fair", DAY).y()))
    assert desk.salon("OR-01").ties == ("fair",)
    desk.undone_and_redone()


DAY = date(2025, 7, 12)


def test_enter_and_a_double_click_open_the_first_input(qtbot, desk: Desk) -> None:
    panel = desk.window.workspace.inspector
    desk.window.actions_set[ActionName.INSPECTOR].setChecked(False)
    desk.window.selection.select(("OR-01",))
    qtbot.keyClick(desk.view, Key.Key_Return)
    field = found(panel, QLineEdit, "fieldName")
    assert panel.isVisible()
    qtbot.waitUntil(field.hasFocus)
    assert field.hasSelectedText()
    desk.view.setFocus()
    double_click(desk.view.viewport(), desk.at("OR-02"))
    qtbot.waitUntil(field.hasFocus)


GRABS = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


def menu_at(desk: Desk, point: QPoint | None, name: str) -> QMenu:
    """The menu by the right button at a point, or by the menu key."""
    reasons = QContextMenuEvent.Reason
    viewport = desk.view.viewport()
    where = point or QPoint(3, 3)
    reason = reasons.Mouse if point is not None else reasons.Keyboard
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, where, viewport.mapToGlobal(where)))
    (menu,) = (m for m in desk.page.findChildren(QMenu, name) if m.isVisible())
    return menu


def chosen(menu: QMenu, name: str) -> None:
    action = next(a for a in menu.findChildren(QAction) if a.objectName() == name)
    action.trigger()
    menu.close()


@GRABS
@pytest.mark.parametrize("by_keys", [False, True])
def test_the_menu_of_a_bar(desk: Desk, by_keys: bool) -> None:
    desk.window.selection.select(("OR-01",) if by_keys else ())
    menu = menu_at(desk, None if by_keys else desk.at("OR-01"), "salonMenu")
    assert desk.window.selection.ids == ("OR-01",)
    offered = {action.objectName() for action in menu.actions()}
    assert {
        "menuOpen",
        "actionDuplicateSalon",
        "actionLockSalon",
        "actionCancelSalon",
        "actionDeleteSalon",
        "menuFindings",
    } <= offered
    menu.close()


@GRABS
def test_the_menu_sets_the_status_and_the_tie(desk: Desk) -> None:
    menu = menu_at(desk, desk.at("OR-01"), "salonMenu")
    chosen(menu, "menuStatus-proposed")
    menu = menu_at(desk, desk.at("OR-01"), "salonMenu")
    ties = found(menu, QMenu, "menuTies")
    assert [action.objectName() for action in ties.actions()] == ["menuTie-fair"]
    chosen(menu, "menuTie-fair")
    assert desk.salon("OR-01").status is Status.PROPOSED
    assert desk.salon("OR-01").ties == ("fair",)
    menu = menu_at(desk, desk.at("OR-01"), "salonMenu")
    chosen(menu, "menuTie-fair")
    assert desk.salon("OR-01").ties == ()
    desk.undone_and_redone(3)


@GRABS
def test_the_menu_leads_to_the_findings_or_rests(qtbot, desk: Desk) -> None:
    menu = menu_at(desk, desk.at("FM-01"), "salonMenu")
    rests = next(a for a in menu.actions() if a.objectName() == "menuFindings")
    assert not rests.isEnabled()
    assert rests.toolTip()
    menu.close()
    desk.window.actions_set[ActionName.FINDINGS].setChecked(False)
    menu = menu_at(desk, desk.at("OR-01"), "salonMenu")
    chosen(menu, "menuFindings")
    findings = found(desk.window.workspace.findings_panel, QListView, "findingsList")
    qtbot.waitUntil(findings.hasFocus)
    current = desk.window.workspace.findings_panel.current_finding()
    assert current is not None
    assert "OR-01" in current.salons


@GRABS
@pytest.mark.parametrize("by_keys", [False, True])
def test_the_menu_of_free_space_adds_there(desk: Desk, by_keys: bool) -> None:
    desk.window.selection.select(())
    place = None if by_keys else desk.free(FES, date(2025, 7, 1))
    menu = menu_at(desk, place, "groundMenu")
    chosen(menu, "menuAddHere")
    new = desk.added()
    wanted = (RegionCode.MA_01, date(2025, 6, 1)) if by_keys else (FES, date(2025, 7, 1))
    assert (new.region, new.start) == wanted
    desk.undone_and_redone()


@GRABS
def test_menus_do_not_pile_up(qtbot, desk: Desk) -> None:
    for _ in range(3):
        menu_at(desk, desk.at("OR-01"), "salonMenu").close()
        qtbot.wait(5)
    assert len(desk.page.findChildren(QMenu, "salonMenu")) <= 1


def test_control_and_the_wheel_keep_the_day_under_the_pointer(desk: Desk) -> None:
    point = QPointF(desk.at("OR-02"))
    before = desk.view._stage.days_to(point)
    place = QPointF(desk.view.viewport().mapToGlobal(point.toPoint()))
    wheel = QWheelEvent(
        point,
        place,
        QPoint(),
        QPoint(0, 240),
        NO_BUTTON,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(desk.view.viewport(), wheel)
    assert desk.view.zoom > 0
    assert desk.view._stage.days_to(point) == pytest.approx(before, abs=0.2)


def test_a_drag_that_ends_where_it_began_is_no_step(desk: Desk) -> None:
    start = desk.at("OR-01")
    desk.drag(start, desk.days(start, 6), drop=False)
    desk.send(QEvent.Type.MouseMove, start, PLAIN)
    desk.send(QEvent.Type.MouseButtonRelease, start, PLAIN)
    desk.nothing_done()


def test_delete_by_its_key(qtbot, desk: Desk) -> None:
    desk.window.selection.select(("OR-01",))
    qtbot.keyClick(desk.view, Key.Key_Delete)
    assert "OR-01" not in {one.id for one in desk.plan.salons}
    desk.undone_and_redone()


def test_duplicate_by_its_keys(qtbot, desk: Desk) -> None:
    desk.window.selection.select(("OR-01",))
    qtbot.keyClick(desk.view, Key.Key_D, CONTROL | SHIFT)
    assert desk.added().region is ORIENTAL
    desk.undone_and_redone()


def test_control_makes_a_copy_when_it_is_pressed_during_the_drag(qtbot, desk: Desk) -> None:
    start = desk.at("OR-01")
    end = desk.days(start, 60)
    desk.drag(start, end, drop=False)
    qtbot.keyPress(desk.view, Key.Key_Control)
    assert desk.view.viewport().cursor().shape() is Qt.CursorShape.DragCopyCursor
    qtbot.keyRelease(desk.view, Key.Key_Control)
    assert desk.view.viewport().cursor().shape() is Qt.CursorShape.ClosedHandCursor
    qtbot.keyPress(desk.view, Key.Key_Control)
    desk.send(QEvent.Type.MouseButtonRelease, end, CONTROL)
    assert desk.added().start == date(2025, 9, 8)
    desk.undone_and_redone()


def test_the_right_button_gives_up_what_is_carried(desk: Desk) -> None:
    start = desk.at("OR-01")
    desk.drag(start, desk.days(start, 9), drop=False)
    viewport = desk.view.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, start, viewport.mapToGlobal(start)))
    desk.send(QEvent.Type.MouseButtonRelease, start, PLAIN)
    desk.nothing_done()
