"""The calendar in the window: shows a plan, and asks for edits by signals."""

from collections.abc import Iterable, Mapping, Sequence

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

from salonplanner.domain.changes import ChangeSet
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.forecast.model import Forecast
from salonplanner.language import Language
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.area import TimelineArea
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.hover import HoverTip
from salonplanner.ui.timeline.keyboard import Keyboard
from salonplanner.ui.timeline.marks import Marks
from salonplanner.ui.timeline.pointer import Pointer
from salonplanner.ui.timeline.pulse import Pulse
from salonplanner.ui.timeline.rows import Content
from salonplanner.ui.timeline.tips import Notes, Tips
from salonplanner.words.names import Names

_EDGE_SCROLL = 12


class TimelineView(TimelineArea):
    """Salons as bars over the season, region by region.

    It never changes the plan: what the mouse and the keys ask for goes out by signals, and the
    window answers with ``set_plan``.

    Attributes:
        selection_changed: the ids selected by the user here.
        move_requested: the first days wanted, by id; lengths stay.
        resize_requested: an id, the first and the last day wanted.
        add_requested: a RegionCode, None where the rows are no places, and a first day.
        duplicate_requested: ids.
        delete_requested: ids.
        open_requested: an id, to show all of it.
        context_menu_requested: an id, and where in global pixels.
    """

    selection_changed = Signal(list)
    move_requested = Signal(dict)
    resize_requested = Signal(str, object, object)
    add_requested = Signal(object, object)
    duplicate_requested = Signal(list)
    delete_requested = Signal(list)
    open_requested = Signal(str)
    context_menu_requested = Signal(str, QPoint)

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
        self._pointer = Pointer(self._stage, self)
        self._keyboard = Keyboard(self._stage, self)
        self._tips = Tips(self._stage)
        self._pulse = Pulse(self)
        self._join()
        self._pulse.changed.connect(self._show_pulse)
        self._tip = HoverTip(self.viewport())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

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
        self._pointer.cancel()
        stage.content = Content(plan, findings_by_salon, visible)
        self._lay_out()
        self._choose(self._choice.among({salon.id for salon in plan.salons}))
        if is_new:
            self.show_start()
        elif changes is not None and self._choice.current in changes.touched:
            self.show_salon(self._choice.current)

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
        self._pointer.move(point, self._choice)
        self.viewport().setCursor(self._pointer.cursor(point))
        if self._pointer.drag is not None:
            self._scroll_beyond(point)
        elif not event.buttons():
            tip = self._tips.at(point)
            place = event.globalPosition().toPoint()
            self._tip.rest(tip.key if tip else None, place, tip.lines if tip else list)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.release(self._choice)
            self.viewport().setCursor(self._pointer.cursor(event.position()))

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
        return super().viewportEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop all that moves."""
        self._pointer.cancel()
        self._tip.stop()
        self._pulse.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the calendar's keys; Escape gives up a drag."""
        self._tip.stop()
        if event.key() == Qt.Key.Key_Escape and self._pointer.cancel():
            return
        if not self._keyboard.press(event, self._choice):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the salon there, or by the keyboard of the current one."""
        self._tip.stop()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            hit = self._stage.hit(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
            if hit is not None and hit.bar is not None:
                self.context_menu_requested.emit(hit.bar.id, event.globalPos())
        elif self._choice.current is not None:
            rect = self._stage.bar_rect(self._choice.current)
            if rect is not None:
                place = QPoint(round(rect.x), round(rect.bottom))
                place = self.viewport().mapToGlobal(place)
                self.context_menu_requested.emit(self._choice.current, place)

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
            part.move_requested.connect(self.move_requested)
            part.resize_requested.connect(self.resize_requested)
            part.open_requested.connect(self.open_requested)
        self._pointer.add_requested.connect(self.add_requested)
        self._pointer.folded.connect(self._toggle_fold)
        self._pointer.changed.connect(self._repaint)
        self._keyboard.delete_requested.connect(self.delete_requested)
        self._keyboard.duplicate_requested.connect(self.duplicate_requested)
        self._keyboard.folded.connect(self._fold)
        self._keyboard.all_folded.connect(self.fold_all)
        self._pulse.changed.connect(self._show_pulse)

    def _marks(self) -> Marks:
        drag = self._pointer.drag
        return Marks(
            selected=frozenset(self._choice.ids),
            current=self._choice.current,
            hovered=self._pointer.hovered,
            ghosts=drag.ghosts if drag else {},
            tag=self._pointer.tag,
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

    def _toggle_fold(self, key: str) -> None:
        self.set_folded(self.folded ^ {key})

    def _fold(self, key: str, fold: bool) -> None:
        self.set_folded(self.folded | {key} if fold else self.folded - {key})

    def _scroll_beyond(self, point: QPointF) -> None:
        """While a bar is dragged to the edge of the view, go on in that direction."""
        body, bar = self._stage.body, self.horizontalScrollBar()
        beyond = 0
        if point.x() < body.left() + _EDGE_SCROLL:
            beyond = -_EDGE_SCROLL
        elif point.x() > body.right() - _EDGE_SCROLL:
            beyond = _EDGE_SCROLL
        bar.setValue(bar.value() + (-beyond if self._stage.layout.scale.rtl else beyond))
