"""What a spin box needs beyond the style sheet."""

from PySide6.QtWidgets import QAbstractSpinBox

_MARGIN = 5


def pad_number_box(box: QAbstractSpinBox) -> None:
    """Keep the figures of a spin box off its border.

    Qt starts the field of a spin box with buttons at its very edge, whatever padding the style
    sheet asks for.
    """
    box.lineEdit().setTextMargins(_MARGIN, 0, _MARGIN, 0)
