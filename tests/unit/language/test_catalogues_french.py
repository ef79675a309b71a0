"""The typography of the French catalogue."""

import re

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from salonplanner import assets

PATH = assets.resource("translations/fr/LC_MESSAGES/salonplanner.po")
WIDE, NARROW = "\u00a0", "\u202f"
MISTAKES = {
    "a straight apostrophe": r"'",
    "a straight quotation mark": r'"',
    "three full stops": r"\.\.\.",
    "a hyphen for a minus": r"(?<![\w-])-\d",
    "no narrow space before a sign": rf"(?!^)(?<![{NARROW}\w({{[/.*-])[;!?](?!\w)|[^{NARROW}][%]",
    "a common space before a sign": r" [;:!?%»]",
    "no space before a sign": r"[\w})][;!?»]|\w%",
    "no wide space before a colon": rf"[^{WIDE}:\d]:(?![\d])",
    "no wide space inside quotation marks": rf"«[^{WIDE}]|[^{WIDE}]»",
    "two spaces": r"  ",
}


def french() -> list[str]:
    with PATH.open("rb") as file:
        catalogue = read_po(file)
    return [text for message in catalogue if message.id for text in forms(message)]


def forms(message: Message) -> tuple[str, ...]:
    if isinstance(message.string, str):
        return (message.string,)
    return tuple(message.string or ())


def test_there_are_texts() -> None:
    assert len(french()) > 500


@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_typography_is_french(mistake: str) -> None:
    found = [text for text in french() if re.search(MISTAKES[mistake], text)]
    assert not found


@pytest.mark.parametrize(
    ("mistake", "text"),
    [
        ("a straight apostrophe", "l'Aïd"),
        ("a straight quotation mark", 'le "plan"'),
        ("three full stops", "Ouvrir..."),
        ("a hyphen for a minus", "au-dessus de -1"),
        ("a common space before a sign", "Déplacer ?"),
        ("no space before a sign", "Déplacer?"),
        ("no narrow space before a sign", f"100{WIDE}%"),
        ("no narrow space before a sign", f"Déplacer{WIDE}?"),
        ("no wide space before a colon", f"Total{NARROW}: 3"),
        ("no wide space inside quotation marks", "« plan »"),
        ("two spaces", "a  b"),
    ],
)
def test_a_mistake_would_be_found(mistake: str, text: str) -> None:
    assert re.search(MISTAKES[mistake], text)


def test_a_mark_that_begins_a_text_is_no_mistake() -> None:
    assert not any(re.search(mistake, "? Aïd al-Adha") for mistake in MISTAKES.values())
