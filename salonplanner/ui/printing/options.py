"""What one chooses before printing: what, on which paper, on how many sheets, which salons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from salonplanner.domain.season import Month
from salonplanner.ui import metrics
from salonplanner.ui.printing.choice import WHOLE, labelled_combo, scope_combo
from salonplanner.ui.printing.job import MOST_ACROSS, PageKind, PaperSize, PrintJob
from salonplanner.ui.printing.month_sheet import months_of
from salonplanner.ui.printing.subject import Subject
from salonplanner.ui.widgets.number_box import pad_number_box
from salonplanner.ui.workbench import Workbench

_ORIENTATIONS = {"landscape": True, "portrait": False}


class PrintOptions(QWidget):
    """Shows a job and changes it; ``changed`` tells that something was chosen."""

    changed = Signal()

    def __init__(self, subject: Subject, job: PrintJob, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        tr = bench.language.tr
        self._kinds = self._made_kinds(job)
        self._months = months_of(subject.plan.season, subject.salons)
        self._month = self._combo(
            "fieldMonth",
            tr("Months printed"),
            {"": tr("All months")} | {str(month): self._name(month) for month in self._months},
            str(job.month or ""),
        )
        self._size = self._combo(
            "fieldPaper", tr("Paper"), {size: size.value for size in PaperSize}, job.size
        )
        self._orientation = self._combo(
            "fieldOrientation",
            tr("Orientation"),
            {"landscape": tr("Landscape"), "portrait": tr("Portrait")},
            "landscape" if job.landscape else "portrait",
        )
        self._across = self._number("fieldAcross", tr("Sheets across"), 1, job.across)
        self._down = self._number("fieldDown", tr("Sheets down"), 0, job.down)
        self._down.setSpecialValueText(tr("As many as needed"))
        self._scope = scope_combo(subject, bench.language, whole_plan=job.whole_plan)
        self._scope.currentIndexChanged.connect(self._choose)
        self._lay_out()
        self._enable()

    @property
    def job(self) -> PrintJob:
        """What is chosen now."""
        chosen = str(self._month.currentData() or "")
        return PrintJob(
            kinds=tuple(kind for kind, box in self._kinds.items() if box.isChecked()),
            size=PaperSize(self._size.currentData()),
            landscape=_ORIENTATIONS[self._orientation.currentData()],
            across=self._across.value(),
            down=self._down.value(),
            month=next((month for month in self._months if str(month) == chosen), None),
            whole_plan=self._scope.currentData() == WHOLE,
        )

    def _made_kinds(self, job: PrintJob) -> dict[PageKind, QCheckBox]:
        tr = self._bench.language.tr
        texts = {
            PageKind.CALENDAR: tr("Calendar"),
            PageKind.MONTH: tr("Months"),
            PageKind.TABLE: tr("Table"),
        }
        boxes: dict[PageKind, QCheckBox] = {}
        for kind, text in texts.items():
            box = QCheckBox(text)
            box.setObjectName(f"print-{kind}")
            box.setChecked(kind in job.kinds)
            box.toggled.connect(self._choose)
            boxes[kind] = box
        return boxes

    def _lay_out(self) -> None:
        tr = self._bench.language.tr
        form = QFormLayout()
        form.setSpacing(metrics.GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        kinds = QVBoxLayout()
        kinds.setSpacing(4)
        for box in self._kinds.values():
            kinds.addWidget(box)
        form.addRow(tr("What"), kinds)
        for text, field in (
            (tr("Months printed"), self._month),
            (tr("Paper"), self._size),
            (tr("Orientation"), self._orientation),
            (tr("Sheets across"), self._across),
            (tr("Sheets down"), self._down),
            (tr("Salons printed"), self._scope),
        ):
            form.addRow(text, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addStretch(1)

    def _choose(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        """Let only what matters be chosen, and keep one kind at least."""
        tr = self._bench.language.tr
        chosen = [box for box in self._kinds.values() if box.isChecked()]
        for box in self._kinds.values():
            is_last = chosen == [box]
            box.setEnabled(not is_last)
            box.setToolTip(tr("At least one of them is printed.") if is_last else "")
        calendar = self._kinds[PageKind.CALENDAR].isChecked()
        self._across.setEnabled(calendar)
        self._across.setToolTip("" if calendar else tr("Only the calendar is spread over sheets."))
        month = self._kinds[PageKind.MONTH].isChecked()
        self._month.setEnabled(month)
        self._month.setToolTip("" if month else tr("No month is printed."))

    def _combo(self, name: str, label: str, texts: dict[str, str], chosen: str) -> QComboBox:
        combo = labelled_combo(name, label, texts, chosen)
        combo.currentIndexChanged.connect(self._choose)
        return combo

    def _number(self, name: str, label: str, least: int, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setObjectName(name)
        box.setAccessibleName(label)
        box.setRange(least, MOST_ACROSS)
        box.setValue(value)
        pad_number_box(box)
        box.valueChanged.connect(self._choose)
        return box

    def _name(self, month: Month) -> str:
        text = self._bench.language.month(month.month, month.year)
        return text[:1].upper() + text[1:]
