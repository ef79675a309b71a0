"""What the user prefers is kept as soon as it is changed, and lasts where it cannot be written."""

import sys

import pytest


def test_what_is_remembered_is_written_at_once(bench):
    bench.remember(text_scale=115, chamber="MA-03")
    assert bench.settings.text_scale == 115
    again = bench.store.load()
    assert (again.text_scale, again.chamber) == (115, "MA-03")


def test_what_is_not_named_stays(bench):
    bench.remember(language="en")
    bench.remember(text_scale=130)
    assert bench.settings.language == "en"


@pytest.mark.skipif(sys.platform == "win32", reason="a folder cannot be made of a file there")
def test_settings_that_cannot_be_written_last_the_session(bench, tmp_path):
    (tmp_path / "settings").write_text("a file where a folder should be", encoding="utf-8")
    bench.remember(text_scale=115)
    assert bench.settings.text_scale == 115
