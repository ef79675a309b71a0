"""The actions of pages, panels and zoom."""

from salonplanner.language import Language
from salonplanner.ui.actions.specs import ActionName, ActionSpec, Key, Need


def view_specs(language: Language) -> tuple[ActionSpec, ...]:
    """The rows of pages, panels and zoom."""
    tr = language.tr
    name = ActionName
    return (
        ActionSpec(
            name.CALENDAR,
            tr("Calendar"),
            tr("Show the season as a calendar"),
            "calendar-days",
            "Ctrl+1",
            checkable=True,
        ),
        ActionSpec(
            name.TABLE,
            tr("Table"),
            tr("Show the salons as a table"),
            "table",
            "Ctrl+2",
            checkable=True,
        ),
        ActionSpec(
            name.REGIONS,
            tr("Regions and filters"),
            tr("Show or hide the regions and the filters"),
            "map-pin",
            "Ctrl+Alt+1",
            checkable=True,
        ),
        ActionSpec(
            name.INSPECTOR,
            tr("Selected salon"),
            tr("Show or hide the details of the selected salon"),
            "pencil",
            "Ctrl+Alt+2",
            checkable=True,
        ),
        ActionSpec(
            name.FINDINGS,
            tr("Findings"),
            tr("Show or hide the findings"),
            "triangle-alert",
            "Ctrl+Alt+3",
            checkable=True,
        ),
        ActionSpec(
            name.WEEKENDS,
            tr("Weekends and holidays"),
            tr("Shade weekends and feasts in the calendar"),
            "calendar",
            checkable=True,
        ),
        ActionSpec(
            name.EVENTS,
            tr("Events"),
            tr("Show the events above the calendar"),
            "star",
            checkable=True,
        ),
        ActionSpec(
            name.ZOOM_IN,
            tr("Zoom in"),
            tr("Show fewer weeks, larger"),
            "zoom-in",
            Key.ZoomIn,
            Need.CALENDAR,
        ),
        ActionSpec(
            name.ZOOM_OUT,
            tr("Zoom out"),
            tr("Show more weeks, smaller"),
            "zoom-out",
            Key.ZoomOut,
            Need.CALENDAR,
        ),
        ActionSpec(
            name.ZOOM_FIT,
            tr("Whole season"),
            tr("Fit the season to the width of the window"),
            "calendar-range",
            "Ctrl+0",
            Need.CALENDAR,
        ),
        ActionSpec(
            name.CLEAR_FILTERS,
            tr("Reset the filters"),
            tr("Show all salons again"),
            "list-filter",
            "",
            Need.FILTER,
        ),
        ActionSpec(
            name.MONTH,
            tr("Month"),
            tr("Show the season month by month"),
            "calendar",
            "Ctrl+4",
            checkable=True,
        ),
        ActionSpec(
            name.EVENTS_PAGE,
            tr("Events and ties"),
            tr("Show the events, and the salons tied to them"),
            "star",
            "Ctrl+5",
            checkable=True,
        ),
        ActionSpec(
            name.PLACES,
            tr("Places and targets"),
            tr("Show venues, cities, targets and usual lengths"),
            "map-pin",
            "Ctrl+6",
            checkable=True,
        ),
        ActionSpec(
            name.TODAY,
            tr("Today"),
            tr("Go to today, or to the season's nearest day"),
            "calendar-check",
            "Ctrl+T",
        ),
        ActionSpec(
            name.FOLD_ALL,
            tr("Fold all rows"),
            tr("Show each group of the calendar as one thin row"),
            "fold-vertical",
            need=Need.CALENDAR,
        ),
        ActionSpec(
            name.UNFOLD_ALL,
            tr("Unfold all rows"),
            tr("Show the salons of each group of the calendar"),
            "unfold-vertical",
            need=Need.CALENDAR,
        ),
        ActionSpec(
            name.PRESSURE,
            tr("Week by week"),
            tr("Show salons, visitors and dirhams of each week under the calendar"),
            "chart-no-axes-column",
            checkable=True,
        ),
        ActionSpec(
            name.OVERVIEW,
            tr("Season overview"),
            tr("Show the whole season in small, to scroll with"),
            "gallery-horizontal",
            checkable=True,
        ),
    )
