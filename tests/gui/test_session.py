"""What the parts of one window share."""

import dataclasses

import pytest


def test_every_part_shares_one_document_and_selection(window):
    session = window.session
    assert session.document is window.document
    assert session.selection is window.selection
    assert session.figures is window.figures
    assert session.bench is window.bench


def test_nobody_exchanges_a_part(window):
    with pytest.raises(dataclasses.FrozenInstanceError):
        window.session.document = None
