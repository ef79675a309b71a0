"""The workspace of an open plan: toolbar, key figures, pages and the panels around them."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from salonplanner.ui import metrics
from salonplanner.ui.actions.action_set import ActionSet
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.dock_room import DockRoom
from salonplanner.ui.findings.panel import FindingsPanel
from salonplanner.ui.inspector.panel import Inspector
from salonplanner.ui.key_figures import KeyFigures
from salonplanner.ui.message_bar import MessageBar
from salonplanner.ui.pages import BarPage, PageName, PageStack
from salonplanner.ui.panes import Panes
from salonplanner.ui.regions.panel import RegionsPanel
from salonplanner.ui.scenario_combo import ScenarioCombo
from salonplanner.ui.session import Session
from salonplanner.ui.toolbar_room import ToolbarRoom
from salonplanner.ui.widgets.action_button import ActionButton
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from salonplanner.ui.events.page import EventsPage
    from salonplanner.ui.table.page import TablePage

_PAGE_ACTIONS = {
    PageName.CALENDAR: ActionName.CALENDAR,
    PageName.MONTH: ActionName.MONTH,
    PageName.TABLE: ActionName.TABLE,
    PageName.EVENTS: ActionName.EVENTS_PAGE,
    PageName.PLACES: ActionName.PLACES,
}
_WHOLE = frozenset({PageName.TABLE, PageName.EVENTS, PageName.PLACES})
"""Pages that have panels or filters of their own, and want the whole window."""
_PAGE_ICONS = {
    PageName.CALENDAR: "calendar-days",
    PageName.MONTH: "calendar",
    PageName.TABLE: "table",
    PageName.EVENTS: "star",
    PageName.PLACES: "map-pin",
}


class Workspace(QMainWindow):
    """A window within the window, so that its bars and docks come and go with the plan.

    ``page_changed`` tells that another page is shown now.
    """

    page_changed = Signal()

    def __init__(
        self,
        session: Session,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName("workspace")
        self._bench = session.bench
        self._actions = session.actions
        self.key_figures = KeyFigures(session)
        self.message_bar = MessageBar(session.bench)
        self.scenario_combo = ScenarioCombo(session)
        self._pages = PageStack(session)
        self.calendar = self._pages.calendar
        self.regions_panel = RegionsPanel(session)
        self.findings_panel = FindingsPanel(session)
        self.inspector = Inspector(session)
        self._build_bars()
        self._build_pages()
        self._build_docks()
        self._room = DockRoom(self, self._docks.values())
        self._connect(session.actions)

    @property
    def table(self) -> "TablePage":
        """The table, made when it is first wanted."""
        return self._pages.table

    @property
    def page(self) -> PageName:
        """Which page is shown."""
        return self._pages.current

    @property
    def page_widget(self) -> QWidget:
        """The widget of the page shown."""
        return cast("QWidget", self._pages.currentWidget())

    def set_exporting(self, *, busy: bool) -> None:
        """While a workbook is being made, the button that asks for it rests."""
        tr = self._bench.language.tr
        self._export.setEnabled(not busy)
        self._export.setText(tr("Exporting…") if busy else tr("Export to Excel"))

    def show_page(self, page: str) -> None:
        """Show a page by its name."""
        name = PageName(page)
        whole = name in _WHOLE
        if whole:
            # Before the page comes: one that needs much room would squeeze the panels first.
            self._room.make(whole=True)
        self._pages.show_page(name)
        self._room.make(whole=whole)
        self._pager.set_current(name)
        for other, action in _PAGE_ACTIONS.items():
            self._actions[action].setChecked(other is name)
        self.page_changed.emit()

    def go_to_page(self, page: str) -> None:
        """Show a page that the user asks for, and give it the keys."""
        self.show_page(page)
        self.focus_page()

    def dock_layout(self) -> QByteArray:
        """Where the panels are, whichever page is shown."""
        return self._room.layout()

    def focus_page(self) -> None:
        """Give the keys to the page shown: else they would be the first button's."""
        self._pages.focus_page()

    def _build_bars(self) -> None:
        bar = QToolBar(self._bench.language.tr("Toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._bar = bar
        for group in (
            (ActionName.NEW, ActionName.OPEN, ActionName.SAVE),
            (ActionName.UNDO, ActionName.REDO),
        ):
            for name in group:
                self._add_tool(bar, name)
            bar.addSeparator()
        bar.addWidget(self._made_add())
        bar.addWidget(_spring())
        bar.addWidget(self._made_pager())
        bar.addWidget(_spring())
        bar.addWidget(self._made_scenario())
        bar.addWidget(self._made_export())
        self._bench.theme.changed.connect(self._size_icons)
        self._size_icons()
        self.addToolBar(bar)
        economies = (self._scenario_label.setHidden, self._pager.hide_icons)
        ToolbarRoom(bar, self._bench.theme, economies)
        self.addToolBarBreak()
        strip = QToolBar(self._bench.language.tr("Key figures"), self)
        strip.setObjectName("keyFiguresBar")
        dress(strip, strip=True)
        strip.setMovable(False)
        strip.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        strip.addWidget(self.key_figures)
        self.addToolBar(strip)
        # Its layout took its margins before it was dressed, and asks again only when told.
        strip.ensurePolished()
        QCoreApplication.sendEvent(strip, QEvent(QEvent.Type.StyleChange))

    def _size_icons(self) -> None:
        """Let the icons of the toolbar grow with the texts."""
        side = self._bench.theme.px(metrics.ICON_TOOLBAR)
        self._bar.setIconSize(QSize(side, side))
        self._add.set_icon_side(side)
        self._export.set_icon_side(self._bench.theme.px(metrics.ICON))

    def _add_tool(self, bar: QToolBar, name: ActionName) -> QToolButton:
        bar.addAction(self._actions[name])
        tool = bar.widgetForAction(self._actions[name])
        if not isinstance(tool, QToolButton):
            raise TypeError("a toolbar shows an action as a button")
        tool.setObjectName(f"tool-{name}")
        return tool

    def _made_add(self) -> QPushButton:
        action = self._actions[ActionName.ADD]
        self._add = ActionButton(action, name=f"tool-{ActionName.ADD}")
        dress(self._add, quiet=True)
        return self._add

    def _made_pager(self) -> QWidget:
        tr = self._bench.language.tr
        self._pager = SegmentedControl(
            self._bench.theme, self._bench.icons, height=metrics.BUTTON_PRIMARY
        )
        self._pager.setObjectName("pages")
        texts = {
            PageName.CALENDAR: tr("Calendar"),
            PageName.MONTH: tr("Month"),
            PageName.TABLE: tr("Table"),
            PageName.EVENTS: tr("Events"),
            PageName.PLACES: tr("Places"),
        }
        for name in self._pages.names:
            icon = _PAGE_ICONS[name]
            self._pager.add(name, texts[name], icon=icon, name=f"page{name.capitalize()}")
        self._pager.picked.connect(self.go_to_page)
        return self._pager

    def _made_scenario(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 10, 0)
        label: QLabel = make_label(self._bench.language.tr("Scenario"), tone="secondary")
        label.setBuddy(self.scenario_combo)
        self._scenario_label = label
        row.addWidget(label)
        row.addWidget(self.scenario_combo)
        return box

    def _made_export(self) -> QPushButton:
        action = self._actions[ActionName.EXPORT_EXCEL]
        icon = self._bench.icons.icon("file-spreadsheet", "on")
        self._export = ActionButton(action, name="exportButton", icon=icon)
        dress(self._export, primary=True)
        # Its menu row ends in an ellipsis, as those do that ask for a file.
        self.set_exporting(busy=False)
        return self._export

    def _build_pages(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message_bar)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(centre)

    def _build_docks(self) -> None:
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        self.setCorner(Qt.Corner.BottomLeftCorner, left)
        self.setCorner(Qt.Corner.BottomRightCorner, right)
        self._docks = {
            ActionName.REGIONS: self._dock("dockRegions", self.regions_panel, left),
            ActionName.INSPECTOR: self._dock("dockInspector", self.inspector, right),
            ActionName.FINDINGS: self._dock("dockFindings", self.findings_panel, bottom),
        }
        self._bench.theme.changed.connect(self._size_panels)
        self._size_panels()

    def _size_panels(self) -> None:
        """The panels may not be narrower than their texts need, at whatever size these are."""
        px = self._bench.theme.px
        self.regions_panel.setMinimumWidth(px(metrics.LEFT_DOCK_MINIMUM))
        self.inspector.setMinimumWidth(px(metrics.INSPECTOR_MINIMUM))

    def _dock(
        self, name: str, panel: FindingsPanel | Inspector | RegionsPanel, area: Qt.DockWidgetArea
    ) -> QDockWidget:
        dock = QDockWidget(panel.windowTitle(), self)
        dock.setObjectName(name)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        dock.setTitleBarWidget(panel.dock_title)
        dock.setWidget(panel)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self, actions: ActionSet) -> None:
        for name, dock in self._docks.items():
            actions[name].setChecked(True)
            actions[name].toggled.connect(dock.setVisible)
            dock.visibilityChanged.connect(self._show_dock_states)
        for page, action in _PAGE_ACTIONS.items():
            actions.connect(action, partial(self.go_to_page, page))
        actions.connect(ActionName.FIND, self._find_in_page)
        actions.connect(ActionName.CLEAR_FILTERS, self.regions_panel.clear)
        actions.connect(ActionName.NEXT_FINDING, self.findings_panel.go_next)
        actions.connect(ActionName.PREVIOUS_FINDING, self.findings_panel.go_previous)
        panes = Panes(self._shown_panes, self)
        actions.connect(ActionName.NEXT_PANE, panes.go_next)
        actions.connect(ActionName.PREVIOUS_PANE, panes.go_previous)
        actions.connect(ActionName.SELECT_ALL, self.calendar.select_all)
        self._join_page(self.calendar)
        self._pages.made.connect(self._join_page)
        self.show_page(PageName.CALENDAR)

    def _join_page(self, page: object) -> None:
        """Pages of bars, the calendar and later ones, ask the panels for the same."""
        if isinstance(page, BarPage):
            page.open_wanted.connect(self._open_salon)
            page.findings_wanted.connect(self._go_to_findings)
            page.event_wanted.connect(self._go_to_event)
            self.findings_panel.gone_to.connect(page.pulse)

    def _open_salon(self, _salon_id: str) -> None:
        """Let the selected salon be edited, in the panel's first input."""
        self._actions[ActionName.INSPECTOR].setChecked(True)
        self.inspector.focus_first()

    def _go_to_findings(self, salon_id: str) -> None:
        self._actions[ActionName.FINDINGS].setChecked(True)
        self.findings_panel.go_to(salon_id)

    def _go_to_event(self, event_id: str) -> None:
        self.go_to_page(PageName.EVENTS)
        cast("EventsPage", self.page_widget).show_event(event_id)

    def _shown_panes(self) -> tuple[QWidget, ...]:
        """In the order they are gone round: page, regions, findings, selected salon."""
        return (self._pages, self.regions_panel, self.findings_panel, self.inspector)

    def _find_in_page(self) -> None:
        """In the table its cells are looked through; elsewhere the salons are filtered."""
        if self.page is PageName.TABLE:
            self.table.find_text()
        else:
            self.regions_panel.focus_search()

    def _show_dock_states(self) -> None:
        for name, dock in self._docks.items():
            action = self._actions[name]
            with QSignalBlocker(action):
                action.setChecked(not dock.isHidden())


def _spring() -> QWidget:
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring
