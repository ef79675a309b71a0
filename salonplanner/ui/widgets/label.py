"""Labels by role and tone, and one that shortens its text instead of pushing its neighbours."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption, QWidget

LabelRole = Literal[
    "display", "figure_l", "figure_m", "unit", "title", "section", "body", "control", "small"
]
LabelTone = Literal[
    "text", "secondary", "hint", "accent", "tint", "error", "warning", "info", "ok"
]  # fmt: skip


def dress(widget: QWidget, **properties: bool | str) -> None:
    """Set the properties that the style sheet asks for, such as ``primary=True``, and show them."""
    changed = {name: v for name, v in properties.items() if widget.property(name) != v}
    for name, value in changed.items():
        widget.setProperty(name, value)
    # Before it is first shown Qt polishes it anyway, with all its properties.
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.update()


def make_label(
    text: str = "", role: LabelRole = "body", tone: LabelTone = "text", *, name: str = ""
) -> QLabel:
    """A plain-text label in a type role and a tone, with an object name where one is given."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    dress(label, role=role, tone=tone)
    return label


class ElidedLabel(QLabel):
    """A one-line label that ends in an ellipsis where it is too narrow; its tip then has it all."""

    def __init__(self, text: str = "", role: LabelRole = "body", tone: LabelTone = "text") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        dress(self, role=role, tone=tone)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters, so that a neighbour is never pushed out."""
        width = self.fontMetrics().horizontalAdvance("MM…")
        return QSize(min(width, super().minimumSizeHint().width()), super().sizeHint().height())

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._offer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tip where it no longer fits."""
        super().resizeEvent(event)
        self._offer()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits of the text."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        style = self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        alignment = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        style.drawItemText(
            painter,
            self.contentsRect(),
            alignment.value,
            self.palette(),
            self.isEnabled(),
            self._shown(),
            self.foregroundRole(),
        )
        painter.end()

    def _offer(self) -> None:
        self.setToolTip("" if self._shown() == self.text() else self.text())

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
