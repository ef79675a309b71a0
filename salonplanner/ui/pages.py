"""The pages of the workspace: those of the first paint, and those made soon after it."""

import enum
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast, runtime_checkable

from PySide6.QtCore import QSize, QTimer, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.first_paint import start_once_painted
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.page import CalendarPage

if TYPE_CHECKING:
    from salonplanner.ui.table.page import TablePage

SOON = 20
"""Milliseconds after the first paint, when the other pages are made."""


class PageName(enum.StrEnum):
    """Every page, in the order of the pager."""

    CALENDAR = "calendar"
    MONTH = "month"
    TABLE = "table"
    EVENTS = "events"
    PLACES = "places"


class Page(Protocol):
    """What every page has: the widget that takes the keys."""

    view: QWidget


@runtime_checkable
class BarPage(Protocol):
    """A page of salons as bars: it asks the panels for more about one, and lets bars pulse."""

    open_wanted: SignalInstance
    findings_wanted: SignalInstance
    event_wanted: SignalInstance

    def pulse(self, ids: Iterable[str]) -> None:
        """Draw the eye to salons."""
        ...


class LaterPage(NamedTuple):
    """A page made after the first paint, and the action that shows it."""

    name: PageName
    action: ActionName
    make: Callable[[Session], QWidget]


def later_pages() -> tuple[LaterPage, ...]:
    """The pages that the first paint does not need."""
    return (
        LaterPage(PageName.TABLE, ActionName.TABLE, _table_page),
        LaterPage(PageName.MONTH, ActionName.MONTH, _month_page),
        LaterPage(PageName.EVENTS, ActionName.EVENTS_PAGE, _events_page),
        LaterPage(PageName.PLACES, ActionName.PLACES, _places_page),
    )


def _table_page(session: Session) -> QWidget:
    # Imported when it is wanted: the first paint does not need it.
    from salonplanner.ui.table.page import TablePage  # noqa: PLC0415

    return TablePage(session)


def _month_page(session: Session) -> QWidget:
    # As above.
    from salonplanner.ui.month.page import MonthPage  # noqa: PLC0415

    return MonthPage(session)


def _events_page(session: Session) -> QWidget:
    # As above.
    from salonplanner.ui.events.page import EventsPage  # noqa: PLC0415

    return EventsPage(session)


def _places_page(session: Session) -> QWidget:
    # As above.
    from salonplanner.ui.places.page import PlacesPage  # noqa: PLC0415

    return PlacesPage(session)


class PageStack(QStackedWidget):
    """Shows one page; one of the later ones is made when it is first wanted, or soon.

    ``made`` carries a page that was made later.
    """

    made = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("pageStack")
        self._session = session
        self.calendar = CalendarPage(session)
        self._made: dict[PageName, QWidget] = {PageName.CALENDAR: self.calendar}
        self._later = {page.name: page for page in later_pages()}
        self.addWidget(self.calendar)
        self._timer = QTimer(self, singleShot=True, interval=SOON)
        self._timer.timeout.connect(self._make_one)

    @property
    def table(self) -> "TablePage":
        """The table, made when it is first wanted."""
        return cast("TablePage", self._page(PageName.TABLE))

    @property
    def names(self) -> tuple[PageName, ...]:
        """The pages there are, in the order of the pager."""
        return tuple(name for name in PageName if name in self._made or name in self._later)

    @property
    def current(self) -> PageName:
        """The page shown."""
        shown = self.currentWidget()
        return next(name for name, page in self._made.items() if page is shown)

    def show_page(self, name: PageName) -> None:
        """Show a page."""
        self.setCurrentWidget(self._page(name))
        self.updateGeometry()

    def focus_page(self) -> None:
        """Give the keys to the page shown."""
        page = cast("Page", self.currentWidget())
        page.view.setFocus()

    def minimumSizeHint(self) -> QSize:
        """That of the page shown: a wide one made later must not push the panels aside."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the later pages once the window is painted."""
        super().showEvent(event)
        if self._later:
            start_once_painted(self._timer, self)

    def _page(self, name: PageName) -> QWidget:
        if name not in self._made:
            self._made[name] = page = self._later.pop(name).make(self._session)
            self.addWidget(page)
            self.made.emit(page)
        return self._made[name]

    def _make_one(self) -> None:
        """Make the next page; between two of them the window answers its user."""
        if self._later:
            self._page(next(iter(self._later)))
        if self._later:
            self._timer.start(0)
