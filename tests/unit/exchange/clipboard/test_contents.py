"""The best form of what is on the clipboard."""

from salonplanner.exchange.clipboard.cells import Source
from salonplanner.exchange.clipboard.contents import read_contents

TABLE = "<table><tr><td>a<td>b</table>"


def source(html: str, text: str) -> Source | None:
    block = read_contents(html, text)
    return block.source if block else None


def test_a_sound_table_comes_before_the_text() -> None:
    assert source(TABLE, "a\tb") is Source.HTML
    assert source(TABLE, "") is Source.HTML


def test_the_text_stands_in_for_a_table_that_is_none() -> None:
    assert source("<b>a</b>", "a\tb") is Source.TSV
    assert source("<table><tr><td>a b</table>", "a\tb") is Source.TSV
    assert source(TABLE + TABLE, "a\tb") is Source.TSV


def test_nothing_is_nothing() -> None:
    assert source("", "") is None
    assert source("<b></b>", "\r\n") is None
