"""Where the window prints: one preview at a time, and pages that are only grabbed."""

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.pages import PageName
from salonplanner.ui.printing.desk import PrintDesk
from salonplanner.ui.printing.job import PageKind
from salonplanner.ui.printing.preview import PreviewDialog
from tests.gui.printing.papers import colours


@pytest.fixture
def desk(qapp: QApplication, window):
    made = PrintDesk(qapp, window.session, window.messages, window)
    yield made
    dialog = window.findChild(PreviewDialog)
    if dialog is not None:
        dialog.reject()


def test_a_page_that_has_no_sheet_is_copied_as_it_stands(desk, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(200, 100)
    widget.setStyleSheet("background: #123456")
    desk.copy_page(PageName.PLACES, widget)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (200, 100)
    assert image.pixelColor(50, 50) == QColor("#123456")


def test_a_page_that_has_no_sheet_previews_the_calendar(desk, window):
    desk.preview_page(PageName.EVENTS)
    assert window.findChild(PreviewDialog).book.job.kinds == (PageKind.CALENDAR,)


def test_a_picture_shows_what_the_filter_shows(desk, window):
    widget = window.workspace.page_widget
    desk.copy_page(PageName.TABLE, widget)
    whole = QGuiApplication.clipboard().image().height()
    window.figures.choose_filter(SalonFilter(text="Fès"))
    desk.copy_page(PageName.TABLE, widget)
    assert QGuiApplication.clipboard().image().height() < whole / 2


def test_the_month_shown_is_the_one_copied(desk, window):
    window.workspace.show_page(PageName.MONTH)
    page = window.workspace.page_widget
    pictures = []
    for month in window.document.plan.season.months[:2]:
        page.view.show_month(month)
        desk.copy_page(PageName.MONTH, page)
        pictures.append(QGuiApplication.clipboard().image())
    assert pictures[0] != pictures[1]
    assert len(colours(pictures[0], 7)) > 10


def test_nothing_is_busy_at_first(desk):
    assert not desk.busy
    desk.give_up()
