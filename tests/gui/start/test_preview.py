"""The miniature of the plan under the cursor: its figures, its health, or why it cannot be read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton

from salonplanner.domain.edits import MoveSalons, applied
from salonplanner.services.documents import save_plan
from salonplanner.ui.start.preview import PlanPreview
from salonplanner.ui.widgets.chip import Chip


def preview_of(page):
    return page.findChild(PlanPreview, "planPreview")


def texts_of(preview) -> str:
    return "\n".join(label.text() for label in preview.findChildren(QLabel))


def wait_for(qtbot, page, text: str):
    preview = preview_of(page)
    qtbot.waitUntil(lambda: text in texts_of(preview))
    return preview


def test_the_plan_under_the_cursor_is_shown_small(qtbot, start, files, sample):
    page = start(files["sample"])
    language = page.window().bench.language
    preview = wait_for(qtbot, page, sample.name)
    assert language.number(2_520_000) in texts_of(preview)
    assert preview.findChild(Chip).text() == language.tr("no error")
    bar = page.window().bench.theme.colours["reg"].rgb()
    image = preview.grab().toImage()
    assert any(
        image.pixel(x, y) == bar for x in range(0, image.width(), 3) for y in range(image.height())
    )


def test_another_is_shown_when_the_cursor_goes_there(qtbot, start, files, sample):
    page = start(files["sample"], files["empty"])
    wait_for(qtbot, page, sample.name)
    view = page.findChild(QListView, "recentList")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    language = page.window().bench.language
    wait_for(qtbot, page, language.ntr("{n} salon", "{n} salons", 0))


def test_errors_of_a_plan_are_counted(qtbot, start, files, sample):
    late = MoveSalons(starts={s.id: sample.season.end for s in sample.salons[:2]})
    save_plan(applied(late, sample), files["sample"])
    page = start(files["sample"])
    language = page.window().bench.language
    chip = preview_of(page).findChild(Chip)
    qtbot.waitUntil(lambda: chip.text() == language.ntr("{n} error", "{n} errors", 2))
    assert chip.tone() == "error"


def test_a_broken_file_says_why_and_is_not_opened(qtbot, start, files):
    page = start(files["broken"])
    preview = preview_of(page)
    chip = preview.findChild(Chip)
    qtbot.waitUntil(lambda: chip.text() == page.window().bench.language.tr("unreadable"))
    assert "Cassé.salonplan" in texts_of(preview)
    assert not preview.findChild(QPushButton, "openPreviewed").isEnabled()


def test_the_plan_shown_is_opened_by_its_button(qtbot, start, files, sample):
    page = start(files["sample"])
    preview = wait_for(qtbot, page, sample.name)
    button = preview.findChild(QPushButton, "openPreviewed")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    window = page.window()
    assert window.document.plan.salons == sample.salons
    assert window.shows_workspace


def test_nothing_is_shown_of_a_plan_that_is_gone(qtbot, start, files):
    page = start(files["gone"])
    qtbot.waitUntil(lambda: not preview_of(page).isVisible())


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_the_miniature_is_no_higher_than_it_can_use(qtbot, start, files, sample, size):
    page = start(files["sample"])
    page.window().resize(*size)
    preview = wait_for(qtbot, page, sample.name)
    qtbot.wait(10)
    assert 150 < preview.height() < 310
