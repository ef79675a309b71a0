"""Nothing is cut off: every page, in each text size and language, in a small and a large window."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from salonplanner.ui.pages import PageName
from tests.gui.clipping import clipped

SIZES = [(1280, 720), (1920, 1080)]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("scale", [100, 115, 130])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_text_is_cut_off(qtbot, make_bench, make_window, sample, language, scale, size):
    window = make_window(sample, make_bench(language))
    window.bench.theme.set_scale(scale)
    window.resize(*size)
    window.show()
    faults: list[str] = []
    for name in PageName:
        window.workspace.show_page(name)
        for ids in ((), (sample.salons[8].id,), [salon.id for salon in sample.salons[:4]]):
            window.selection.select(ids)
            qtbot.wait(1)
            faults += [f"{name}, {len(ids)} selected: {fault}" for fault in clipped(window)]
    assert not faults, "\n".join(faults)


def test_what_is_cut_off_is_found(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    label, button = QLabel("A text that needs room"), QPushButton("A button that needs room")
    long = QLabel("A text that is broken into several lines as it is much too long for one")
    long.setWordWrap(True)
    for widget in (label, button, long):
        column.addWidget(widget)
    box.show()
    assert clipped(box) == []
    label.setFixedWidth(20)
    button.setFixedWidth(20)
    long.setFixedHeight(10)
    assert [fault.split(" ")[0] for fault in clipped(box)] == ["QLabel", "QPushButton", "QLabel"]
