"""The boxes before the rows that tick salons, and the one above that ticks all."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QTableView

from salonplanner.ui import metrics
from salonplanner.ui.models.shown_salons import ShownSalons
from salonplanner.ui.table.ticks import Ticks
from salonplanner.ui.table.view import SalonTable
from salonplanner.ui.workbench import Workbench

WIDTH = 36
BOX = 14


class RowMarks(QHeaderView):
    """A click ticks a row's salon, with Shift all rows from the last one, and so does a drag."""

    def __init__(
        self, bench: Workbench, shown: ShownSalons, ticks: Ticks, parent: QTableView
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("rowMarks")
        self.setAccessibleName(bench.language.tr("Salons ticked"))
        self._bench = bench
        self._shown = shown
        self._ticks = ticks
        self._anchor = -1
        self._ticking = True
        self._hovered = -1
        self._pictures: dict[tuple[bool, bool, float], QPixmap] = {}
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.viewport().setMouseTracking(True)
        bench.theme.changed.connect(self._resize)
        ticks.changed.connect(self.viewport().update)
        self._resize()

    def sizeHint(self) -> QSize:
        """As wide as a box with room around it."""
        return QSize(self._bench.theme.px(WIDTH), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes of the rows in sight, in one go: Qt would ask about each of them."""
        colours = self._bench.theme.colours
        ticked = frozenset(self._ticks.ids)
        width, height = self.viewport().width(), self.defaultSectionSize()
        edge = 0 if self.isRightToLeft() else width - 1
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colours["surface"])
        first = self.logicalIndexAt(event.rect().top())
        last = self.logicalIndexAt(event.rect().bottom())
        rows = range(first, (last if last >= 0 else self.count() - 1) + 1) if first >= 0 else ()
        for row in rows:
            rect = QRect(0, self.sectionViewportPosition(row), width, height)
            on = self._shown.id_at(row) in ticked
            if on or row % 2:
                painter.fillRect(rect, colours["sel" if on else "rowalt"])
            self._paint_box(painter, rect, on=on, hovered=row == self._hovered)
            painter.fillRect(rect.left(), rect.bottom(), width, 1, colours["line"])
            painter.fillRect(edge, rect.top(), 1, height, colours["line"])
        painter.end()

    def _paint_box(self, painter: QPainter, rect: QRect, *, on: bool, hovered: bool) -> None:
        """Paint a box from the picture that was made of it once."""
        ratio = painter.device().devicePixelRatio()
        key = (on, hovered, ratio)
        picture = self._pictures.get(key)
        if picture is None:
            side = self._bench.theme.px(BOX) + 2
            picture = QPixmap(round(side * ratio), round(side * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(picture)
            state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            paint_box(self._bench, inner, QRect(0, 0, side, side), state, hovered=hovered)
            inner.end()
            self._pictures[key] = picture
        side = round(picture.width() / ratio)
        left = rect.left() + (rect.width() - side) // 2
        painter.drawPixmap(left, rect.top() + (rect.height() - side) // 2, picture)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick a row, or take its tick back."""
        row = self.logicalIndexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or row < 0:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._anchor >= 0:
            self._span(row)
        else:
            self._anchor = row
            self._ticking = self._shown.id_at(row) not in self._ticks.ids
            self._span(row)
        view = self.parent()
        if isinstance(view, QTableView):
            # What the delete key means now are the salons ticked, not the cell chosen before.
            view.selectionModel().clearSelection()
            view.setFocus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag goes on with what the click began."""
        row = self.logicalIndexAt(event.position().toPoint())
        if event.buttons() & Qt.MouseButton.LeftButton and row >= 0 and self._anchor >= 0:
            self._span(row)
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing: the press did it."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two clicks."""
        self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No box is under the pointer any more."""
        self._hovered = -1
        self.viewport().update()

    def _span(self, row: int) -> None:
        anchor = min(self._anchor, self._shown.rowCount() - 1)
        span = range(min(anchor, row), max(anchor, row) + 1)
        ids = [self._shown.id_at(number) for number in span]
        if self._ticking:
            self._ticks.tick(dict.fromkeys((*self._ticks.ids, *ids)))
        else:
            self._ticks.tick(known for known in self._ticks.ids if known not in ids)

    def _resize(self) -> None:
        self._pictures.clear()
        height = self._bench.theme.px(metrics.TABLE_ROW)
        self.setMinimumSectionSize(height)
        self.setDefaultSectionSize(height)
        self.updateGeometry()


class CornerMark(QAbstractButton):
    """Ticks all salons shown, or takes all ticks back."""

    def __init__(
        self, bench: Workbench, shown: ShownSalons, ticks: Ticks, view: SalonTable
    ) -> None:
        super().__init__(view)
        self._bench = bench
        self._shown = shown
        self._ticks = ticks
        self._view = view
        self.setObjectName("tickAll")
        tip = bench.language.tr("Tick all salons shown")
        self.setAccessibleName(tip)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._toggle)
        ticks.changed.connect(self.update)
        shown.rowsInserted.connect(self.update)
        shown.rowsRemoved.connect(self.update)
        shown.modelReset.connect(self.update)
        view.resized.connect(self._follow)
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box over the boxes, and the sign of the filters beside their row."""
        theme = self._bench.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colours["panel"])
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colours["line2"])
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.fillRect(0 if rtl else self.width() - 1, 0, 1, self.height(), theme.colours["line"])
        top = theme.px(metrics.TABLE_HEADER)
        paint_box(
            self._bench, painter, QRect(0, 0, self.width(), top), self._state(), hovered=False
        )
        side = theme.px(metrics.ICON_SMALL)
        below = QRectF(0, top, self.width(), self.height() - top)
        place = QRectF(0, 0, side, side)
        place.moveCenter(below.center())
        self._bench.icons.paint(painter, place, "list-filter", "text3")
        painter.end()

    def _state(self) -> Qt.CheckState:
        ticked = set(self._ticks.ids)
        shown = (
            sum(1 for row in range(self._shown.rowCount()) if self._shown.id_at(row) in ticked)
            if ticked
            else 0
        )
        if not shown:
            return Qt.CheckState.Unchecked
        whole = shown == self._shown.rowCount()
        return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked

    def _toggle(self) -> None:
        if self._state() is Qt.CheckState.Checked:
            self._ticks.clear()
        else:
            self._ticks.tick([self._shown.id_at(row) for row in range(self._shown.rowCount())])
        self._view.selectionModel().clearSelection()

    def _follow(self) -> None:
        """Lie over the corner between the two headers."""
        across, down = self._view.horizontalHeader(), self._view.verticalHeader()
        corner = QRect(down.x(), across.y(), down.width(), across.height())
        if self.geometry() != corner:
            self.setGeometry(corner)
            self.raise_()


def paint_box(
    bench: Workbench, painter: QPainter, rect: QRect, state: Qt.CheckState, *, hovered: bool
) -> None:
    """Paint a check box in the middle of a rectangle."""
    theme = bench.theme
    side = theme.px(BOX)
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(rect).center())
    box.moveTopLeft(box.topLeft().toPoint())
    empty = state is Qt.CheckState.Unchecked
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = "line3" if empty and not hovered else "accent"
    painter.setPen(theme.colours[edge])
    painter.setBrush(theme.colours["input" if empty else "accent"])
    radius = metrics.RADIUS_CHECK
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if not empty:
        glyph = "check" if state is Qt.CheckState.Checked else "minus"
        bench.icons.paint(painter, box.adjusted(1, 1, -1, -1), glyph, "on")
    painter.restore()
