"""Where the window prints: preview, printer, PDF, pictures in a file or the clipboard."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from salonplanner.storage.replacing import replace_file
from salonplanner.ui.commands.export_commands import proposed_path
from salonplanner.ui.commands.file_making import FileKind, FileMaking
from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.dialogs.save_path import SavePaths
from salonplanner.ui.month.page import MonthPage
from salonplanner.ui.pages import PageName
from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import PageKind, PrintJob
from salonplanner.ui.printing.look import Look
from salonplanner.ui.printing.pdf import pdf_pages
from salonplanner.ui.printing.picture import picture, png_bytes
from salonplanner.ui.printing.picture_dialog import PictureDialog
from salonplanner.ui.printing.preview import PreviewDialog
from salonplanner.ui.printing.subject import subject_of, title_of, today
from salonplanner.ui.session import Session
from salonplanner.ui.tasks.steps import StepTask

_KINDS = {
    PageName.CALENDAR: PageKind.CALENDAR,
    PageName.MONTH: PageKind.MONTH,
    PageName.TABLE: PageKind.TABLE,
}


class PrintDesk(QObject):
    """Prints what a session shows; ``made`` carries the path of a finished file."""

    made = Signal(object)

    def __init__(
        self, app: QApplication, session: Session, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._messages = messages
        self._window = window
        self._look = Look(app)
        self._look.theme.setParent(self)
        self._paths = SavePaths(window, messages, session.bench.language)
        self._job = PrintJob()
        self._book: Book | None = None
        self._picture: QImage | None = None
        self._preview: PreviewDialog | None = None
        self._printing: StepTask | None = None
        self._pdfs = FileMaking(self._pdf_kind(), session.bench, messages, window)
        self._pictures = FileMaking(self._picture_kind(), session.bench, messages, window)
        for making in (self._pdfs, self._pictures):
            making.made.connect(self.made)

    @property
    def busy(self) -> bool:
        """Whether something is being printed or made."""
        return self._printing is not None or self._pdfs.busy or self._pictures.busy

    def preview_page(self, page: PageName, *, prefer_pdf: bool = False) -> None:
        """Show what would be printed of a page; nothing where that is shown already."""
        if self._preview is not None:
            return
        bench = self._session.bench
        subject = subject_of(self._session, today())
        job = PrintJob(
            kinds=(_KINDS.get(page, PageKind.CALENDAR),),
            size=self._job.size,
            landscape=self._job.landscape,
            across=self._job.across,
            down=self._job.down,
        )
        self._preview = dialog = PreviewDialog(subject, job, self._look, bench, self._window)
        if prefer_pdf:
            dialog.prefer_pdf()
        dialog.pdf_wanted.connect(self._save_pdf)
        dialog.print_wanted.connect(self._print)
        dialog.finished.connect(self._put_away)
        dialog.open()

    def save_picture(self) -> None:
        """Ask how large, and where to, and make a picture of the whole season."""
        bench = self._session.bench
        subject = subject_of(self._session, today())
        dialog = PictureDialog(subject, bench, self._window)
        chosen = dialog.exec()
        dialog.deleteLater()
        if chosen:
            job = PrintJob(whole_plan=dialog.whole_plan)
            self._picture = picture(subject, job, self._look, dialog.width_chosen)
            self._pictures.ask()

    def copy_page(self, page: PageName, widget: QWidget) -> None:
        """Put a picture of a page into the clipboard: painted anew, or as it stands there."""
        kind = _KINDS.get(page)
        if kind is None:
            image = widget.grab().toImage()
        else:
            month = widget.view.month if isinstance(widget, MonthPage) else None
            job = PrintJob(kinds=(kind,), month=month)
            image = picture(subject_of(self._session, today()), job, self._look)
        QGuiApplication.clipboard().setImage(image)
        self._session.message(self._session.bench.language.tr("The picture is in the clipboard."))

    def give_up(self) -> None:
        """Make no further sheet."""
        self._pdfs.give_up()
        self._pictures.give_up()
        if self._printing is not None:
            self._printing.cancel()

    def _save_pdf(self, book: Book) -> None:
        self._book = book
        self._pdfs.ask()

    def _print(self, book: Book) -> None:
        # The system's printers take a while to load, and few print.
        from salonplanner.ui.printing import printer as printers  # noqa: PLC0415

        title = title_of(self._session.document.plan, self._session.bench.language)
        printer = printers.asked_printer(book, title, self._preview or self._window)
        if printer is None:
            return
        # The task holds the printer until the last sheet is out.
        self._printing = task = StepTask(printers.printed_pages(book, printer), self)
        task.failed.connect(self._tell_silent)
        task.done.connect(self._tell_printed)
        task.ended.connect(self._end_printing)
        self._close_preview()
        task.start()

    def _tell_printed(self) -> None:
        tr = self._session.bench.language.tr
        self._session.message(tr("The sheets are on their way to the printer."))

    def _tell_silent(self, error: Exception) -> None:
        # Loaded by now: only who prints gets here.
        from salonplanner.ui.printing.printer import PrinterSilentError  # noqa: PLC0415

        if not isinstance(error, PrinterSilentError):
            raise error
        tr = self._session.bench.language.tr
        self._messages.tell(
            tr("The printer does not answer"),
            tr("Nothing was printed. Check that it is switched on and connected, then try again."),
        )

    def _end_printing(self) -> None:
        if self._printing is not None:
            self._printing.deleteLater()
            self._printing = None

    def _pdf_kind(self) -> FileKind:
        tr = self._session.bench.language.tr
        return FileKind(
            title=tr("Save as PDF"),
            refused=tr("The PDF could not be written"),
            work=self._pdf_work,
            ask_path=self._ask_pdf,
        )

    def _picture_kind(self) -> FileKind:
        tr = self._session.bench.language.tr
        return FileKind(
            title=tr("Picture of the calendar"),
            refused=tr("The picture could not be written"),
            work=self._picture_work,
            ask_path=self._ask_picture,
        )

    def _pdf_work(self, path: Path) -> StepTask:
        book = self._book
        if book is None:
            raise RuntimeError("a PDF is made of a book")
        title = title_of(self._session.document.plan, self._session.bench.language)
        self._close_preview()
        return StepTask(pdf_pages(book, path, title), self)

    def _picture_work(self, path: Path) -> StepTask:
        return StepTask(self._picture_steps(path), self)

    def _picture_steps(self, path: Path) -> Iterator[float]:
        content = png_bytes(self._picture) if self._picture is not None else b""
        yield 0.9
        replace_file(path, lambda beside: _put(content, beside))
        yield 1.0

    def _ask_pdf(self) -> Path | None:
        tr = self._session.bench.language.tr
        kinds = {".pdf": tr("PDF (*.pdf)")}
        return self._paths.ask(tr("Save as PDF"), self._proposed(".pdf"), kinds)

    def _ask_picture(self) -> Path | None:
        tr = self._session.bench.language.tr
        kinds = {".png": tr("Picture (*.png)")}
        return self._paths.ask(tr("Picture of the calendar"), self._proposed(".png"), kinds)

    def _proposed(self, suffix: str) -> Path:
        return proposed_path(self._session.document, self._session.bench, suffix)

    def _close_preview(self) -> None:
        if self._preview is not None:
            self._preview.accept()

    def _put_away(self) -> None:
        if self._preview is not None:
            self._job = self._preview.book.job
            self._preview.deleteLater()
            self._preview = None


def _put(content: bytes, path: Path) -> None:
    path.write_bytes(content)
