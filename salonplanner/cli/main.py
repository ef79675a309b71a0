"""The ``salonplanner`` program: a command where one is named, else the window."""

import importlib
import os
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import NoReturn

from salonplanner.cli.context import DONE, REFUSED, Context
from salonplanner.cli.output import finish, forget, prepare_streams, tell
from salonplanner.cli.parsing import UsageError
from salonplanner.domain.errors import PlannerError
from salonplanner.language import Language, system_language
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.errors import sentence

PROGRAM = "salonplanner"
COMMANDS = ("new", "forecast", "check", "export", "diff")
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; the exit code.

    0 done, 1 the plan checked has errors, 2 bad usage or bad input, told in one sentence.
    """
    prepare_streams()
    language = Language(system_language())
    try:
        code = _run(list(sys.argv[1:] if arguments is None else arguments), language)
        finish()
    except UsageError as error:
        tell(f"{PROGRAM}: {error}")
        return REFUSED
    except PlannerError as error:
        tell(f"{PROGRAM}: {sentence(error, language)}")
        return REFUSED
    except BrokenPipeError:
        forget()  # whoever read the results has had enough of them
        return DONE
    except OSError as error:
        reason = error.strerror or str(error)
        refusal = language.tr("The result cannot be written: {reason}.", reason=reason)
        tell(f"{PROGRAM}: {refusal}")
        forget()
        return REFUSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    return code


def program() -> NoReturn:
    """The ``salonplanner`` command itself: ``main``, and then out of the process."""
    code = main()
    if "PySide6" in sys.modules:
        # To take hundreds of widgets apart one by one takes longer than most commands take in
        # all; what a window had to save is saved when it closes.
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # as in a program without a console
                stream.flush()
        os._exit(code)
    sys.exit(code)


def _run(arguments: list[str], language: Language) -> int:
    named = bool(arguments) and arguments[0] in COMMANDS
    module = _command(arguments[0] if named else "window")
    prog = f"{PROGRAM} {arguments[0]}" if named else PROGRAM
    parser = module.parser(prog, language)
    try:
        found = parser.parse_args(arguments[1:] if named else arguments)
    except SystemExit as leaving:  # only --help and --version leave
        return DONE if leaving.code is None else int(leaving.code)
    return module.run(found, Context(language, load_seeds()))


def _command(name: str) -> ModuleType:
    """A command's module; only the one asked for, since each brings libraries of its own."""
    return importlib.import_module(f"salonplanner.cli.commands.{name}")
