"""The sentence for an error: which file, where in it, what was expected, what to do."""

import re
from collections import defaultdict
from collections.abc import Mapping

from salonplanner.domain.errors import FileError, PlanError, PlannerError, Problem
from salonplanner.language import Language

_UNKNOWN = "…"
"""Stands for a detail the error does not carry: a lacking word is no reason to fail twice."""
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_COUNTS = frozenset({"limit"})
"""Details written as a number of the language; the others are quoted as they stand in a file."""


def sentence(error: PlannerError, language: Language) -> str:
    """One sentence that tells the user what is wrong and what to do."""
    texts = _of_content(language) | _of_files(language) | _of_requests(language)
    clause = texts[error.problem].format_map(_details(error, language))
    where = _where(error)
    if where:
        return language.tr("{where}: {clause}", where=where, clause=clause)
    return clause[:1].upper() + clause[1:]


def _one_line(text: str) -> str:
    """The text without line breaks, and without what would command a terminal."""
    return _CONTROLS.sub(" ", text)


def _where(error: PlannerError) -> str:
    if isinstance(error, FileError):
        return ", ".join(_one_line(part) for part in (error.path, error.place) if part)
    return _one_line(error.place) if isinstance(error, PlanError) else ""


def _details(error: PlannerError, language: Language) -> Mapping[str, str]:
    details: defaultdict[str, str] = defaultdict(lambda: _UNKNOWN)
    kinds = _kinds(language) if error.problem is Problem.WRONG_TYPE else {}
    reasons = _reasons(language)
    for name, value in error.details.items():
        if isinstance(value, str):
            text = kinds.get(value.partition(" ")[0], value)
            details[name] = _one_line(reasons.get(text, text))
        elif name in _COUNTS:
            details[name] = language.number(value)
        else:
            details[name] = str(value) if isinstance(value, int) else f"{value:g}"
        if error.problem is Problem.OUT_OF_RANGE:
            bound = details[name].replace(">=", "≥").replace("<=", "≤")
            details[name] = bound.removesuffix(".0")
    return details


def _kinds(language: Language) -> dict[str, str]:
    """The kinds of JSON values, by the names the reader of plans has for them."""
    tr = language.tr
    return {
        "int": tr("a whole number"),
        "float": tr("a number"),
        "str": tr("a text"),
        "bool": tr("true or false"),
        "array": tr("a list"),
        "object": tr("an object in braces"),
        "null": tr("nothing"),
        "date": tr("a date"),
    }


def _reasons(language: Language) -> dict[str, str]:
    """The reasons of damage that our own readers give."""
    tr = language.tr
    return {
        "it is cut short": tr("it is cut short"),
        "it is nested too deeply": tr("it is nested too deeply"),
        "its parts do not fit together": tr("its parts do not fit together"),
        "a part of it is missing": tr("a part of it is missing"),
        "a name in it is no text": tr("a name in it is no text"),
    }


def _of_content(language: Language) -> dict[Problem, str]:
    tr = language.tr
    return {
        Problem.WRONG_TYPE: tr("{expected} is expected here, not {found}."),
        Problem.MISSING_KEY: tr("“{key}” is missing; add it."),
        Problem.UNKNOWN_KEY: tr("“{key}” is not known here; correct its spelling or remove it."),
        Problem.DUPLICATE_KEY: tr("“{key}” stands here twice; keep one."),
        Problem.NOT_AN_OPTION: tr("“{found}” is not one of the values allowed here."),
        Problem.NOT_A_DATE: tr("a date such as 2025-06-12 is expected here."),
        Problem.OUT_OF_RANGE: tr("a value {expected} is expected here."),
        Problem.NOT_FINITE: tr("a finite number is expected here; enter a smaller one."),
        Problem.BAD_TEXT: tr("the text holds a control character; type it again."),
        Problem.TEXT_TOO_LONG: tr("the text is too long; keep to {limit} characters."),
        Problem.BAD_ID: tr(
            "“{found}” cannot be an identifier; use 1 to 40 letters without accents, digits, "
            "full stops, hyphens or underscores."
        ),
        Problem.DUPLICATE_ID: tr("the identifier “{found}” is used twice; change one of them."),
        Problem.DUPLICATE_TIE: tr("the salon is tied to “{found}” twice; keep one of the ties."),
        Problem.UNKNOWN_EVENT: tr("the plan has no event “{found}”; correct or remove the tie."),
        Problem.BAD_YEAR: tr("a year from 1900 to 2200 is expected here, not {found}."),
        Problem.ENDS_BEFORE_START: tr("the last day comes before the first; correct one of them."),
        Problem.SEASON_TOO_LONG: tr("the season is too long; keep to {limit} days."),
        Problem.NOT_POSITIVE: tr("a number above 0 is expected here, not {found}."),
        Problem.LEVEL_MIX_SUM: tr(
            "the levels add up to {found} salons instead of {expected}, the number of salons of "
            "the reference year."
        ),
        Problem.BAD_WEIGHT: tr("a weight of 0 or more is expected here, not {found}."),
        Problem.WEIGHTS_ALL_ZERO: tr("the weights are all 0; give at least one of them a value."),
        Problem.BAD_GROWTH: tr("a growth above −1 (−100%) is expected here, not {found}."),
        Problem.BAD_UPLIFT: tr(
            "the effect of event “{event}” in scenario “{scenario}” would leave nothing; lower "
            "the strength of the ties or the event’s effect."
        ),
        Problem.REFERENCE_NOT_NEUTRAL: tr(
            "the scenario “reference” must stay neutral: no growth, every weight 1, no effect of "
            "ties or crowding."
        ),
        Problem.BAD_LEVEL_DAYS: tr(
            "two whole numbers of days are expected here, the smaller first and at least 1."
        ),
        Problem.OTHER_CONTENT: tr("the content is not as expected ({text})."),
    }


def _of_files(language: Language) -> dict[Problem, str]:
    tr = language.tr
    return {
        Problem.FILE_MISSING: tr("there is no such file; check its name and its folder."),
        Problem.FOLDER_MISSING: tr("its folder does not exist; choose another one."),
        Problem.IS_A_FOLDER: tr("this is a folder; name a file."),
        Problem.NO_PERMISSION: tr("you may not read or write this file; choose another folder."),
        Problem.IN_USE: tr(
            "the file is open in another program such as Excel; close it there or save under "
            "another name."
        ),
        Problem.DISK_FULL: tr("the disk is full; make room or choose another disk."),
        Problem.NOT_WRITABLE: tr("the file cannot be written ({reason}); choose another folder."),
        Problem.NOT_READABLE: tr("the file cannot be read ({reason}); check that it is in reach."),
        Problem.FOREIGN_FILE: tr(
            "this is not a plan of Salon Planner; open a .salonplan or a .json file of it."
        ),
        Problem.DAMAGED_FILE: tr("the file is damaged ({reason}); open an earlier copy of it."),
        Problem.NEWER_FILE: tr(
            "the file was made by a newer version of the program (format {found}, this version "
            "reads up to {known}); update the program."
        ),
        Problem.NOT_JSON: tr(
            "this is not valid JSON from line {line}, column {column}; correct it there."
        ),
        Problem.TOO_LARGE: tr("the file is too large; at most {limit} MB are read."),
        Problem.NOT_A_CALENDAR: tr(
            "this is no calendar; export one as an iCalendar file (.ics) and choose that."
        ),
        Problem.BAD_CALENDAR_LINE: tr(
            "line {line} of the calendar cannot be read; export the calendar again."
        ),
    }


def _of_requests(language: Language) -> dict[Problem, str]:
    tr = language.tr
    return {
        Problem.UNKNOWN_FORMAT: tr("the format “{found}” is not known; choose one of {known}."),
        Problem.LANGUAGE_NOT_THERE: tr(
            "the language “{found}” is not there yet; choose one of {known}."
        ),
        Problem.UNKNOWN_SCENARIO: tr("the plan has no scenario “{found}”; choose one of {known}."),
        Problem.SAMPLE_YEAR: tr("the sample programme exists for {known} only; ask for that year."),
    }
