"""Texts that are shown: marked with a plain literal, extracted, and translated."""

import ast
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.architecture.package import ROOT, module_files

LITERALS = {"tr": 1, "ntr": 2}  # how many first arguments must be plain texts


@pytest.fixture(scope="module")
def catalogues() -> ModuleType:
    """The developer command's own functions: this test and the command must agree."""
    spec = importlib.util.spec_from_file_location("catalogues", ROOT / "packaging/catalogues.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def unmarked(source: str) -> Iterator[str]:
    """Each call that marks something else than a plain text, or that the extraction overlooks."""
    tree = ast.parse(source)
    # Before Python 3.12 an f-string is one token, and the extraction does not look into it.
    formatted = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    hidden = {id(node) for outer in formatted for node in ast.walk(outer)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = getattr(function, "attr", getattr(function, "id", ""))
        count = LITERALS.get(name, 0)
        texts = node.args[:count]
        plain = [isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts]
        if count and (id(node) in hidden or not (len(plain) == count and all(plain))):
            yield f"line {node.lineno}: {ast.unparse(node)}"


@pytest.mark.parametrize(
    "call",
    [
        "language.tr(f'Salon {n}')",
        "language.tr('Salon ' + name)",
        "language.tr('Salon %s' % name)",
        "tr(text)",
        "tr()",
        "language.ntr('{n} salon', text, n)",
        "language.ntr('{n} salon')",
        "f'{language.tr(\"Salon\")} 1'",
    ],
)
def test_a_text_that_is_no_literal_is_found(call: str) -> None:
    assert list(unmarked(call))


@pytest.mark.parametrize(
    "call",
    ["language.tr('Salon {n}', n=n)", "tr('a' 'b')", "ntr('{n} salon', '{n} salons', n)", "f(x)"],
)
def test_a_marked_literal_is_accepted(call: str) -> None:
    assert not list(unmarked(call))


@pytest.mark.parametrize("name", module_files())
def test_marked_texts_are_plain_literals(name: str) -> None:
    path = module_files()[name]
    assert not [f"{name}, {line}" for line in unmarked(path.read_text(encoding="utf-8"))]


def test_catalogues_are_complete_and_in_step_with_the_code(catalogues: ModuleType) -> None:
    found = catalogues.problems(ROOT)
    assert not found, "\n".join(found)


class TestProblems:
    """The check itself, on a small project."""

    @pytest.fixture
    def project(self, tmp_path: Path, catalogues: ModuleType) -> Path:
        """A project of one text and one plural, translated to French."""
        (tmp_path / "salonplanner").mkdir()
        self.code(tmp_path, "tr('Open {name}', name=n)\nntr('One salon', '{n} salons', n)\n")
        french = catalogues.folder(tmp_path) / "fr" / "LC_MESSAGES" / "salonplanner.po"
        catalogue = catalogues.extract(tmp_path)
        catalogue.locale = "fr"
        catalogues.write(french, catalogue)
        catalogues.update(tmp_path)
        self.translate(french, "Ouvrir {name}", "Un salon", "{n} salons")
        return tmp_path

    def code(self, project: Path, text: str) -> None:
        (project / "salonplanner" / "module.py").write_text(text, encoding="utf-8")

    def translate(self, french: Path, opening: str, one: str, many: str) -> None:
        before, _, _ = french.read_text(encoding="utf-8").partition("#: ")
        french.write_text(
            f'{before}#: salonplanner/module.py\nmsgid "Open {{name}}"\nmsgstr "{opening}"\n\n'
            f'#: salonplanner/module.py\nmsgid "One salon"\nmsgid_plural "{{n}} salons"\n'
            f'msgstr[0] "{one}"\nmsgstr[1] "{many}"\n',
            encoding="utf-8",
        )

    def french(self, project: Path) -> Path:
        return project / "resources/translations/fr/LC_MESSAGES/salonplanner.po"

    def test_a_complete_project_has_none(self, project: Path, catalogues: ModuleType) -> None:
        assert catalogues.problems(project) == []

    def test_a_new_text_is_missed(self, project: Path, catalogues: ModuleType) -> None:
        self.code(project, "tr('Open {name}')\nntr('One salon', '{n} salons', n)\ntr('New')\n")
        found = catalogues.problems(project)
        assert any("salonplanner.pot lacks 'New'" in line for line in found)
        assert "fr: 'New' is not translated" in found

    def test_a_text_no_longer_used_is_seen(self, project: Path, catalogues: ModuleType) -> None:
        self.code(project, "tr('Open {name}')\n")
        found = catalogues.problems(project)
        assert any("keeps 'One salon | {n} salons'" in line for line in found)
        assert "fr: 'One salon | {n} salons' is used by no code" in found

    @pytest.mark.parametrize(
        ("translation", "says"),
        [
            (("", "Un salon", "{n} salons"), "is not translated"),
            (("Ouvrir", "Un salon", "{n} salons"), "has other placeholders in 'Ouvrir'"),
            (("Ouvrir {nom}", "Un salon", "{n} salons"), "has other placeholders"),
            (("Ouvrir {name", "Un salon", "{n} salons"), "has a brace without its partner"),
            (("Ouvrir {name}", "Un salon", "salons"), "has other placeholders in 'salons'"),
            (("Ouvrir {name}", "Un salon", ""), "is not translated"),
        ],
    )
    def test_a_wrong_translation_is_named(
        self, project: Path, catalogues: ModuleType, translation: tuple[str, str, str], says: str
    ) -> None:
        self.translate(self.french(project), *translation)
        found = catalogues.problems(project)
        assert len(found) == 1
        assert says in found[0]

    def test_the_form_for_one_may_name_the_number(
        self, project: Path, catalogues: ModuleType
    ) -> None:
        self.translate(self.french(project), "Ouvrir {name}", "{n} salon", "{n} salons")
        assert catalogues.problems(project) == []

    def test_a_fuzzy_entry_is_named(self, project: Path, catalogues: ModuleType) -> None:
        text = self.french(project).read_text(encoding="utf-8")
        self.french(project).write_text(
            text.replace("#: salonplanner", "#, fuzzy\n#: salonplanner", 1), encoding="utf-8"
        )
        assert "fr: 'Open {name}' is marked fuzzy" in catalogues.problems(project)

    def test_compiling_gives_what_gettext_reads(
        self, project: Path, catalogues: ModuleType
    ) -> None:
        compiled = catalogues.compile_catalogues(project)
        assert [path.name for path in compiled] == ["salonplanner.mo"]
        assert b"Ouvrir {name}" in compiled[0].read_bytes()
