"""Menus that open where something was pointed at."""

import shiboken6
from PySide6.QtWidgets import QWidget

from salonplanner.ui.widgets.context_menu import context_menu


def test_a_menu_is_gone_once_it_closes_and_says_why_something_rests(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    menu = context_menu(page, "salonMenu")
    menu.addAction("Edit")
    assert (menu.objectName(), menu.parent(), menu.toolTipsVisible()) == ("salonMenu", page, True)
    menu.close()
    qtbot.waitUntil(lambda: not shiboken6.isValid(menu))
