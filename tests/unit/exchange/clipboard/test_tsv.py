"""Text as spreadsheets put it on the clipboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.exchange.clipboard.cells import Source
from salonplanner.exchange.clipboard.tsv import read_text, write_text


def texts(text: str) -> list[list[str]]:
    block = read_text(text)
    return [[cell.text for cell in row] for row in block.rows] if block else []


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_lines_end_as_they_like(end) -> None:
    assert texts(f"a\tb{end}c\td{end}") == [["a", "b"], ["c", "d"]]


def test_the_last_line_end_begins_no_row() -> None:
    assert texts("a\r\n") == [["a"]]
    assert texts("a") == [["a"]]


def test_blank_lines_at_the_end_are_none_of_a_table() -> None:
    assert texts("a\tb\r\n\r\n\r\n") == [["a", "b"]]
    assert texts("a\tb\r\n\t\r\n") == [["a", "b"], ["", ""]]


def test_a_blank_cell_at_the_end_of_a_column_is_one() -> None:
    assert texts("a\r\nb\r\n\r\n") == [["a"], ["b"], [""]]


def test_quoted_cells_hold_breaks_tabs_and_quotes() -> None:
    assert texts('"a\nb"\t"c ""d"" e"\r\n"x\ty"\tz') == [["a\nb", 'c "d" e'], ["x\ty", "z"]]


def test_breaks_within_a_cell_are_one_character() -> None:
    assert texts('"a\r\nb"\tc') == [["a\nb", "c"]]


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ('"Foire\tFès', [['"Foire', "Fès"]]),
        ('"Foire" de Fès\tx', [['"Foire" de Fès', "x"]]),
        ('Salon "A"\tx', [['Salon "A"', "x"]]),
        ('12"\tx', [['12"', "x"]]),
        ('"', [['"']]),
        ('""\tx', [["", "x"]]),
    ],
)
def test_a_quotation_mark_that_nothing_closes_is_one(text, cells) -> None:
    assert texts(text) == cells


def test_rows_are_made_equally_long() -> None:
    assert texts("a\nb\tc\td") == [["a", "", ""], ["b", "c", "d"]]


def test_semicolons_part_cells_where_each_line_has_as_many() -> None:
    block = read_text("Ville;Début\nFès;12/06/2025\n")
    assert block is not None
    assert block.source is Source.SEMICOLONS
    assert [cell.text for cell in block.rows[1]] == ["Fès", "12/06/2025"]


@pytest.mark.parametrize("text", ["Fès; Taza", "a;b\nc", "une phrase; puis une autre."])
def test_semicolons_in_a_sentence_part_nothing(text) -> None:
    block = read_text(text)
    assert block is not None
    assert block.source is Source.TSV


@pytest.mark.parametrize("text", ["", "\r\n", "  ", "\t\t\r\n", "\ufeff", "\0"])
def test_nothing_is_no_table(text) -> None:
    assert read_text(text) is None


rows = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.lists(
            st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0\ufeff")),
            min_size=width,
            max_size=width,
        ),
        min_size=1,
        max_size=6,
    )
)


@given(rows)
def test_reads_what_it_writes(rows) -> None:
    if all(not text.strip() for row in rows for text in row):
        assert read_text(write_text(rows)) is None
    elif len(rows[0]) > 1:
        assert texts(write_text(rows)) == rows


@given(st.text())
def test_no_text_raises(text) -> None:
    block = read_text(text)
    assert block is None or len({len(row) for row in block.rows}) == 1


def test_semicolons_part_cells_within_a_letter() -> None:
    lines = (
        "Bonjour,",
        "Voici la liste :",
        "Nom;Ville;Début;Notes",
        "A;Fès;12/06/2025",
        "Bien à vous",
    )
    block = read_text("\r\n".join(lines))
    assert block is not None
    assert block.source is Source.SEMICOLONS
    assert [row[0].text for row in block.rows][2:4] == ["Nom", "A"]
    assert {len(row) for row in block.rows} == {4}
