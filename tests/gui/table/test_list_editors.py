"""Lists of choices, boxes to tick and notes, by themselves."""

from PySide6.QtCore import QPoint, Qt

from salonplanner.ui.inspector.field import Complaint
from salonplanner.ui.table.list_editors import Choice, ChoiceList, NotesEdit, TickList

LEFT = Qt.MouseButton.LeftButton
CHOICES = (
    Choice("", "First group", title=True),
    Choice("a", "Alpha", tip="the first"),
    Choice("b", "Beta"),
    Choice("c", "Gamma " * 6),
)


def shown(made):
    made.resize(made.sizeHint())
    made.show()
    return made


def test_a_list_stands_on_the_value_and_gives_the_one_clicked(qtbot, bench, parent):
    made = shown(ChoiceList(bench, parent, CHOICES[1:]))
    assert made.read() is None
    made.show_value("b")
    assert made.read() == "b"
    with qtbot.waitSignal(made.picked):
        place = made.visualItemRect(made.item(0)).center()
        qtbot.mouseClick(made.viewport(), LEFT, pos=place)
    assert made.read() == "a"
    assert made.item(0).toolTip() == "the first"


def test_a_list_is_as_wide_as_its_longest_line(bench, parent):
    narrow = ChoiceList(bench, parent, CHOICES[1:3]).sizeHint()
    wide = ChoiceList(bench, parent, CHOICES[1:]).sizeHint()
    assert wide.width() > narrow.width()
    assert wide.height() > narrow.height()


def test_boxes_are_ticked_by_clicks_anywhere_and_by_the_space_bar(qtbot, bench, parent):
    made = shown(TickList(bench, parent, CHOICES))
    made.show_value(("b",))
    assert made.read() == ("b",)
    rect = made.visualItemRect(made.item(1))
    qtbot.mouseClick(made.viewport(), LEFT, pos=QPoint(rect.left() + 50, rect.center().y()))
    assert made.read() == ("a", "b")
    qtbot.mouseClick(made.viewport(), LEFT, pos=QPoint(rect.left() + 12, rect.center().y()))
    assert made.read() == ("b",)
    made.setCurrentRow(3)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert made.read() == ("b", "c")


def test_headings_cannot_be_ticked(qtbot, bench, parent):
    made = shown(TickList(bench, parent, CHOICES))
    made.show_value(())
    place = made.visualItemRect(made.item(0)).center()
    qtbot.mouseClick(made.viewport(), LEFT, pos=place)
    assert made.read() == ()
    assert made.currentRow() != 0


def test_notes_keep_their_lines_and_their_spaces(bench, parent):
    edit = NotesEdit(bench, parent)
    edit.show_value("a\u202fb\nc")
    assert edit.read() == "a\u202fb\nc"
    edit.setPlainText("\x07")
    assert isinstance(edit.read(), Complaint)
