"""The fonts we ship, and the roles that texts of the window have."""

from functools import cache
from typing import Literal

import msgspec
from PySide6.QtGui import QFont, QFontDatabase

from salonplanner import assets

FontRole = Literal[
    "display",  # start page only
    "figure_l",  # key figures and scenario values
    "figure_m",  # the result of a projection
    "title",  # inspector and dialog headings
    "section",  # dock headers, card titles
    "body",
    "number",  # figures under each other in a table
    "control",  # buttons and other things to press
    "bar",  # inside or beside a salon's bar
    "small",  # hints and chips
    "axis",  # chart and timeline axes
    "feast",  # names of holidays above the timeline
]

_ROUND_A = QFont.Tag("cv11")
_EQUAL_FIGURES = QFont.Tag("tnum")
# It also widens hyphens by half, which tears names such as Tanger-Tétouan-Al Hoceïma apart.
_WITH_EQUAL_FIGURES = frozenset({"figure_l", "figure_m", "number", "axis"})
FAMILIES = ("Inter", "Noto Sans Arabic")
_FILES = (
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "Inter-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-SemiBold.ttf",
)


class _Type(msgspec.Struct, frozen=True):
    size: float  # logical pixels at 100 %
    weight: QFont.Weight


_ROLES: dict[FontRole, _Type] = {
    "display": _Type(28, QFont.Weight.Bold),
    "figure_l": _Type(20, QFont.Weight.DemiBold),
    "figure_m": _Type(17, QFont.Weight.Bold),
    "title": _Type(14, QFont.Weight.DemiBold),
    "section": _Type(12, QFont.Weight.DemiBold),
    "body": _Type(12, QFont.Weight.Normal),
    "number": _Type(12, QFont.Weight.Normal),
    "control": _Type(12, QFont.Weight.Medium),
    "bar": _Type(11, QFont.Weight.Medium),
    "small": _Type(11, QFont.Weight.Normal),
    "axis": _Type(10.5, QFont.Weight.Normal),
    "feast": _Type(9.5, QFont.Weight.Normal),
}


@cache
def load_fonts() -> None:
    """Make the fonts we ship known to Qt, once in a process.

    A file that Qt cannot read leaves the system's font in its place.
    """
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(assets.resource(f"fonts/{name}")))


def scaled(length: float, scale: int) -> int:
    """A length in pixels at a text size of ``scale`` per cent, halves rounded up."""
    return int(length * scale / 100 + 0.5)


@cache
def _made(role: FontRole, scale: int) -> QFont:
    kind = _ROLES[role]
    font = QFont()
    font.setFamilies([*FAMILIES])
    font.setPixelSize(scaled(kind.size, scale))
    font.setWeight(kind.weight)
    font.setFeature(_ROUND_A, 1)
    if role in _WITH_EQUAL_FIGURES:
        font.setFeature(_EQUAL_FIGURES, 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def make_font(role: FontRole, scale: int = 100) -> QFont:
    """The font of a role at a text size of ``scale`` per cent."""
    return QFont(_made(role, scale))
