"""What is printed: the filter's salons with the window's scenario, or the whole plan."""

import msgspec
import pytest

from salonplanner.domain.errors import RequestError
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Status
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.printing.subject import subject_of, title_of, today
from salonplanner.ui.timeline.grouping import Grouping
from tests.gui.printing.papers import DAY


def test_it_is_what_the_window_shows(window):
    window.figures.choose_scenario("prudent")
    window.figures.choose_filter(SalonFilter(region=RegionCode.MA_01))
    window.session.layers.hide("sport", hidden=True)
    window.bench.remember(grouping="level")
    subject = subject_of(window.session, DAY)
    assert {salon.region for salon in subject.salons} == {RegionCode.MA_01}
    assert subject.figures.scenario == "prudent"
    assert subject.filter_words
    assert "sport" not in {event.kind for event in subject.events}
    assert len(subject.shown_plan.events) < len(subject.plan.events)
    assert subject.grouping is Grouping.LEVEL


def test_the_whole_plan_leaves_out_what_is_cancelled(window, sample):
    gone = msgspec.structs.replace(sample.salons[0], status=Status.CANCELLED)
    window.document.put_in(msgspec.structs.replace(sample, salons=(gone, *sample.salons[1:])), None)
    window.figures.choose_filter(SalonFilter(statuses=frozenset({Status.CANCELLED})))
    subject = subject_of(window.session, DAY)
    assert [salon.id for salon in subject.salons] == [gone.id]
    whole = subject.whole()
    assert len(whole.salons) == 69
    assert whole.filter_words == ""


def test_without_a_window(make_subject, sample):
    subject = make_subject(sample, scenario="ambitious")
    assert subject.figures.scenario == "ambitious"
    assert len(subject.salons) == 70
    assert subject.alerts
    with pytest.raises(RequestError):
        make_subject(sample, scenario="none")


def test_a_file_is_called_after_the_plan(sample, bench):
    assert title_of(sample, bench.language) == sample.name
    unnamed = msgspec.structs.replace(sample, name=" \n")
    assert "2025" in title_of(unnamed, bench.language)
    assert today().year >= 2025
