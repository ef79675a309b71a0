"""The keys of the calendar."""

from datetime import timedelta

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from salonplanner.domain.salon import Salon
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.landing import Landing, stretched
from salonplanner.ui.timeline.preview import Preview
from salonplanner.ui.timeline.salon_keys import (
    ALT,
    CONTROL,
    ENDS,
    NONE,
    SHIFT,
    SalonKeys,
    arrow_of,
    keys_of,
)
from salonplanner.ui.timeline.stage import Stage


class _Keys:
    """What the arrows do with the keys held beside them."""

    NONE = NONE
    EXTEND = CONTROL | SHIFT
    MOVE = ALT
    MOVE_FAR = ALT | SHIFT
    RESIZE = SHIFT


_FOLDS = {
    Qt.Key.Key_Plus: False,
    Qt.Key.Key_Minus: True,
    # The minus sign with Shift, on the keyboards that have it beside the zero.
    Qt.Key.Key_Underscore: True,
}
_FOLDS_ALL = {Qt.Key.Key_Asterisk: False, Qt.Key.Key_Slash: True}
"""As in trees: where the plus sign wants Shift, Ctrl and Shift with it zoom."""


class Keyboard(SalonKeys):
    """Turns keys into what they ask for.

    Attributes:
        refused: a sentence, why a row does not take the selected salons.
        folded: the key of the current salon's row, and whether to fold it.
        all_folded: whether to fold all rows.
    """

    refused = Signal(str)
    folded = Signal(str, bool)
    all_folded = Signal(bool)

    def __init__(self, stage: Stage, preview: Preview, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._preview = preview

    def press(self, event: QKeyEvent, choice: Choice) -> bool:
        """Act on a key; tells whether it is one of the calendar's."""
        key = Qt.Key(event.key())
        keys = keys_of(event)
        arrow = arrow_of(event, rtl=self._stage.layout.scale.rtl)
        if arrow is not None:
            return self._arrow(*arrow, keys, choice)
        if key in ENDS and keys in (NONE, CONTROL):
            return self._end(choice, last=ENDS[key], of_all=keys == CONTROL)
        if key in _FOLDS:
            return self._fold(keys, choice, fold=_FOLDS[key])
        if key in _FOLDS_ALL and not keys & ~SHIFT:
            self.all_folded.emit(_FOLDS_ALL[key])
            return True
        if event.matches(QKeySequence.StandardKey.SelectAll):
            ids = tuple(self._stage.order.ids)
            self.chosen.emit(Choice().given(ids, choice.current))
            return True
        return self._act(event, choice)

    def _arrow(self, later: int, down: int, keys: Qt.KeyboardModifier, choice: Choice) -> bool:
        match keys:
            case _Keys.NONE:
                self._go(later, down, choice)
            case _Keys.EXTEND:
                self._extend(later, down, choice)
            case _Keys.MOVE if down:
                self._carry(down, choice)
            case _Keys.MOVE:
                self._move(later, choice)
            case _Keys.MOVE_FAR if not down:
                self._move(7 * later, choice)
            case _Keys.RESIZE if not down:
                self._land(stretched(self._salons(choice), later))
            case _:
                return False
        return True

    def _beside(self, later: int, down: int, choice: Choice) -> str | None:
        """The salon that comes after the current one, the first one without any."""
        order = self._stage.order
        current = choice.current
        if current is None or current not in order:
            return next(iter(order.ids), None)
        return order.across(current, down) if down else order.beside(current, later)

    def _end(self, choice: Choice, *, last: bool, of_all: bool) -> bool:
        order = self._stage.order
        ids = order.ids
        if not ids:
            return False
        if of_all or choice.current is None or choice.current not in order:
            self.chosen.emit(choice.only(ids[-1 if last else 0]))
        else:
            self.chosen.emit(choice.only(order.end_of_row(choice.current, last=last)))
        return True

    def _fold(self, keys: Qt.KeyboardModifier, choice: Choice, *, fold: bool) -> bool:
        # The plus sign is typed with Shift on many keyboards.
        if keys == CONTROL | SHIFT:
            self.all_folded.emit(fold)
            return True
        layout = self._stage.layout
        place = layout.places.get(choice.current or "")
        if place is None or keys & ~SHIFT:
            return False
        self.folded.emit(layout.rows[place[0]].key, fold)
        return True

    def _move(self, days: int, choice: Choice) -> None:
        shift = timedelta(days=days)
        salons = self._salons(choice)
        moved = [
            msgspec.structs.replace(salon, start=salon.start + shift, end=salon.end + shift)
            for salon in salons
        ]
        self._land(Landing(salons, tuple(moved)))

    def _carry(self, down: int, choice: Choice) -> None:
        """Carry the selected salons to the row below or above that of the current one."""
        layout, foresight = self._stage.layout, self._preview.foresight
        place = layout.places.get(choice.current or "")
        if foresight is None or place is None or not 0 <= place[0] + down < len(layout.rows):
            return
        group = layout.rows[place[0] + down].group
        rows = {salon.id: layout.rows[layout.places[salon.id][0]] for salon in self._salons(choice)}
        moved = [(rows[salon.id].group, salon, salon) for salon in self._salons(choice)]
        grouping = layout.settings.grouping
        landing = foresight.carried(moved, group, grouping, copies=False)
        if landing.refusal is not None:
            self.refused.emit(foresight.refusal(landing, group))
        else:
            self._land(landing)

    def _land(self, landing: Landing) -> None:
        if landing.changes:
            self.landed.emit(landing)

    def _salons(self, choice: Choice) -> tuple[Salon, ...]:
        """The selected salons that are shown, the current one first."""
        ids = sorted(choice.ids, key=lambda salon_id: salon_id != choice.current)
        return tuple(salon for salon in map(self._salon, ids) if salon is not None)

    def _salon(self, salon_id: str | None) -> Salon | None:
        place = self._stage.layout.places.get(salon_id) if salon_id is not None else None
        return place[1].salon if place else None
