"""The programme in numbers."""

from PySide6.QtWidgets import QLabel

from salonplanner.domain.edits import ReviseSalons
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Status
from tests.gui.inspector.conftest import Shell


def number(shell: Shell, key: str) -> str:
    return shell.find(QLabel, f"summary-{key}").text()


def test_it_counts_levels_and_statuses(shell: Shell, sample: Plan) -> None:
    shell.document.put_in(sample, None)
    shell.select()
    for level in Level:
        wanted = sum(1 for salon in sample.active_salons if salon.level is level)
        assert number(shell, level.value) == str(wanted)
    for status in Status:
        wanted = sum(1 for salon in sample.salons if salon.status is status)
        assert number(shell, status.value) == str(wanted)
    language = shell.session.bench.language
    assert number(shell, "salons") == "70"
    assert number(shell, "visitors") == language.number(2_520_000)
    assert number(shell, "turnover") == language.money(52_500_000)


def test_a_cancelled_salon_is_counted_by_status_alone(shell: Shell) -> None:
    shell.select()
    shell.document.apply(ReviseSalons(ids=("OR-01",), fields={"status": Status.CANCELLED}))
    assert number(shell, "cancelled") == "1"
    assert number(shell, "regional") == "0"
    assert number(shell, "salons") == "2"


def test_it_names_the_plan_or_its_season(shell: Shell, plan: Plan) -> None:
    shell.select()
    assert shell.find(QLabel, "summaryTitle").text()
