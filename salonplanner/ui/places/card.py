"""A card of the page: a title, what belongs to it, and a table or two."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.widgets.label import dress, make_label


class Card(QFrame):
    """``head`` holds what stands beside the title, ``body`` what stands below."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        dress(self, card=True)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(12, 7, 10, 7)
        self.head.setSpacing(metrics.GAP)
        self.head.addWidget(make_label(title, "section"))
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self.body.addLayout(self.head)

    def add_notes(self, *widgets: QWidget) -> None:
        """Put texts below the tables, with the room of a text."""
        column = QVBoxLayout()
        column.setContentsMargins(12, 7, 12, 8)
        column.setSpacing(4)
        for widget in widgets:
            column.addWidget(widget)
        self.body.addLayout(column)
