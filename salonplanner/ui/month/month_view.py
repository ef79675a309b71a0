"""The month in the window: shows a plan, and asks for edits by signals."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from salonplanner.domain.season import Month, month_of
from salonplanner.forecast.model import Forecast
from salonplanner.language import Language
from salonplanner.ui.icons import Icons
from salonplanner.ui.month.backdrop import Backdrop
from salonplanner.ui.month.month_area import MonthArea
from salonplanner.ui.month.month_keyboard import MonthKeyboard
from salonplanner.ui.month.month_layout import MonthContent
from salonplanner.ui.month.month_marks import MonthMarks
from salonplanner.ui.month.month_pointer import MonthPointer
from salonplanner.ui.month.month_preview import MonthPreview
from salonplanner.ui.month.month_tips import MonthTips
from salonplanner.ui.month.turner import Signpost, Turner
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.foresight import Foresight
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.hover import HoverTip
from salonplanner.ui.timeline.pulse import Pulse
from salonplanner.ui.timeline.tips import Notes
from salonplanner.words.names import Names


class MonthView(MonthArea):
    """Salons as bars over the days of a month.

    It never changes the plan: what the mouse and the keys ask for goes out by signals, and the
    window answers with ``set_content``.

    Attributes:
        selection_changed: the ids selected by the user here.
        landed: a Landing: salons on other days, copies of them, or a new one.
        add_requested: the first day of a new salon.
        move_requested: the first days wanted, by id; lengths stay.
        duplicate_requested: ids.
        delete_requested: ids.
        open_requested: an id, to show all of it.
        list_requested: a day, and where in global pixels its list shall open.
        context_menu_requested: an id, and where in global pixels.
        events_menu_requested: events that share a place, and where in global pixels.
    """

    selection_changed = Signal(list)
    landed = Signal(object)
    add_requested = Signal(object)
    move_requested = Signal(dict)
    duplicate_requested = Signal(list)
    delete_requested = Signal(list)
    open_requested = Signal(str)
    list_requested = Signal(object, QPoint)
    context_menu_requested = Signal(str, QPoint)
    events_menu_requested = Signal(object, QPoint)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        language: Language,
        names: Names,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, icons, language, names, parent)
        self.setObjectName("monthView")
        self.setAccessibleName(language.tr("Month"))
        self._choice = Choice()
        self._cursor = self._first_day()
        self._preview = MonthPreview(self._stage)
        self._pointer = MonthPointer(self._stage, self._preview, self)
        self._keyboard = MonthKeyboard(self._stage, self)
        self._tips = MonthTips(self._stage)
        self._pulse = Pulse(self)
        self._turner = Turner(self._stage, self)
        self._carried_to = QPoint()
        self._carried_from: Month | None = None
        self._tip = HoverTip(self.viewport())
        self._backdrop = Backdrop()
        self._join()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    def set_content(self, content: MonthContent) -> None:
        """Show other salons and events, or the same on other days."""
        self._cancel()
        current = self._choice.current
        before = self._stage.order.salon(current) if current is not None else None
        self._stage.take(content)
        self._fit_scroll()
        self._choose(self._choice.among({salon.id for salon in content.salons}))
        now = self._stage.order.salon(current) if current is not None else None
        if before is not None and now is not None and before != now:
            self.show_salon(now.id)

    def set_forecast(self, forecast: Forecast) -> None:
        """Take the figures that tooltips show."""
        self._tips.forecast = forecast

    def set_notes(self, notes: Notes) -> None:
        """Take a function that gives the sentences a tooltip ends with, such as findings."""
        self._tips.notes = notes

    def set_foresight(self, foresight: Foresight | None) -> None:
        """Take what tells ahead the findings and figures of a drag."""
        self._preview.foresight = foresight

    def set_signpost(self, signpost: Signpost) -> None:
        """Take what tells which month a place outside asks for while bars are carried over it."""
        self._turner.signpost = signpost

    def set_selection(self, ids: Sequence[str], current: str | None = None) -> None:
        """Select salons without asking anybody, and bring the current one into view."""
        choice = self._choice.given(tuple(ids), current)
        if choice != self._choice:
            self._choose(choice)
            self._show_current()

    def show_salon(self, salon_id: str) -> None:
        """Show the month a salon opens in, unless one of its days is shown."""
        salon = self._stage.order.salon(salon_id)
        if salon is not None:
            grid = self._stage.layout.grid
            is_here = salon.start <= grid.last and max(salon.start, salon.end) >= grid.first
            self.show_day(max(salon.start, grid.first) if is_here else salon.start)

    def stand_on(self, day: date) -> None:
        """Let the keys stand on a day, and show its month."""
        self._cursor = day
        if month_of(day) != self.month:
            self.show_month(month_of(day))
        self.show_day(day)
        if self._choice.current is None:
            self._say(self._tips.spoken_day(day))
        self.viewport().update()

    def pulse(self, ids: Iterable[str]) -> None:
        """Draw the eye to salons: bring the first into view and let all pulse twice."""
        wanted = tuple(ids)
        if wanted:
            self.show_salon(wanted[0])
        self._pulse.start(frozenset(wanted))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the viewport shows."""
        area = event.rect()
        painter = QPainter(self.viewport())
        clip = Rect(area.x(), area.y(), area.width(), area.height())
        self._backdrop.paint(painter, self._stage, self._marks(), clip)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bar; a tooltip would point to something else now."""
        self._tip.stop()
        super().scrollContentsBy(dx, dy)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, or begin a drag."""
        self._tip.stop()
        if event.button() == Qt.MouseButton.LeftButton:
            self._carried_from = None
            self._pointer.press(event.position(), event.modifiers(), self._choice)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what is under the pointer."""
        point = event.position()
        place = event.globalPosition().toPoint()
        self._pointer.move(point, event.modifiers(), self._choice)
        self.viewport().setCursor(self._pointer.cursor(point))
        if self._pointer.gesture is not None:
            self._carried_to = place
            self._turner.over(place, point)
        elif not event.buttons():
            tip = self._tips.at(point)
            self._tip.rest(tip.key if tip else None, place, tip.lines if tip else list)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._turner.stop()
            self._pointer.release(event.modifiers(), self._choice)
            self.viewport().setCursor(self._pointer.cursor(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a salon, or add one, once the button comes up."""
        self._tip.stop()
        if event.button() == Qt.MouseButton.LeftButton:
            self._carried_from = None
            self._pointer.double_click(event.position(), event.modifiers(), self._choice)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the pointer leaves the viewport, of which a scroll area tells nobody."""
        if event.type() == QEvent.Type.Leave:
            self._pointer.leave()
            self._tip.stop()
        return super().viewportEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop all that moves."""
        self._cancel()
        self._tip.stop()
        self._pulse.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the month's keys; Escape gives up a drag and the way it went, Ctrl copies."""
        self._tip.stop()
        if event.key() == Qt.Key.Key_Escape and self._cancel():
            self._go_back()
            return
        if event.key() == Qt.Key.Key_Control:
            self._pointer.set_copying(copies=True)
        is_free = self._pointer.gesture is None
        if not is_free or not self._keyboard.press(event, self._choice, self._cursor):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Without Ctrl, a drag carries the salons themselves."""
        if event.key() == Qt.Key.Key_Control:
            self._pointer.set_copying(copies=False)
        super().keyReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the salon or the day there; by the keyboard, of the current one."""
        self._tip.stop()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            hit = self._stage.hit(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
            if hit is not None and hit.band is not None:
                self.events_menu_requested.emit((hit.band.event,), event.globalPos())
            elif hit is not None:
                self._ask_menu(hit.segment.id if hit.segment else None, hit.day, event.globalPos())
            return
        current = self._choice.current
        rect = self._stage.place_of(current) if current else None
        place = self._below(rect or self._stage.place_of_day(self._cursor))
        self._ask_menu(current, self._cursor, place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys act here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys act elsewhere now."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _join(self) -> None:
        pointer, keyboard = self._pointer, self._keyboard
        pointer.chosen.connect(self._take_choice)
        keyboard.chosen.connect(self._go_to)
        for part in (pointer, keyboard):
            part.stood.connect(self.stand_on)
            part.open_requested.connect(self.open_requested)
        pointer.landed.connect(self.landed)
        pointer.add_requested.connect(self.add_requested)
        pointer.more_requested.connect(self._list_day)
        pointer.changed.connect(self.viewport().update)
        keyboard.turned.connect(self.turn)
        keyboard.move_requested.connect(self.move_requested)
        keyboard.landed.connect(self.landed)
        keyboard.list_requested.connect(self._list_day)
        keyboard.delete_requested.connect(self.delete_requested)
        keyboard.duplicate_requested.connect(self.duplicate_requested)
        self._pulse.changed.connect(self.viewport().update)
        self._turner.turned.connect(self._turn_while_carrying)
        self.month_changed.connect(self._follow_month)

    def _marks(self) -> MonthMarks:
        return MonthMarks(
            selected=frozenset(self._choice.ids),
            current=self._choice.current,
            hovered=self._pointer.hovered,
            cursor=self._cursor if self._choice.current is None else None,
            ahead=self._pointer.ahead,
            pulsing=self._pulse.ids,
            pulse=self._pulse.strength,
            focused=self.hasFocus(),
        )

    def _take_choice(self, choice: Choice) -> None:
        """The user chose: show it, and tell the window where the salons are others."""
        before = self._choice.ids
        self._choose(choice)
        if choice.ids != before:
            self.selection_changed.emit(list(choice.ids))

    def _go_to(self, choice: Choice) -> None:
        """The keys went to another salon, maybe of another month."""
        self._take_choice(choice)
        self._show_current()

    def _show_current(self) -> None:
        if self._choice.current is not None:
            self.show_salon(self._choice.current)

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        salon = None if choice.current is None else self._stage.order.salon(choice.current)
        if salon is not None:
            self._cursor = salon.start
            self._say(self._tips.spoken(salon.id))
        self.viewport().update()

    def _say(self, spoken: str) -> None:
        """Tell screen readers what the keys stand on."""
        if spoken != self.accessibleDescription():
            self.setAccessibleDescription(spoken)
            if self.hasFocus() and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _ask_menu(self, salon_id: str | None, day: date, place: QPoint) -> None:
        if salon_id is None:
            self.list_requested.emit(day, place)
        else:
            self.context_menu_requested.emit(salon_id, place)

    def _list_day(self, day: date) -> None:
        self._tip.stop()
        self.list_requested.emit(day, self._below(self._stage.place_of_day(day)))

    def _below(self, rect: Rect | None) -> QPoint:
        """Where a menu about a rectangle opens."""
        if rect is None:
            return self.viewport().mapToGlobal(QPoint(0, round(self._stage.head)))
        y = min(rect.y + min(rect.height, 40), self._stage.height)
        return self.viewport().mapToGlobal(QPoint(round(rect.x), round(y)))

    def _turn_while_carrying(self, month: Month) -> None:
        self._carried_from = self._carried_from or self.month
        self.show_month(month)
        self._pointer.month_turned()
        point = QPointF(self.viewport().mapFromGlobal(self._carried_to))
        self._turner.over(self._carried_to, point, again=True)

    def _go_back(self) -> None:
        """What was carried to another month is back in the one it came from."""
        if self._carried_from is not None:
            self.show_month(self._carried_from)
            self._carried_from = None

    def _follow_month(self) -> None:
        """Another month shows: a day of it has the keys, unless a salon has."""
        self._pointer.leave()
        if self._choice.current is None and month_of(self._cursor) != self.month:
            self._cursor = self._first_day()

    def _first_day(self) -> date:
        return date(self.month.year, self.month.month, 1)

    def _cancel(self) -> bool:
        self._turner.stop()
        return self._pointer.cancel()
