"""Reasons in words."""

import pytest

from salonplanner.exchange.clipboard.trouble import Remark, Trouble
from salonplanner.exchange.clipboard.trouble_words import sentence
from salonplanner.language import Language

DETAILS = {"one": "1", "other": "2", "event": "CAN"}


@pytest.mark.parametrize("trouble", Trouble)
@pytest.mark.parametrize("code", ["fr", "en"])
def test_each_has_a_sentence(trouble, code) -> None:
    text = sentence(Remark(trouble=trouble, details=DETAILS), Language(code))
    assert text
    assert "{" not in text
