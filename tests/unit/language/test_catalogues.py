"""Catalogues: compiled, in source, missing."""

from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from salonplanner.language.catalogues import catalogue

SOURCE = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

msgid "Save"
msgstr "Enregistrer"

msgid "{n} salon"
msgid_plural "{n} salons"
msgstr[0] "{n} salon"
msgstr[1] "{n} salons"
"""


def put(folder: Path, name: str, data: bytes) -> None:
    path = folder / "fr" / "LC_MESSAGES" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def compiled(source: str) -> bytes:
    content = BytesIO()
    write_mo(content, read_po(BytesIO(source.encode()), locale="fr"))
    return content.getvalue()


def test_a_compiled_catalogue_is_read(tmp_path: Path) -> None:
    put(tmp_path, "salonplanner.mo", compiled(SOURCE))
    assert catalogue("fr", tmp_path).gettext("Save") == "Enregistrer"


def test_a_fresh_checkout_reads_the_source(tmp_path: Path) -> None:
    put(tmp_path, "salonplanner.po", SOURCE.encode())
    texts = catalogue("fr", tmp_path)
    assert texts.gettext("Save") == "Enregistrer"
    assert texts.ngettext("{n} salon", "{n} salons", 0) == "{n} salon"


def test_the_compiled_one_comes_first(tmp_path: Path) -> None:
    put(tmp_path, "salonplanner.po", SOURCE.encode())
    put(tmp_path, "salonplanner.mo", compiled(SOURCE.replace("Enregistrer", "Sauver")))
    assert catalogue("fr", tmp_path).gettext("Save") == "Sauver"


def test_without_a_catalogue_the_source_is_shown(tmp_path: Path) -> None:
    texts = catalogue("fr", tmp_path)
    assert texts.gettext("Save") == "Save"
    assert texts.ngettext("{n} salon", "{n} salons", 2) == "{n} salons"


def test_the_program_has_its_french_texts() -> None:
    assert catalogue("fr").gettext("Save") == "Enregistrer"
