"""The window, the program's usual face; without a screen, a sentence instead."""

import argparse
import gc
import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from salonplanner import __version__
from salonplanner.cli.context import REFUSED, Context
from salonplanner.cli.output import give, tell
from salonplanner.cli.parsing import Parser
from salonplanner.cli.process_start import seconds_since_start
from salonplanner.language import Language

NEEDING_NO_SCREEN = ("new", "forecast", "check", "export", "diff")
_SOCKETS = Path("/", "tmp", ".X11-unix")
"""Where every X server on Unix listens."""
_LOCAL_DISPLAY = re.compile(r"(?:unix)?:(?P<number>\d+)(?:\.\d+)?")


def parser(prog: str, language: Language) -> Parser:
    """What the program takes where no command is named."""
    tr = language.tr
    commands = (
        ("new", tr("make an empty season, or the illustrative programme")),
        ("forecast", tr("show what a scenario gives for a plan")),
        ("check", tr("show what is wrong with a plan")),
        ("export", tr("put a plan in a file for others")),
        ("diff", tr("show what turns one plan into another")),
    )
    width = max(len(name) for name, _ in commands)
    listed = "\n".join(f"  {name:<{width}}  {text}" for name, text in commands)
    made = Parser(
        prog,
        tr("Open the window, on a plan if one is named."),
        language,
        epilog="\n".join((tr("commands, each with its own --help:"), listed)),
    )
    add = made.arguments.add_argument
    add("plan", metavar="PLAN", type=Path, nargs="?", help=tr("the plan: .salonplan or .json"))
    add("--exit-when-ready", action="store_true", help=tr("leave once the window can be used"))
    add(
        "--version",
        action="version",
        version=f"Salon Planner {__version__}",
        help=tr("show the version and leave"),
    )
    return made


def has_screen(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be shown; a desktop always can, Linux only with a display."""
    if platform in {"win32", "darwin"}:
        return True
    if environment.get("QT_QPA_PLATFORM") or environment.get("WAYLAND_DISPLAY"):
        return True
    return display_answers(environment.get("DISPLAY", ""))


def display_answers(display: str) -> bool:
    """Whether somebody listens at an X display; one of another machine is taken to.

    Qt ends the whole process where nobody does.
    """
    local = _LOCAL_DISPLAY.fullmatch(display)
    if local is None:
        return bool(display)
    path = str(_SOCKETS / f"X{local['number']}")
    for address in (path, f"\0{path}"):
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(2)
            if probe.connect_ex(address) == 0:
                return True
    return False


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Show the window until it is closed."""
    language = context.language
    if not has_screen(os.environ):
        tell(_no_screen(language))
        return REFUSED
    # Nothing that start-up makes is garbage yet, and looking for some takes a fifth of its time;
    # the window, once shown, has it looked for again.
    gc.disable()
    try:
        return _show(arguments, context)
    finally:
        gc.enable()


def _show(arguments: argparse.Namespace, context: Context) -> int:
    language = context.language
    try:
        # Qt takes longer to start than any command that does without it.
        from salonplanner.ui import app  # noqa: PLC0415
    except ImportError as error:
        if "PySide6" not in (error.path or ""):
            raise
        tell(
            language.tr(
                "The window cannot be shown: a library of the system is missing ({reason}).",
                reason=str(error).partition(":")[0],
            )
        )
        return REFUSED
    on_ready = _tell_ready if arguments.exit_when_ready else None
    return app.run(arguments.plan, on_ready, language=language, seeds=context.seeds)


def _tell_ready() -> None:
    give(f"ready {seconds_since_start():.3f}")


def _no_screen(language: Language) -> str:
    commands = language.list(NEEDING_NO_SCREEN)
    return language.tr(
        "The window needs a screen, and there is none here; these commands do without: {commands}.",
        commands=commands,
    )
