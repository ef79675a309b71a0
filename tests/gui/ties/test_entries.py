"""What the ties' rows say, without a window."""

import pytest

from salonplanner.language import Language
from salonplanner.services.tying import candidates, standing
from salonplanner.ui.ties.entries import Entry, EntryMaker, Heading, Kind
from salonplanner.words.names import Names
from tests.gui.ties.conftest import GALA


@pytest.fixture
def rows(plan, seeds):
    language, names = Language("en"), Names(seeds.gazetteer, seeds.event_names)
    maker = EntryMaker(plan, GALA, language, names)
    found = candidates(plan, GALA, 14, seeds.gazetteer, "central")
    return maker.rows(standing(plan, GALA, seeds.gazetteer), found, 14)


def entry(rows, salon_id: str) -> Entry:
    return next(row for row in rows if isinstance(row, Entry) and row.salon.id == salon_id)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2009", " ")


def test_headings_count_and_offer_what_can_be_done_with_all(rows):
    headings = [row for row in rows if isinstance(row, Heading)]
    assert [plain(row.text) for row in headings] == [
        "Tied salons (1)",
        "Can be tied now (1)",
        "Could be tied after a move of 14 days at most (2)",
    ]
    assert [row.action for row in headings] == ["Untie all", "Tie all", ""]


def test_a_move_says_what_it_brings(rows):
    late = entry(rows, "OR-03")
    assert late.kind is Kind.MOVABLE
    assert late.detail.startswith("during (1 day in common), in Oujda")
    assert "visitors" in late.outcome
    assert late.candidate is not None
    assert late.candidate.visitors < 0  # it gains by the tie, and loses more by a neighbour


def test_findings_that_come_are_a_warning(rows):
    moved = entry(rows, "OR-03")
    assert moved.warns
    assert "new: Same city, same days" in moved.outcome


def test_while_moves_are_looked_for_their_heading_says_so(plan, seeds):
    names = Names(seeds.gazetteer, seeds.event_names)
    maker = EntryMaker(plan, GALA, Language("en"), names)
    *_, last = maker.rows(standing(plan, GALA, seeds.gazetteer), None, 14)
    assert isinstance(last, Heading)
    assert last.text.endswith("…")
