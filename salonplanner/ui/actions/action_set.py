"""The actions themselves, made from their table, enabled by what is there."""

import html
from collections.abc import Callable, Collection

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from salonplanner.language import Language
from salonplanner.ui.actions.specs import ActionName, ActionSpec, Key, Need, reasons
from salonplanner.ui.actions.table import action_specs
from salonplanner.ui.icons import Icons


def sequences(keys: Key | str | tuple[Key | str, ...]) -> list[QKeySequence]:
    """What can be pressed, each once; the first is the one that is told."""
    found: list[QKeySequence] = []
    for key in keys if isinstance(keys, tuple) else (keys,):
        if isinstance(key, QKeySequence.StandardKey):
            found += QKeySequence.keyBindings(key)
        elif key:
            found.append(QKeySequence(key))
    return list(dict.fromkeys(found))


class ActionSet:
    """One QAction for each row of the table, owned by ``parent``."""

    def __init__(self, language: Language, icons: Icons, parent: QObject) -> None:
        self._language = language
        self._icons = icons
        self._reasons = reasons(language)
        self._specs = {spec.name: spec for spec in action_specs(language)}
        self._texts = {name: spec.text for name, spec in self._specs.items()}
        self._pictures = {name: spec.icon for name, spec in self._specs.items()}
        self._told: dict[ActionName, tuple[bool, str]] = {}
        self._actions = {name: self._made(spec, parent) for name, spec in self._specs.items()}

    def __getitem__(self, name: ActionName) -> QAction:
        return self._actions[name]

    def connect(self, name: ActionName, handler: Callable[[], object]) -> None:
        """Call a handler, without arguments, whenever the action is triggered."""
        self._actions[name].triggered.connect(_Call(handler, self._actions[name]).run)

    def set_text(self, name: ActionName, text: str) -> None:
        """Give an action another plain text; its tooltip follows."""
        if text == self._texts[name]:
            return
        self._texts[name] = text
        self._actions[name].setText(text.replace("&", "&&"))
        self._tell(self._specs[name], met=self._actions[name].isEnabled())

    def set_icon(self, name: ActionName, icon: str) -> None:
        """Give an action another picture."""
        if icon != self._pictures[name]:
            self._pictures[name] = icon
            self._actions[name].setIcon(self._icons.icon(icon))

    def enable(self, met: Collection[Need]) -> None:
        """Enable the actions whose need is met, and let the others say why they are not."""
        for spec in self._specs.values():
            allowed = spec.need is Need.NOTHING or spec.need in met
            self._actions[spec.name].setEnabled(allowed)
            self._tell(spec, met=allowed)

    def _made(self, spec: ActionSpec, parent: QObject) -> QAction:
        action = QAction(self._icons.icon(spec.icon), spec.text, parent)
        if spec.page_keys:
            # A menu shows what follows a tab where shortcuts stand.
            action.setIconText(spec.text)
            action.setText(f"{spec.text}\t{spec.page_keys}")
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        # A menu paints an icon where the check mark of such an action belongs.
        action.setIconVisibleInMenu(not spec.checkable)
        action.setMenuRole(spec.role)
        action.setShortcuts(sequences(spec.keys))
        return action

    def _tell(self, spec: ActionSpec, *, met: bool) -> None:
        text = self._texts[spec.name]
        if self._told.get(spec.name) == (met, text):
            return
        self._told[spec.name] = (met, text)
        action = self._actions[spec.name]
        tip = spec.tip if met else self._reasons[spec.need]
        action.setStatusTip(tip)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or spec.page_keys
        shown = (f"{text} ({keys})" if keys else text) if met else tip
        # A tooltip takes what looks like tags for them, and a step names what a user typed.
        action.setToolTip(html.escape(shown, quote=False) if "<" in shown else shown)


class _Call(QObject):
    """Drops the ``checked`` argument, so that a handler takes none."""

    def __init__(self, handler: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._handler = handler

    def run(self) -> None:
        self._handler()
