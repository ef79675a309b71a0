"""Only what is too high scrolls; the keys pass the area by."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from salonplanner.ui.widgets.scroll_area import make_scroll_area


def test_what_is_too_high_scrolls_down_and_never_sideways(qtbot):
    content = QWidget()
    content.setMinimumSize(400, 600)
    area = make_scroll_area(content, "area")
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    assert area.verticalScrollBar().isVisible()
    assert not area.horizontalScrollBar().isVisible()
    assert area.frameWidth() == 0


def test_tab_goes_to_what_is_inside(qtbot):
    content = QWidget()
    line = QLineEdit()
    QVBoxLayout(content).addWidget(line)
    area = make_scroll_area(content)
    qtbot.addWidget(area)
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert line.focusPolicy() & Qt.FocusPolicy.TabFocus
