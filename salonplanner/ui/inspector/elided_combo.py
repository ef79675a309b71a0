"""A combo box for narrow places."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

_PADDING: Final = 2


class ElidedCombo(QComboBox):
    """A combo box that ends a long choice in an ellipsis; its list shows it whole."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits of the choice."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        width = room.width() - _PADDING
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
        if not option.currentIcon.isNull():
            width -= option.iconSize.width() + _PADDING
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, width
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
