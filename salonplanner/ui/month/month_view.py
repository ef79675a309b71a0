"""The month in the window: shows a plan, and asks for edits by signals."""

from datetime import date

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from salonplanner.domain.season import Month, month_of
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
from salonplanner.ui.timeline.bar_view import BarParts
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.landing import Landing
from salonplanner.words.names import Names


class MonthView(MonthArea):
    """Salons as bars over the days of a month.

    The window answers what it asks for with ``set_content``.

    Attributes:
        add_requested: the first day of a new salon.
        move_requested: the first days wanted, by id; lengths stay.
        list_requested: a day, and where in global pixels its list shall open.
    """

    add_requested = Signal(object)
    move_requested = Signal(dict)
    list_requested = Signal(object, QPoint)

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
        self._cursor = self._first_day()
        self._preview = MonthPreview(self._stage)
        self._pointer = MonthPointer(self._stage, self._preview, self)
        self._keyboard = MonthKeyboard(self._stage, self)
        self._tips = MonthTips(self._stage)
        self._parts = BarParts(self._tips, self._preview, self._pointer)
        self._turner = Turner(self._stage, self)
        self._carried_to = QPoint()
        self._carried_from: Month | None = None
        self._backdrop = Backdrop()
        self._join()

    def set_content(self, content: MonthContent) -> None:
        """Show other salons and events, or the same on other days."""
        self._give_up()
        current = self._choice.current
        before = self._stage.order.salon(current) if current is not None else None
        self._stage.take(content)
        self._fit_scroll()
        self._choose(self._choice.among({salon.id for salon in content.salons}))
        now = self._stage.order.salon(current) if current is not None else None
        if before is not None and now is not None and before != now:
            self.show_salon(now.id)

    def set_signpost(self, signpost: Signpost) -> None:
        """Take what tells which month a place outside asks for while bars are carried over it."""
        self._turner.signpost = signpost

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the viewport shows."""
        area = event.rect()
        painter = QPainter(self.viewport())
        clip = Rect(area.x(), area.y(), area.width(), area.height())
        self._backdrop.paint(painter, self._stage, self._marks(), clip)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the day of the keys in sight where it is."""
        place = self._stage.place_of_day(self._cursor)
        is_seen = place is not None and self._stage.sees(place)
        super().resizeEvent(event)
        if is_seen:
            self.show_day(self._cursor)

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
            self._rest(event)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the month's keys; Escape gives up a drag and the way it went, Ctrl copies."""
        self._tip.stop()
        if event.key() == Qt.Key.Key_Escape and self._give_up():
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

    def _join(self) -> None:
        pointer, keyboard = self._pointer, self._keyboard
        pointer.chosen.connect(self._take_choice)
        keyboard.chosen.connect(self._go_to)
        for part in (pointer, keyboard):
            part.stood.connect(self.stand_on)
            part.open_requested.connect(self.open_requested)
        pointer.landed.connect(self._land)
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

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        salon = None if choice.current is None else self._stage.order.salon(choice.current)
        if salon is not None:
            self._cursor = salon.start
            self._say(self._tips.spoken(salon.id))
        self.viewport().update()

    def _sees(self, salon_id: str) -> bool:
        place = self._stage.place_of(salon_id)
        return place is not None and self._stage.sees(place)

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

    def _land(self, landing: Landing) -> None:
        """Pass on what was dropped; where the salons stay after all, so does their month."""
        self.landed.emit(landing)
        stays = [self._stage.order.salon(salon.id) == salon for salon in landing.before]
        if not landing.copies and any(stays):
            self._go_back()

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

    def _give_up(self) -> bool:
        self._turner.stop()
        return super()._give_up()
