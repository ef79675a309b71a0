"""The reference year's figures, as the home page shows them."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.workbench import Workbench


class BaselineMarks(QWidget):
    """Salons, visitors, turnover and the average a new season starts from."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("baselineMarks")
        language = bench.language
        baseline = bench.seeds.baseline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        rule = QFrame()
        dress(rule, rule=True)
        column.addWidget(rule)
        title = language.tr("{year} reference figures, already loaded", year=str(baseline.year))
        column.addWidget(make_label(title, "section"))
        row = QHBoxLayout()
        row.setSpacing(14)
        marks = (
            (language.number(baseline.salons), language.tr("salons")),
            (language.number(baseline.visitors), language.tr("visitors")),
            (language.millions(baseline.turnover_mad), language.tr("turnover")),
            (language.number(baseline.visitors_per_salon), language.tr("visitors a salon")),
        )
        for position, (value, label) in enumerate(marks):
            if position:
                line = QFrame()
                dress(line, rule="upright")
                row.addWidget(line)
            mark = QVBoxLayout()
            mark.setSpacing(0)
            mark.addWidget(make_label(value, "figure_m"))
            mark.addWidget(make_label(label, "small", "hint"))
            row.addLayout(mark)
        row.addStretch(1)
        column.addLayout(row)
