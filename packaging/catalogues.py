"""Message catalogues: extracts, updates, checks and compiles them, with Babel.

The source texts are English and stand in the code. ``resources/translations/salonplanner.pot`` is
the template made from them, ``<language>/LC_MESSAGES/salonplanner.po`` one language's answer to it,
and the ``.mo`` beside it, which git ignores, is what the program reads.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

DOMAIN = "salonplanner"
# What marks a text in the code: tr("text") and ntr("one", "many", n).
KEYWORDS: dict[str, tuple[int, ...] | None] = {"tr": None, "ntr": (1, 2)}
COMPLETE_LANGUAGES = ("fr",)
_NO_DATE = datetime(2025, 1, 1, tzinfo=UTC)  # a date of today would change the file at each run


def folder(root: Path) -> Path:
    """Where the catalogues of the checkout ``root`` are."""
    return root / "resources" / "translations"


def template_path(root: Path) -> Path:
    """The template of the checkout ``root``."""
    return folder(root) / f"{DOMAIN}.pot"


def catalogue_paths(root: Path) -> dict[str, Path]:
    """Each language's catalogue in the checkout ``root``, by language code."""
    found = sorted(folder(root).glob(f"*/LC_MESSAGES/{DOMAIN}.po"))
    return {path.parent.parent.name: path for path in found}


def extract(root: Path) -> Catalog:
    """A template made afresh from the code of the checkout ``root``."""
    template = Catalog(
        domain=DOMAIN,
        project="Salon Planner",
        copyright_holder="Salon Planner contributors",
        creation_date=_NO_DATE,
        revision_date=_NO_DATE,
        charset="utf-8",
    )
    package = root / "salonplanner"
    rows = extract_from_dir(
        package,
        method_map=[("**.py", "python")],
        keywords=KEYWORDS,
        comment_tags=("Translators:",),
        strip_comment_tags=True,
    )
    for name, _line, message, comments, context in sorted(rows, key=lambda row: (row[0], row[1])):
        # A line number would change with every edit above it.
        place = (f"salonplanner/{Path(name).as_posix()}", 0)
        template.add(message, locations=[place], auto_comments=comments, context=context)
    return template


def read(path: Path) -> Catalog:
    """The catalogue or template in the file ``path``."""
    with path.open("rb") as file:
        return read_po(file, domain=DOMAIN)


def write(path: Path, catalogue: Catalog) -> None:
    """Writes a catalogue the same way each time, so that only changed texts differ."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalogue, width=100, include_lineno=False, ignore_obsolete=True)


def update(root: Path) -> None:
    """Writes the template afresh and brings every language's catalogue in line with it."""
    template = extract(root)
    write(template_path(root), template)
    for path in catalogue_paths(root).values():
        catalogue = read(path)
        catalogue.update(template, no_fuzzy_matching=True)
        catalogue.revision_date = _NO_DATE
        write(path, catalogue)


def compile_catalogues(root: Path) -> list[Path]:
    """Compiles each language's catalogue beside its source; gives the compiled files."""
    compiled: list[Path] = []
    for path in catalogue_paths(root).values():
        target = path.with_suffix(".mo")
        content = BytesIO()
        write_mo(content, read(path))
        if not target.is_file() or target.read_bytes() != content.getvalue():
            target.write_bytes(content.getvalue())
        compiled.append(target)
    return compiled


def problems(root: Path) -> list[str]:
    """What is wrong with the catalogues of the checkout ``root``, one sentence each."""
    fresh = extract(root)
    found = list(_template_problems(root, fresh))
    for language, path in catalogue_paths(root).items():
        found += _catalogue_problems(language, read(path), fresh)
    found += [
        f"{language}: there is no catalogue"
        for language in COMPLETE_LANGUAGES
        if language not in catalogue_paths(root)
    ]
    return found


def _template_problems(root: Path, fresh: Catalog) -> Iterator[str]:
    path = template_path(root)
    if not path.is_file():
        yield f"{path.name}: missing; run the developer command extract"
        return
    kept, wanted = _places(read(path)), _places(fresh)
    for text in sorted(wanted.keys() - kept.keys()):
        yield f"{path.name} lacks {text!r}; run the developer command extract"
    for text in sorted(kept.keys() - wanted.keys()):
        yield f"{path.name} keeps {text!r}, which no code uses; run the developer command extract"
    for text in sorted(kept.keys() & wanted.keys()):
        if kept[text] != wanted[text]:
            yield f"{path.name} names other files for {text!r}; run the developer command extract"


def _places(catalogue: Catalog) -> dict[str, list[str]]:
    """The files that use each text."""
    return {
        _key(message): sorted({name for name, _line in message.locations})
        for message in catalogue
        if message.id
    }


def _key(message: Message) -> str:
    text = " | ".join(_texts(message.id))
    return f"{message.context}: {text}" if message.context else text


def _texts(value: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)


def _catalogue_problems(language: str, catalogue: Catalog, fresh: Catalog) -> Iterator[str]:
    translated = {_key(message): message for message in catalogue if message.id}
    for source in fresh:
        if not source.id:
            continue
        key = _key(source)
        message = translated.get(key)
        answers = _texts(message.string) if message is not None else ()
        complete = bool(answers) and all(answers)
        if language in COMPLETE_LANGUAGES and not complete:
            yield f"{language}: {key!r} is not translated"
        if message is not None and message.fuzzy:
            yield f"{language}: {key!r} is marked fuzzy"
        if complete:
            yield from _placeholder_problems(language, key, _texts(source.id), answers)
    if language in COMPLETE_LANGUAGES:
        for key in sorted(translated.keys() - {_key(source) for source in fresh if source.id}):
            yield f"{language}: {key!r} is used by no code"


def _placeholder_problems(
    language: str, key: str, sources: tuple[str, ...], answers: tuple[str, ...]
) -> Iterator[str]:
    """A translation that lacks a ``{name}`` of its source, or has one that the source lacks.

    The form for one may leave a placeholder out where the English one does ("One salon").
    """
    allowed = [placeholders(source) for source in sources]
    for number, answer in enumerate(answers):
        try:
            used = placeholders(answer)
        except ValueError:
            yield f"{language}: {key!r} has a brace without its partner in {answer!r}"
            continue
        fits = used in allowed if number < len(answers) - 1 else used == allowed[-1]
        if not fits:
            yield f"{language}: {key!r} has other placeholders in {answer!r}"


def placeholders(text: str) -> frozenset[str]:
    """The names in braces of a text.

    Raises:
        ValueError: A brace lacks its partner.
    """
    return frozenset(name for _text, name, _spec, _conv in Formatter().parse(text) if name)
