"""One sheet of a book as it will be printed, as large as its place allows."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salonplanner.ui.printing.book import Book
from salonplanner.ui.theme import Theme

_AROUND = 12.0
_STEPS = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Down: 1,
}


class PageView(QWidget):
    """Shows a sheet; the keys and the wheel go to others. ``page_changed`` tells which one."""

    page_changed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pageView")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._book: Book | None = None
        self._page = 0
        self._picture: QPixmap | None = None

    @property
    def page(self) -> int:
        """The sheet shown, from 0."""
        return self._page

    @property
    def pages(self) -> int:
        """How many sheets there are."""
        return self._book.pages if self._book is not None else 0

    def set_book(self, book: Book) -> None:
        """Show another book, at the sheet shown before where it has that many."""
        self._book = book
        self._picture = None
        self._page = min(self._page, max(book.pages - 1, 0))
        self.page_changed.emit(self._page)
        self.update()

    def show_page(self, page: int) -> None:
        """Show a sheet, the nearest one where there is none of that number."""
        page = min(max(page, 0), max(self.pages - 1, 0))
        if page != self._page:
            self._page = page
            self._picture = None
            self.page_changed.emit(page)
            self.update()

    def sizeHint(self) -> QSize:
        """Room to tell the sheet's parts apart."""
        return QSize(self._theme.px(640), self._theme.px(480))

    def minimumSizeHint(self) -> QSize:
        """Half of that."""
        return self.sizeHint() / 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another sheet."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.show_page(self._page + _STEPS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.show_page(0 if key is Qt.Key.Key_Home else self.pages - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go to another sheet."""
        turned = event.angleDelta().y()
        if turned:
            self.show_page(self._page + (-1 if turned > 0 else 1))
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet with a line around it."""
        painter = QPainter(self)
        colours = self._theme.colours
        painter.fillRect(self.rect(), colours["sunken"])
        if self._book is not None and self._book.pages:
            place = self._place(self._book)
            painter.drawPixmap(place.topLeft(), self._painted(self._book, place))
            painter.setPen(QPen(colours["accent" if self.hasFocus() else "line2"], 1))
            painter.drawRect(place)
        painter.end()

    def _place(self, book: Book) -> QRectF:
        """Where the sheet is: in the middle, in its own proportions."""
        paper = QSizeF(book.paper.width, book.height(self._page))
        room = QSizeF(max(self.width() - 2 * _AROUND, 1), max(self.height() - 2 * _AROUND, 1))
        size = paper.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        middle = QPointF(self.width() / 2, self.height() / 2)
        corner = middle - QPointF(size.width() / 2, size.height() / 2)
        return QRectF(QPointF(round(corner.x()), round(corner.y())), size)

    def _painted(self, book: Book, place: QRectF) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = (place.size() * ratio).toSize()
        if self._picture is None or self._picture.size() != size:
            picture = QPixmap(size)
            painter = QPainter(picture)
            scale = size.width() / book.paper.width
            painter.scale(scale, scale)
            book.fill(painter, self._page)
            book.paint(painter, self._page)
            painter.end()
            picture.setDevicePixelRatio(ratio)
            self._picture = picture
        return self._picture
