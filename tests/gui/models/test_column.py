"""What a column knows of itself."""

from typing import Any

from salonplanner.ui.models.column import BLANKS, Asked, Column, Editor


def column(**fields: Any) -> Column:
    usual: dict[str, Any] = {
        "key": "a",
        "header": "A",
        "text": str,
        "order": str,
        "asked": Asked.TEXT,
    }
    return Column(**usual | fields)


def test_the_header_shows_the_short_name_or_an_icon_alone():
    assert column().title == "A"
    assert column(short="a.").title == "a."
    assert column(short="a.", icon="lock").title == ""


def test_only_what_has_a_blank_and_is_not_required_can_be_emptied():
    for editor in Editor:
        assert column(editor=editor).clears is (editor in BLANKS)
        assert not column(editor=editor, required=True).clears


def test_a_column_without_icons_says_so():
    assert not column().has_glyph
    assert column(glyph=str).has_glyph
