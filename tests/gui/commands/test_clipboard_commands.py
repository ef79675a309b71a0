"""Ctrl+C, Ctrl+X and Ctrl+V in the real window, undone and redone."""

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from salonplanner.domain.salon import Level
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.models.salons import ID_ROLE, SALON_ROLE
from salonplanner.ui.paste.dialog import PasteDialog

CITY, LEVEL, START, END = "city", "level", "start", "end"
CONTROL = Qt.KeyboardModifier.ControlModifier
HEADINGS = "Nom\tVille\tNiveau\tDébut\tFin\r\n"


@pytest.fixture(autouse=True)
def clean_clipboard(qapp: QApplication):
    qapp.clipboard().clear()
    yield
    qapp.clipboard().clear()


def put(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QApplication.clipboard().setMimeData(data)


def to_table(window, qtbot):
    window.workspace.show_page("table")
    view = window.workspace.table.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def column(window, key: str) -> int:
    return [spec.key for spec in window.workspace.table.model.columns].index(key)


def select(window, first: tuple[int, str], last: tuple[int, str]) -> None:
    view = window.workspace.table.view
    model = view.model()
    one = model.index(first[0], column(window, first[1]))
    two = model.index(last[0], column(window, last[1]))
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(one, flags.ClearAndSelect)
    view.selectionModel().select(QItemSelection(one, two), flags.ClearAndSelect)


def select_rows(window, *rows: int) -> None:
    view = window.workspace.table.view
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().clear()
    for row in rows:
        index = view.model().index(row, column(window, "name"))
        view.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)


def confirm(dialog: PasteDialog) -> QPushButton:
    button = dialog.findChild(QPushButton, "pasteConfirm")
    assert button is not None
    return button


def when_asked(act) -> list[str]:
    """Do something with the preview once it is open; an exception in it is raised here."""
    seen: list[str] = []

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PasteDialog):
            QTimer.singleShot(20, run)
            return
        seen.append(confirm(dialog).text())
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, run)
    return seen


def undone_and_redone(window, before) -> None:
    """One step, and nothing but it."""
    after = window.document.plan
    assert after != before
    assert window.document.stack.count() == 1
    window.document.stack.undo()
    assert window.document.plan == before
    window.document.stack.redo()
    assert window.document.plan == after


def test_cells_are_copied_as_text_and_as_a_table(shown, qtbot) -> None:
    view = to_table(shown, qtbot)
    select(shown, (0, CITY), (1, LEVEL))
    first, second = (view.model().index(row, 0).data(SALON_ROLE) for row in (0, 1))
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    data = QApplication.clipboard().mimeData()
    words = {Level.LOCAL: "Local", Level.REGIONAL: "Régional", Level.NATIONAL: "National"}
    lines = [f"{s.city}\t{words[s.level]}\r\n" for s in (first, second)]
    assert data.text().replace("\r\n", "\n") == "".join(lines).replace("\r\n", "\n")
    assert "<td" in data.html()


def test_whole_rows_are_copied_under_their_headings(shown, qtbot) -> None:
    view = to_table(shown, qtbot)
    select_rows(shown, 0, 2)
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    lines = QApplication.clipboard().text().strip("\n").split("\n")
    assert len(lines) == 3
    assert "Ville" in lines[0].split("\t")


def test_salons_of_the_calendar_are_copied_whole(shown) -> None:
    ids = tuple(salon.id for salon in shown.document.plan.salons[:2])
    shown.selection.select(ids)
    shown.session.actions[ActionName.COPY].trigger()
    lines = QApplication.clipboard().text().strip("\n").split("\n")
    assert [line.split("\t")[0] for line in lines[1:]] == list(ids)


def test_one_cell_fills_the_selected_ones_without_a_preview(shown, qtbot) -> None:
    before = shown.document.plan
    view = to_table(shown, qtbot)
    select(shown, (0, "exhibitors"), (3, "exhibitors"))
    ids = [view.model().index(row, 0).data(ID_ROLE) for row in range(4)]
    put("77\r\n")
    qtbot.keyClick(view, Qt.Key.Key_V, CONTROL)
    assert [shown.document.plan.salon(i).exhibitors for i in ids] == [77] * 4
    undone_and_redone(shown, before)


def test_a_copied_cell_pasted_elsewhere_needs_no_preview(shown, qtbot) -> None:
    view = to_table(shown, qtbot)
    select(shown, (0, LEVEL), (0, LEVEL))
    level = view.model().index(0, 0).data(SALON_ROLE).level
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    select(shown, (4, LEVEL), (6, LEVEL))
    ids = [view.model().index(row, 0).data(ID_ROLE) for row in (4, 5, 6)]
    qtbot.keyClick(view, Qt.Key.Key_V, CONTROL)
    assert {shown.document.plan.salon(i).level for i in ids} == {level}


def test_new_salons_come_in_after_the_preview_as_one_step(shown, qtbot) -> None:
    before = shown.document.plan
    put(
        HEADINGS
        + "A\tFès\tLocal\t13/07/2025\t20/07/2025\r\n"
        + "B\tTaza\tRégional\t13/08/2025\t20/08/2025\r\n"
    )
    texts = when_asked(lambda dialog: confirm(dialog).click())
    shown.session.actions[ActionName.PASTE].trigger()
    assert texts
    assert "2" in texts[0]
    added = shown.document.plan.salons[len(before.salons) :]
    assert [salon.name for salon in added] == ["A", "B"]
    assert shown.selection.ids == tuple(salon.id for salon in added)
    undone_and_redone(shown, before)


def test_nothing_is_changed_where_the_preview_is_left(shown) -> None:
    before = shown.document.plan
    put(HEADINGS + "A\tFès\tLocal\t13/07/2025\t20/07/2025\r\n")
    assert when_asked(lambda dialog: dialog.reject()) == []
    shown.session.actions[ActionName.PASTE].trigger()
    assert shown.document.plan is before


def test_what_is_doubtful_is_always_shown_first(shown, qtbot) -> None:
    view = to_table(shown, qtbot)
    select(shown, (0, START), (0, START))
    before = shown.document.plan
    put("06/07/2025\r\n")
    seen = when_asked(lambda dialog: None)
    qtbot.keyClick(view, Qt.Key.Key_V, CONTROL)
    assert seen
    assert shown.document.plan is before


def test_a_paste_over_settled_salons_asks_once(shown, qtbot, monkeypatch) -> None:
    view = to_table(shown, qtbot)
    asked: list[str] = []
    monkeypatch.setattr(shown.messages, "ask_go_on", lambda *texts: bool(asked.append(texts[0])))
    settled = next(s for s in shown.document.plan.salons if s.status.value == "confirmed")
    rows = range(view.model().rowCount())
    row = next(r for r in rows if view.model().index(r, 0).data(ID_ROLE) == settled.id)
    select(shown, (row, START), (row, START))
    before = shown.document.plan
    put("13 juillet 2025\r\n")
    qtbot.keyClick(view, Qt.Key.Key_V, CONTROL)
    assert len(asked) == 1
    assert shown.document.plan is before


def test_cut_rows_leave_the_plan_and_come_back_by_pasting(shown, qtbot) -> None:
    before = shown.document.plan
    gone = before.salons[:2]
    shown.selection.select(tuple(salon.id for salon in gone))
    shown.session.actions[ActionName.CUT].trigger()
    assert shown.document.plan.salons == before.salons[2:]
    when_asked(lambda dialog: confirm(dialog).click())
    shown.session.actions[ActionName.PASTE].trigger()
    assert set(shown.document.plan.salons) == set(before.salons)


def test_cut_cells_are_emptied(shown, qtbot) -> None:
    before = shown.document.plan
    view = to_table(shown, qtbot)
    select(shown, (0, "exhibitors"), (0, "budget"))
    salon_id = view.model().index(0, 0).data(ID_ROLE)
    qtbot.keyClick(view, Qt.Key.Key_X, CONTROL)
    assert shown.document.plan.salon(salon_id).exhibitors is None
    undone_and_redone(shown, before)


def test_an_empty_clipboard_is_told(shown) -> None:
    told: list[str] = []
    shown.salons.told.connect(told.append)
    shown.session.actions[ActionName.PASTE].trigger()
    assert len(told) == 1


def test_headings_that_name_other_columns_are_always_shown_first(shown, qtbot) -> None:
    to_table(shown, qtbot)
    select(shown, (0, CITY), (0, CITY))
    before = shown.document.plan
    put("Statut\tExposants\r\nAnnulé\t77\r\n")
    seen = when_asked(lambda dialog: None)
    shown.session.actions[ActionName.PASTE].trigger()
    assert seen
    assert shown.document.plan is before


def test_new_salons_are_brought_into_sight_in_the_table(shown, qtbot) -> None:
    view = to_table(shown, qtbot)
    last = view.model().index(view.model().rowCount() - 1, 0)
    assert not view.viewport().rect().intersects(view.visualRect(last))
    put(HEADINGS + "A\tFès\tLocal\t13/07/2025\t20/07/2025\r\n" * 2)
    seen = when_asked(lambda dialog: confirm(dialog).click())
    shown.session.actions[ActionName.PASTE].trigger()
    assert seen
    row = shown.workspace.table.shown.place_of(shown.document.plan.salons[-2].id)
    added = view.model().index(row, column(shown, "name"))
    assert view.viewport().rect().contains(view.visualRect(added).center())
