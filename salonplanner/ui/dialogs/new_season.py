"""Asks for the year of a new season."""

from PySide6.QtWidgets import QDialog, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from salonplanner.domain.validation import FIRST_YEAR, LAST_YEAR
from salonplanner.ui import metrics
from salonplanner.ui.widgets.dialog_buttons import ConfirmButtons
from salonplanner.ui.widgets.label import make_label
from salonplanner.ui.widgets.number_box import pad_number_box
from salonplanner.ui.workbench import Workbench


def ask_year(parent: QWidget, bench: Workbench) -> int | None:
    """The year the user wants, None where it was left."""
    tr = bench.language.tr
    dialog = QDialog(parent)
    dialog.setObjectName("newSeasonDialog")
    dialog.setWindowTitle(tr("New season"))
    year = year_field(bench)
    year.setValue(bench.settings.default_season_year)
    # What is typed takes its place: put before it, another year would be lost without a word.
    year.selectAll()
    form = QFormLayout()
    form.addRow(tr("Year of the season"), year)
    hint = make_label(
        tr("Feasts that follow the moon are known from 2025 to 2027; check those of other years."),
        "small",
        "hint",
    )
    hint.setWordWrap(True)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*(metrics.DIALOG_PADDING,) * 4)
    column.setSpacing(metrics.DIALOG_PADDING)
    dialog.setMinimumWidth(bench.theme.px(360))
    column.addLayout(form)
    column.addWidget(hint)
    column.addWidget(ConfirmButtons(dialog, bench.language, tr("Start the season")))
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return year.value() if chosen else None


def year_field(bench: Workbench) -> QSpinBox:
    """A field for a year, without a thousands separator."""
    field = QSpinBox()
    field.setObjectName("fieldYear")
    field.setAccessibleName(bench.language.tr("Year of the season"))
    field.setRange(FIRST_YEAR, LAST_YEAR)
    pad_number_box(field)
    return field
