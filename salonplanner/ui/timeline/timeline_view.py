"""The calendar in the window: shows a plan, and asks for edits by signals."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from salonplanner.language import Language
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.board import TimelineBoard
from salonplanner.ui.timeline.keyboard import Keyboard
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.layout import Hit
from salonplanner.ui.timeline.pinch import pinch_of, watch_pinches
from salonplanner.words.names import Names


class TimelineView(TimelineBoard):
    """Salons as bars over the season, region by region.

    The window answers what it asks for with ``set_plan``.

    Attributes:
        refused: a sentence, why salons cannot go where they were dropped.
        ground_menu_requested: the Hit of free space, and where in global pixels.
        row_menu_requested: the Row whose title it is, and where in global pixels.
    """

    refused = Signal(str)
    ground_menu_requested = Signal(object, QPoint)
    row_menu_requested = Signal(object, QPoint)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        language: Language,
        names: Names,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, icons, language, names, parent)
        self.setObjectName("timeline")
        self.setAccessibleName(language.tr("Calendar"))
        self._keyboard = Keyboard(self._stage, self._preview, self)
        self._join()
        self.viewport().setStatusTip(language.tr("Drag: add or move · with Ctrl: select or copy"))
        watch_pinches(self.viewport())

    def add_at(self, hit: Hit) -> None:
        """Ask for a salon on free space, as a double click there does."""
        self._pointer.add_at(hit)

    def toggle_fold(self, key: str) -> None:
        """Fold a row, or unfold it."""
        self.set_folded(self.folded ^ {key})

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll or zoom; with something carried it is only scrolled: Ctrl means a copy then."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self._pointer.gesture is not None and control:
            event.accept()
            return
        super().wheelEvent(event)
        self._pointer.follow(self._choice)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, or begin a drag."""
        self._tip.stop()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press(event.position(), event.modifiers(), self._choice)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what is under the pointer."""
        point = event.position()
        self._pointer.move(point, event.modifiers(), self._choice)
        self._show_cursor(point)
        if self._pointer.gesture is not None:
            self._edges.follow(point, self._stage.body)
        elif not event.buttons():
            self._rest(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._edges.stop()
            if self._pointer.gesture is not None:
                # Where moves come faster than they can be painted, the last one may be missing.
                self._pointer.move(event.position(), event.modifiers(), self._choice)
            self._pointer.release(self._choice)
            self._show_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a salon, or add one, once the button comes up."""
        self._tip.stop()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.double_click(event.position(), event.modifiers(), self._choice)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by two fingers on a touch pad."""
        pinch = pinch_of(event, self.viewport())
        if pinch is not None:
            self.set_zoom(self.zoom + pinch.zoom, pinch.point)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the calendar's keys; Escape gives up a drag."""
        self._tip.stop()
        if event.key() == Qt.Key.Key_Escape and self._give_up():
            return
        if event.key() == Qt.Key.Key_Control:
            self._modify(event.modifiers() | Qt.KeyboardModifier.ControlModifier)
        if not self._keyboard.press(event, self._choice):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Without Ctrl, what is carried is no copy any more."""
        if event.key() == Qt.Key.Key_Control:
            self._modify(event.modifiers() & ~Qt.KeyboardModifier.ControlModifier)
        super().keyReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is there, or by the keyboard of the current salon."""
        self._tip.stop()
        if self._give_up():
            return
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            point = QPointF(self.viewport().mapFromGlobal(event.globalPos()))
            self._ask_menu_at(point, event.globalPos())
            return
        rect = self._stage.bar_rect(self._choice.current or "")
        if rect is not None and self._choice.current is not None:
            place = self.viewport().mapToGlobal(QPoint(round(rect.x), round(rect.bottom)))
            self.context_menu_requested.emit(self._choice.current, place)
            return
        corner = self._stage.body.topLeft() + QPointF(1, 1)
        hit = self._stage.hit(corner)
        if hit is not None:
            place = self.viewport().mapToGlobal(corner.toPoint())
            self.ground_menu_requested.emit(hit, place)

    def _join(self) -> None:
        self._pointer.chosen.connect(self._take_choice)
        self._keyboard.chosen.connect(self._go_to)
        for part in (self._pointer, self._keyboard):
            part.landed.connect(self._land)
            part.refused.connect(self.refused)
            part.open_requested.connect(self.open_requested)
        self._pointer.folded.connect(self.toggle_fold)
        self._pointer.more_pressed.connect(self._toggle_events)
        self._keyboard.delete_requested.connect(self.delete_requested)
        self._keyboard.duplicate_requested.connect(self.duplicate_requested)
        self._keyboard.folded.connect(self._fold)
        self._keyboard.all_folded.connect(self.fold_all)

    def _toggle_events(self) -> None:
        self.set_all_events(not self.all_events)

    def _fold(self, key: str, fold: bool) -> None:
        self.set_folded(self.folded | {key} if fold else self.folded - {key})

    def _land(self, landing: Landing) -> None:
        """Pass on what was dropped; bars glide from there to the places they get."""
        ghosts = () if landing.copies else self._pointer.ahead.ghosts
        dropped = {bar.id: bar.rect for bar in reversed(ghosts)}
        self.landed.emit(landing)
        self._glide(dropped)

    def _modify(self, keys: Qt.KeyboardModifier) -> None:
        self._pointer.modify(keys, self._choice)
        point = QPointF(self.viewport().mapFromGlobal(QCursor.pos()))
        if self._pointer.gesture is not None:
            self._show_cursor(point)

    def _show_cursor(self, point: QPointF) -> None:
        shape = self._pointer.cursor(point)
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _ask_menu_at(self, point: QPointF, place: QPoint) -> None:
        stage = self._stage
        hit, row, event = stage.hit(point), stage.title_at(point), stage.event_at(point)
        if hit is not None and hit.bar is not None:
            self.context_menu_requested.emit(hit.bar.id, place)
        elif hit is not None:
            self.ground_menu_requested.emit(hit, place)
        elif row is not None:
            self.row_menu_requested.emit(row, place)
        elif events := (event,) if event is not None else stage.feasts_at(point):
            self.events_menu_requested.emit(events, place)
