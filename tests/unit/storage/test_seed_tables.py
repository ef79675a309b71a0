"""A seed file with a mistake is refused with its file, row and column."""

from datetime import date
from pathlib import Path
from typing import Annotated

import msgspec
import pytest

from salonplanner.domain.errors import FileError, Problem
from salonplanner.domain.value import Value
from salonplanner.storage.seed_tables import read_record, read_table


class Row(Value, frozen=True, kw_only=True):
    name: Annotated[str, msgspec.Meta(min_length=1)]
    start: date
    count: Annotated[int, msgspec.Meta(ge=0)] = 7
    aliases: tuple[str, ...] = ()


class Record(Value, frozen=True, kw_only=True):
    rows: tuple[Row, ...]


HEADER = "name,start,count,aliases\n"


def table(folder: Path, text: str) -> Path:
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_reads_types_lists_and_empty_cells(tmp_path: Path) -> None:
    path = table(tmp_path, HEADER + 'Fès,2025-06-01,3,Fez|فاس\n"A, b",2025-06-02,,\n')
    rows = read_table(path, Row, frozenset({"aliases"}))
    assert rows == (
        Row(name="Fès", start=date(2025, 6, 1), count=3, aliases=("Fez", "فاس")),
        Row(name="A, b", start=date(2025, 6, 2)),
    )


def test_reads_the_mark_a_spreadsheet_puts_at_the_start(tmp_path: Path) -> None:
    path = table(tmp_path, "\ufeff" + HEADER + "Fès,2025-06-01,3,\n")
    assert read_table(path, Row)[0].name == "Fès"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Fès,2025-06-31,3,", "row 3, start"),
        ("Fès,01/06/2025,3,", "row 3, start"),
        ("Fès,2025-06-01,-1,", "row 3, count"),
        ("Fès,2025-06-01,many,", "row 3, count"),
        (",2025-06-01,3,", "row 3"),
        ("Fès,2025-06-01,3", "row 3"),
        ("Fès,2025-06-01,3,,more", "row 3"),
    ],
)
def test_names_the_row_and_column_of_a_mistake(tmp_path: Path, line: str, place: str) -> None:
    path = table(tmp_path, HEADER + "Rabat,2025-06-01,3,\n" + line + "\n")
    with pytest.raises(FileError) as caught:
        read_table(path, Row)
    assert (caught.value.path, caught.value.place) == (str(path), place)
    assert caught.value.problem is Problem.OTHER_CONTENT
    assert caught.value.details["text"]


def test_refuses_a_column_it_does_not_know(tmp_path: Path) -> None:
    path = table(tmp_path, "name,start,cuont\nFès,2025-06-01,3\n")
    with pytest.raises(FileError) as caught:
        read_table(path, Row)
    assert "cuont" in str(caught.value.details["text"])


@pytest.mark.parametrize("content", [b"name\n\xe8\n", b'name,start\n"a,2025-06-01\n'])
def test_refuses_what_is_not_utf8_or_not_a_table(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    with pytest.raises(FileError):
        read_table(path, Row)


def test_a_record_names_the_path_of_a_mistake(tmp_path: Path) -> None:
    path = tmp_path / "record.toml"
    path.write_text('[[rows]]\nname = "Fès"\nstart = 2025-06-01\ncount = "x"\n', encoding="utf-8")
    with pytest.raises(FileError) as caught:
        read_record(path, Record)
    assert caught.value.place == "$.rows[0].count"


@pytest.mark.parametrize("content", [b"rows = [", b'rows = "\xe8"'])
def test_refuses_what_is_not_toml(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "record.toml"
    path.write_bytes(content)
    with pytest.raises(FileError) as caught:
        read_record(path, Record)
    assert caught.value.path == str(path)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        read_table(tmp_path / "none.csv", Row)
    assert caught.value.problem is Problem.FILE_MISSING
    with pytest.raises(FileError) as caught:
        read_record(tmp_path, Record)
    assert caught.value.problem is not Problem.FILE_MISSING
