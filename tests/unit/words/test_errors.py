"""The sentence of each problem."""

import re
from typing import Any

import pytest

from salonplanner.domain.errors import FileError, PlanError, PlannerError, Problem, RequestError
from salonplanner.language import LANGUAGES, Language
from salonplanner.words.errors import sentence

FRENCH, ENGLISH = Language("fr"), Language("en")
DETAILS: dict[str, Any] = {
    "expected": "int",
    "found": "str",
    "key": "start",
    "limit": 32_000,
    "scenario": "central",
    "event": "can2025",
    "text": "junk",
    "reason": "it is cut short",
    "known": "fr, en",
    "line": 3,
    "column": 14,
}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_one_sentence(problem: Problem, code: str) -> None:
    text = sentence(FileError("plan.json", problem, **DETAILS), Language(code))
    assert text.startswith("plan.json")
    assert text.endswith(".")
    assert "{" not in text
    assert "\n" not in text
    assert "…" not in text
    # Another sentence would begin with a capital after a full stop.
    assert not re.search(r"[.!?] [A-ZÀ-Ý]", text)


@pytest.mark.parametrize("problem", Problem)
def test_every_sentence_is_translated(problem: Problem) -> None:
    error = RequestError(problem, **DETAILS)
    assert sentence(error, FRENCH) != sentence(error, ENGLISH)


@pytest.mark.parametrize("problem", Problem)
def test_a_lacking_detail_is_no_second_error(problem: Problem) -> None:
    assert sentence(RequestError(problem), FRENCH)


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (
            FileError("plan.json", Problem.FILE_MISSING),
            "plan.json: there is no such file; check its name and its folder.",
        ),
        (
            FileError("p.json", Problem.WRONG_TYPE, "$.season.year", expected="int", found="str"),
            "p.json, $.season.year: a whole number is expected here, not a text.",
        ),
        (
            PlanError("$.salons[3].start", Problem.NOT_A_DATE),
            "$.salons[3].start: a date such as 2025-06-12 is expected here.",
        ),
        (
            PlanError("$.salons[3].name", Problem.TEXT_TOO_LONG, limit=32_000),
            "$.salons[3].name: the text is too long; keep to 32,000 characters.",
        ),
        (
            PlanError("$.salons[0].start", Problem.BAD_YEAR, found=2500),
            "$.salons[0].start: a year from 1900 to 2200 is expected here, not 2500.",
        ),
        (
            PlanError("$.salons[0].exhibitors", Problem.OUT_OF_RANGE, expected=">= 0"),
            "$.salons[0].exhibitors: a value ≥ 0 is expected here.",
        ),
        (
            RequestError(Problem.UNKNOWN_SCENARIO, found="x", known="reference, central"),
            "The plan has no scenario “x”; choose one of reference, central.",
        ),
        (
            PlanError("$.ties", Problem.WRONG_TYPE, expected="array of length 2", found="1"),
            "$.ties: a list is expected here, not 1.",
        ),
        (
            PlanError("$.salons[0].budget_mad", Problem.OUT_OF_RANGE, expected=">= 0.0"),
            "$.salons[0].budget_mad: a value ≥ 0 is expected here.",
        ),
        (
            PlanError("$.baseline.level_mix", Problem.LEVEL_MIX_SUM, expected=70, found=1_234_567),
            "$.baseline.level_mix: the levels add up to 1234567 salons instead of 70, the number "
            "of salons of the reference year.",
        ),
        (
            PlanError("$.name", Problem.WRONG_TYPE, expected="str", found=" "),
            "$.name: a text is expected here, not  .",
        ),
        (
            PlannerError(Problem.SAMPLE_YEAR, known=2025),
            "The sample programme exists for 2025 only; ask for that year.",
        ),
    ],
)
def test_english_sentences(error: PlannerError, text: str) -> None:
    assert sentence(error, ENGLISH) == text


def test_braces_in_a_detail_are_only_text() -> None:
    details: dict[str, Any] = {"text": "{0} {x}"}
    assert "{0} {x}" in sentence(RequestError(Problem.OTHER_CONTENT, **details), FRENCH)


@pytest.mark.parametrize(
    "error",
    [
        FileError("a\nb.json", Problem.FILE_MISSING),
        FileError("a.json", Problem.UNKNOWN_KEY, "$.x\x1b[31m\ny", key="x\x1b[31m\ny"),
        FileError("a.json", Problem.DAMAGED_FILE, reason="*** in database main ***\nPage 2: bad"),
        PlanError("$.salons[0].id", Problem.BAD_ID, found="a\u2028b\x85\x9b"),
    ],
)
def test_what_a_file_holds_neither_breaks_the_line_nor_commands_a_terminal(
    error: PlannerError,
) -> None:
    text = sentence(error, ENGLISH)
    assert len(text.splitlines()) == 1
    assert "\x1b" not in text


def test_a_file_is_named_with_all_of_its_spaces() -> None:
    assert sentence(FileError("a  b\u00a0c.json", Problem.FILE_MISSING), ENGLISH).startswith(
        "a  b\u00a0c.json: "
    )


def test_french_sentence() -> None:
    text = sentence(FileError("plan.json", Problem.NOT_JSON, line=3, column=14), FRENCH)
    assert text == (
        "plan.json\u00a0: ce fichier n’est plus du JSON valable à la ligne 3, colonne 14\u202f; "
        "corrigez-le à cet endroit."
    )
