"""The title bar of a dock: its name, a note, and the few things to press there."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.label import LabelTone, dress, make_label

_ALL = 1000
"""A share beside which the empty middle's own is nothing."""


class DockTitle(QWidget):
    """Give it to ``QDockWidget.setTitleBarWidget``, or put it above a section of a dock."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._buttons: list[QToolButton] = []
        self._text = make_label(text, "section")
        self._note = make_label(tone="secondary")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(metrics.DOCK_PADDING, 0, metrics.DOCK_PADDING, 1)
        self._row.setSpacing(metrics.GAP)
        self._row.addWidget(self._text)
        self._row.addStretch(1)
        self._row.addWidget(self._note)
        theme.changed.connect(self._resize)
        self._resize()

    def show_text(self, text: str) -> None:
        """Change the name."""
        self._text.setText(text)

    def show_note(self, text: str, tone: LabelTone = "secondary") -> None:
        """Say something at the far end."""
        self._note.setText(text)
        dress(self._note, tone=tone)

    def add_leading(self, widget: QWidget) -> None:
        """Put a widget after the name, before the empty middle."""
        self._row.insertWidget(self._row.count() - 2 - self._trailing(), widget)

    def add_filling(self, widget: QWidget) -> None:
        """Put a widget in the empty middle, all of which it takes."""
        self._row.insertWidget(self._row.count() - 1 - self._trailing(), widget, _ALL)

    def add_widget(self, widget: QWidget) -> None:
        """Put a widget at the far end."""
        self._row.addWidget(widget)

    def add_action(self, action: QAction) -> QToolButton:
        """Put a small button for an action at the far end."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        dress(button, small=True)
        self._row.addWidget(button)
        self._buttons.append(button)
        self._resize()
        return button

    def sizeHint(self) -> QSize:
        """The height of every dock title."""
        return QSize(super().sizeHint().width(), self._theme.px(metrics.DOCK_TITLE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colours["panel"])
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colours["line"])
        painter.end()

    def _trailing(self) -> int:
        return self._row.count() - 1 - self._row.indexOf(self._note)

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.px(metrics.DOCK_TITLE))
        side = self._theme.px(metrics.ICON_SMALL)
        for button in self._buttons:
            button.setIconSize(QSize(side, side))
