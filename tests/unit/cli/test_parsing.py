"""The parser: mistakes are sentences, and nothing is guessed."""

from pathlib import Path

import pytest

from salonplanner.cli.parsing import Parser, UsageError, add_format, add_plan, season_year
from salonplanner.language import Language

ENGLISH = Language("en")


@pytest.fixture
def parser() -> Parser:
    made = Parser("planner check", "About.", ENGLISH)
    add_plan(made, "PLAN", "the plan")
    add_format(made, ENGLISH, "table", "json")
    made.arguments.add_argument("--season", type=season_year(ENGLISH))
    return made


def test_what_is_typed_is_read(parser: Parser) -> None:
    found = parser.parse_args(["a.json", "--format", "json", "--season", "2026"])
    assert (found.plan, found.format, found.season) == (Path("a.json"), "json", 2026)
    assert parser.parse_args(["a.json"]).format == "table"


@pytest.mark.parametrize(
    "typed",
    [[], ["a", "b"], ["a", "--format", "xml"], ["a", "--form", "json"], ["a", "--season", "MMXXV"]],
)
def test_a_mistake_is_a_sentence_that_names_the_help(parser: Parser, typed: list[str]) -> None:
    with pytest.raises(UsageError) as caught:
        parser.parse_args(typed)
    assert str(caught.value).endswith("planner check --help")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ([], "PLAN must be given"),
        (["a", "b", "--frob"], "“b --frob” is not known here"),
        (["a", "--format"], "a value must follow --format"),
        (["a", "--loud=3"], "no value can follow --loud"),
        (["a", "--format", "x'ml"], "--format: “x'ml” is none of table, json"),
        (
            ["a", "--season", "MMXXV"],
            "--season: a year from 1900 to 2200 is expected, not “MMXXV”",
        ),
    ],
)
def test_what_is_wrong_is_told_in_the_readers_language(typed: list[str], reason: str) -> None:
    told: list[str] = []
    for language in (ENGLISH, Language("fr")):
        made = Parser("planner check", "About.", language)
        add_plan(made, "PLAN", "the plan")
        add_format(made, language, "table", "json")
        made.arguments.add_argument("--season", type=season_year(language))
        made.arguments.add_argument("--loud", action="store_true")
        with pytest.raises(UsageError) as caught:
            made.parse_args(typed)
        told.append(str(caught.value))
    assert told[0] == f"{reason}; see: planner check --help"
    assert reason not in told[1]


def test_words_of_the_library_that_are_new_are_passed_on(parser: Parser) -> None:
    with pytest.raises(UsageError, match="something else; see: planner check --help"):
        parser.error("something else")


@pytest.mark.parametrize("year", ["1899", "2201", "-5", "2025.0", "٢٠٢٥", "%s", "1" * 5000])
def test_a_year_that_is_none(parser: Parser, year: str) -> None:
    with pytest.raises(UsageError):
        parser.parse_args(["a", f"--season={year}"])


@pytest.mark.parametrize("year", ["1900", "2200"])
def test_a_year_that_is_one(parser: Parser, year: str) -> None:
    assert parser.parse_args(["a", "--season", year]).season == int(year)


def test_help_names_what_is_taken(parser: Parser) -> None:
    text = parser.format_help()
    assert text.startswith("usage: planner check")
    assert "the plan" in text
