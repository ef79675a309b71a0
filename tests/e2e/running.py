"""Runs the program as somebody would, in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SALON = {
    "id": "OR-01",
    "name": "Salon d’Oujda",
    "level": "local",
    "region": "MA-02",
    "city": "Oujda",
    "start": "2025-06-05",
    "end": "2025-06-09",
}
MINIMAL: dict[str, Any] = {
    "format": "salonplanner",
    "version": 1,
    "season": {"year": 2025, "start": "2025-06-01", "end": "2025-10-31"},
    "salons": [SALON],
}


def planner(
    *arguments: str | Path, options: tuple[str, ...] = (), **variables: str
) -> subprocess.CompletedProcess[str]:
    """What the program answers, its locale being English unless told otherwise."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LC_", "LANG", "QT_", "DISPLAY", "WAYLAND"))
    }
    environment |= {"LANG": "en_GB.UTF-8", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"} | variables
    return subprocess.run(
        [sys.executable, *options, "-m", "salonplanner", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        timeout=120,
        check=False,
    )


def done(*arguments: str | Path) -> str:
    """The results of a command that must succeed."""
    answer = planner(*arguments)
    assert (answer.returncode, "Traceback" in answer.stderr) == (0, False), answer.stderr
    return answer.stdout


def refused(*arguments: str | Path, **variables: str) -> str:
    """The one sentence of a command that must be refused."""
    answer = planner(*arguments, options=(), **variables)
    assert answer.returncode == 2, answer
    assert not answer.stdout
    lines = answer.stderr.splitlines()
    assert len(lines) == 1, answer.stderr
    assert "Traceback" not in lines[0]
    return lines[0]


def written(path: Path, raw: object) -> Path:
    path.write_text(json.dumps(raw), encoding="utf-8")
    return path
