"""The CSV table: what a spreadsheet of each language opens, and texts it does not run."""

import csv
import io

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Status
from salonplanner.exchange.csv_files import csv_bytes, escaped, unescaped
from salonplanner.forecast.model import forecast
from salonplanner.language import Language
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)


def rows(plan: Plan, code: str, scenario: str = "central") -> list[list[str]]:
    content = csv_bytes(plan, scenario, Language(code), NAMES)
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";" if code == "fr" else ","))


@given(st.text())
def test_escaping_is_undone(text: str) -> None:
    assert unescaped(escaped(text)) == text


@given(st.sampled_from("=+-@\t\r\n＝＋－＠"), st.text())
def test_nothing_that_runs_is_left_bare(first: str, rest: str) -> None:
    assert escaped(first + rest) == "'" + first + rest


def test_plain_text_stays_plain() -> None:
    for text in ("", "Salon de Fès", "L’Oriental", "d'été", "1-2"):
        assert escaped(text) == text


def test_french_excel_opens_it() -> None:
    content = csv_bytes(SAMPLE, "central", Language("fr"), NAMES)
    assert content.startswith(b"\xef\xbb\xbf")
    table = rows(SAMPLE, "fr")
    assert len(table) == 71
    first = forecast(SAMPLE, "central").salons[SAMPLE.salons[0].id]
    assert f"{first.visitors!r}".replace(".", ",") in table[1]
    assert SAMPLE.salons[0].start.isoformat() in table[1]


def test_english_has_points_and_no_mark() -> None:
    content = csv_bytes(SAMPLE, "central", Language("en"), NAMES)
    assert not content.startswith(b"\xef\xbb\xbf")
    table = rows(SAMPLE, "en")
    first = forecast(SAMPLE, "central").salons[SAMPLE.salons[0].id]
    assert repr(first.visitors) in table[1]
    assert {len(row) for row in table} == {len(SAMPLE.salons[0].__struct_fields__) + 3}


@pytest.mark.parametrize("code", ["fr", "en"])
def test_texts_come_back(code: str) -> None:
    hard = "=1+1;,\"\n'x"
    salon = msgspec.structs.replace(
        SAMPLE.salons[0], name=hard, notes="'" + hard, status=Status.CANCELLED
    )
    plan = msgspec.structs.replace(SAMPLE, salons=(salon,))
    heading, row = rows(plan, code)
    found = dict(zip(heading, row, strict=True))
    assert [unescaped(row[1]), unescaped(row[-1])] == [hard, "'" + hard]
    assert len(found) == len(heading)
    assert list(row).count("0") == 0


def test_the_sum_of_the_column_is_the_total() -> None:
    table = rows(SAMPLE, "en", "reference")
    visitors = table[0].index("Forecast visitors")
    assert sum(float(row[visitors]) for row in table[1:]) == 2_520_000
