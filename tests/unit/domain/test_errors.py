"""Errors: what a caller is given to act on, as values and without a sentence."""

import pickle
from pathlib import Path

import pytest

from salonplanner.domain.errors import FileError, PlanError, PlannerError, Problem, RequestError


def test_an_error_carries_its_problem_and_details() -> None:
    error = RequestError(Problem.UNKNOWN_SCENARIO, found="x", known="reference")
    assert error.problem is Problem.UNKNOWN_SCENARIO
    assert error.details == {"found": "x", "known": "reference"}


def test_a_plan_error_names_the_place() -> None:
    error = PlanError("$.salons[3].start", Problem.NOT_A_DATE)
    assert (error.place, error.problem, error.details) == (
        "$.salons[3].start",
        Problem.NOT_A_DATE,
        {},
    )


def test_a_file_error_names_the_file_and_the_place_where_it_is_known() -> None:
    assert FileError("a.json", Problem.FILE_MISSING).place == ""
    error = FileError("a.json", Problem.BAD_YEAR, "$.season.year", found=1899)
    assert (error.path, error.place, error.details) == (
        "a.json",
        "$.season.year",
        {"found": 1899},
    )


@pytest.mark.parametrize(
    "error",
    [
        PlanError("$", Problem.BAD_TEXT),
        FileError("a", Problem.IN_USE),
        RequestError(Problem.SAMPLE_YEAR),
    ],
)
def test_all_of_them_are_caught_as_one(error: PlannerError) -> None:
    with pytest.raises(PlannerError) as caught:
        raise error
    assert caught.value is error


def test_what_python_shows_of_an_error_tells_the_problem() -> None:
    shown = str(PlanError("$.name", Problem.TEXT_TOO_LONG, limit=5))
    assert "text-too-long" in shown.lower() or "TEXT_TOO_LONG" in shown
    assert "5" in shown


def test_a_problem_is_written_as_its_name() -> None:
    assert all(problem.value == problem.name.lower().replace("_", "-") for problem in Problem)
    assert pickle.loads(pickle.dumps(Problem.IN_USE)) is Problem.IN_USE


def test_each_problem_is_raised_somewhere() -> None:
    package = Path(__file__).parents[3] / "salonplanner"
    sources = [
        path.read_text(encoding="utf-8")
        for path in package.rglob("*.py")
        if path.parts[-2:] not in {("domain", "errors.py"), ("words", "errors.py")}
    ]
    unused = [p.name for p in Problem if not any(f"Problem.{p.name}" in text for text in sources)]
    assert unused == []
