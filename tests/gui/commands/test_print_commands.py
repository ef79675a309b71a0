"""Print, PDF and pictures from the window, by keys, until the file is written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox

from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.dialogs.messages import Answer
from salonplanner.ui.printing import printer as printers
from salonplanner.ui.printing.job import PageKind, PaperSize
from salonplanner.ui.printing.picture_dialog import PictureDialog
from salonplanner.ui.printing.preview import PreviewDialog
from tests.gui.printing.papers import colours, texts, times

WAIT = 10_000


def preview(window) -> PreviewDialog:
    found = window.findChild(PreviewDialog)
    assert found is not None
    return found


def press(qtbot, dialog: PreviewDialog, name: str) -> None:
    qtbot.keyClick(dialog.findChild(QPushButton, name), Qt.Key.Key_Space)


@pytest.fixture
def open_preview(shown, qtbot):
    """Opens the preview by its keys."""

    def opened() -> PreviewDialog:
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow, timeout=WAIT)
        qtbot.keyClick(shown, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: shown.findChild(PreviewDialog) is not None, timeout=WAIT)
        return preview(shown)

    yield opened
    dialog = shown.findChild(PreviewDialog)
    if dialog is not None:
        dialog.reject()
    qtbot.wait(0)


def test_nothing_of_it_is_loaded_at_first(window):
    assert window.prints._desk is None


def test_a_pdf_is_made_by_keys_alone(open_preview, shown, user, tmp_path, qtbot):
    dialog = open_preview()
    assert dialog.isVisible()
    qtbot.keyClick(dialog.findChild(QSpinBox, "fieldDown"), Qt.Key.Key_Up)
    user.will_choose(tmp_path / "saison")
    with qtbot.waitSignal(shown.prints.made, timeout=WAIT) as told:
        press(qtbot, dialog, "pdfButton")
    assert told.args == [tmp_path / "saison.pdf"]
    assert user.proposed[0].name == "Plan-salons-2025.pdf"
    pages = texts(tmp_path / "saison.pdf")
    assert len(pages) == 1
    assert times(pages[0], "OR-01") == 1
    assert not shown.workspace.message_bar.isHidden()
    assert shown.findChild(PreviewDialog) is None


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        (ActionName.CALENDAR, PageKind.CALENDAR),
        (ActionName.MONTH, PageKind.MONTH),
        (ActionName.TABLE, PageKind.TABLE),
    ],
)
def test_the_page_shown_is_previewed(shown, open_preview, page, kind):
    shown.actions_set[page].trigger()
    assert open_preview().book.job.kinds == (kind,)


def test_the_preview_is_opened_once(open_preview, shown):
    first = open_preview()
    shown.prints.preview()
    assert [*shown.findChildren(PreviewDialog)] == [first]


def test_what_was_chosen_is_chosen_the_next_time(open_preview, qtbot, shown):
    dialog = open_preview()
    qtbot.keyClick(dialog.findChild(QComboBox, "fieldPaper"), Qt.Key.Key_Down)
    dialog.reject()
    qtbot.waitUntil(lambda: shown.findChild(PreviewDialog) is None, timeout=WAIT)
    assert open_preview().book.job.size is PaperSize.A3


def test_the_filter_is_printed_unless_the_whole_plan_is_wanted(shown, open_preview, qtbot):
    shown.figures.choose_filter(SalonFilter(text="Fès"))
    dialog = open_preview()
    assert not dialog.book.job.whole_plan
    qtbot.keyClick(dialog.findChild(QComboBox, "fieldScope"), Qt.Key.Key_Down)
    assert dialog.book.job.whole_plan


def test_a_pdf_that_is_open_elsewhere_is_told(shown, open_preview, user, tmp_path, qtbot):
    user.will_choose(tmp_path / "none" / "a.pdf")
    user.answers = [Answer.CANCEL]
    press(qtbot, open_preview(), "pdfButton")
    qtbot.waitUntil(lambda: bool(user.told), timeout=WAIT)
    assert str(tmp_path / "none" / "a.pdf") in user.told[0]


def test_a_file_that_is_not_named_makes_nothing(open_preview, user, qtbot):
    user.will_choose("")
    dialog = open_preview()
    press(qtbot, dialog, "pdfButton")
    assert dialog.isVisible()


def test_for_a_pdf_enter_saves_one(shown, qtbot, open_preview):
    shown.actions_set[ActionName.EXPORT_PDF].trigger()
    button = preview(shown).findChild(QPushButton, "pdfButton")
    assert button is not None
    assert button.isDefault()


def choose_printer(monkeypatch, path) -> None:
    """A printer that prints into a file is chosen, whoever asks."""

    def chosen(book, title, parent):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printers.prepare(printer, book, title)
        return printer

    monkeypatch.setattr(printers, "asked_printer", chosen)


def test_it_is_printed(shown, open_preview, qtbot, monkeypatch, tmp_path):
    choose_printer(monkeypatch, tmp_path / "printed.pdf")
    told: list[str] = []
    shown.salons.told.connect(told.append)
    press(qtbot, open_preview(), "printButton")
    qtbot.waitUntil(lambda: not shown.prints.desk.busy, timeout=WAIT)
    assert len(texts(tmp_path / "printed.pdf")) == 2
    assert len(told) == 1
    qtbot.wait(0)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(
    shown, open_preview, qtbot, monkeypatch, tmp_path, user
):
    choose_printer(monkeypatch, tmp_path / "none" / "printed.pdf")
    press(qtbot, open_preview(), "printButton")
    qtbot.waitUntil(lambda: bool(user.told), timeout=WAIT)
    assert not shown.prints.desk.busy
    qtbot.wait(0)


def test_a_print_left_in_the_system_s_dialog_goes_back_to_the_preview(
    open_preview, qtbot, monkeypatch
):
    monkeypatch.setattr(printers, "asked_printer", lambda *_: None)
    dialog = open_preview()
    press(qtbot, dialog, "printButton")
    assert dialog.isVisible()


def accept_picture(monkeypatch, *, accepted: bool = True) -> None:
    monkeypatch.setattr(PictureDialog, "exec", lambda _dialog: accepted)


def test_a_picture_of_the_season_is_saved(window, user, tmp_path, qtbot, monkeypatch):
    accept_picture(monkeypatch)
    user.will_choose(tmp_path / "saison")
    with qtbot.waitSignal(window.prints.made, timeout=WAIT):
        window.actions_set[ActionName.EXPORT_PNG].trigger()
    image = QImage(str(tmp_path / "saison.png"))
    assert image.width() == 3200
    assert len(colours(image, 7)) > 20
    qtbot.wait(0)


def test_a_picture_can_be_left(window, user, monkeypatch):
    accept_picture(monkeypatch, accepted=False)
    window.actions_set[ActionName.EXPORT_PNG].trigger()
    assert user.proposed == []


@pytest.mark.parametrize("page", [ActionName.CALENDAR, ActionName.MONTH, ActionName.TABLE])
def test_the_page_shown_goes_to_the_clipboard(window, page, qtbot):
    window.bench.theme.choose("dark")
    window.actions_set[page].trigger()
    told: list[str] = []
    window.salons.told.connect(told.append)
    QGuiApplication.clipboard().clear()
    window.actions_set[ActionName.COPY_PICTURE].trigger()
    image = QGuiApplication.clipboard().image()
    assert image.width() == 3200
    found = colours(image, 7)
    assert "#ffffff" in found
    assert len(found) > 10
    assert len(told) == 1


def test_closing_gives_a_pdf_up(shown, open_preview, user, tmp_path, qtbot):
    user.will_choose(tmp_path / "a.pdf")
    dialog = open_preview()
    press(qtbot, dialog, "pdfButton")
    assert shown.prints.desk.busy
    shown.close()
    qtbot.waitUntil(lambda: not shown.prints.desk.busy, timeout=WAIT)
    assert not (tmp_path / "a.pdf").exists()
