"""The exported plan on the hidden sheet, as JSON in pieces."""

import json

import msgspec

from salonplanner.domain.plan import Plan
from salonplanner.exchange.workbook.hidden import CHUNK, plan_json
from salonplanner.exchange.workbook.names import STATE_SHEET
from tests.unit.exchange.workbook.conftest import Made


def test_the_json_holds_all_of_the_plan(made: Made) -> None:
    content = json.loads(plan_json(made.job.plan))
    assert content.pop("format") == "salonplanner"
    assert content.pop("version") == 1
    assert msgspec.convert(content, Plan) == made.job.plan


def test_the_pieces_give_the_json(made: Made) -> None:
    rows = made.values[STATE_SHEET].iter_rows(max_col=2, values_only=True)
    pieces = [value for key, value in rows if key == "plan"]
    assert len(pieces) > 1
    assert all(len(piece) <= CHUNK for piece in pieces)
    assert "".join(pieces) == plan_json(made.job.plan)


def test_it_says_what_the_sheets_and_columns_are(made: Made) -> None:
    rows = made.values[STATE_SHEET].iter_rows(max_col=2, values_only=True)
    entries = dict(rows)
    assert json.loads(entries["sheets"]) == {k.value: v for k, v in made.job.terms.sheets.items()}
    assert json.loads(entries["columns"]) == made.job.layout.calendar.headings
