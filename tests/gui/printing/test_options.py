"""The options of printing: each shows in the job, and what matters not cannot be chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from salonplanner.domain.season import Month
from salonplanner.ui.printing.job import PageKind, PaperSize, PrintJob
from salonplanner.ui.printing.options import PrintOptions


@pytest.fixture
def make(qtbot, subject, bench):
    def made(job: PrintJob = PrintJob(), of=subject) -> PrintOptions:  # noqa: B008
        options = PrintOptions(of, job, bench)
        qtbot.addWidget(options)
        options.show()
        return options

    return made


def box(options: PrintOptions, kind: PageKind) -> QCheckBox:
    found = options.findChild(QCheckBox, f"print-{kind}")
    assert found is not None
    return found


@pytest.mark.parametrize(
    "job",
    [
        PrintJob(),
        PrintJob(kinds=(PageKind.MONTH, PageKind.TABLE), size=PaperSize.A3, landscape=False),
        PrintJob(across=3, down=2, month=Month(year=2025, month=8)),
    ],
)
def test_a_job_comes_back_as_it_was(make, job):
    found = make(job).job
    assert (found.kinds, found.size, found.landscape) == (job.kinds, job.size, job.landscape)
    assert (found.across, found.down, found.month) == (job.across, job.down, job.month)


def test_choosing_by_keys_tells_of_it(make, qtbot):
    options = make()
    with qtbot.waitSignal(options.changed):
        qtbot.keyClick(box(options, PageKind.TABLE), Qt.Key.Key_Space)
    assert options.job.kinds == (PageKind.CALENDAR, PageKind.TABLE)
    across = options.findChild(QSpinBox, "fieldAcross")
    with qtbot.waitSignal(options.changed):
        qtbot.keyClick(across, Qt.Key.Key_Up)
    assert options.job.across == 2
    paper = options.findChild(QComboBox, "fieldPaper")
    with qtbot.waitSignal(options.changed):
        qtbot.keyClick(paper, Qt.Key.Key_Down)
    assert options.job.size is PaperSize.A3


def test_one_kind_at_least_is_printed(make, qtbot):
    options = make()
    calendar = box(options, PageKind.CALENDAR)
    assert not calendar.isEnabled()
    assert calendar.toolTip()
    qtbot.keyClick(box(options, PageKind.MONTH), Qt.Key.Key_Space)
    assert calendar.isEnabled()
    assert not calendar.toolTip()


def test_what_matters_not_cannot_be_chosen_and_says_why(make):
    options = make(PrintJob(kinds=(PageKind.TABLE,)))
    for name in ("fieldAcross", "fieldMonth", "fieldScope"):
        field = options.findChild(QWidget, name)
        assert not field.isEnabled(), name
        assert field.toolTip(), name


def test_every_field_is_named(make):
    options = make()
    for kind in (QComboBox, QSpinBox):
        for field in options.findChildren(kind):
            assert field.objectName()
            assert field.accessibleName()
