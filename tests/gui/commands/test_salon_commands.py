"""Add, duplicate, cancel, delete, move and mend: at once, as one step, and shown."""

from datetime import timedelta

import pytest

from salonplanner.domain.edits import MoveSalons, Placing, RenamePlan, Together
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Status
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.dialogs.messages import Answer


def salon_of(window, status: Status):
    return next(salon for salon in window.document.plan.salons if salon.status is status)


@pytest.fixture
def told(window):
    texts: list[str] = []
    window.salons.told.connect(texts.append)
    return texts


def test_a_salon_is_added_at_once_and_selected(window, user):
    window.actions_set[ActionName.ADD].trigger()
    salon = window.document.plan.salons[-1]
    assert window.selection.ids == (salon.id,)
    assert salon.status is Status.DRAFT
    assert window.document.stack.count() == 1
    assert user.asked == []


def test_a_salon_is_added_from_the_home_page(window, user):
    window.show_start()
    window.actions_set[ActionName.ADD].trigger()
    assert window.shows_workspace
    assert len(window.document.plan.salons) == 71


def test_a_salon_is_duplicated_from_the_home_page(window, sample, user):
    window.selection.select([sample.salons[0].id])
    window.show_start()
    window.actions_set[ActionName.DUPLICATE].trigger()
    assert window.shows_workspace
    assert len(window.document.plan.salons) == 71


def test_a_new_salon_is_of_the_selected_one_s_region(window, sample):
    salon = next(s for s in sample.salons if s.region == RegionCode("MA-09"))
    window.selection.select([salon.id])
    window.salons.add()
    assert window.document.plan.salons[-1].region is salon.region


def test_a_new_salon_is_of_the_region_shown(window):
    window.figures.choose_filter(SalonFilter(region=RegionCode("MA-05")))
    window.salons.add()
    assert window.document.plan.salons[-1].region is RegionCode("MA-05")


def test_a_new_salon_is_of_the_own_chamber_s_region(window):
    window.bench.remember(chamber="MA-03")
    window.salons.add()
    assert window.document.plan.salons[-1].region is RegionCode("MA-03")


def test_a_new_salon_goes_where_most_lack(window, sample):
    gone = [s.id for s in sample.salons if s.region == RegionCode("MA-08")]
    window.selection.select(gone)
    window.salons.delete()
    window.salons.add()
    assert window.document.plan.salons[-1].region is RegionCode("MA-08")


def test_a_new_salon_can_be_put_on_a_day(window, sample):
    day = sample.season.start + timedelta(days=40)
    window.salons.add_at(RegionCode("MA-02"), day)
    salon = window.document.plan.salons[-1]
    assert (salon.region, salon.start) == (RegionCode("MA-02"), day)


def test_a_salon_added_behind_a_filter_is_shown(window):
    window.figures.choose_filter(
        SalonFilter(levels=frozenset({Level.NATIONAL}), region=RegionCode("MA-05"))
    )
    window.salons.add()
    assert window.selection.ids[0] in window.figures.visible


def test_duplicates_are_drafts_selected(window, sample):
    ids = [salon.id for salon in sample.salons[:2]]
    window.selection.select(ids)
    window.salons.duplicate()
    copies = [s for s in window.document.plan.salons if s.id in window.selection.ids]
    assert len(copies) == 2
    assert {copy.status for copy in copies} == {Status.DRAFT}
    assert all(copy.ties == () for copy in copies)
    assert all(window.bench.language.tr("(copy)") in copy.name for copy in copies)
    assert window.document.stack.count() == 1


def test_a_salon_cancelled_stays_in_sight(window, sample):
    salon_id = sample.salons[0].id
    window.selection.select([salon_id])
    window.salons.cancel()
    assert window.document.plan.salon(salon_id).status is Status.CANCELLED
    assert salon_id in window.figures.visible
    assert window.selection.ids == (salon_id,)


def test_deleting_is_one_step_without_a_question(window, sample, user):
    window.selection.select([salon.id for salon in sample.salons[:5]])
    window.actions_set[ActionName.DELETE].trigger()
    assert len(window.document.plan.salons) == 65
    assert window.selection.ids == ()
    window.document.stack.undo()
    assert window.document.plan == sample


@pytest.mark.parametrize(("answer", "moved"), [(Answer.GO_ON, True), (Answer.CANCEL, False)])
def test_a_confirmed_salon_is_moved_after_a_question(window, user, answer, moved):
    salon = salon_of(window, Status.CONFIRMED)
    user.answers = [answer]
    window.salons.move({salon.id: salon.start + timedelta(days=1)})
    assert salon.id in user.asked[0]
    assert (window.document.plan.salon(salon.id).start != salon.start) is moved


def test_a_confirmed_salon_is_asked_about_once_while_it_stays_selected(window, sample, user):
    salon = salon_of(window, Status.CONFIRMED)
    window.selection.select([salon.id])
    user.answers = [Answer.GO_ON]
    for days in (1, 2, 3):
        window.salons.move({salon.id: salon.start + timedelta(days=days)})
    assert len(user.asked) == 1
    assert window.document.plan.salon(salon.id).start == salon.start + timedelta(days=3)
    window.selection.select([sample.salons[-1].id])
    window.selection.select([salon.id])
    user.answers = [Answer.CANCEL, Answer.CANCEL]
    for _ in range(2):  # a refusal frees nothing
        window.salons.move({salon.id: salon.start})
    assert len(user.asked) == 3


def test_a_draft_is_moved_at_once_and_keeps_its_length(window, user):
    salon = salon_of(window, Status.DRAFT)
    window.salons.move({salon.id: salon.start - timedelta(days=1)})
    after = window.document.plan.salon(salon.id)
    assert after.start == salon.start - timedelta(days=1)
    assert after.end - after.start == salon.end - salon.start
    window.salons.resize(salon.id, after.start, after.end + timedelta(days=1))
    assert window.document.plan.salon(salon.id).end == salon.end
    assert user.asked == []


def test_a_change_of_region_says_what_is_to_be_chosen(window, told):
    salon = salon_of(window, Status.DRAFT)
    region = next(code for code in RegionCode if code is not salon.region)
    window.salons.relocate(salon.id, region)
    after = window.document.plan.salon(salon.id)
    assert (after.region, after.city, after.venue) == (region, "", "")
    assert salon.id in told[0]
    window.salons.relocate(salon.id, region)
    assert len(told) == 1


@pytest.mark.parametrize("field", ["locked", "status"])
def test_every_way_to_move_a_settled_salon_asks(window, sample, user, field):
    salon = salon_of(window, Status.DRAFT)
    settled = {"locked": True} if field == "locked" else {"status": Status.HELD}
    window.salons.revise((salon.id,), settled)
    before = window.document.plan
    later = salon.start + timedelta(days=1)
    region = next(code for code in RegionCode if code is not salon.region)
    ways = (
        lambda: window.salons.move({salon.id: later}),
        lambda: window.salons.resize(salon.id, salon.start, salon.end + timedelta(days=1)),
        lambda: window.salons.revise((salon.id,), {"start": later}),
        lambda: window.salons.revise((salon.id,), {"city": "Ailleurs"}),
        lambda: window.salons.relocate(salon.id, region),
        lambda: window.salons.place((Placing.of(salon, later),)),
        lambda: window.salons.make(
            Together(edits=(MoveSalons(starts={salon.id: later}), RenamePlan(name="Autre")))
        ),
    )
    user.answers = [Answer.CANCEL] * len(ways)
    for way in ways:
        way()
    assert len(user.asked) == len(ways)
    assert window.document.plan == before


def test_dates_are_locked_and_unlocked(window, sample):
    salon = salon_of(window, Status.DRAFT)
    lock = window.actions_set[ActionName.LOCK]
    window.selection.select((salon.id,))
    lock_look = lock.icon().cacheKey()
    lock.trigger()
    assert window.document.plan.salon(salon.id).locked
    assert lock.text() == window.bench.language.tr("Unlock the dates")
    assert lock.icon().cacheKey() != lock_look
    lock.trigger()
    assert window.document.plan == sample
    window.document.stack.undo()
    assert window.document.plan.salon(salon.id).locked


def test_a_refused_value_is_told_and_changes_nothing(window, sample, told):
    assert not window.salons.revise([sample.salons[0].id], {"name": "a\x00b"})
    assert window.document.plan is sample
    assert told[0].endswith(".")


def test_a_finding_is_mended_in_one_step(window, user):
    user.answers = [Answer.GO_ON]
    panel = window.workspace.findings_panel
    action = window.actions_set[ActionName.MEND_FINDING]
    for _ in range(len(window.figures.findings)):
        if action.isEnabled():
            break
        window.actions_set[ActionName.NEXT_FINDING].trigger()
    finding = panel.current_finding()
    assert finding is not None
    before = len(window.figures.findings)
    action.trigger()
    assert window.document.stack.count() == 1
    assert finding not in window.figures.findings
    window.document.stack.undo()
    assert len(window.figures.findings) == before
