"""What tests of the table look at: editors that are open, and the salons shown."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from salonplanner.ui.table.page import TablePage
from salonplanner.ui.table.view import SalonTable


def editor_of(table: SalonTable, key: str) -> QWidget:
    """The editor that is open in a column."""
    found = table.findChildren(QWidget, f"cell-{key}")
    editors = [editor for editor in found if editor.isVisible()]
    assert len(editors) == 1
    return editors[0]


def work_off() -> None:
    """Let what was put off to the next turn happen."""
    QApplication.processEvents()


def ids_of(page: TablePage) -> list[str]:
    """The salons shown, from the top."""
    return [page.shown.id_at(row) for row in range(page.shown.rowCount())]


def corner(widget: QWidget) -> QPoint:
    """A place well within a widget, at its start."""
    return QPoint(8, widget.height() // 2)
