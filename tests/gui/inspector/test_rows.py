"""The layout of the form."""

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from salonplanner.ui.inspector.rows import Pair, Rows, Section
from salonplanner.ui.workbench import Workbench


def test_two_inputs_share_a_row_where_they_fit(qtbot: QtBot) -> None:
    one, other = QLineEdit(), QLineEdit()
    pair = Pair(one, other)
    qtbot.addWidget(pair)
    wide = 2 * one.sizeHint().width() + 20
    pair.resize(wide, 80)
    pair.show()
    assert one.y() == other.y()
    pair.resize(wide - 40, 80)
    qtbot.waitUntil(lambda: other.y() > one.y())
    pair.resize(wide, 80)
    qtbot.waitUntil(lambda: other.y() == one.y())


def test_a_pair_asks_for_the_room_of_one(qtbot: QtBot) -> None:
    one, other = QLineEdit(), QLineEdit()
    other.setMinimumWidth(120)
    pair = Pair(one, other)
    qtbot.addWidget(pair)
    assert pair.minimumSizeHint().width() < 240


def test_a_row_is_hidden_with_its_label(bench: Workbench, qtbot: QtBot) -> None:
    rows = Rows(bench.theme)
    qtbot.addWidget(rows)
    line = QLineEdit()
    rows.add("Lieu", line)
    rows.show()
    (label,) = rows.findChildren(QLabel)
    assert label.buddy() is line
    rows.show_row(line, shown=False)
    assert not label.isVisible()
    assert not line.isVisible()
    rows.show_row(line, shown=True)
    assert label.isVisible()
    assert line.isVisible()


def test_labels_grow_with_the_text_size(bench: Workbench, qtbot: QtBot) -> None:
    rows = Rows(bench.theme, 80)
    qtbot.addWidget(rows)
    rows.add("Lieu", QLineEdit())
    (label,) = rows.findChildren(QLabel)
    assert label.width() == 80
    bench.theme.set_scale(130)
    assert label.width() == 104


def test_a_section_has_a_title_and_a_note(qtbot: QtBot) -> None:
    section = Section("Projection")
    qtbot.addWidget(section)
    inside = QWidget()
    section.add(inside)
    section.note("Scénario Central")
    texts = [label.text() for label in section.findChildren(QLabel)]
    assert texts == ["Projection", "Scénario Central"]
    assert inside.parent() is section
