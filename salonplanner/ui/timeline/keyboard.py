"""The keys of the calendar."""

from datetime import timedelta

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from salonplanner.domain.salon import Salon
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.preview import Preview
from salonplanner.ui.timeline.stage import Stage

_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_NONE = Qt.KeyboardModifier.NoModifier
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class _Keys:
    """What the arrows do with the keys held beside them."""

    NONE = _NONE
    EXTEND = _CONTROL | _SHIFT
    MOVE = _ALT
    MOVE_FAR = _ALT | _SHIFT
    RESIZE = _SHIFT


_ENDS = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}
_FOLDS = {
    Qt.Key.Key_Plus: False,
    Qt.Key.Key_Minus: True,
    # The minus sign with Shift, on the keyboards that have it beside the zero.
    Qt.Key.Key_Underscore: True,
}
_FOLDS_ALL = {Qt.Key.Key_Asterisk: False, Qt.Key.Key_Slash: True}
"""As in trees: where the plus sign wants Shift, Ctrl and Shift with it zoom."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keyboard(QObject):
    """Turns keys into what they ask for.

    Attributes:
        chosen: another Choice of salons.
        landed: a Landing of the selected salons.
        refused: a sentence, why a row does not take them.
        open_requested: an id.
        delete_requested: ids.
        duplicate_requested: ids.
        folded: the key of the current salon's row, and whether to fold it.
        all_folded: whether to fold all rows.
    """

    chosen = Signal(object)
    landed = Signal(object)
    refused = Signal(str)
    open_requested = Signal(str)
    delete_requested = Signal(list)
    duplicate_requested = Signal(list)
    folded = Signal(str, bool)
    all_folded = Signal(bool)

    def __init__(self, stage: Stage, preview: Preview, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._preview = preview

    def press(self, event: QKeyEvent, choice: Choice) -> bool:
        """Act on a key; tells whether it is one of the calendar's."""
        key = Qt.Key(event.key())
        keys = event.modifiers() & ~_KEYPAD
        if key in _ARROWS:
            across, down = _ARROWS[key]
            # Time runs to the left in Arabic, and the keys with it.
            later = -across if self._stage.layout.scale.rtl else across
            return self._arrow(later, down, keys, choice)
        if key in _ENDS and keys in (_NONE, _CONTROL):
            return self._end(choice, last=_ENDS[key], of_all=keys == _CONTROL)
        if key in _FOLDS:
            return self._fold(keys, choice, fold=_FOLDS[key])
        if key in _FOLDS_ALL and not keys & ~_SHIFT:
            self.all_folded.emit(_FOLDS_ALL[key])
            return True
        if event.matches(QKeySequence.StandardKey.SelectAll):
            ids = tuple(self._stage.order.ids)
            self.chosen.emit(Choice().given(ids, choice.current))
            return True
        return self._act(event, key, keys, choice)

    def _act(
        self, event: QKeyEvent, key: Qt.Key, keys: Qt.KeyboardModifier, choice: Choice
    ) -> bool:
        if not choice.ids:
            return False
        if event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(list(choice.ids))
        elif key == Qt.Key.Key_D and keys == _CONTROL:
            self.duplicate_requested.emit(list(choice.ids))
        elif key in _ENTER and keys == _NONE and choice.current is not None:
            self.open_requested.emit(choice.current)
        else:
            return False
        return True

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
                self._resize(later, choice)
            case _:
                return False
        return True

    def _go(self, later: int, down: int, choice: Choice) -> None:
        wanted = self._beside(later, down, choice)
        if wanted is not None:
            self.chosen.emit(choice.only(wanted))

    def _extend(self, later: int, down: int, choice: Choice) -> None:
        wanted = self._beside(later, down, choice)
        if wanted is not None:
            others = tuple(salon_id for salon_id in choice.ids if salon_id != wanted)
            self.chosen.emit(Choice((*others, wanted), wanted, choice.anchor or wanted))

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
        if keys == _CONTROL | _SHIFT:
            self.all_folded.emit(fold)
            return True
        layout = self._stage.layout
        place = layout.places.get(choice.current or "")
        if place is None or keys & ~_SHIFT:
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

    def _resize(self, days: int, choice: Choice) -> None:
        """Give the selected salons more or fewer days; one of a day stays as it is."""
        salons = self._salons(choice)
        ends = (max(salon.end + timedelta(days=days), salon.start) for salon in salons)
        resized = (
            msgspec.structs.replace(salon, end=end) if salon.start <= salon.end else salon
            for salon, end in zip(salons, ends, strict=True)
        )
        self._land(Landing(salons, tuple(resized)))

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
