"""The table of menus: which actions stand where."""

from typing import NamedTuple

from PySide6.QtWidgets import QMenu, QMenuBar

from salonplanner.language import Language
from salonplanner.ui.actions.action_set import ActionSet
from salonplanner.ui.actions.specs import ActionName

RECENT = "recent"
_ = None  # a line between groups


class MenuSpec(NamedTuple):
    """A menu: its object name, title and rows; None is a line between groups."""

    name: str
    title: str
    rows: tuple[ActionName | str | None, ...]


def menu_specs(language: Language) -> tuple[MenuSpec, ...]:
    """The menu bar, in a language."""
    tr = language.tr
    name = ActionName
    return (
        MenuSpec(
            "menuFile",
            tr("&File"),
            (
                *(name.NEW, name.NEW_YEAR, name.OPEN, RECENT, name.SAMPLE, _),
                *(name.SAVE, name.SAVE_AS, _, name.EXPORT_EXCEL, name.EXPORT_AGAIN),
                *(name.EXPORT_PDF, name.EXPORT_ICS, name.EXPORT_PNG, name.CHECK_EXPORT, _),
                *(name.PRINT, _, name.START_PAGE, _, name.QUIT),
            ),
        ),
        MenuSpec(
            "menuEdit",
            tr("&Edit"),
            (
                *(name.UNDO, name.REDO, _, name.CUT, name.COPY, name.PASTE, name.COPY_PICTURE, _),
                *(name.FILL_DOWN, name.SELECT_ALL, _),
                *(name.FIND, name.FIND_NEXT, name.FIND_PREVIOUS, _, name.SETTINGS),
            ),
        ),
        MenuSpec(
            "menuView",
            tr("&View"),
            (
                *(name.CALENDAR, name.MONTH, name.TABLE, name.EVENTS_PAGE, name.PLACES, _),
                *(name.REGIONS, name.INSPECTOR, name.FINDINGS, name.NEXT_PANE),
                *(name.PREVIOUS_PANE, _),
                *(name.WEEKENDS, name.EVENTS, name.ALL_EVENTS, name.PRESSURE, name.OVERVIEW, _),
                *(name.ZOOM_IN, name.ZOOM_OUT, name.ZOOM_FIT, name.TODAY, _),
                *(name.FOLD_ALL, name.UNFOLD_ALL, _, name.CLEAR_FILTERS),
            ),
        ),
        MenuSpec(
            "menuSalon",
            tr("&Salon"),
            (
                *(name.ADD, name.DUPLICATE, name.LOCK, _, name.TIE_ALL, name.UNTIE_ALL, _),
                *(name.ADD_EVENT, name.IMPORT_ICS, _, name.CANCEL, name.DELETE),
            ),
        ),
        MenuSpec(
            "menuFindings",
            tr("Fi&ndings"),
            (
                *(name.NEXT_FINDING, name.PREVIOUS_FINDING, _),
                *(name.MEND_FINDING, name.MEND_ALL, name.ACCEPT_FINDING),
            ),
        ),
        MenuSpec("menuHelp", tr("&Help"), (name.ABOUT,)),
    )


def fill_menu_bar(bar: QMenuBar, language: Language, actions: ActionSet) -> QMenu:
    """Make the menus; the submenu of recent plans, left empty, is returned."""
    recent = QMenu(language.tr("Recent plans"), bar)
    recent.setObjectName("menuRecent")
    for spec in menu_specs(language):
        menu = bar.addMenu(spec.title)
        menu.setObjectName(spec.name)
        menu.setToolTipsVisible(True)
        for row in spec.rows:
            if row is None:
                menu.addSeparator()
            elif row == RECENT:
                menu.addMenu(recent)
            else:
                menu.addAction(actions[ActionName(row)])
    return recent
