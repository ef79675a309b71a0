"""The events the selected salons are tied to, and the ones they could be tied to."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from salonplanner.domain.events import Event
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.ui.inspector.tie_choices import Choice, ChoiceMaker
from salonplanner.ui.inspector.tie_row import TieRow
from salonplanner.ui.widgets.label import dress
from salonplanner.ui.widgets.tab_order import set_tab_order
from salonplanner.ui.workbench import Workbench


class TiesEditor(QWidget):
    """Tied events first, then those to seek that fit; the others below a line, where asked for.

    ``tied`` and ``untied`` carry ids of salons and the id of an event.
    """

    tied = Signal(object, str)
    untied = Signal(object, str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("fieldTies")
        self._bench = bench
        self._plan: Plan | None = None
        self._gazetteer = bench.gazetteer
        self._salons: Sequence[Salon] = ()
        self._rows: dict[str, TieRow] = {}
        self._order: tuple[str, ...] = ()
        self._others: tuple[Event, ...] = ()
        self._before: QWidget | None = None
        tr = bench.language.tr
        self.setAccessibleName(tr("Tied events"))
        self.button = QPushButton()
        self.button.setObjectName("tieToEvent")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._refresh)
        # A long text must not push the panel wide.
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        dress(self.button, link=True)
        self._line = QFrame()
        dress(self._line, rule=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._column.addWidget(self.button)
        self._column.addWidget(self._line)
        bench.theme.changed.connect(self._paint_button)

    def follow(self, widget: QWidget) -> None:
        """Let Tab come here from another input."""
        self._before = widget
        self._order_tabs()

    def show_salons(self, plan: Plan, gazetteer: Gazetteer, salons: Sequence[Salon]) -> None:
        """Show the ties of one salon, or of all of several."""
        self._plan, self._gazetteer, self._salons = plan, gazetteer, salons
        self._refresh()

    def _refresh(self) -> None:
        plan = self._plan
        if plan is None:
            return
        bench = self._bench
        maker = ChoiceMaker(plan, self._gazetteer, self._salons, bench.language, bench.names)
        choices = maker.choices()
        self._others = choices.others
        near = (*choices.tied, *choices.ready)
        far = tuple(map(maker.choice, choices.others)) if self.button.isChecked() else ()
        focus = self._focused()
        self._put_in_order(near, far)
        for choice in (*near, *far):
            self._rows[choice.event.id].show_choice(choice, selected=len(self._salons))
        self._line.setHidden(not (near and far))
        self._paint_button()
        if focus is not None and focus not in self._order:
            self.button.setFocus()

    def _focused(self) -> str | None:
        """The event whose box has the keys."""
        return next((event for event, row in self._rows.items() if row.box.hasFocus()), None)

    def _put_in_order(self, near: Sequence[Choice], far: Sequence[Choice]) -> None:
        """Have one row an event, those near above the button, the others below the line."""
        for choice in (*near, *far):
            if choice.event.id not in self._rows:
                row = TieRow(self._bench, choice)
                # Shown without a place in the window it would be a window of its own.
                row.setParent(self)
                row.toggled.connect(self._toggle)
                self._rows[choice.event.id] = row
        order = (*(one.event.id for one in near), "", *(one.event.id for one in far))
        if order == self._order:
            return
        self._order = order
        for event_id, row in self._rows.items():
            row.setHidden(event_id not in order)
        above = order.index("")
        for place, event_id in enumerate(order):
            if event_id:
                # The button and the line stand between the two parts.
                self._column.insertWidget(
                    place if place < above else place + 1, self._rows[event_id]
                )
            else:
                self._column.insertWidget(place, self.button)
                self._column.insertWidget(place + 1, self._line)
        self._order_tabs()

    def _order_tabs(self) -> None:
        earlier = () if self._before is None else (self._before,)
        boxes = (self._rows[one].box if one else self.button for one in self._order or ("",))
        set_tab_order(*earlier, *boxes)

    def _toggle(self, choice: Choice, ties: bool) -> None:
        if ties:
            self.tied.emit(choice.tieable, choice.event.id)
        else:
            self.untied.emit(choice.tied, choice.event.id)
        # Where the edit was refused, the box shows again what is.
        self._refresh()

    def _paint_button(self) -> None:
        language = self._bench.language
        count = len(self._others)
        self.button.setText(
            language.ntr("{n} other event", "{n} other events", count) if count else ""
        )
        self.button.setHidden(not count)
        shown = self.button.isChecked()
        self.button.setIcon(
            self._bench.icons.icon("chevron-down" if shown else "chevron-right", "accent")
        )
        tr = language.tr
        self.button.setToolTip(
            tr("Hide the other events")
            if shown
            else tr("Show the other events, and why they are not proposed")
        )
