"""The check before an export: opened by its action, offered after an export, never in its way."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QTreeWidget

from salonplanner.services.filtering import SalonFilter
from salonplanner.services.open_points import Point, PointKind
from salonplanner.ui.actions.specs import ActionName


@pytest.fixture
def dialog(shown):
    shown.actions_set[ActionName.CHECK_EXPORT].trigger()
    made = shown.findChild(QDialog, "exportCheck")
    yield made
    made.close()


def offer(window) -> QPushButton:
    return window.findChild(QPushButton, "seeOpenPoints")


def test_it_is_opened_once(shown, dialog):
    shown.actions_set[ActionName.CHECK_EXPORT].trigger()
    assert len(shown.findChildren(QDialog, "exportCheck")) == 1
    assert not dialog.isModal()


def test_it_goes_to_a_finding_even_a_hidden_one(shown, dialog):
    finding = shown.figures.findings[0]
    shown.actions_set[ActionName.FINDINGS].setChecked(False)
    shown.figures.choose_filter(SalonFilter(text="no such salon"))
    dialog.gone_to.emit(Point(PointKind.WARNING, finding.salons, finding))
    panel = shown.workspace.findings_panel
    assert panel.isVisible()
    assert panel.current_finding() == finding
    assert shown.selection.ids == finding.salons


def test_it_goes_to_salons_even_hidden_ones(shown, dialog):
    shown.figures.choose_filter(SalonFilter(text="no such salon"))
    dialog.gone_to.emit(Point(PointKind.DRAFT, ("TTA-06", "MS-06")))
    assert shown.selection.ids == ("TTA-06", "MS-06")
    assert {"TTA-06", "MS-06"} <= shown.figures.visible


def test_export_anyway_starts_the_export(qtbot, shown, dialog, monkeypatch):
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 0)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    action = shown.actions_set[ActionName.EXPORT_EXCEL]
    with qtbot.waitSignal(action.triggered):
        dialog.findChild(QPushButton, "exportAnyway").click()


def test_after_an_export_it_is_offered_beside_what_was_made(qtbot, shown):
    shown.exports.exported.emit(Path("plan.xlsx"))
    assert offer(shown).isVisible()
    offer(shown).click()
    made = shown.findChild(QDialog, "exportCheck")
    assert made.findChild(QTreeWidget, "openPoints").topLevelItemCount()
    made.close()


def test_it_is_not_offered_where_nothing_presses_or_nobody_wants_it(shown, empty):
    bare = msgspec.structs.replace(empty, targets=dict.fromkeys(empty.targets, 0))
    shown.bench.remember(offer_export_check=False)
    shown.exports.exported.emit(Path("plan.xlsx"))
    assert not offer(shown).isVisible()
    shown.bench.remember(offer_export_check=True)
    shown.document.put_in(bare, None)
    shown.exports.exported.emit(Path("plan.xlsx"))
    assert not offer(shown).isVisible()
