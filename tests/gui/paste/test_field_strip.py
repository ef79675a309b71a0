"""The choices above the columns of a paste."""

from PySide6.QtWidgets import QComboBox, QTableView, QVBoxLayout, QWidget

from salonplanner.exchange.clipboard.fields import Field
from salonplanner.services.pasting import Choices
from salonplanner.ui.paste.field_strip import FieldStrip
from salonplanner.ui.paste.model import FIRST_CELL, PasteModel


def test_each_choice_stays_over_its_column(qtbot, bench, make_pasting) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    view = QTableView()
    view.verticalHeader().hide()
    model = PasteModel(make_pasting().preview(Choices()), bench, view)
    view.setModel(model)
    strip = FieldStrip(bench, view.horizontalHeader())
    column = QVBoxLayout(page)
    column.addWidget(strip)
    column.addWidget(view)
    page.resize(900, 300)
    page.show()
    qtbot.waitExposed(page)
    fields = [Field.ID, None, Field.COMPUTED, *[None] * 5]
    strip.show_fields(fields, [str(place) for place in range(8)])
    view.setColumnWidth(FIRST_CELL, 333)
    found = [strip.findChild(QComboBox, f"pasteField{place}") for place in range(8)]
    combos = [combo for combo in found if combo is not None]
    assert len(combos) == 8
    assert combos[0].currentData() == "id"
    assert combos[1].currentData() == combos[2].currentData() == ""
    header = view.horizontalHeader()
    for place, combo in enumerate(combos):
        left = header.mapTo(page, header.rect().topLeft()).x()
        left += header.sectionViewportPosition(FIRST_CELL + place)
        assert abs(combo.mapTo(page, combo.rect().topLeft()).x() - left) <= 3
    assert combos[0].width() == 333 - 4
    with qtbot.waitSignal(strip.chosen) as chosen:
        combos[1].setCurrentIndex(combos[1].findData("city"))
        combos[1].activated.emit(combos[1].currentIndex())
    assert chosen.args == [1, Field.CITY]
    strip.show_fields(fields[:2], ["a", "b"])
