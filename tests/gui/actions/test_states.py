"""Actions follow what is there: the selection, the history, the filters, the page."""

import pytest

from salonplanner.domain.edits import RemoveSalons
from salonplanner.domain.salon import Level
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.actions.specs import ActionName


@pytest.fixture
def enabled(window):
    def ask(name: ActionName) -> bool:
        return window.actions_set[name].isEnabled()

    return ask


def test_what_acts_on_salons_wants_a_selection(window, sample, enabled):
    names = (ActionName.DUPLICATE, ActionName.CANCEL, ActionName.DELETE)
    assert not any(map(enabled, names))
    window.selection.select([sample.salons[0].id])
    assert all(map(enabled, names))


def test_undo_and_redo_name_their_step(window, sample, enabled):
    undo, redo = (window.actions_set[n] for n in (ActionName.UNDO, ActionName.REDO))
    assert not enabled(ActionName.UNDO)
    name = sample.salons[0].name
    window.document.apply(RemoveSalons(ids=(sample.salons[0].id,)))
    assert name in undo.text()
    undo.trigger()
    assert name in redo.text()
    assert name not in undo.text()
    assert (enabled(ActionName.UNDO), enabled(ActionName.REDO)) == (False, True)


def test_selecting_all_wants_salons(make_window, empty):
    window = make_window(empty)
    assert not window.actions_set[ActionName.SELECT_ALL].isEnabled()
    window.salons.add()
    assert window.actions_set[ActionName.SELECT_ALL].isEnabled()


def test_filters_can_be_reset_where_one_is_set(window, enabled):
    assert not enabled(ActionName.CLEAR_FILTERS)
    window.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    assert enabled(ActionName.CLEAR_FILTERS)
    window.actions_set[ActionName.CLEAR_FILTERS].trigger()
    assert window.figures.filter == SalonFilter()
    assert not enabled(ActionName.CLEAR_FILTERS)


def test_today_belongs_to_the_pages_of_days(window, enabled):
    for page, there in (
        (ActionName.TABLE, False),
        (ActionName.MONTH, True),
        (ActionName.EVENTS_PAGE, False),
        (ActionName.CALENDAR, True),
    ):
        window.actions_set[page].trigger()
        assert enabled(ActionName.TODAY) is there
        assert window.actions_set[ActionName.TODAY].toolTip()


def test_zoom_belongs_to_the_calendar(window, enabled):
    names = (ActionName.ZOOM_IN, ActionName.ZOOM_OUT, ActionName.ZOOM_FIT)
    assert all(map(enabled, names))
    window.actions_set[ActionName.TABLE].trigger()
    assert not any(map(enabled, names))
    window.actions_set[ActionName.CALENDAR].trigger()
    assert all(map(enabled, names))


def test_a_cancelled_salon_can_be_taken_up_again(window, sample):
    action = window.actions_set[ActionName.CANCEL]
    before = action.text()
    salon_id = sample.salons[0].id
    window.selection.select([salon_id])
    action.trigger()
    assert not window.document.plan.salon(salon_id).active
    assert action.text() != before
    action.trigger()
    assert window.document.plan.salon(salon_id).active
    assert action.text() == before


def test_exporting_again_wants_a_workbook(window, enabled):
    assert enabled(ActionName.EXPORT_EXCEL)
    assert not enabled(ActionName.EXPORT_AGAIN)


def test_what_would_disturb_an_export_rests_while_it_runs(window, enabled, qtbot, tmp_path):
    with qtbot.waitSignal(window.exports.exported, timeout=60_000):
        window.exports.export_to(tmp_path / "a.xlsx")
        names = (ActionName.EXPORT_EXCEL, ActionName.EXPORT_AGAIN, ActionName.SETTINGS)
        assert not any(map(enabled, names))
    assert all(map(enabled, names))


def test_a_proposal_can_be_made_where_there_is_one(window, enabled):
    panel = window.workspace.findings_panel
    assert enabled(ActionName.MEND_FINDING) == panel.can_mend()
    for _ in range(20):
        window.actions_set[ActionName.NEXT_FINDING].trigger()
        assert enabled(ActionName.MEND_FINDING) == panel.can_mend()


def test_without_a_finding_there_is_none_to_go_to(make_window, empty):
    window = make_window(empty)
    panel = window.workspace.findings_panel
    assert window.actions_set[ActionName.NEXT_FINDING].isEnabled() == panel.has_findings()
