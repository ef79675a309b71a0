"""Addresses as formulas write them."""

from salonplanner.exchange.workbook.cells import Block, address, cell, column, quoted


def test_a_sheet_is_quoted() -> None:
    assert quoted("Synthèse") == "'Synthèse'"
    assert quoted("l'été") == "'l''été'"


def test_addresses() -> None:
    assert address(4, 1) == "B5"
    assert address(4, 27, row_fixed=True) == "AB$5"
    assert address(4, 1, col_fixed=True) == "$B5"


def test_blocks() -> None:
    assert str(cell("Calendrier", 4, 1)) == "'Calendrier'!$B$5"
    assert str(column("Calendrier", 1, 4, 9)) == "'Calendrier'!$B$5:$B$10"
    block = Block(sheet="A", top=0, left=0, bottom=3, right=3)
    assert block.row(1).here == "$A$2:$D$2"
    assert block.column(2).here == "$C$1:$C$4"
