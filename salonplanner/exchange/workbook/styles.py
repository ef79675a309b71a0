"""The workbook's colours, number formats and cell styles."""

import re

from xlsxwriter.format import Format

from salonplanner.domain.salon import Level
from salonplanner.exchange.workbook.library import Book

FONT = "Calibri"
TEXT, TEXT2, TEXT3 = "#16211E", "#46564F", "#5F6F69"
LINE, LINE2 = "#E1E7E4", "#C9D2CE"
ACCENT, ACCENT_DARK, TINT, ALTERNATE = "#0B6E5F", "#085A4E", "#E2F1ED", "#F6F8F7"
BAR = "#BFE0D8"
WHITE = "#FFFFFF"
SUNKEN = "#EDF1EF"
INPUT = "#FFFDF3"
ERROR, ERROR_TINT = "#B42318", "#FDECEA"
WARNING, WARNING_TINT = "#8A5A00", "#FFF4DC"
INFO, INFO_TINT = "#1D5FA8", "#EAF2FB"
GOOD, GOOD_TINT = "#1B6E3A", "#E6F4EA"
HOLIDAY, HOLIDAY_TINT = "#B42318", "#FBEFEC"
BAR_OF = {Level.NATIONAL: "#6A1F58", Level.REGIONAL: "#1F6FB5", Level.LOCAL: "#B05F00"}
TINT_OF = {Level.NATIONAL: "#F3E6EF", Level.REGIONAL: "#E4EFF9", Level.LOCAL: "#FBEEDD"}
INK_OF = {Level.NATIONAL: "#6A1F58", Level.REGIONAL: "#175A96", Level.LOCAL: "#8A4B00"}
BANDS = {
    "tourism": ("#F4EBD3", "#5F4A12"),
    "sport": ("#D5ECE6", "#085A4E"),
    "other": ("#DDE3F6", "#2F3F86"),
}

COUNT = '#,##0;"−"#,##0;0;@'
COUNT_OR_NOTHING = '#,##0;"−"#,##0;;@'
COUNT_OR_DASH = '#,##0;"−"#,##0;"–";@'
SIGNED = '"+"0;"−"0;0;@'
SIGNED_PERCENT = '"+"0.0%;"−"0.0%;0.0%;@'
MILLIONS = '#,##0.00;"−"#,##0.00;"–";@'
FACTOR = "0.000;-0.000;;@"
SHARE = '0%;-0%;"–";@'
DATE = "dd/mm/yyyy"
SHORT_DATE = "dd/mm;;;@"
TEXT_OR_NOTHING = "General;;;@"
"""Shows text, hides the 0 that a reference to a blank cell gives."""

Look = str | int | float | bool


class Styles:
    """Cell formats by their properties, each made once.

    ``percent_gap`` sets a percent sign off from its figure, as French does.
    """

    def __init__(self, workbook: Book, *, rtl: bool, percent_gap: bool = False) -> None:
        self._workbook = workbook
        self._percent_gap = percent_gap
        self._direction = 2 if rtl else 1
        self._made: dict[frozenset[tuple[str, Look]], Format] = {}

    def get(self, **look: Look) -> Format:
        """The format with those properties on top of the workbook's plain text."""
        key = frozenset(look.items())
        found = self._made.get(key)
        if found is None:
            plain: dict[str, Look] = {
                "font_name": FONT,
                "font_size": 10,
                "font_color": TEXT,
                "valign": "vcenter",
                "reading_order": self._direction,
            }
            look_of_numbers = look.get("num_format")
            if self._percent_gap and isinstance(look_of_numbers, str):
                look["num_format"] = _with_gap(look_of_numbers)
            found = self._made[key] = self._workbook.add_format({**plain, **look})
        return found

    def rule(self, **look: Look) -> Format:
        """A format for a conditional rule, which only carries what it changes."""
        key = frozenset({*look.items(), ("rule", True)})
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._workbook.add_format(dict(look))
        return found

    def title(self) -> Format:
        """A sheet's title."""
        return self.get(bold=True, font_size=18, font_color=ACCENT_DARK)

    def note(self, **look: Look) -> Format:
        """Words beside the figures."""
        return self.get(**{"font_color": TEXT2, **look})

    def header(self, **look: Look) -> Format:
        """A table's heading."""
        base: dict[str, Look] = {
            "bold": True,
            "font_color": WHITE,
            "bg_color": ACCENT,
            "border": 1,
            "border_color": ACCENT,
            "text_wrap": True,
        }
        return self.get(**{**base, **look})

    def body(self, **look: Look) -> Format:
        """A cell of a table."""
        return self.get(**{"border": 1, "border_color": LINE2, **look})

    def total(self, **look: Look) -> Format:
        """A cell of a table's last row."""
        base: dict[str, Look] = {
            "bold": True,
            "bg_color": TINT,
            "border": 1,
            "border_color": LINE2,
            "top": 2,
            "top_color": ACCENT,
        }
        return self.get(**{**base, **look})

    def typed(self, **look: Look) -> Format:
        """A figure that a planner may change: tinted, so that it stands out from formulas."""
        return self.body(**{"bg_color": INPUT, **look})


def _with_gap(look: str) -> str:
    """A number format whose percent signs stand off; what it quotes stays as it is."""
    return re.sub(r'("[^"]*")|%', lambda found: found[1] or '"\u00a0"%', look)
