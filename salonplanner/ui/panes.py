"""From pane to pane by one key, as in the programs people know it from."""

from collections.abc import Callable, Iterator, Sequence
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

_KEYS = Qt.FocusReason.ShortcutFocusReason


class Panes(QObject):
    """Goes round the panes that are shown; each gets the keys where it last had them."""

    def __init__(self, panes: Callable[[], Sequence[QWidget]], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes

    def go_next(self) -> None:
        """Give the keys to the next pane, the first one after the last."""
        self._go(1)

    def go_previous(self) -> None:
        """Give the keys to the pane before, the last one before the first."""
        self._go(-1)

    def _go(self, step: int) -> None:
        panes = [pane for pane in self._panes() if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next(
            (n for n, pane in enumerate(panes) if focus is not None and _holds(pane, focus)), None
        )
        start = here if here is not None else (-1 if step > 0 else 0)
        for turn in range(1, len(panes) + 1):
            target = _input_of(panes[(start + step * turn) % len(panes)])
            if target is not None:
                target.setFocus(_KEYS)
                return


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _input_of(pane: QWidget) -> QWidget | None:
    """The widget of a pane that last had the keys, else the first that takes them."""
    # Qt's stubs promise a widget where there may be none.
    last = cast("QWidget | None", pane.focusWidget())
    if last is not None and _takes_keys(last):
        return last
    return next((widget for widget in _chain(pane) if _takes_keys(widget)), None)


def _chain(pane: QWidget) -> Iterator[QWidget]:
    """The pane and what is in it, in the order of the Tab key."""
    widget: QWidget | None = pane
    while widget is not None:
        if _holds(pane, widget):
            yield widget
        widget = widget.nextInFocusChain()
        if widget is pane:
            return


def _takes_keys(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()
