"""What the columns on paper say."""

import msgspec
import pytest

from salonplanner.domain.salon import Status
from salonplanner.language import Language
from salonplanner.ui.printing.subject import Subject
from salonplanner.ui.printing.table_columns import MOST_TEXT, cell_text, paper_columns


def cells(subject: Subject, **changes: object) -> dict[str, str]:
    salon = msgspec.structs.replace(subject.plan.salons[0], **changes)
    columns = paper_columns(subject.language)
    return {column.key: column.text(subject, salon) for column in columns}


def test_a_salon_in_words(make_subject, sample):
    found = cells(make_subject(sample, "en"), venue="Place Massira")
    assert found["id"] == "TTA-01"
    assert found["city"] == "Larache, Place Massira"
    assert found["level"] == "Regional"
    assert found["dates"] == "13–22 Jun"
    assert found["days"] == "10"
    assert found["ties"] == "Summer tourism"
    assert found["visitors"].replace(",", "").isdigit()


def test_what_is_cancelled_has_no_forecast(make_subject, sample):
    gone = msgspec.structs.replace(sample.salons[0], status=Status.CANCELLED)
    subject = make_subject(msgspec.structs.replace(sample, salons=(gone, *sample.salons[1:])))
    assert cells(subject)["visitors"] == "–"


def test_a_figure_entered_by_hand_is_marked(make_subject, sample):
    salon = msgspec.structs.replace(sample.salons[0], visitors_override=0.0)
    plan = msgspec.structs.replace(sample, salons=(salon, *sample.salons[1:]))
    found = cells(make_subject(plan, "en"), visitors_override=0.0)
    assert found["visitors"] == "0 (manual)"


@pytest.mark.parametrize("code", ["fr", "en"])
def test_headers(code):
    columns = paper_columns(Language(code))
    assert len({column.key for column in columns}) == len(columns)
    assert all(column.header for column in columns if column.key != "alert")


def test_a_text_longer_than_a_sheet_is_cut():
    assert cell_text("a\n b") == "a b"
    assert len(cell_text("x" * 5000)) == MOST_TEXT
    assert cell_text("x" * 5000).endswith("…")
