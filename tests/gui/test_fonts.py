"""The fonts we ship are used, and have the signs that French and Arabic texts need."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from salonplanner.ui.fonts import FAMILIES, load_fonts, make_font, scaled


@pytest.fixture(autouse=True)
def loaded(qapp: QApplication) -> None:
    load_fonts()


def test_texts_are_set_in_the_font_we_ship() -> None:
    assert set(FAMILIES) <= set(QFontDatabase.families())
    assert QFontInfo(make_font("body")).family() == "Inter"


@pytest.mark.parametrize("weight", ["Normal", "Medium", "DemiBold", "Bold"])
def test_each_weight_is_a_file_of_its_own(weight: str) -> None:
    wanted = QFont.Weight[weight]
    font = make_font("body")
    font.setWeight(wanted)

    assert QRawFont.fromFont(font).weight() == wanted.value


@pytest.mark.parametrize("sign", ["\u202f", "\u00a0", "→", "≥", "−", "×", "’", "–", "é", "Œ"])
def test_latin_has_the_signs_of_french_typography(sign: str) -> None:
    assert QRawFont.fromFont(make_font("body")).supportsCharacter(ord(sign))


def test_arabic_is_shipped_too() -> None:
    arabic = QFont("Noto Sans Arabic")

    raw = QRawFont.fromFont(arabic, QFontDatabase.WritingSystem.Arabic)

    assert all(raw.supportsCharacter(ord(letter)) for letter in "غشتﻻپ" if letter != "پ")


@pytest.mark.parametrize("role", ["figure_l", "figure_m", "number", "axis"])
def test_figures_have_one_width(role) -> None:
    metrics = QFontMetricsF(make_font(role))

    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_hyphens_in_names_stay_narrow() -> None:
    metrics = QFontMetricsF(make_font("body"))

    assert metrics.horizontalAdvance("-") < metrics.horizontalAdvance("0") * 0.8


def test_sizes_follow_the_text_size_halves_up() -> None:
    assert make_font("body", 130).pixelSize() == 16
    assert make_font("axis").pixelSize() == 11
    assert scaled(10, 115) == 12
    assert scaled(26, 100) == 26


def test_a_font_changed_by_a_caller_stays_the_same_for_others() -> None:
    make_font("body").setPixelSize(40)

    assert make_font("body").pixelSize() == 12
