"""The README's promises: two commands, alone in its first two code blocks, and a picture."""

import re
import shlex

import pytest

from tests.architecture.package import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```[a-z]*\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("number", [0, 1])
def test_each_command_is_one_line_that_runs_the_set_up_script(number: int) -> None:
    lines = BLOCKS[number].splitlines()
    assert len(lines) == 1
    program, script, command = shlex.split(lines[0])
    assert program == "python3"
    assert (ROOT / script).is_file()
    assert command == ("run", "test")[number]


def test_the_pictures_are_there() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert pictures
    assert not [name for name in pictures if not (ROOT / name).is_file()]


def test_every_link_inside_the_project_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert not [name for name in links if not (ROOT / name).exists()]
