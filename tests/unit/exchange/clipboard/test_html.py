"""Tables in HTML."""

import subprocess

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
