"""Asks how large a picture of the calendar is to be, and which salons it shows."""

from PySide6.QtWidgets import QDialog, QFormLayout, QVBoxLayout, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.printing.choice import WHOLE, labelled_combo, scope_combo
from salonplanner.ui.printing.picture import RATIO, USUAL_WIDTH, WIDTHS
from salonplanner.ui.printing.subject import Subject
from salonplanner.ui.widgets.dialog_buttons import ConfirmButtons
from salonplanner.ui.widgets.label import make_label
from salonplanner.ui.workbench import Workbench


class PictureDialog(QDialog):
    """Offers widths; the narrower a picture, the larger its texts."""

    def __init__(self, subject: Subject, bench: Workbench, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("pictureDialog")
        tr = bench.language.tr
        self.setWindowTitle(tr("Picture of the calendar"))
        number = bench.language.number
        widths = {str(width): tr("{n} pixels", n=number(width * RATIO)) for width in WIDTHS}
        self._width = labelled_combo("fieldWidth", tr("Width"), widths, str(USUAL_WIDTH))
        self._scope = scope_combo(subject, bench.language, whole_plan=False)
        self._lay_out(bench)

    @property
    def width_chosen(self) -> int:
        """The width in logical pixels."""
        return int(self._width.currentData())

    @property
    def whole_plan(self) -> bool:
        """Whether the filter is left out of account."""
        return self._scope.currentData() == WHOLE

    def _lay_out(self, bench: Workbench) -> None:
        tr = bench.language.tr
        form = QFormLayout()
        form.setSpacing(metrics.GAP)
        form.addRow(tr("Width"), self._width)
        form.addRow(tr("Salons printed"), self._scope)
        hint = make_label(tr("The wider the picture, the smaller its texts."), "small", "hint")
        text = tr("Save the picture…")
        buttons = ConfirmButtons(self, bench.language, text, "savePicture")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(metrics.DIALOG_PADDING,) * 4)
        column.setSpacing(metrics.DIALOG_PADDING)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(buttons)
        self.setMinimumWidth(bench.theme.px(380))
