"""The declaration of the settings."""

import ast
from pathlib import Path
from typing import get_args

import msgspec

from salonplanner.domain.places import RegionCode
from salonplanner.language import LANGUAGES
from salonplanner.settings import settings as declaration
from salonplanner.settings.settings import Settings

TYPES = {field.name: field.type for field in msgspec.structs.fields(Settings)}


def test_the_languages_are_the_programs() -> None:
    assert get_args(TYPES["language"]) == ("system", *LANGUAGES)


def test_every_region_can_be_the_chamber() -> None:
    for code in ("", *RegionCode):
        assert msgspec.convert(str(code), TYPES["chamber"]) == code


def test_the_defaults_are_within_their_bounds() -> None:
    for name, value in msgspec.structs.asdict(Settings()).items():
        assert msgspec.convert(value, TYPES[name]) == value


def test_each_setting_has_a_line_of_prose() -> None:
    tree = ast.parse(Path(declaration.__file__).read_text(encoding="utf-8"))
    body = next(node for node in tree.body if isinstance(node, ast.ClassDef)).body
    for index, node in enumerate(body):
        if isinstance(node, ast.AnnAssign):
            prose = body[index + 1]
            assert isinstance(prose, ast.Expr)
            assert isinstance(prose.value, ast.Constant)
