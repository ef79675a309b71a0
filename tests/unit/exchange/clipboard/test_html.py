"""Tables in HTML."""

import subprocess
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.exchange.clipboard.cells import Cell
from salonplanner.exchange.clipboard.html import read_html


def texts(html: str) -> list[list[str]]:
    block = read_html(html)
    return [[cell.text for cell in row] for row in block.rows] if block else []


def test_tags_left_open_close_themselves() -> None:
    assert texts("<table><tr><td>a<td>b<tr><td>c<td>d</table>") == [["a", "b"], ["c", "d"]]


def test_spaces_and_breaks() -> None:
    html = (
        "<table><tr><td> a\n  b </td><td>a<br>\n b</td><td>&nbsp;</td>"
        "<td>x<span style='mso-spacerun:yes'>&nbsp; </span>y</td></tr></table>"
    )
    assert texts(html) == [["a b", "a\nb", "", "x  y"]]


def test_merged_cells_keep_the_columns_in_line() -> None:
    html = (
        "<table><tr><td rowspan=2>R</td><td colspan=2>C</td><td>d</td></tr>"
        "<tr><td>x</td><td>y</td><td>z</td></tr></table>"
    )
    block = read_html(html)
    assert block is not None
    assert texts(html) == [["R", "C", "", "d"], ["R", "x", "y", "z"]]
    assert block.rows[1][0] == Cell("R", spread=True)


def test_overflowing_text_is_not_merged() -> None:
    html = (
        "<table><tr><td rowspan=2 colspan=2 style='mso-ignore:colspan'>long</td></tr>"
        "<tr><td>x</td><td>y</td></tr></table>"
    )
    assert texts(html) == [["long", ""], ["x", "y"]]


def test_rows_that_are_not_shown_are_left_out() -> None:
    html = (
        "<table><tr><td rowspan=3>R<td>a</tr><tr style='display: none'><td>b</tr>"
        "<tr><td>c</tr><tr><td>S<td>d</tr></table>"
    )
    assert texts(html) == [["R", "a"], ["R", "c"], ["S", "d"]]


def test_the_sign_that_parts_decimals() -> None:
    style = '<style><!--table {mso-displayed-decimal-separator:"\\%s";}--></style>'
    block = read_html(style % "," + "<table><tr><td>1</table>")
    assert block is not None
    assert block.decimal == ","


@pytest.mark.parametrize(
    "html",
    [
        "",
        "no table",
        "<table></table>",
        "<table><tr><td></table>",
        "<table><tr><td>a</table><table><tr><td>b</table>",
        "<![weird",
    ],
)
def test_what_is_no_single_table(html) -> None:
    assert read_html(html) is None


@given(st.lists(st.sampled_from(
    ["<table>", "</table>", "<tr>", "<td>", "<td rowspan=3 colspan=2>", "</td>", "<br>", "x",
     "<td rowspan=99999999>", "<span style='mso-spacerun:yes'>", "</span>", "<style>", "</style>",
     "<![if", "<!x", "&nbsp;", "<p>", "<tr style='display:none'>"]
)))  # fmt: skip
def test_no_arrangement_of_tags_raises(pieces) -> None:
    block = read_html("".join(pieces))
    assert block is None or len({len(row) for row in block.rows}) == 1


@pytest.mark.soffice
def test_what_libreoffice_really_writes(soffice, tmp_path) -> None:
    from datetime import date

    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Région", "Ville", "Début", "Budget", "Notes"])
    sheet.append(["Fès-Meknès", "Fès", date(2025, 6, 12), 750000, "un\ndeux"])
    sheet.append([None, "Taza", date(2025, 7, 6), "=1/0", '"x"'])
    sheet.merge_cells("A2:A3")
    for cell in ("C2", "C3"):
        sheet[cell].number_format = "DD/MM/YYYY"
    book.save(tmp_path / "a.xlsx")
    command = [soffice, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"]
    command += ["--convert-to", "html", "--outdir", str(tmp_path), str(tmp_path / "a.xlsx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    block = read_html((tmp_path / "a.html").read_text(encoding="utf-8"))
    assert block is not None
    assert [cell.text for cell in block.rows[0]] == ["Région", "Ville", "Début", "Budget", "Notes"]
    first, second = block.rows[1:]
    assert first[2].day == date(2025, 6, 12)
    assert first[3].number == 750000
    assert first[4].text == "un\ndeux"
    assert second[0] == Cell("Fès-Meknès", spread=True)
    assert second[2].day == date(2025, 7, 6)
    assert second[3].text == "#DIV/0!"


def calc_with_a_hidden_row(*rows: str) -> str:
    """Calc leaves the hidden row out, and merges over it all the same."""
    columns = '<colgroup span="2" width="64"></colgroup><colgroup width="90"></colgroup>'
    return f"<table>{columns}{''.join(rows)}</table>"


def test_a_merged_cell_does_not_reach_into_a_row_that_is_full() -> None:
    block = read_html(
        calc_with_a_hidden_row(
            "<tr><td rowspan=3>Fès-Meknès</td><td>Salon A</td><td>Fès</td></tr>",
            "<tr><td>Salon B</td><td>Taza</td></tr>",
            "<tr><td rowspan=2>L’Oriental</td><td>Salon C</td><td>Oujda</td></tr>",
            "<tr><td>Salon D</td><td>Nador</td></tr>",
        )
    )
    assert block is not None
    assert [[cell.text for cell in row] for row in block.rows] == [
        ["Fès-Meknès", "Salon A", "Fès"],
        ["Fès-Meknès", "Salon B", "Taza"],
        ["L’Oriental", "Salon C", "Oujda"],
        ["L’Oriental", "Salon D", "Nador"],
    ]


def test_a_table_whose_columns_nobody_can_tell_is_none() -> None:
    rows = (
        "<tr><td rowspan=3>Fès-Meknès</td><td rowspan=3>Salon A</td><td>Fès</td></tr>",
        "<tr><td>Taza</td></tr>",
        "<tr><td>L’Oriental</td><td>Oujda</td></tr>",
    )
    assert read_html(calc_with_a_hidden_row(*rows)) is None


def test_the_columns_of_a_group_count_once() -> None:
    rows = (
        "<tr><td rowspan=2>Fès-Meknès</td><td>Salon A</td></tr>",
        "<tr><td>L’Oriental</td><td>Salon B</td></tr>",
    )
    grouped = '<table><colgroup><col width="9"/><col width="9"/></colgroup>'
    block = read_html(f"{grouped}{''.join(rows)}</table>")
    assert block is not None
    assert [len(row) for row in block.rows] == [2, 2]
    assert block.rows[1][0].text == "L’Oriental"


def test_calc_writes_values_with_the_decimal_sign_of_its_language() -> None:
    block = read_html(
        '<table><tr><td sdval="45878,75" sdnum="1036;0;MMM-AA">août-25</td>'
        '<td sdval="250000,5" sdnum="1036;0;# ##0,00">250 000,50</td></tr></table>'
    )
    assert block is not None
    assert block.rows[0][0].day == date(2025, 8, 9)
    assert block.rows[0][1].number == 250_000.5
