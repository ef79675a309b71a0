"""CONTRIBUTING gives each dependency with its reason, and each developer command."""

import json
import re
import tomllib

from tests.architecture.package import ROOT

CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def declared() -> set[str]:
    """The packages that pyproject.toml and the tests' package.json name, without versions."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = list(project["dependencies"])
    for extra in project["optional-dependencies"].values():
        wanted += extra
    node = json.loads((ROOT / "tests" / "node" / "package.json").read_text(encoding="utf-8"))
    return {re.split(r"[\[<>=]", name)[0] for name in wanted} | set(node["dependencies"])


def named(section: str) -> set[str]:
    """What the first column of a section's tables names."""
    text = CONTRIBUTING.split(f"\n## {section}\n")[1].split("\n## ")[0]
    columns = re.findall(r"^\| ([^|]+) \| [^|]+ \|$", text, flags=re.MULTILINE)
    names = {name.strip("`") for column in columns for name in column.split(", ")}
    return names - {"package", "name"}


def test_each_dependency_has_its_reason() -> None:
    assert named("Dependencies") == declared()


def test_each_developer_command_is_told() -> None:
    listed = (ROOT / "packaging" / "dev.py").read_text(encoding="utf-8")
    commands = set(re.findall(r'^    "(\w+)": \(', listed, flags=re.MULTILINE))
    assert commands
    assert named("Commands") == commands
