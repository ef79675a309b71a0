"""Where the translated texts come from: gettext catalogues, one a language."""

import gettext
from io import BytesIO
from pathlib import Path

from salonplanner import assets

_DOMAIN = "salonplanner"


def catalogue(code: str, folder: Path | None = None) -> gettext.NullTranslations:
    """The texts of a language by its code; the English source where there are none.

    ``folder`` holds ``<code>/LC_MESSAGES/salonplanner.mo``; it is the program's own unless given.
    """
    folder = assets.resource("translations") if folder is None else folder
    compiled = folder / code / "LC_MESSAGES" / f"{_DOMAIN}.mo"
    if compiled.is_file():
        with compiled.open("rb") as file:
            return gettext.GNUTranslations(file)
    source = compiled.with_suffix(".po")
    if source.is_file():
        return gettext.GNUTranslations(_compiled(source, code))
    return gettext.NullTranslations()


def _compiled(source: Path, code: str) -> BytesIO:
    """A catalogue compiled in memory: a checkout works before anything was built in it."""
    # Only such a checkout needs these, and they cost more than all the rest of the language.
    from babel.messages.mofile import write_mo  # noqa: PLC0415
    from babel.messages.pofile import read_po  # noqa: PLC0415

    with source.open("rb") as file:
        messages = read_po(file, locale=code, domain=_DOMAIN)
    content = BytesIO()
    write_mo(content, messages)
    content.seek(0)
    return content
