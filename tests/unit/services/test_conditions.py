"""What each condition says of a value."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.services.conditions import Blank, Contains, OneOf, Within, matcher

spans = st.builds(
    Within,
    text=st.just(""),
    low=st.none() | st.integers(-5, 5),
    high=st.none() | st.integers(-5, 5),
    low_included=st.booleans(),
    high_included=st.booleans(),
)


@pytest.mark.parametrize(
    ("text", "value", "fits"),
    [
        ("fes", "Salon de Fès", True),
        ("salon FÈS", "Salon de Fès", True),
        ("fès agadir", "Salon de Fès", False),
        ("aïd-al", "Place de l’Aïd al-Adha", True),
        ("x", None, False),
        ("’", "", True),
    ],
)
def test_texts_contain_words(text, value, fits):
    assert matcher(Contains(text=text))(value) is fits


def test_choices_are_met_by_one_of_several_values():
    asked = matcher(OneOf(choices=frozenset({"can", ""})))
    assert asked(("can", "summer"))
    assert asked(())
    assert asked(None)
    assert not asked(("summer",))
    assert not asked("summer")


def test_blanks_are_nothing_entered_but_never_zero():
    asked = matcher(Blank(text="="))
    assert all(asked(value) for value in (None, "", ()))
    assert not any(asked(value) for value in (0, 0.0, "a", ("can",)))


@given(span=spans, value=st.integers(-6, 6))
def test_a_span_holds_what_lies_between_its_ends(span, value):
    above = span.low is None or value > span.low or (span.low_included and value == span.low)
    below = span.high is None or value < span.high or (span.high_included and value == span.high)
    assert matcher(span)(value) is (above and below)


@given(span=spans, value=st.none() | st.integers(-6, 6))
def test_outside_asks_for_the_others_and_never_for_blanks(span, value):
    outside = msgspec.structs.replace(span, outside=True)
    if value is None:
        assert not matcher(outside)(value)
        assert not matcher(span)(value)
    else:
        assert matcher(outside)(value) is not matcher(span)(value)
