"""The calendar in the window: shows a plan, and asks for edits by signals."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from salonplanner.domain.changes import ChangeSet
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.forecast.model import Forecast
from salonplanner.language import Language
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.area import TimelineArea
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.edge_scroll import EdgeScroll
from salonplanner.ui.timeline.foresight import Foresight
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.hover import HoverTip
from salonplanner.ui.timeline.keyboard import Keyboard
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.layout import Hit
from salonplanner.ui.timeline.marks import Marks
from salonplanner.ui.timeline.pinch import pinch_of, watch_pinches
from salonplanner.ui.timeline.pointer import Pointer
from salonplanner.ui.timeline.preview import Preview
from salonplanner.ui.timeline.pulse import Pulse
from salonplanner.ui.timeline.rows import Content
from salonplanner.ui.timeline.snap import Snap
from salonplanner.ui.timeline.tips import Notes, Tips
from salonplanner.words.names import Names


class TimelineView(TimelineArea):
    """Salons as bars over the season, region by region.

    It never changes the plan: what the mouse and the keys ask for goes out by signals, and the
    window answers with ``set_plan``.

    Attributes:
        selection_changed: the ids selected by the user here.
        landed: the Landing of salons that were moved, resized, copied or drawn.
        refused: a sentence, why salons cannot go where they were dropped.
        duplicate_requested: ids.
        delete_requested: ids.
        open_requested: an id, to show all of it.
        context_menu_requested: an id, and where in global pixels.
        ground_menu_requested: the Hit of free space, and where in global pixels.
    """

    selection_changed = Signal(list)
    landed = Signal(object)
    refused = Signal(str)
    duplicate_requested = Signal(list)
    delete_requested = Signal(list)
    open_requested = Signal(str)
    context_menu_requested = Signal(str, QPoint)
    ground_menu_requested = Signal(object, QPoint)

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
        self._choice = Choice()
        self._preview = Preview(self._stage)
        self._pointer = Pointer(self._stage, self._preview, self)
        self._keyboard = Keyboard(self._stage, self._preview, self)
        self._tips = Tips(self._stage)
        self._pulse = Pulse(self)
        self._snap = Snap(self)
        self._edges = EdgeScroll(self, self._follow_scroll)
        self._join()
        self._tip = HoverTip(self.viewport())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setStatusTip(
            language.tr(
                "Drag on free space to add a salon, with Ctrl to select several; drag a bar to "
                "move it, with Ctrl to copy it."
            )
        )
        watch_pinches(self.viewport())

    def set_plan(
        self,
        plan: Plan,
        findings_by_salon: Mapping[str, Severity],
        changes: ChangeSet | None = None,
        visible: frozenset[str] | None = None,
    ) -> None:
        """Show a plan, the worst finding of each salon, and only the ``visible`` ones.

        ``changes`` tells what makes it another than the plan shown before; without it, another
        plan is shown from its season's first day.
        """
        stage = self._stage
        before = stage.content
        is_new = changes is None and (before is None or before.plan is not plan)
        self._give_up()
        stage.content = Content(plan, findings_by_salon, visible)
        self._lay_out()
        self._choose(self._choice.among({salon.id for salon in plan.salons}))
        if is_new:
            self.show_start()
        elif changes is not None and self._choice.current in changes.touched:
            self.show_salon(self._choice.current)

    def set_foresight(self, foresight: Foresight) -> None:
        """Take what tells ahead where salons can go, and what follows from it."""
        self._preview.foresight = foresight
        self._preview.forget()

    def add_at(self, hit: Hit) -> None:
        """Ask for a salon on free space, as a double click there does."""
        self._pointer.add_at(hit)

    def set_forecast(self, forecast: Forecast) -> None:
        """Take the figures that tooltips show."""
        self._tips.forecast = forecast

    def set_notes(self, notes: Notes) -> None:
        """Take a function that gives the sentences a tooltip ends with, such as findings."""
        self._tips.notes = notes

    def set_selection(self, ids: Sequence[str], current: str | None = None) -> None:
        """Select salons without asking anybody, and bring the current one into view."""
        choice = self._choice.given(tuple(ids), current)
        if choice != self._choice:
            self._choose(choice)
            if choice.current is not None:
                self.show_salon(choice.current)

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
        self._stage.painter.paint(
            painter, self._stage.layout, self._stage.view, self._marks(), clip
        )
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bars; a tooltip would point to something else now."""
        self._tip.stop()
        super().scrollContentsBy(dx, dy)

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
            tip = self._tips.at(point)
            place = event.globalPosition().toPoint()
            self._tip.rest(tip.key if tip else None, place, tip.lines if tip else list)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._edges.stop()
            self._pointer.release(self._choice)
            self._show_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a salon, or add one."""
        self._tip.stop()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.double_click(event.position())

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the pointer leaves the viewport, of which a scroll area tells nobody."""
        if event.type() == QEvent.Type.Leave:
            self._pointer.leave()
            self._tip.stop()
        pinch = pinch_of(event, self.viewport())
        if pinch is not None:
            self.set_zoom(self.zoom + pinch.zoom, pinch.point)
            return True
        return super().viewportEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop all that moves."""
        self._give_up()
        self._tip.stop()
        self._pulse.stop()
        self._snap.stop()
        super().hideEvent(event)

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
            hit = self._stage.hit(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
            if hit is not None:
                self._ask_menu(hit, event.globalPos())
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys act here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys act elsewhere now."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _join(self) -> None:
        self._pointer.chosen.connect(self._take_choice)
        self._keyboard.chosen.connect(self._go_to)
        for part in (self._pointer, self._keyboard):
            part.landed.connect(self._land)
            part.refused.connect(self.refused)
            part.open_requested.connect(self.open_requested)
        self._pointer.folded.connect(self._toggle_fold)
        self._pointer.more_pressed.connect(self._toggle_events)
        self._pointer.changed.connect(self._repaint)
        self._keyboard.delete_requested.connect(self.delete_requested)
        self._keyboard.duplicate_requested.connect(self.duplicate_requested)
        self._keyboard.folded.connect(self._fold)
        self._keyboard.all_folded.connect(self.fold_all)
        self._pulse.changed.connect(self._show_pulse)
        self._snap.changed.connect(self.viewport().update)

    def _marks(self) -> Marks:
        ahead = self._pointer.ahead
        return Marks(
            selected=frozenset((*self._choice.ids, *ahead.touched)),
            current=self._choice.current,
            hovered=self._pointer.hovered,
            ahead=ahead,
            offsets=self._snap.offsets,
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
        """The keys went to another salon, maybe out of sight."""
        self._take_choice(choice)
        if choice.current is not None:
            self.show_salon(choice.current)

    def _choose(self, choice: Choice) -> None:
        before, self._choice = self._choice, choice
        self._repaint([*before.ids, *choice.ids])
        if choice.current is not None:
            self._describe(choice.current)

    def _describe(self, salon_id: str) -> None:
        """Tell screen readers which salon the keys stand on."""
        spoken = self._tips.spoken(salon_id)
        if spoken != self.accessibleDescription():
            self.setAccessibleDescription(spoken)
            if self.hasFocus() and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _repaint(self, ids: Sequence[str] | None) -> None:
        if ids is None or len(ids) > 50:
            self.viewport().update()
            return
        for salon_id in ids:
            self.viewport().update(self._stage.repaint_region(salon_id))

    def _show_pulse(self) -> None:
        self._repaint(list(self._pulse.ids) or None)

    def _toggle_events(self) -> None:
        self.set_all_events(not self.all_events)

    def _toggle_fold(self, key: str) -> None:
        self.set_folded(self.folded ^ {key})

    def _fold(self, key: str, fold: bool) -> None:
        self.set_folded(self.folded | {key} if fold else self.folded - {key})

    def _land(self, landing: Landing) -> None:
        """Pass on what was dropped; bars glide from there to the places they get."""
        dropped = {bar.id: bar.rect for bar in self._pointer.ahead.ghosts}
        self.landed.emit(landing)
        offsets: dict[str, tuple[float, float]] = {}
        for salon_id, rect in dropped.items():
            place = self._stage.layout.places.get(salon_id)
            if place is not None and not landing.copies:
                index, bar = place
                there = bar.rect.moved(0, self._stage.layout.rows[index].y)
                offsets[salon_id] = (rect.x - there.x, rect.y - there.y)
        self._snap.start(offsets)

    def _give_up(self) -> bool:
        """End what is carried or drawn; tells whether there was something."""
        self._edges.stop()
        return self._pointer.cancel()

    def _modify(self, keys: Qt.KeyboardModifier) -> None:
        self._pointer.modify(keys, self._choice)
        point = QPointF(self.viewport().mapFromGlobal(QCursor.pos()))
        if self._pointer.gesture is not None:
            self._show_cursor(point)

    def _follow_scroll(self) -> None:
        """The view scrolled under a pointer that rests."""
        self._pointer.follow(self._choice)

    def _show_cursor(self, point: QPointF) -> None:
        shape = self._pointer.cursor(point)
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _ask_menu(self, hit: Hit, place: QPoint) -> None:
        if hit.bar is not None:
            self.context_menu_requested.emit(hit.bar.id, place)
        else:
            self.ground_menu_requested.emit(hit, place)
