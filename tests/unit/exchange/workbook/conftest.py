"""The sample's French workbook under the central scenario, made and opened once."""

from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest

from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import check
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.library import new_book
from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.writer import Export, job_of, workbook_bytes
from salonplanner.language import Language
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names
from tests.workbooks import opened

SEEDS = load_seeds()


def export_of(plan: Plan, scenario: str = "central", code: str = "fr") -> Export:
    """What goes into a plan's workbook, exported on a day in May 2025."""
    return Export(
        plan=plan,
        scenario=scenario,
        language=Language(code),
        names=Names(SEEDS.gazetteer, SEEDS.event_names),
        gazetteer=SEEDS.gazetteer,
        findings=check(plan, SEEDS.gazetteer),
        indicators=SEEDS.indicators,
        moment=datetime(2025, 5, 12, 9, 30, tzinfo=UTC),
    )


@dataclass(frozen=True)
class Made:
    """A workbook and what it was made from."""

    job: Job
    formulas: Any
    values: Any

    def shown(self, sheet: Sheet, row: int, col: int) -> Any:
        """The value of a cell, rows and columns from 0."""
        return self.values[self.job.terms.sheets[sheet]].cell(row + 1, col + 1).value

    def formula(self, sheet: Sheet, row: int, col: int) -> Any:
        """The formula of a cell."""
        return self.formulas[self.job.terms.sheets[sheet]].cell(row + 1, col + 1).value

    def sheet(self, sheet: Sheet) -> Any:
        """A sheet with its formulas."""
        return self.formulas[self.job.terms.sheets[sheet]]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The sample's workbook."""
    export = export_of(sample_plan(SEEDS))
    path = tmp_path_factory.mktemp("workbook") / "plan.xlsx"
    path.write_bytes(workbook_bytes(export))
    return Made(job_of(export, new_book(BytesIO())), opened(path), opened(path, values=True))
