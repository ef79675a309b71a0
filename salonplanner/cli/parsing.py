"""What is typed on the command line: an argument parser that speaks the reader's language."""

import argparse
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NoReturn

from salonplanner.domain.validation import FIRST_YEAR, LAST_YEAR
from salonplanner.language import Language


class UsageError(Exception):
    """A command line that cannot be understood; its text is a sentence for whoever typed it."""


class Parser(argparse.ArgumentParser):
    """A parser whose mistakes are one sentence, and whose help is in the reader's language."""

    def __init__(self, prog: str, description: str, language: Language, epilog: str = "") -> None:
        before_usage = language.tr("usage:") + " "

        class Formatter(argparse.RawDescriptionHelpFormatter):
            def add_usage(
                self,
                usage: str | None,
                actions: Iterable[argparse.Action],
                groups: Iterable[Any],
                prefix: str | None = None,
            ) -> None:
                super().add_usage(usage, actions, groups, prefix or before_usage)

        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            add_help=False,
            allow_abbrev=False,
            formatter_class=Formatter,
        )
        self._language = language
        self.arguments = self.add_argument_group(language.tr("arguments"))
        self.arguments.add_argument(
            "-h", "--help", action="help", help=language.tr("show this help and leave")
        )

    def error(self, message: str) -> NoReturn:
        """Raise UsageError; the parser of the standard library would print and leave."""
        tr = self._language.tr
        reason = _reason(message, self._language)
        raise UsageError(tr("{reason}; see: {command} --help", reason=reason, command=self.prog))


_MISTAKES = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        r"the following arguments are required: (?P<missing>.+)",
        r"unrecognized arguments: (?P<unknown>.+)",
        r"argument (?P<lacking>[^:]+): expected one argument",
        r"argument (?P<sated>[^:]+): ignored explicit argument .+",
        r"argument (?P<name>[^:]+): invalid choice: (['\"])(?P<found>.*)\2 "
        r"\(choose from (?P<known>.+)\)",
        r"argument (?P<name>[^:]+): (?P<clause>.+)",
    )
)
"""What the standard library says of a mistake, in English whoever reads it."""


def _reason(message: str, language: Language) -> str:
    """A mistake in the reader's language; as it stands where the library found new words."""
    tr = language.tr
    said = next((found for one in _MISTAKES if (found := one.fullmatch(message))), None)
    parts = {} if said is None else said.groupdict()
    if "missing" in parts:
        return tr("{names} must be given", names=parts["missing"])
    if "unknown" in parts:
        return tr("“{names}” is not known here", names=parts["unknown"])
    if "lacking" in parts:
        return tr("a value must follow {name}", name=parts["lacking"])
    if "sated" in parts:
        return tr("no value can follow {name}", name=parts["sated"])
    if "found" in parts:
        parts["known"] = parts["known"].replace("'", "")
        return tr("{name}: “{found}” is none of {known}", **parts)
    if "clause" in parts:
        return tr("{where}: {clause}", where=parts["name"], clause=parts["clause"])
    return message


def add_plan(parser: Parser, name: str, text: str) -> None:
    """Let the parser take a plan's file."""
    parser.arguments.add_argument(name.lower(), metavar=name, type=Path, help=text)


def add_format(parser: Parser, language: Language, *formats: str) -> None:
    """Let the parser take one of some formats of its results, the first where none is given."""
    parser.arguments.add_argument(
        "--format",
        choices=formats,
        default=formats[0],
        help=language.tr("how the result is written: {formats}", formats=", ".join(formats)),
    )


def season_year(language: Language) -> Callable[[str], int]:
    """What reads the year of a season that somebody typed."""

    def year(text: str) -> int:
        if text.isascii() and text.isdigit() and FIRST_YEAR <= int(text[:6]) <= LAST_YEAR:
            return int(text)
        message = language.tr(
            "a year from {first} to {last} is expected, not “{found}”",
            first=FIRST_YEAR,
            last=LAST_YEAR,
            found=text[:40],
        )
        raise argparse.ArgumentTypeError(message.replace("%", "%%"))

    return year
