"""The preview: what will be printed, sheet by sheet, and what is chosen about it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from salonplanner.ui import metrics
from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import PrintJob
from salonplanner.ui.printing.look import Look
from salonplanner.ui.printing.options import PrintOptions
from salonplanner.ui.printing.page_view import PageView
from salonplanner.ui.printing.subject import Subject
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.workbench import Workbench

_SIZE = (1000, 680)


class PreviewDialog(QDialog):
    """Shows the sheets of a job; ``print_wanted`` and ``pdf_wanted`` carry the book chosen."""

    print_wanted = Signal(object)
    pdf_wanted = Signal(object)

    def __init__(
        self, subject: Subject, job: PrintJob, look: Look, bench: Workbench, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("previewDialog")
        self._subject = subject
        self._look = look
        self._bench = bench
        self.setWindowTitle(bench.language.tr("Print preview"))
        self.options = PrintOptions(subject, job, bench)
        self.view = PageView(bench.theme)
        self.view.setAccessibleName(bench.language.tr("Preview of the sheet"))
        self._number: QLabel = make_label("", "body", "secondary", name="pageNumber")
        self._earlier = self._step("chevron-left", "previousPage", bench.language.tr("Page before"))
        self._later = self._step("chevron-right", "nextPage", bench.language.tr("Next page"))
        self._lay_out()
        self.options.changed.connect(self._renew)
        self.view.page_changed.connect(self._show_number)
        self._earlier.clicked.connect(self._go_back)
        self._later.clicked.connect(self._go_on)
        self._renew()

    @property
    def book(self) -> Book:
        """What would be printed now."""
        return self._book

    def prefer_pdf(self) -> None:
        """Let Enter save a PDF, not print."""
        self._print.setDefault(False)
        dress(self._print, primary=False)
        self._pdf.setDefault(True)
        dress(self._pdf, primary=True)

    def _lay_out(self) -> None:
        theme = self._bench.theme
        self.options.setFixedWidth(theme.px(230))
        pages = QHBoxLayout()
        pages.addStretch(1)
        for widget in (self._earlier, self._number, self._later):
            pages.addWidget(widget)
        pages.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.view, 1)
        right.addLayout(pages)
        row = QHBoxLayout()
        row.setSpacing(metrics.DIALOG_PADDING)
        row.addWidget(self.options)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(metrics.DIALOG_PADDING,) * 4)
        column.setSpacing(metrics.DIALOG_PADDING)
        column.addLayout(row, 1)
        column.addWidget(self._made_buttons())
        wanted = QSize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        parent = self.parentWidget()
        # Larger than the window it belongs to, it might not fit the screen.
        self.resize(wanted if parent is None else wanted.boundedTo(parent.size()))

    def _made_buttons(self) -> QDialogButtonBox:
        tr = self._bench.language.tr
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        self._print: QPushButton = buttons.addButton(tr("Print…"), role.ActionRole)
        self._print.setObjectName("printButton")
        self._print.setDefault(True)
        dress(self._print, primary=True)
        self._pdf: QPushButton = buttons.addButton(tr("Save as PDF…"), role.ActionRole)
        self._pdf.setObjectName("pdfButton")
        close = buttons.addButton(tr("Close"), role.RejectRole)
        close.setObjectName("closeButton")
        self._print.clicked.connect(self._ask_print)
        self._pdf.clicked.connect(self._ask_pdf)
        buttons.rejected.connect(self.reject)
        return buttons

    def _step(self, icon: str, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(self._bench.icons.icon(icon))
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _renew(self) -> None:
        self._book = Book(self._subject, self.options.job, self._look)
        self.view.set_book(self._book)
        self._show_number()

    def _show_number(self) -> None:
        language, page, pages = self._bench.language, self.view.page, self.view.pages
        self._number.setText(
            language.tr(
                "Page {page} / {count}",
                page=language.number(page + 1),
                count=language.number(pages),
            )
        )
        self._earlier.setEnabled(page > 0)
        self._later.setEnabled(page < pages - 1)

    def _go_back(self) -> None:
        self.view.show_page(self.view.page - 1)

    def _go_on(self) -> None:
        self.view.show_page(self.view.page + 1)

    def _ask_print(self) -> None:
        self.print_wanted.emit(self._book)

    def _ask_pdf(self) -> None:
        self.pdf_wanted.emit(self._book)
