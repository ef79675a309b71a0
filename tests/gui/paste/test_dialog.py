"""The preview of a paste, by mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QTableView,
    QWidget,
)

from salonplanner.exchange.clipboard.fields import Field
from salonplanner.services.pasting import Outcome, TableTarget
from salonplanner.ui.paste.dialog import PasteDialog
from salonplanner.ui.paste.model import FIRST_CELL, OUTCOME
from salonplanner.ui.paste.problem_list import PROBLEM_ROLE


@pytest.fixture
def dialog(qtbot, bench, make_pasting):
    parent = QWidget()
    parent.resize(1280, 720)
    qtbot.addWidget(parent)
    made = PasteDialog(make_pasting(), bench, parent)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def find(dialog, kind, name):
    found = dialog.findChild(kind, name)
    assert found is not None
    return found


def outcomes(dialog) -> list[Outcome]:
    return [row.outcome for row in dialog.preview.rows]


def press(qtbot, table: QTableView, row: int, column: int) -> None:
    centre = table.visualRect(table.model().index(row, column)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=centre)


def test_it_shows_what_becomes_of_each_row(dialog) -> None:
    assert outcomes(dialog) == [Outcome.NEW, Outcome.REFUSED, Outcome.EMPTY, Outcome.NEW]
    assert "2" in find(dialog, QPushButton, "pasteConfirm").text()
    assert find(dialog, QLabel, "pasteCounts").text()
    assert find(dialog, QListView, "pasteProblems").model().rowCount() == 6


def test_the_keys_begin_at_the_mode_that_is_taken(qtbot, bench, make_pasting, sample) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    known = sample.salons[0].id
    made = PasteDialog(make_pasting(f"N°\tNom\r\n{known}\tX\r\n"), bench, parent)
    made.show()
    qtbot.waitExposed(made)
    assert made.preview.mode is not made.preview.modes[0]
    assert made.focusWidget().objectName() == f"pasteMode-{made.preview.mode}"
    made.close()


def test_a_row_can_be_unticked(qtbot, dialog) -> None:
    table = dialog.table
    rect = table.visualRect(table.model().index(0, 0))
    box = QPoint(rect.left() + 12, rect.center().y())
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert outcomes(dialog)[0] is Outcome.LEFT_OUT
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert outcomes(dialog)[0] is Outcome.NEW


def test_a_problem_is_corrected_from_the_list_by_the_same_key(qtbot, dialog) -> None:
    problems = find(dialog, QListView, "pasteProblems")
    problems.setFocus()
    qtbot.keyClick(problems, Qt.Key.Key_Down)
    problem = problems.currentIndex().data(PROBLEM_ROLE)
    qtbot.keyClick(problems, Qt.Key.Key_F2)
    assert dialog.table.findChild(QWidget, "pastedCell") is not None
    edited = dialog.table.currentIndex()
    assert (edited.row(), edited.column()) == (problem.row, FIRST_CELL + problem.column)


def test_a_cell_is_corrected_where_it_stands(qtbot, dialog) -> None:
    table = dialog.table
    press(qtbot, table, 1, FIRST_CELL + 3)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QWidget, "pastedCell")
    assert editor is not None
    line = editor if isinstance(editor, QLineEdit) else editor.findChild(QLineEdit)
    assert line is not None
    assert dialog.preview.rows[1].cells[3].bad
    line.selectAll()
    qtbot.keyClicks(line, "National")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.preview.rows[1].cells[3].shown == "National")
    assert not dialog.preview.rows[1].cells[3].bad
    assert dialog.isVisible()


def test_a_proposal_is_taken_with_a_click(qtbot, dialog) -> None:
    press(qtbot, dialog.table, 1, FIRST_CELL + 2)
    proposals = dialog.findChildren(QPushButton, "pasteProposal")
    button = next(one for one in proposals if one.text() == "Fès")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.preview.rows[1].cells[2].remark is None
    assert dialog.preview.rows[1].cells[2].shown == "Fès"


def test_the_list_goes_to_the_cell(qtbot, dialog) -> None:
    problems = find(dialog, QListView, "pasteProblems")
    rect = problems.visualRect(problems.model().index(1, 0))
    qtbot.mouseClick(problems.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    current = dialog.table.currentIndex()
    assert dialog.table.model().cell(current).bad


def test_a_column_is_given_to_another_field(qtbot, dialog) -> None:
    combo = find(dialog, QComboBox, "pasteField7")
    combo.setFocus()
    while combo.currentData() != "exhibitors":
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    fields = [column.field for column in dialog.preview.columns]
    assert fields[7] == "exhibitors"
    assert fields[6] is None


def test_the_doubtful_is_asked_and_settled(qtbot, dialog) -> None:
    combo = find(dialog, QComboBox, "paste-decimal")
    assert combo.isVisibleTo(dialog)
    assert dialog.preview.rows[1].cells[6].bad
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert not dialog.preview.rows[1].cells[6].bad
    order = find(dialog, QComboBox, "paste-order")
    order.setFocus()
    qtbot.keyClick(order, Qt.Key.Key_Down)
    assert dialog.preview.rows[1].cells[4].shown == "07/06/2025"


def test_without_headings_the_first_row_is_one_too(qtbot, dialog) -> None:
    box = find(dialog, QCheckBox, "pasteHeading")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
    assert len(dialog.preview.rows) == 5
    assert dialog.preview.guessed


def test_nothing_to_paste_says_why_it_cannot_be_confirmed(qtbot, dialog) -> None:
    dialog.decide(left_out=frozenset(range(4)))
    confirm = find(dialog, QPushButton, "pasteConfirm")
    assert not confirm.isEnabled()
    assert confirm.toolTip()


def test_the_keys_confirm_and_leave(qtbot, dialog) -> None:
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_it_fits_a_small_screen_with_large_text(qtbot, bench, make_pasting) -> None:
    bench.theme.set_scale(130)
    parent = QWidget()
    parent.resize(1280, 720)
    qtbot.addWidget(parent)
    made = PasteDialog(make_pasting(), bench, parent)
    made.show()
    qtbot.waitExposed(made)
    assert made.height() <= 720
    assert made.table.viewport().height() >= 3 * bench.theme.px(25)


def reached(qtbot, dialog, count: int) -> list[str]:
    """What the Tab key reaches, one after the other."""
    names: list[str] = []
    for _ in range(count):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        names.append(dialog.focusWidget().objectName())
    return names


def test_the_tab_key_goes_from_top_to_bottom(qtbot, dialog) -> None:
    table = find(dialog, QTableView, "pasteTable")
    table.setCurrentIndex(table.model().index(1, FIRST_CELL + 3))
    qtbot.waitUntil(lambda: find(dialog, QPushButton, "pasteProposal").isVisible())
    find(dialog, QCheckBox, "pasteHeading").setFocus()
    names = reached(qtbot, dialog, 16)
    fields = [f"pasteField{place}" for place in range(8)]
    first = names.index("pasteField0")
    assert names[first : first + 8] == fields
    rest = [name for name in names[first + 8 :] if name]
    assert rest[:4] == ["pasteTable", "pasteProblems", "pasteProposal", "pasteCancel"]


def test_a_choice_out_of_sight_is_brought_into_sight(qtbot, dialog) -> None:
    dialog.resize(700, 500)
    table = find(dialog, QTableView, "pasteTable")
    last = find(dialog, QComboBox, "pasteField7")
    assert last.geometry().right() > dialog.width()
    last.setFocus()
    qtbot.waitUntil(lambda: last.geometry().right() <= dialog.width())
    assert table.horizontalScrollBar().value() > 0


def test_the_chosen_cell_is_framed_over_its_tint(qtbot, dialog) -> None:
    table = find(dialog, QTableView, "pasteTable")
    index = table.model().index(1, FIRST_CELL + 3)
    plain = table.viewport().grab(table.visualRect(index)).toImage()
    table.setCurrentIndex(index)
    chosen = table.viewport().grab(table.visualRect(index)).toImage()
    accent = dialog._bench.theme.colours["accent"]
    assert chosen.pixelColor(chosen.width() // 2, 1) == accent
    assert plain.pixelColor(plain.width() // 2, 1) != accent


def test_cells_say_into_which_salon_they_go(qtbot, bench, make_pasting, sample) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    ids = tuple(salon.id for salon in sample.salons[5:7])
    target = TableTarget(ids=ids, fields=(Field.EXHIBITORS,))
    made = PasteDialog(make_pasting("11\r\n12\r\n13\r\n", target), bench, parent)
    shown = [str(made.table.model().index(row, OUTCOME).data()) for row in range(3)]
    assert [text.endswith(number) for text, number in zip(shown[:2], ids, strict=True)] == [
        True
    ] * 2
    assert "·" not in shown[2]
    made.close()
