"""A push button that stands for an action: its text, icon, tip and state are the action's."""

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QPushButton

from salonplanner.ui import metrics
from salonplanner.ui.widgets.icon_side import set_icon_side


class ActionButton(QPushButton):
    """Presses an action; its tip, and whether it can be pressed, follow it.

    The text stays what it was at first, so that an owner may say something else for a while.
    """

    def __init__(
        self, action: QAction, *, name: str, icon: QIcon | None = None, side: int = metrics.ICON
    ) -> None:
        super().__init__(icon or action.icon(), action.text())
        self._action = action
        self.setObjectName(name)
        self.set_icon_side(side)
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self._follow()

    def set_icon_side(self, side: int) -> None:
        """Show the icon at another size, in pixels."""
        set_icon_side(self, side)

    def _follow(self) -> None:
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
