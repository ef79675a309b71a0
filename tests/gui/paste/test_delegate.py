"""How a row's outcome is painted, and a cell corrected."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyleOptionViewItem, QTableView, QWidget

from salonplanner.services.pasting import Choices
from salonplanner.ui.paste.delegate import PasteDelegate
from salonplanner.ui.paste.model import FIRST_CELL, OUTCOME, PasteModel


def test_a_cell_with_proposals_offers_them(qtbot, bench, make_pasting) -> None:
    pasting = make_pasting()
    view = QTableView()
    qtbot.addWidget(view)
    model = PasteModel(pasting.preview(Choices()), bench, view)
    delegate = PasteDelegate(
        bench, lambda cell: ("Local",) if cell.cell.text == "Locall" else (), view
    )
    view.setModel(model)
    view.setItemDelegate(delegate)
    parent = QWidget(view)
    option = QStyleOptionViewItem()
    level, name = model.index(1, FIRST_CELL + 3), model.index(1, FIRST_CELL + 1)
    combo = delegate.createEditor(parent, option, level)
    assert isinstance(combo, QComboBox)
    delegate.setEditorData(combo, level)
    assert combo.currentText() == "Locall"
    combo.setCurrentText("Local")
    with qtbot.waitSignal(model.corrected):
        delegate.setModelData(combo, model, level)
    line = delegate.createEditor(parent, option, name)
    assert isinstance(line, QLineEdit)
    delegate.setEditorData(line, name)
    assert line.text() == "Salon B"


@pytest.mark.parametrize("column", [3, 1])
def test_what_is_corrected_is_seen_whole(qtbot, bench, make_pasting, column) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    model = PasteModel(make_pasting().preview(Choices()), bench, view)
    delegate = PasteDelegate(bench, lambda cell: ("Local",) if column == 3 else (), view)
    view.setModel(model)
    index = model.index(1, FIRST_CELL + column)
    option = QStyleOptionViewItem()
    view.resize(300, 200)
    view.show()
    for left in (40, 270):
        editor = delegate.createEditor(view.viewport(), option, index)
        option.rect = QRect(left, 20, 26, 24)
        delegate.updateEditorGeometry(editor, option, index)
        delegate.setEditorData(editor, index)
        text = str(index.data(Qt.ItemDataRole.EditRole))
        assert editor.width() >= editor.fontMetrics().horizontalAdvance(text) + 20
        assert view.viewport().rect().contains(editor.geometry())
        assert editor.geometry().intersects(option.rect)


def test_outcomes_are_painted_as_chips(qtbot, bench, make_pasting) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    model = PasteModel(make_pasting().preview(Choices()), bench, view)
    view.setModel(model)
    view.setItemDelegate(PasteDelegate(bench, lambda cell: (), view))
    view.resize(600, 200)
    view.show()
    qtbot.waitExposed(view)
    rect = view.visualRect(model.index(0, OUTCOME))
    image = view.viewport().grab(rect).toImage()
    tint = bench.theme.colours["okT"].name()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert tint in colours
