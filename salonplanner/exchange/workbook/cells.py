"""Cells and blocks of cells, by what they hold, and how a formula names them."""

from xlsxwriter.utility import xl_rowcol_to_cell

from salonplanner.domain.value import Value


def quoted(sheet: str) -> str:
    """A sheet's name as a formula writes it."""
    return "'" + sheet.replace("'", "''") + "'"


def address(row: int, col: int, *, row_fixed: bool = False, col_fixed: bool = False) -> str:
    """The address of a cell on its own sheet, counted from 0: ``B5``, ``$B5``, ``$B$5``."""
    return xl_rowcol_to_cell(row, col, row_abs=row_fixed, col_abs=col_fixed)


class Block(Value, frozen=True, kw_only=True):
    """A rectangle of cells of one sheet, rows and columns counted from 0."""

    sheet: str
    top: int
    left: int
    bottom: int
    right: int

    @property
    def here(self) -> str:
        """Its fixed address for a formula on its own sheet."""
        first = address(self.top, self.left, row_fixed=True, col_fixed=True)
        if (self.top, self.left) == (self.bottom, self.right):
            return first
        return first + ":" + address(self.bottom, self.right, row_fixed=True, col_fixed=True)

    def __str__(self) -> str:
        return f"{quoted(self.sheet)}!{self.here}"

    def row(self, index: int) -> "Block":
        """One of its rows."""
        top = self.top + index
        return Block(sheet=self.sheet, top=top, left=self.left, bottom=top, right=self.right)

    def column(self, index: int) -> "Block":
        """One of its columns."""
        left = self.left + index
        return Block(sheet=self.sheet, top=self.top, left=left, bottom=self.bottom, right=left)


def cell(sheet: str, row: int, col: int) -> Block:
    """One cell."""
    return Block(sheet=sheet, top=row, left=col, bottom=row, right=col)


def column(sheet: str, col: int, top: int, bottom: int) -> Block:
    """A run of cells of one column."""
    return Block(sheet=sheet, top=top, left=col, bottom=bottom, right=col)
