"""A desktop with one running program: mouse, keys and what is seen, as somebody has them.

Nothing is known of the inside of the program: it is driven by xdotool, and every wait is for
something that can be seen from outside, a window, a title or a file.
"""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from tests.e2e.running import ROOT

T = TypeVar("T")
PATIENCE_SECONDS = 30.0
BETWEEN_LOOKS = 0.02


class Desktop:
    """Starts the program on a display; ``window`` is its main window."""

    def __init__(self, display: str, size: tuple[int, int], path: Path | None = None) -> None:
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("LC_", "LANG", "QT_", "WAYLAND"))
        } | {"DISPLAY": display, "LANG": "fr_FR.UTF-8", "PYTHONPATH": str(ROOT)}
        self._written: str | None = None
        self.album: Path | None = None
        """Where a picture goes of what is seen when something is waited for in vain."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "salonplanner", *([str(path)] if path else [])],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        try:
            self.window = self.until(self._only_window, "the window is shown")
            self._place(*size)
        except BaseException:
            self.end()
            raise

    # ----------------------------------------------------------------------------- seeing

    def until(self, look: Callable[[], T], what: str) -> T:
        """What ``look`` finds as soon as it finds something."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            found = look()
            if found:
                return found
            if self.process.poll() is not None:
                break
            time.sleep(BETWEEN_LOOKS)
        titles = self.titles()
        if self.album is not None:
            self.picture(self.album)
        raise AssertionError(f"waited in vain until {what}; windows: {titles}\n{self.end()}")

    def windows(self) -> list[str]:
        """The program's windows that are shown."""
        answer = self._ask("search", "--onlyvisible", "--pid", str(self.process.pid))
        return answer.split()

    def titles(self) -> list[str]:
        """What the windows are called."""
        return [self.title(window) for window in self.windows()]

    def title(self, window: str = "") -> str:
        """What a window is called, the main one unless another is named."""
        return self._ask("getwindowname", window or self.window).strip()

    @property
    def unsaved(self) -> bool:
        """Whether the title bears the mark of unsaved changes."""
        return "*" in self.title()

    def picture(self, path: Path) -> None:
        """Keep what is seen, to be looked at."""
        subprocess.run(
            ["import", "-window", "root", str(path)], env=self.environment, check=False, timeout=30
        )

    # ----------------------------------------------------------------------- mouse and keys

    def click(self, x: int, y: int, keys: str = "") -> None:
        """Click at a place of the main window, with keys such as ``ctrl`` held down."""
        with self._held(keys):
            self._do("mousemove", "--window", self.window, x, y, "click", 1)

    def drag(
        self,
        start: tuple[int, int],
        end: tuple[int, int],
        keys: str = "",
        *,
        escape: bool = False,
    ) -> None:
        """Drag from one place of the main window to another, not in one jump.

        ``keys`` are held down meanwhile; with ``escape`` it is given up before the drop.
        """
        steps = [
            (
                start[0] + (end[0] - start[0]) * part // 8,
                start[1] + (end[1] - start[1]) * part // 8,
            )
            for part in range(1, 9)
        ]
        with self._held(keys):
            self._do("mousemove", "--window", self.window, *start, "mousedown", 1)
            for x, y in steps:
                self._do("mousemove", "--window", self.window, x, y)
            if escape:
                # Not ``press``, which would let go of the mouse button first.
                self._do("key", "Escape")
            self._do("mouseup", 1)

    @contextmanager
    def _held(self, keys: str) -> Generator[None]:
        if keys:
            self._do("keydown", keys)
        try:
            yield
        finally:
            if keys:
                self._do("keyup", keys)

    def copy(self, text: str, xclip: Path) -> None:
        """Put a text on the clipboard, as another program does."""
        subprocess.run(
            [xclip, "-selection", "clipboard"],
            input=text.encode(),
            env=self.environment,
            check=True,
            timeout=30,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def press(self, *keys: str) -> None:
        """Press keys one after the other, such as ``ctrl+s``."""
        self._do("key", "--clearmodifiers", *keys)

    def write(self, text: str) -> None:
        """Type a text of plain letters."""
        self._do("type", "--delay", 2, text)

    def name_file(self, path: Path) -> None:
        """Type a path of plain letters in the file dialog about to open, and confirm it."""
        dialog = self._next_dialog()
        self.press("ctrl+a")
        self.write(str(path))

        def confirmed() -> bool:
            # The first Enter may only close the list of names that goes with it.
            if dialog in self.windows():
                self.press("Return")
                time.sleep(0.1)
            return dialog not in self.windows()

        self.until(confirmed, "the file dialog is closed")
        self._focus(self.window)

    def answer(self, *keys: str, leaves: bool = False) -> None:
        """Press keys in the dialog about to open; the last closes it, or ends the program."""
        dialog = self._next_dialog()
        self.press(*keys)
        if not leaves:
            self.until(lambda: dialog not in self.windows(), "the dialog is closed")
            self._focus(self.window)

    # ------------------------------------------------------------------------------ ending

    def ended(self) -> int:
        """The exit code of the program, which is about to end."""
        return self.process.wait(timeout=PATIENCE_SECONDS)

    def end(self) -> str:
        """End the program if it still runs; what it wrote on its standard error."""
        if self.process.poll() is None:
            self.process.terminate()
        if self._written is None:
            self._written = self.process.communicate(timeout=PATIENCE_SECONDS)[1]
        return self._written

    # ---------------------------------------------------------------------------- in detail

    def _only_window(self) -> str:
        windows = self.windows()
        return windows[0] if len(windows) == 1 else ""

    def _dialog(self) -> str:
        return next((window for window in self.windows() if window != self.window), "")

    def _next_dialog(self) -> str:
        dialog = self.until(self._dialog, "a dialog is shown")
        self._focus(dialog)
        return dialog

    def _place(self, width: int, height: int) -> None:
        self._do("windowmove", self.window, 0, 0, "windowsize", self.window, width, height)

        def placed() -> bool:
            answer = self._ask("getwindowgeometry", self.window)
            place = tuple(map(int, re.findall(r"-?\d+", answer)[-5:]))
            return place[0:2] == (0, 0) and place[-2:] == (width, height)

        self.until(placed, "the window has its size")
        self._focus(self.window)

    def _focus(self, window: str) -> None:
        """Without a window manager nobody else gives a window the keyboard."""

        def focused() -> bool:
            # A window just made or just moved cannot take it for a moment.
            asked = subprocess.run(
                ["xdotool", "windowfocus", "--sync", window],
                env=self.environment,
                capture_output=True,
                check=False,
                timeout=30,
            )
            return asked.returncode == 0

        self.until(focused, "the window has the keyboard")

    def _do(self, *arguments: str | int) -> None:
        subprocess.run(
            ["xdotool", *map(str, arguments)], env=self.environment, check=True, timeout=30
        )

    def _ask(self, *arguments: str) -> str:
        return subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=30,
        ).stdout
