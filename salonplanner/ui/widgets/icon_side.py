"""The size of an icon beside the text of a button."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton

from salonplanner.ui import metrics


def set_icon_side(button: QAbstractButton, side: int) -> None:
    """Show a button's icon so large, in pixels, and keep the text away from it."""
    # Wider than the icon: the rest stands between it and the text.
    button.setIconSize(QSize(side + metrics.SPACES[2], side))
