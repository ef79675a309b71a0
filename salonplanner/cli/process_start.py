"""How long ago the process began, asked of the system: before the first line of Python ran."""

import os
import sys
import time
from pathlib import Path

_IMPORTED = time.monotonic()
"""What is known where the system does not say: a little too late."""
_LONGEST = 3600.0
"""Seconds; a longer answer is a clock that was set meanwhile."""


def seconds_since_start() -> float:
    """Seconds since the process began."""
    found = _asked()
    since_import = time.monotonic() - _IMPORTED
    if found is None or not since_import <= found <= since_import + _LONGEST:
        return since_import
    return found


def _asked() -> float | None:
    try:
        if sys.platform == "linux":
            return _on_linux()
        if sys.platform == "win32":
            return _on_windows()
        if sys.platform == "darwin":
            return _on_macos()
    except (OSError, ValueError, IndexError, AttributeError):
        return None
    return None


if sys.platform == "linux":

    def _on_linux() -> float:
        """From the ticks since the machine started, in the 22nd field of the process's state."""
        state = Path("/proc/self/stat").read_text(encoding="ascii", errors="replace")
        ticks = int(state.rpartition(")")[2].split()[19])
        return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


if sys.platform == "win32":

    def _on_windows() -> float | None:
        """From the process's creation time, in tenths of microseconds since 1601."""
        import ctypes  # noqa: PLC0415 - only this question needs it
        from ctypes import wintypes  # noqa: PLC0415

        times = [wintypes.FILETIME() for _ in range(4)]
        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.GetProcessTimes.argtypes = [wintypes.HANDLE, *[ctypes.c_void_p] * 4]
        answer = kernel.GetProcessTimes(kernel.GetCurrentProcess(), *map(ctypes.byref, times))
        if not answer:
            return None
        created = times[0].dwHighDateTime << 32 | times[0].dwLowDateTime
        return time.time() - (created / 1e7 - 11_644_473_600)


if sys.platform == "darwin":

    def _on_macos() -> float | None:
        """From the start in the process's BSD information (PROC_PIDTBSDINFO of libproc)."""
        import ctypes  # noqa: PLC0415 - only this question needs it

        size, seconds_at = 136, 120
        information = ctypes.create_string_buffer(size)
        library = ctypes.CDLL("/usr/lib/libproc.dylib")
        if library.proc_pidinfo(os.getpid(), 3, ctypes.c_uint64(0), information, size) != size:
            return None
        seconds = int.from_bytes(information.raw[seconds_at : seconds_at + 8], "little")
        micros = int.from_bytes(information.raw[seconds_at + 8 : seconds_at + 16], "little")
        return time.time() - (seconds + micros / 1e6)
