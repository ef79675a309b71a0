"""The package as the architecture tests see it: its modules, by name and by file."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "salonplanner"


def module_files() -> dict[str, Path]:
    """Every module's file by its dotted name, packages included."""
    files: dict[str, Path] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        files[name] = path
    return files


def layer(name: str) -> str:
    """The top folder of a module: ``ui`` of ``salonplanner.ui.app``; empty for the package."""
    return name.split(".")[1] if "." in name else ""
