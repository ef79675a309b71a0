"""The preview dialog: live, by keys alone, with what can be done next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSpinBox, QToolButton

from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import PageKind, PrintJob
from salonplanner.ui.printing.preview import PreviewDialog


@pytest.fixture
def dialog(qtbot, subject, look, bench):
    made = PreviewDialog(subject, PrintJob(), look, bench, None)
    qtbot.addWidget(made)
    made.show()
    return made


def button(dialog: PreviewDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def number(dialog: PreviewDialog) -> str:
    found = dialog.findChild(QLabel, "pageNumber")
    assert found is not None
    return found.text()


def test_it_is_live(dialog, qtbot):
    assert dialog.book.pages == dialog.view.pages == 2
    qtbot.keyClick(dialog.findChild(QSpinBox, "fieldDown"), Qt.Key.Key_Up)
    assert dialog.view.pages == 1
    qtbot.keyClick(dialog.findChild(QCheckBox, "print-table"), Qt.Key.Key_Space)
    assert dialog.view.pages > 1
    assert dialog.book.job.kinds == (PageKind.CALENDAR, PageKind.TABLE)


def test_pages_are_turned(dialog, qtbot):
    earlier = dialog.findChild(QToolButton, "previousPage")
    later = dialog.findChild(QToolButton, "nextPage")
    assert (earlier.isEnabled(), later.isEnabled()) == (False, True)
    assert "1 / 2" in number(dialog)
    qtbot.mouseClick(later, Qt.MouseButton.LeftButton)
    assert "2 / 2" in number(dialog)
    assert (earlier.isEnabled(), later.isEnabled()) == (True, False)
    qtbot.mouseClick(earlier, Qt.MouseButton.LeftButton)
    assert dialog.view.page == 0


@pytest.mark.parametrize(
    ("name", "signal"), [("printButton", "print_wanted"), ("pdfButton", "pdf_wanted")]
)
def test_its_buttons_hand_the_book_over(dialog, qtbot, name, signal):
    with qtbot.waitSignal(getattr(dialog, signal)) as told:
        qtbot.keyClick(button(dialog, name), Qt.Key.Key_Space)
    assert isinstance(told.args[0], Book)
    assert dialog.isVisible()


def test_one_button_is_primary(dialog):
    assert button(dialog, "printButton").isDefault()
    dialog.prefer_pdf()
    assert button(dialog, "pdfButton").isDefault()
    assert not button(dialog, "printButton").isDefault()


def test_escape_leaves_it(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
