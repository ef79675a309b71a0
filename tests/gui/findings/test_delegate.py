"""How a finding is painted: each part in its place, nothing over another."""

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem, QToolTip

from salonplanner.domain.edits import AcceptFinding
from salonplanner.ui.findings.delegate import FindingDelegate, _Said
from salonplanner.ui.findings.listing import Grouping
from salonplanner.ui.proposals import Remedy
from tests.gui.findings.conftest import place_of


def ink_in(image, box: QRect) -> bool:
    """Whether anything but one ground colour is painted in a box."""
    colours = {
        image.pixel(x, y)
        for x in range(box.left(), box.right())
        for y in range(box.top() + 2, box.bottom() - 2)
    }
    return len(colours) > 1


def test_rows_have_a_height_that_follows_the_text_size(findings, bench):
    delegate = findings.itemDelegate()
    assert isinstance(delegate, FindingDelegate)
    small = delegate.sizeHint(QStyleOptionViewItem(), findings.model().index(0, 0)).height()
    bench.theme.set_scale(130)
    assert delegate.sizeHint(QStyleOptionViewItem(), findings.model().index(0, 0)).height() > small


def test_a_row_shows_shape_number_sentence_correction_and_button(findings):
    image = findings.viewport().grab().toImage()
    row = findings.visualRect(findings.model().index(0, 0))
    for left, right in ((8, 26), (34, 90), (100, 300), (row.width() - 290, row.width() - 110)):
        assert ink_in(image, QRect(row.left() + left, row.top(), right - left, row.height()))
    assert ink_in(image, QRect(row.right() - 80, row.top(), 70, row.height()))


def test_a_sentence_without_a_correction_uses_the_whole_row(qtbot, shown, panel, findings):
    row = place_of(findings, lambda row: panel.remedy(row) is None)
    model = findings.model()
    text = model.index(row, 0).data()
    findings.scrollTo(model.index(row, 0))
    qtbot.wait(10)
    image = findings.viewport().grab().toImage()
    place = findings.visualRect(model.index(row, 0))
    width = QFontMetrics(shown.bench.theme.font("body")).horizontalAdvance(text)
    end = min(place.left() + 100 + width, place.right() - 12)
    assert ink_in(image, QRect(end - 30, place.top(), 20, place.height()))


def test_an_accepted_finding_is_struck_through_in_a_quiet_ink(qtbot, shown, panel, findings):
    finding = panel.shown_findings()[0]
    loud = shown.bench.theme.colours["text"].rgb()
    place = findings.visualRect(findings.model().index(0, 0))
    box = QRect(place.left() + 100, place.top(), 300, place.height())
    assert loud in inks(findings.viewport().grab().toImage(), box)
    shown.document.apply(AcceptFinding(acceptance=finding.acceptance("agreed")))
    last = findings.model().rowCount() - 1
    findings.scrollTo(findings.model().index(last, 0))
    qtbot.wait(10)
    place = findings.visualRect(findings.model().index(last, 0))
    box = QRect(place.left() + 100, place.top(), 300, place.height())
    image = findings.viewport().grab().toImage()
    assert loud not in inks(image, box)
    assert shown.bench.theme.colours["text3"].rgb() in inks(image, box)


def inks(image, box: QRect) -> set[int]:
    return {
        image.pixel(x, y)
        for x in range(box.left(), box.right())
        for y in range(box.top() + 2, min(box.bottom() - 2, image.height()))
    }


@pytest.mark.parametrize("rtl", [False, True])
def test_folds_and_headings_are_painted_in_both_directions(
    shown, panel, findings, bench, monkeypatch, rtl
):
    monkeypatch.setattr(bench.language, "rtl", rtl)
    findings.setItemDelegate(FindingDelegate(bench, panel.remedy, panel))
    findings.model().ask(grouping=Grouping.RULE)
    image = findings.viewport().grab().toImage()
    row = findings.visualRect(findings.model().index(0, 0))
    left = row.right() - 28 if rtl else row.left() + 8
    assert ink_in(image, QRect(left, row.top(), 20, row.height()))


@pytest.mark.parametrize("rtl", [False, True])
def test_a_sentence_that_is_cut_has_the_room_its_correction_leaves(
    shown, panel, findings, bench, monkeypatch, rtl
):
    monkeypatch.setattr(bench.language, "rtl", rtl)
    delegate = FindingDelegate(bench, panel.remedy, panel)
    row = QRect(0, 0, 600, 25)
    remedy = Remedy("Décaler au 12", "Corriger", "wrench")
    font = QFontMetrics(bench.theme.font("body"))
    _, _, long, after_long = delegate._columns(row, _Said("OR-01", "so long " * 30, remedy))
    _, _, short, after_short = delegate._columns(row, _Said("OR-01", "short", remedy))
    assert font.horizontalAdvance(remedy.text) <= after_long.width()
    assert after_long.width() < after_short.width()
    assert long.width() > short.width()
    assert not long.intersects(after_long)
    assert (
        delegate._mirrored(after_long, row).right() == delegate._mirrored(after_short, row).right()
    ), "it still ends at the button"


def test_a_finding_about_no_salon_begins_where_numbers_stand(panel, bench):
    delegate = FindingDelegate(bench, panel.remedy, panel)
    row = QRect(0, 0, 600, 25)
    _, number, sentence, _ = delegate._columns(row, _Said("", "so long", None))
    assert sentence.left() == number.left()


def test_the_tip_of_a_row_is_wrapped(qtbot, findings):
    place = findings.visualRect(findings.model().index(0, 0)).center()
    at = findings.viewport().mapToGlobal(place)
    help_asked = QHelpEvent(QEvent.Type.ToolTip, place, at)
    QApplication.sendEvent(findings.viewport(), help_asked)
    tip = next(top for top in QApplication.topLevelWidgets() if top.inherits("QTipLabel"))
    assert isinstance(tip, QLabel)
    assert tip.wordWrap()
    text = findings.model().index(0, 0).data()
    width = QFontMetrics(tip.font()).horizontalAdvance(text)
    assert tip.width() < width, "the sample's first sentence needs more than a line"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
