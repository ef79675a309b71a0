"""How long the process has run: since before Python, and never less than since the import."""

import subprocess
import sys
import time

import pytest

from salonplanner.cli import process_start
from salonplanner.cli.process_start import seconds_since_start


def test_time_goes_on() -> None:
    first = seconds_since_start()
    assert 0 < first < seconds_since_start()


def test_it_counts_from_before_the_first_line() -> None:
    """The child sleeps before it imports the module: a count from the import would miss that."""
    code = (
        "import time; time.sleep(0.5)\n"
        "from salonplanner.cli.process_start import seconds_since_start\n"
        "print(seconds_since_start())"
    )
    before = time.monotonic()
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    found = float(answer.stdout)
    assert 0.5 <= found <= time.monotonic() - before + 0.1


@pytest.mark.parametrize("answer", [None, -3.0, 1e9, float("nan")])
def test_an_answer_that_cannot_be_is_not_believed(
    answer: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process_start, "_asked", lambda: answer)
    started = process_start._IMPORTED
    assert seconds_since_start() == pytest.approx(time.monotonic() - started, abs=1)


def test_a_system_that_does_not_say_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    assert seconds_since_start() > 0
