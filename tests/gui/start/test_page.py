"""The home page: its cards act, nothing is cut in a low window, and refusals are told there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QScrollArea

from salonplanner.domain.errors import PlannerError
from salonplanner.services.documents import open_plan
from salonplanner.ui.start.card import StartCard


def card(page, name: str):
    return page.findChild(StartCard, f"card-{name}")


def test_a_new_season_is_one_click_away(qtbot, start):
    page = start()
    qtbot.mouseClick(card(page, "actionNew"), Qt.MouseButton.LeftButton)
    window = page.window()
    assert window.shows_workspace
    assert window.document.plan.season.year == 2025
    assert not window.document.plan.salons


def test_the_example_is_opened_by_keys(qtbot, start, sample):
    page = start()
    example = card(page, "actionSample")
    example.setFocus()
    qtbot.keyClick(example, Qt.Key.Key_Space)
    assert page.window().document.plan.salons == sample.salons


def test_the_first_key_begins_a_season(qtbot, start):
    page = start()
    first = card(page, "actionNew")
    page.window().activateWindow()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.window().shows_workspace
    page.window().show_start()
    assert first.hasFocus()


def test_the_page_fits_a_low_window(qtbot, start, files):
    page = start(files["sample"], files["gone"])
    page.window().resize(1280, 720)
    qtbot.wait(80)
    area = page.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0


def test_a_file_refused_at_start_is_told_here(bench, make_window, empty, files):
    window = make_window(empty)
    window.show_start()
    window.resize(1280, 720)
    window.show()
    with pytest.raises(PlannerError) as refused:
        open_plan(files["broken"], bench.seeds)
    window.start_page.tell(refused.value)
    texts = [label.text() for label in window.start_page.findChildren(QLabel) if label.isVisible()]
    assert any("Cassé.salonplan" in text for text in texts)


def test_whether_it_is_shown_at_start_is_remembered(qtbot, start):
    page = start()
    box = page.findChild(QCheckBox, "showStartPage")
    assert box.isChecked()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    bench = page.window().bench
    assert not bench.settings.show_start_page
    assert not bench.store.load().show_start_page


@pytest.mark.parametrize("name", ["actionSettings", "actionAbout"])
def test_the_footer_leads_on(start, name):
    page = start()
    button = page.findChild(QPushButton, f"start-{name}")
    assert button.isVisible()
    assert button.text() == page.window().actions_set[name].text()


def test_the_tab_key_reaches_every_card_and_the_list(qtbot, start, files):
    page = start(files["sample"])
    seen = set()
    widget = card(page, "actionNew")
    for _ in range(40):
        seen.add(widget.objectName())
        widget = widget.nextInFocusChain()
    wanted = {"card-actionNew", "card-actionOpen", "card-actionSample", "recentList"}
    assert wanted <= seen
