"""What is written: aligned tables, JSON, and nothing that fails on a narrow output."""

import io
import json
import sys

import pytest

from salonplanner.cli.output import (
    finish,
    give,
    give_bytes,
    give_json,
    prepare_streams,
    table,
    tell,
)


def test_results_and_messages_go_their_own_ways(capsys: pytest.CaptureFixture[str]) -> None:
    give("result")
    tell("message")
    assert capsys.readouterr() == ("result\n", "message\n")


def test_a_table_is_aligned() -> None:
    rows = [("Region", "Salons"), ("L’Oriental", "6"), ("Fès", "12")]
    assert table(rows, numbers=(1,)).splitlines() == [
        "Region      Salons",
        "──────────  ──────",
        "L’Oriental       6",
        "Fès             12",
    ]
    assert len(table(rows, head=False).splitlines()) == 3


def test_marks_on_letters_and_wide_letters_are_counted_as_a_terminal_does() -> None:
    lines = table([("e\u0301", "|"), ("漢", "|"), ("ab", "|")], head=False).splitlines()
    assert lines == ["e\u0301   |", "漢  |", "ab  |"]


@pytest.mark.parametrize(("encoding", "text"), [("utf-8", "é"), ("ascii", "\\u00e9")])
def test_json_loses_nothing_on_any_output(
    encoding: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = io.BytesIO()
    stream = io.TextIOWrapper(content, encoding=encoding)
    monkeypatch.setattr(sys, "stdout", stream)
    give_json({"name": "é"})
    stream.flush()
    assert text in content.getvalue().decode(encoding)
    assert json.loads(content.getvalue()) == {"name": "é"}


def test_json_has_no_number_that_is_none() -> None:
    with pytest.raises(ValueError, match="JSON"):
        give_json(float("nan"))


def test_a_letter_the_output_lacks_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    content = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(content, encoding="ascii"))
    prepare_streams()
    give("Fès")
    finish()
    assert content.getvalue() == b"F?s\n"


def test_bytes_follow_the_text_before_them(monkeypatch: pytest.MonkeyPatch) -> None:
    content = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(content, encoding="utf-8"))
    give("text")
    give_bytes(b"\xef\xbb\xbfid")
    assert content.getvalue().endswith(b"text\n\xef\xbb\xbfid")


def test_a_program_without_an_output_finishes_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    give("text")
    give_json({"name": "é"})
    give_bytes(b"id")
    finish()
