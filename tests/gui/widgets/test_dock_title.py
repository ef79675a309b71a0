"""A dock's title keeps its height and its order: name, note, things to press."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from salonplanner.ui import metrics
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.dock_title import DockTitle


def test_it_is_as_high_as_the_design_says(theme: Theme, qtbot: QtBot) -> None:
    title = DockTitle(theme, "Regions")
    qtbot.addWidget(title)

    assert title.height() == metrics.DOCK_TITLE
    theme.set_scale(130)
    assert title.height() == theme.px(metrics.DOCK_TITLE)


def test_name_then_lead_then_note_then_button(theme: Theme, icons: Icons, qtbot: QtBot) -> None:
    title = DockTitle(theme)
    qtbot.addWidget(title)
    title.show_text("Findings")
    title.show_note("6 of 8")
    lead = QLabel("2 errors")
    action = QAction(icons.icon("lock"), "Lock", title)
    button = title.add_action(action)
    title.add_leading(lead)
    title.resize(400, 30)
    title.show()

    name, note = (
        next(label for label in title.findChildren(QLabel) if label.text() == text)
        for text in ("Findings", "6 of 8")
    )
    assert name.x() < lead.x() < note.x() < button.x()
    assert button.defaultAction() is action
    assert lead.x() - (name.x() + name.width()) <= 10
