"""Bars on paper bear number and level, in every language."""

import msgspec

from salonplanner.ui.printing.paper_words import PaperMonthWording, PaperWording


def test_a_bar_bears_number_place_and_level(make_subject, sample):
    salon = sample.salons[0]
    assert PaperWording(make_subject(sample, "fr")).label(salon) == "TTA-01 Larache · Régional"
    assert PaperWording(make_subject(sample, "en")).label(salon) == "TTA-01 Larache · Regional"


def test_a_number_keeps_its_direction_in_arabic(make_subject, sample):
    label = PaperWording(make_subject(sample, "ar")).label(sample.salons[0])
    assert label.startswith("\u2066TTA-01\u2069 ")


def test_a_salon_without_city_and_name_is_its_number_once(make_subject, sample):
    bare = msgspec.structs.replace(sample.salons[0], city="", name="")
    assert PaperWording(make_subject(sample)).label(bare) == "TTA-01 · Régional"


def test_in_the_month_the_fullest_text_comes_first(make_subject, sample):
    salon = sample.salons[0]
    labels = PaperMonthWording(make_subject(sample)).labels(salon)
    assert salon.name in labels[0]
    assert all(salon.id in label for label in labels)
    assert labels[-1] == "TTA-01 Larache"
    unnamed = msgspec.structs.replace(salon, name="")
    assert len(PaperMonthWording(make_subject(sample)).labels(unnamed)) == 2
