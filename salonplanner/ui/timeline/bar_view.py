"""What calendar and month share: salons as bars, which of them are selected, who is told of it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHideEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from salonplanner.forecast.model import Forecast
from salonplanner.language import Language
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.foresight import Foresight
from salonplanner.ui.timeline.hover import HoverTip
from salonplanner.ui.timeline.pulse import Pulse
from salonplanner.ui.timeline.salon_tips import Notes, SalonTips


class Foreseeing(Protocol):
    """Tells ahead what a gesture would give."""

    foresight: Foresight | None

    def forget(self) -> None:
        """Forget what was worked out."""
        ...


class Hovering(Protocol):
    """Follows the pointer."""

    def leave(self) -> None:
        """The pointer leaves."""
        ...

    def cancel(self) -> bool:
        """Give up a press or a gesture; tells whether a gesture was on its way."""
        ...


class BarParts(NamedTuple):
    """What a view is made of, as far as all views of bars do the same with it."""

    tips: SalonTips
    preview: Foreseeing
    pointer: Hovering


class BarView(QAbstractScrollArea):
    """Salons as bars behind scroll bars.

    It never changes the plan: what the mouse and the keys ask for goes out by signals.

    Attributes:
        selection_changed: the ids selected by the user here.
        landed: a Landing: salons that were moved, stretched or copied, or a new one.
        duplicate_requested: ids.
        delete_requested: ids.
        open_requested: an id, to show all of it.
        context_menu_requested: an id, and where in global pixels.
        events_menu_requested: events that share a place, and where in global pixels.
    """

    selection_changed = Signal(list)
    landed = Signal(object)
    duplicate_requested = Signal(list)
    delete_requested = Signal(list)
    open_requested = Signal(str)
    context_menu_requested = Signal(str, QPoint)
    events_menu_requested = Signal(object, QPoint)
    _parts: BarParts

    def __init__(self, language: Language, parent: QWidget | None) -> None:
        super().__init__(parent)
        direction = Qt.LayoutDirection
        self.setLayoutDirection(direction.RightToLeft if language.rtl else direction.LeftToRight)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self._choice = Choice()
        self._tip = HoverTip(self.viewport())
        self._pulse = Pulse(self)

    def set_foresight(self, foresight: Foresight | None) -> None:
        """Take what tells ahead where salons can go, and what follows from it."""
        self._parts.preview.foresight = foresight
        self._parts.preview.forget()

    def set_forecast(self, forecast: Forecast) -> None:
        """Take the figures that tooltips show."""
        self._parts.tips.forecast = forecast

    def set_notes(self, notes: Notes) -> None:
        """Take a function that gives the sentences a tooltip ends with, such as findings."""
        self._parts.tips.notes = notes

    def set_selection(self, ids: Sequence[str], current: str | None = None) -> None:
        """Select salons without asking anybody, and bring the current one into view.

        Of several, one in sight is enough: nothing jumps where all are selected.
        """
        choice = self._choice.given(tuple(ids), current)
        if choice != self._choice:
            self._choose(choice)
            if len(ids) == 1 or not any(map(self._sees, ids)):
                self._show_current()

    def show_salon(self, salon_id: str) -> None:
        """Scroll as little as it takes to see a salon."""
        raise NotImplementedError

    def pulse(self, ids: Iterable[str]) -> None:
        """Draw the eye to salons: bring the first into view and let all pulse twice."""
        wanted = tuple(ids)
        if wanted:
            self.show_salon(wanted[0])
        self._pulse.start(frozenset(wanted))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bars; a tooltip would point to something else now."""
        self._tip.stop()
        self._take_scroll()
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the pointer leaves the viewport, of which a scroll area tells nobody."""
        if event.type() == QEvent.Type.Leave:
            self._parts.pointer.leave()
            self._tip.stop()
        return super().viewportEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop all that moves."""
        self._give_up()
        self._tip.stop()
        self._pulse.stop()
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys act here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys act elsewhere now."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _choose(self, choice: Choice) -> None:
        """Show a selection."""
        raise NotImplementedError

    def _sees(self, salon_id: str) -> bool:
        """Whether a salon is in sight."""
        raise NotImplementedError

    def _take_scroll(self) -> None:
        """Show what the scroll bars ask for."""
        raise NotImplementedError

    def _give_up(self) -> bool:
        """End what is carried or drawn; tells whether there was something."""
        return self._parts.pointer.cancel()

    def _take_choice(self, choice: Choice) -> None:
        """The user chose: show it, and tell the window where the salons are others."""
        before = self._choice.ids
        self._choose(choice)
        if choice.ids != before:
            self.selection_changed.emit(list(choice.ids))

    def _go_to(self, choice: Choice) -> None:
        """The keys went to another salon, maybe out of sight."""
        self._take_choice(choice)
        self._show_current()

    def _show_current(self) -> None:
        if self._choice.current is not None:
            self.show_salon(self._choice.current)

    def _rest(self, event: QMouseEvent) -> None:
        """The pointer rests: what is under it shows its tooltip in a moment."""
        tip = self._parts.tips.at(event.position())
        place = event.globalPosition().toPoint()
        self._tip.rest(tip.key if tip else None, place, tip.lines if tip else list)

    def _say(self, spoken: str) -> None:
        """Tell screen readers what the keys stand on."""
        if spoken != self.accessibleDescription():
            self.setAccessibleDescription(spoken)
            if self.hasFocus() and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))
