"""The calendar as it is shown: a plan, what is selected, and what lies over it for a moment."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from salonplanner.domain.changes import ChangeSet
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.language import Language
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.area import TimelineArea
from salonplanner.ui.timeline.bar_view import BarParts
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.edge_scroll import EdgeScroll
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.marks import Marks
from salonplanner.ui.timeline.pointer import Pointer
from salonplanner.ui.timeline.preview import Preview
from salonplanner.ui.timeline.rows import Content
from salonplanner.ui.timeline.snap import Snap
from salonplanner.ui.timeline.tips import Tips
from salonplanner.words.names import Names

_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_MANY = 50
"""Bars to paint again that are not worth looking for one by one."""


class TimelineBoard(TimelineArea):
    """Shows what it is given, and what a pointer and a choice of salons put over it."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        language: Language,
        names: Names,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, icons, language, names, parent)
        self._by_keys = False
        self._preview = Preview(self._stage)
        self._pointer = Pointer(self._stage, self._preview, self)
        self._tips = Tips(self._stage)
        self._parts = BarParts(self._tips, self._preview, self._pointer)
        self._snap = Snap(self)
        self._edges = EdgeScroll(self, self._follow_scroll)
        self._pointer.changed.connect(self._repaint)
        self._pulse.changed.connect(self._show_pulse)
        self._snap.changed.connect(self.viewport().update)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the viewport shows."""
        area = event.rect()
        painter = QPainter(self.viewport())
        clip = Rect(area.x(), area.y(), area.width(), area.height())
        self._stage.painter.paint(
            painter, self._stage.layout, self._stage.view, self._marks(), clip
        )
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by the keys sees a frame; who clicks sees it on the salon clicked."""
        if event.reason() in _BY_KEYS:
            self._by_keys = True
        elif event.reason() == Qt.FocusReason.MouseFocusReason:
            self._by_keys = False
        super().focusInEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop all that moves."""
        self._snap.stop()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        """Lay out anew; what is carried goes on over the new layout."""
        super()._lay_out()
        self._pointer.laid_out(self._choice)

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
            framed=self.hasFocus() and (self._by_keys or self._choice.current is None),
        )

    def _choose(self, choice: Choice) -> None:
        before, self._choice = self._choice, choice
        self._repaint([*before.ids, *choice.ids])
        if choice.current is not None:
            self._say(self._tips.spoken(choice.current))

    def _sees(self, salon_id: str) -> bool:
        rect = self._stage.bar_rect(salon_id)
        return rect is not None and self._stage.body.contains(QRectF(*rect))

    def _repaint(self, ids: Sequence[str] | None) -> None:
        if ids is None or len(ids) > _MANY:
            self.viewport().update()
            return
        for salon_id in ids:
            self.viewport().update(self._stage.repaint_region(salon_id))

    def _show_pulse(self) -> None:
        self._repaint(list(self._pulse.ids) or None)

    def _glide(self, dropped: Mapping[str, Rect]) -> None:
        """Let bars go from where they were dropped to the places they have now."""
        layout = self._stage.layout
        offsets: dict[str, tuple[float, float]] = {}
        for salon_id, rect in dropped.items():
            for index, bar in layout.spots(salon_id)[:1]:
                there = bar.rect.moved(0, layout.rows[index].y)
                offsets[salon_id] = (rect.x - there.x, rect.y - there.y)
        self._snap.start(offsets)

    def _give_up(self) -> bool:
        """End what is carried or drawn; tells whether there was something."""
        self._edges.stop()
        return super()._give_up()

    def _follow_scroll(self) -> None:
        """The view scrolled under a pointer that rests."""
        self._pointer.follow(self._choice)
