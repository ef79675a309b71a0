"""The strip under the calendar that shows what each week holds."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QActionGroup,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QToolButton, QToolTip

from salonplanner.domain.salon import Salon
from salonplanner.forecast.weeks import Week
from salonplanner.language import Language
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.area import TimelineArea
from salonplanner.ui.timeline.geometry import Rect, TimeScale
from salonplanner.ui.timeline.hover import HoverTip, as_html
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.pressure import Column, PressureRules, Quantity, columns
from salonplanner.ui.timeline.strip import TimeStrip
from salonplanner.ui.widgets.label import dress

HEIGHT = 44
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PressureStrip(TimeStrip):
    """Columns in line with the weeks above; ``quantity_picked`` tells what the user wants to see.

    The arrows go from week to week, so that the figures can be had without the mouse.
    """

    quantity_picked = Signal(object)

    def __init__(self, theme: Theme, view: TimelineArea, language: Language) -> None:
        super().__init__(theme, view, HEIGHT)
        self._language = language
        self._quantity = Quantity.SALONS
        self._whole: Sequence[Week] = ()
        self._shown: Sequence[Week] | None = None
        self._salons: dict[str, Salon] = {}
        self._made: tuple[tuple[object, ...], tuple[Column, ...]] | None = None
        self._hovered: Week | None = None
        self._current = 0
        self.setObjectName("pressureStrip")
        self.setAccessibleName(language.tr("Week by week"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._switch = self._made_switch()
        self._tip = HoverTip(self)
        self._name()
        view.moved.connect(self._place_switch)

    @property
    def quantity(self) -> Quantity:
        """What the columns measure."""
        return self._quantity

    @property
    def weeks(self) -> Sequence[Week]:
        """The weeks shown, of the whole programme."""
        return self._whole

    @property
    def narrowed(self) -> bool:
        """Whether it tells what a filter leaves."""
        return self._shown is not None

    def set_quantity(self, quantity: Quantity) -> None:
        """Measure something else."""
        self._quantity = quantity
        self._name()
        self.update()

    def set_weeks(
        self, whole: Sequence[Week], shown: Sequence[Week] | None, salons: Sequence[Salon]
    ) -> None:
        """Show the weeks of a programme, and what of them a filter leaves; None without one."""
        self._whole, self._shown = whole, shown
        self._made = None
        self._salons = {salon.id: salon for salon in salons}
        self._current = min(self._current, max(len(whole) - 1, 0))
        self._hovered = None
        self.update()

    def lines_of(self, week: Week) -> list[str]:
        """What is said of a week: its figures, and its salons."""
        wording = self._view.wording
        lines = wording.week_lines(week, [self._salons[number] for number in week.salons])
        if self._shown is not None:
            part = next((one for one in self._shown if one.start == week.start), None)
            lines.insert(2, wording.shown_in_week(len(part.salons) if part else 0))
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns that the calendar shows the weeks of."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._view.ink
        self._paint_ground(painter, ink, self._language.tr("By week"))
        body, pane = self._body, self._view.pane
        painter.setClipRect(body)
        painter.translate(body.left() - pane.x, 0)
        current = self._week_of_keys() if self.hasFocus() else None
        for column in self._columns(ink):
            if column.cell.x < pane.x + pane.width and column.cell.right > pane.x:
                self._paint_column(painter, ink, column)
                if current is not None and column.week.start == current.start:
                    painter.setPen(QPen(ink.colour("accent"), 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    cell = QRectF(*column.cell).adjusted(1, 2, -1, 2)
                    painter.drawRoundedRect(cell, 3, 3)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the switch in the column."""
        super().resizeEvent(event)
        self._place_switch()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what the week under the pointer holds."""
        week = self._week_at(event.position())
        if week is not self._hovered:
            self._hovered = week
            self.update()
        place = event.globalPosition().toPoint()
        self._tip.rest(week.start if week else None, place, self._hovered_lines)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self._tip.stop()
        self._hovered = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from week to week and say what each holds."""
        key = Qt.Key(event.key())
        last = len(self._whole) - 1
        if key in _STEPS:
            step = -_STEPS[key] if self._rtl else _STEPS[key]
            self._go_to(min(max(self._current + step, 0), last))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which week the keys stand on."""
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys act elsewhere now."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def _hovered_lines(self) -> list[str]:
        return self.lines_of(self._hovered) if self._hovered else []

    def _columns(self, ink: Ink) -> tuple[Column, ...]:
        """The columns; scrolled, they stay the same ones."""
        scale = self._view.layout_shown.scale
        key = (scale, ink, self._quantity, self.height())
        if self._made is None or self._made[0] != key:
            self._made = (key, self._laid_out(scale, ink))
        return self._made[1]

    def _laid_out(self, scale: TimeScale, ink: Ink) -> tuple[Column, ...]:
        rules = PressureRules(
            scale=scale,
            top=ink.lengths.feast + 2,
            bottom=self.height() - 1.0,
            measure=ink.measures.week,
            write=self._view.wording.amount,
        )
        shown = self._whole if self._shown is None else self._shown
        return columns(self._whole, shown, self._quantity, rules)

    def _paint_column(self, painter: QPainter, ink: Ink, column: Column) -> None:
        painter.setPen(ink.pen("gridw"))
        cell = column.cell
        edge = cell.right if self._rtl else cell.x
        painter.drawLine(QPointF(edge, 1), QPointF(edge, cell.bottom))
        is_hovered = self._hovered is not None and self._hovered.start == column.week.start
        if column.bar.height:
            painter.fillRect(QRectF(*column.bar), ink.colour("line2" if is_hovered else "line"))
        if column.part.height:
            painter.fillRect(QRectF(*column.part), ink.colour("sel" if is_hovered else "tint2"))
            top = QRectF(column.part.x, column.part.y, column.part.width, 2)
            painter.fillRect(top, ink.colour("accent"))
        if column.text:
            painter.setPen(ink.colour("text" if is_hovered else "text2"))
            x = self._middle(cell) - column.text_width / 2
            y = column.bar.y - ink.lengths.feast
            place = Rect(x, y, column.text_width, ink.lengths.feast)
            ink.write(painter, "week", column.text, place, rtl=self._rtl)

    def _middle(self, cell: Rect) -> float:
        """The middle of what of a week is in view."""
        pane = self._view.pane
        return (max(cell.x, pane.x) + min(cell.right, pane.x + pane.width)) / 2

    def _week_at(self, point: QPointF) -> Week | None:
        body, pane = self._body, self._view.pane
        if not body.contains(point):
            return None
        x = point.x() - body.left() + pane.x
        day = self._view.layout_shown.scale.day_at(x)
        return next((week for week in self._whole if week.start <= day <= week.end), None)

    def _week_of_keys(self) -> Week | None:
        return self._whole[self._current] if self._current < len(self._whole) else None

    def _go_to(self, index: int) -> None:
        self._current = index
        week = self._week_of_keys()
        if week is None:
            return
        self._view.show_days(week.start, week.end)
        self._describe()
        column = next(c for c in self._columns(self._view.ink) if c.week.start == week.start)
        x = column.cell.x - self._view.pane.x + self._body.left()
        place = self.mapToGlobal(QPointF(x, 0).toPoint())
        QToolTip.showText(place, as_html(self.lines_of(week)), self)
        self.update()

    def _describe(self) -> None:
        """Tell screen readers what the week that the keys stand on holds."""
        week = self._week_of_keys()
        if week is not None:
            self.setAccessibleDescription(". ".join(self.lines_of(week)[:3]))

    def _made_switch(self) -> QToolButton:
        tr = self._language.tr
        switch = QToolButton(self)
        switch.setObjectName("pressureQuantity")
        switch.setAutoRaise(True)
        switch.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        switch.setToolTip(tr("What the columns measure"))
        dress(switch, small=True)
        menu = QMenu(switch)
        menu.setObjectName("pressureMenu")
        group = QActionGroup(menu)
        self._choices = {
            Quantity.SALONS: menu.addAction(tr("Salons at once")),
            Quantity.VISITORS: menu.addAction(tr("Visitors, in thousands")),
            Quantity.TURNOVER: menu.addAction(tr("Turnover, in MDH")),
        }
        for quantity, action in self._choices.items():
            action.setObjectName(f"pressure-{quantity}")
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(self._pick)
        switch.setMenu(menu)
        return switch

    def _pick(self) -> None:
        quantity = next(q for q, action in self._choices.items() if action.isChecked())
        self.set_quantity(quantity)
        self.quantity_picked.emit(quantity)

    def _name(self) -> None:
        """Let the switch say what is measured."""
        text = self._view.wording.quantity(self._quantity)
        self._choices[self._quantity].setChecked(True)
        self._switch.setText(text)
        name = self._language.tr("What the columns measure")
        self._switch.setAccessibleName(f"{name}: {text}")
        self._place_switch()

    def _place_switch(self) -> None:
        column, inset = self._column, self._view.ink.lengths.inset
        size = self._switch.sizeHint()
        width = min(size.width(), int(column.width() - inset))
        height = min(size.height(), int(self.height() - self._view.ink.lengths.week))
        y = self.height() - height - 1
        x = column.right() - inset - width if self._rtl else column.left() + inset
        self._switch.setGeometry(round(x), y, width, height)
