"""What the events page asks of the plan: ids that are new, and what copies bring along."""

from salonplanner.domain.validation import is_id


def test_ids_are_new_each_time(page, plan):
    made = [page.commands.add() for _ in range(3)]
    assert len(set(made)) == 3
    assert all(is_id(one) for one in made)
    copies = page.commands.duplicate(("can2025", "gnaoua2025"))
    again = page.commands.duplicate(("can2025",))
    assert len({*copies, *again}) == 3
    assert all(is_id(one) for one in (*copies, *again))
    assert page.commands.duplicate(()) == ()


def test_a_copy_says_where_its_figures_come_from(page, plan):
    (copy,) = page.commands.duplicate(("ete2025",))
    known = plan().provenance
    for field in ("days", "visitor_uplift", "spend_uplift"):
        assert known[f"events.{copy}.{field}"] == known[f"events.ete2025.{field}"]


def test_deleting_nothing_is_nothing(page, plan):
    before = plan()
    page.commands.remove(())
    assert plan() is before
