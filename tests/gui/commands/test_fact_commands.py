"""Facts are changed through the document, and a refusal is said in one sentence."""

from salonplanner.domain.edits import ReviseEvent, ReviseSalons
from salonplanner.ui.commands.fact_commands import change_facts


def test_an_edit_is_one_step_and_a_refused_one_is_said(window, sample):
    told: list[str] = []
    window.salons.told.connect(told.append)
    event = sample.events[0]
    assert change_facts(window.session, ReviseEvent(id=event.id, fields={"name": "x"}))
    assert window.document.stack.count() == 1
    assert not change_facts(window.session, ReviseEvent(id=event.id, fields={"name": "x"}))
    assert not change_facts(window.session, ReviseEvent(id=event.id, fields={"lead_days": 99_999}))
    assert window.document.stack.count() == 1
    assert len(told) == 1


def test_nothing_is_asked_about_settled_salons(window, sample):
    locked = ReviseSalons(ids=(sample.salons[0].id,), fields={"locked": True, "city": "Ailleurs"})
    assert change_facts(window.session, locked)
