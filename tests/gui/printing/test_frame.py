"""Head and foot of each sheet: what, when, which figures, which salons, which page of how many."""

import msgspec
import pytest

from salonplanner.domain.salon import Level, Status
from salonplanner.ui.printing.frame import Frame
from tests.gui.printing.papers import texts


def test_each_sheet_says_what_it_is(make_pdf, make_subject, sample):
    plan = msgspec.structs.replace(sample, chamber="Chambre de l’Oriental")
    pages = texts(make_pdf(make_subject(plan, "en", "prudent")))
    for number, page in enumerate(pages, 1):
        for text in (
            "Saison 2025 – programme d’exemple · Chambre de l’Oriental",
            "1 Jun–31 Oct 2025",
            "Scenario: Prudent",
            "70 salons",
            "20 March 2025",
            f"Page {number} / {len(pages)}",
        ):
            assert text in page


def test_the_legend_names_levels_and_statuses(make_pdf, make_subject, sample, bench):
    page = texts(make_pdf(make_subject(sample)))[0]
    for level in Level:
        assert bench.names.level(level, bench.language) in page
    for status in set(Status) - {Status.CANCELLED}:
        assert bench.names.status(status, bench.language) in page
    assert "Annulé" not in page


def test_a_narrow_sheet_has_the_legend_in_more_lines(subject, look):
    wide, narrow = Frame(subject, look, 1200), Frame(subject, look, 420)
    assert narrow.foot > wide.foot
    assert narrow.head == wide.head


@pytest.mark.parametrize("name", ["Très long " * 60, ""])
def test_any_name_keeps_off_what_stands_beside_it(make_pdf, make_subject, sample, name):
    plan = msgspec.structs.replace(sample, name=name)
    page = texts(make_pdf(make_subject(plan)))[0]
    assert "2 nov. 2025" in page
