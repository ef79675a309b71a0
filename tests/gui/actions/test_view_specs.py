"""The actions of pages, panels and zoom."""

from PySide6.QtGui import QKeySequence

from salonplanner.language import Language
from salonplanner.ui.actions.specs import ActionName, Need
from salonplanner.ui.actions.view_specs import view_specs

SPECS = {spec.name: spec for spec in view_specs(Language("en"))}
Key = QKeySequence.StandardKey


PAGES = (
    ActionName.CALENDAR,
    ActionName.TABLE,
    ActionName.MONTH,
    ActionName.EVENTS_PAGE,
    ActionName.PLACES,
)


def test_each_page_has_a_number_and_the_forecasts_keep_theirs():
    keys = [SPECS[name].keys for name in PAGES]
    assert keys == ["Ctrl+1", "Ctrl+2", "Ctrl+4", "Ctrl+5", "Ctrl+6"]
    assert all(SPECS[name].checkable for name in PAGES)
    assert QKeySequence("Ctrl+3") not in [QKeySequence(str(s.keys)) for s in SPECS.values()]


def test_the_zoom_belongs_to_the_calendar():
    zooms = {ActionName.ZOOM_IN, ActionName.ZOOM_OUT, ActionName.ZOOM_FIT}
    assert {SPECS[name].need for name in zooms} == {Need.CALENDAR}
