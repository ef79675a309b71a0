"""The check before an export: what it lists, where its lines lead, and that it follows the plan."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem

from salonplanner.domain.edits import AcceptFinding, RemoveSalons
from salonplanner.domain.salon import Status
from salonplanner.services.open_points import PointKind
from salonplanner.ui.dialogs.export_check import ExportCheckDialog
from tests.gui.search import found


@pytest.fixture
def dialog(qtbot, window):
    made = ExportCheckDialog(window.session, window)
    made.show()
    yield made
    made.close()


def lines(dialog: ExportCheckDialog) -> list[QTreeWidgetItem]:
    tree = found(dialog, QTreeWidget, "openPoints")
    tops = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return [
        line
        for top in tops
        if top is not None
        for n in range(top.childCount())
        if (line := top.child(n)) is not None
    ]


def texts(dialog: ExportCheckDialog) -> str:
    return "\n".join(line.text(0) for line in lines(dialog))


def test_it_lists_warnings_and_salons_that_lack_something(window, dialog):
    assert any("TTA-04" in line.text(0) for line in lines(dialog))
    kinds = {line.data(0, Qt.ItemDataRole.UserRole).kind for line in lines(dialog)}
    assert {PointKind.WARNING, PointKind.DRAFT, PointKind.PROPOSED} <= kinds


def test_it_follows_the_plan(window, dialog, sample):
    said = dialog.findChild(QLabel, "exportCheckSaid")
    before = said.text()
    window.document.apply(RemoveSalons(ids=tuple(salon.id for salon in sample.salons)))
    assert said.text() != before
    window.document.stack.undo()
    assert said.text() == before


def test_accepted_findings_are_listed_with_their_reason(window, dialog):
    finding = window.figures.findings[0]
    window.document.apply(AcceptFinding(acceptance=finding.acceptance("agreed with the wali")))
    assert "agreed with the wali" in texts(dialog)


def test_nothing_open_is_said(window, dialog, empty):
    bare = msgspec.structs.replace(empty, targets=dict.fromkeys(empty.targets, 0))
    window.document.put_in(bare, None)
    assert lines(dialog) == []
    language = window.bench.language
    said = dialog.findChild(QLabel, "exportCheckSaid")
    assert said.text() == language.tr("Nothing is open. The plan can go.")
    export = dialog.findChild(QPushButton, "exportAnyway")
    assert export.text() == language.tr("Export")


def test_enter_on_a_line_asks_to_go_there_and_exports_nothing(qtbot, dialog):
    tree = dialog.findChild(QTreeWidget, "openPoints")
    tree.setCurrentItem(lines(dialog)[0])
    tree.setFocus()
    with qtbot.assertNotEmitted(dialog.export_wanted), qtbot.waitSignal(dialog.gone_to) as told:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert told.args[0].finding is not None
    assert dialog.isVisible()


def test_export_anyway_asks_for_it_and_closes(qtbot, dialog):
    export = dialog.findChild(QPushButton, "exportAnyway")
    with qtbot.waitSignal(dialog.export_wanted):
        qtbot.mouseClick(export, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_whether_it_is_offered_is_remembered(qtbot, window, dialog):
    box = dialog.findChild(QCheckBox, "offerExportCheck")
    assert box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not window.bench.settings.offer_export_check


def test_many_salons_are_named_in_part(window, dialog, sample):
    drafts = tuple(msgspec.structs.replace(s, status=Status.DRAFT) for s in sample.salons)
    window.document.put_in(msgspec.structs.replace(sample, salons=drafts), None)
    line = next(
        line
        for line in lines(dialog)
        if line.data(0, Qt.ItemDataRole.UserRole).kind is PointKind.DRAFT
    )
    assert sample.salons[0].id in line.text(0)
    assert sample.salons[-1].id not in line.text(0)
    assert "62" in line.text(0)


def test_long_lines_are_read_whole(qtbot, window, dialog):
    """The reason of an accepted finding stands at the end of its line."""
    finding = next(one for one in window.figures.findings if one.accepted is None)
    reason = "accord de la province et de la chambre " * 4
    window.document.apply(AcceptFinding(acceptance=finding.acceptance(reason.strip())))
    dialog.resize(460, 460)
    dialog.show()
    qtbot.waitExposed(dialog)
    tree = dialog.findChild(QTreeWidget, "openPoints")
    section = tree.topLevelItem(tree.topLevelItemCount() - 1)
    one, line = tree.visualItemRect(section), tree.visualItemRect(section.child(0))
    assert line.height() > 1.8 * one.height()
