"""The menus of the table: columns to show, order to sort by, and what a column's header offers."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from salonplanner.services.column_choices import choosing, chosen
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.models.column import Asked, Column
from salonplanner.ui.models.shown_salons import OWN_ORDER, ShownSalons
from salonplanner.ui.session import Session
from salonplanner.ui.table.column_layout import ColumnLayout

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class TableMenus(QObject):
    """``sort_wanted`` carries a column and a direction, ``filter_wanted`` a column."""

    sort_wanted = Signal(int, Qt.SortOrder)
    filter_wanted = Signal(int)

    def __init__(
        self, session: Session, shown: ShownSalons, layout: ColumnLayout, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = shown
        self._layout = layout
        self.columns = QMenu(parent)
        self.columns.setObjectName("columnsMenu")
        self.columns.aboutToShow.connect(self.fill_columns)
        self.order = QMenu(parent)
        self.order.setObjectName("orderMenu")
        self.order.aboutToShow.connect(self.fill_order)

    def fill_columns(self) -> None:
        """List all columns, those shown ticked."""
        self._fill_columns(self.columns)

    def fill_order(self) -> None:
        """List the planner's own order, the columns shown, and the two directions."""
        menu, tr = self.order, self._session.bench.language.tr
        menu.clear()
        group = QActionGroup(menu)
        present = self._shown.sort_column
        self._add_order(group, tr("Programme order"), OWN_ORDER, present)
        menu.addSeparator()
        for column in self._layout.shown:
            position = self._shown.model.column_of(column.key)
            self._add_order(group, column.header, position, present)
        menu.addSeparator()
        directions = QActionGroup(menu)
        for text, order in ((tr("Ascending"), ASCENDING), (tr("Descending"), DESCENDING)):
            action = directions.addAction(text)
            action.setCheckable(True)
            action.setChecked(self._shown.descending is (order is DESCENDING))
            action.setEnabled(present != OWN_ORDER)
            action.triggered.connect(partial(self._sort, present, order))
        menu.addActions(group.actions()[:1])
        menu.clear()
        own, *others = group.actions()
        menu.addAction(own)
        menu.addSeparator()
        menu.addActions(others)
        menu.addSeparator()
        menu.addActions(directions.actions())

    def open_for(self, position: int, header: QWidget) -> QMenu:
        """The menu of a column's header: sort, filter, hide."""
        tr = self._session.bench.language.tr
        column = self._shown.model.columns[position]
        menu = QMenu(header)
        menu.setObjectName("headerMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _add(menu, tr("Sort ascending"), "sortUp", partial(self._sort, position, ASCENDING))
        _add(menu, tr("Sort descending"), "sortDown", partial(self._sort, position, DESCENDING))
        own = _add(
            menu, tr("Programme order"), "sortOwn", partial(self._sort, OWN_ORDER, ASCENDING)
        )
        own.setEnabled(self._shown.sort_column != OWN_ORDER)
        menu.addSeparator()
        _add(
            menu,
            tr("Filter by this column…"),
            "filterColumn",
            partial(self.filter_wanted.emit, position),
        )
        clear = _add(menu, tr("Clear its filter"), "clearColumn", partial(self._unfilter, column))
        clear.setEnabled(self._unfiltered(column) != self._session.figures.filter)
        menu.addSeparator()
        hide = _add(
            menu,
            tr("Hide this column"),
            "hideColumn",
            partial(self._layout.show_column, position, shown=False),
        )
        hide.setEnabled(len(self._layout.shown) > 1)
        more = menu.addMenu(tr("Columns"))
        more.setObjectName("headerColumns")
        self._fill_columns(more)
        return menu

    def _fill_columns(self, menu: QMenu) -> None:
        tr = self._session.bench.language.tr
        menu.clear()
        for position, column in enumerate(self._shown.model.columns):
            action = menu.addAction(column.header)
            action.setObjectName(f"column-{column.key}")
            action.setCheckable(True)
            action.setChecked(not self._layout.hides(position))
            action.triggered.connect(partial(self._show, position))
        menu.addSeparator()
        _add(menu, tr("Restore columns"), "columnsReset", self._layout.reset)

    def _add_order(self, group: QActionGroup, text: str, position: int, present: int) -> None:
        action = group.addAction(text)
        action.setObjectName(f"order-{position}")
        action.setCheckable(True)
        action.setChecked(position == present)
        order = DESCENDING if self._shown.descending and position != OWN_ORDER else ASCENDING
        action.triggered.connect(partial(self._sort, position, order))

    def _sort(self, position: int, order: Qt.SortOrder, _checked: object = None) -> None:
        self.sort_wanted.emit(position, order)

    def _show(self, position: int, _checked: object = None) -> None:
        self._layout.show_column(position, shown=self._layout.hides(position))

    def _unfilter(self, column: Column, _checked: object = None) -> None:
        self._session.figures.choose_filter(self._unfiltered(column))

    def _unfiltered(self, column: Column) -> SalonFilter:
        wanted = self._session.figures.filter
        if column.asked is not Asked.CHOICE:
            return wanted.asking(column.key, None)
        every = chosen(SalonFilter(), column.key, ())
        if column.key in {"level", "status"}:
            return choosing(wanted, column.key, every, every)
        return choosing(wanted, column.key, (), ())


def _add(menu: QMenu, text: str, name: str, handler: object) -> QAction:
    action = menu.addAction(text)
    action.setObjectName(name)
    action.triggered.connect(handler)
    return action
