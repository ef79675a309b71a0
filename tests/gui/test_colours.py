"""The colour tables hold every token, and texts stand out from what they are written on."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from salonplanner import assets
from salonplanner.ui.colours import TOKENS, Token, load_colours

TEXT = 4.5
GRAPHIC = 3.0
PAIRS: list[tuple[Token, Token, float]] = [
    ("text", "surface", TEXT),
    ("text", "win", TEXT),
    ("text", "raised", TEXT),
    ("text", "input", TEXT),
    ("text", "rowalt", TEXT),
    ("text", "sel", TEXT),
    ("text2", "panel", TEXT),
    ("text2", "sunken", TEXT),
    ("text3", "surface", TEXT),
    ("text3", "sunken", TEXT),
    ("on", "accent", TEXT),
    ("on", "accenth", TEXT),
    ("accent", "surface", TEXT),
    ("accent", "panel", TEXT),
    ("accent", "sunken", TEXT),
    ("tinttext", "tint", TEXT),
    ("err", "errT", TEXT),
    ("warn", "warnT", TEXT),
    ("info", "infoT", TEXT),
    ("ok", "okT", TEXT),
    ("evsT", "evs", TEXT),
    ("evwT", "evw", TEXT),
    ("evuT", "evu", TEXT),
    ("onbar", "nat", TEXT),
    ("onbar", "reg", TEXT),
    ("onbar", "loc", TEXT),
    ("natI", "natT", TEXT),
    ("regI", "regT", TEXT),
    ("locI", "locT", TEXT),
    ("nat", "surface", GRAPHIC),
    ("reg", "surface", GRAPHIC),
    ("loc", "surface", GRAPHIC),
    ("nat", "holiday", GRAPHIC),
    ("reg", "holiday", GRAPHIC),
    ("loc", "holiday", GRAPHIC),
    ("line3", "surface", GRAPHIC),
]


def luminance(colour: QColor) -> float:
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("ink", "ground", "floor"), PAIRS)
def test_inks_stand_out_from_their_ground(
    dark: bool, ink: Token, ground: Token, floor: float
) -> None:
    colours = load_colours(dark=dark)

    assert contrast(colours[ink], colours[ground]) >= floor


@pytest.mark.parametrize("dark", [False, True])
def test_a_table_has_every_token_as_a_colour(dark: bool) -> None:
    colours = load_colours(dark=dark)

    assert set(colours) == set(TOKENS)
    assert all(colours[token].isValid() for token in TOKENS)


def test_a_colour_changed_by_a_caller_stays_the_same_for_others() -> None:
    colours = load_colours(dark=False)

    colours["accent"].setRgb(1, 2, 3)

    assert colours["accent"].name() == "#0b6e5f"
    assert colours.faded("accent", 0.5).alphaF() == pytest.approx(0.5, abs=0.01)


def test_a_table_that_lacks_a_token_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = assets.resource("style/colours-light.toml").read_text(encoding="utf-8")
    (tmp_path / "table.toml").write_text(table.replace("holiday =", "feast ="), encoding="utf-8")
    monkeypatch.setattr(assets, "resource", lambda name: tmp_path / "table.toml")

    with pytest.raises(ValueError, match="feast, holiday"):
        load_colours(dark=False)
