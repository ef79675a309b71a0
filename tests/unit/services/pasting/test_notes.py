"""What is said of a paste as a whole."""

import pytest

from salonplanner.exchange.clipboard.contents import read_contents
from salonplanner.language import Language
from salonplanner.services.pasting import Choices, Mode, Pasting
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names

SEEDS = load_seeds()
PLAN = sample_plan(SEEDS)
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
HEAD = "Nom|Région|Ville|Niveau|Statut|Début|Fin\n"
ROW = "A|FM|Fès|Local|Proposé|{start}|{end}"


def said(text: str, html: str = "", mode: Mode | None = None) -> str:
    block = read_contents(html, text.replace("|", "\t"))
    assert block is not None
    paste = Pasting(block, PLAN, SEEDS.gazetteer, Language("en"), NAMES)
    notes = paste.preview(Choices(mode=mode)).notes
    return " ".join((*notes.decided, *notes.usual))


@pytest.mark.parametrize(
    ("start", "end", "sentence"),
    [
        ("06/07/2025", "08/07/2025", "such as 06/07/2025 are read day first; no cell proves it"),
        ("06/07/2025", "25/07/2025", "day first, as 25/07/2025 shows"),
        ("06/07/2025", "07/25/2025", "month first, as 07/25/2025 shows"),
        ("25/06/2025", "07/25/2025", "two orders (25/06/2025, 07/25/2025)"),
        ("12 juin", "20 juin", "that of the season, 2025"),
        ("45820", "45828", "as Excel counts days"),
    ],
)
def test_how_days_are_read_is_always_said(start, end, sentence) -> None:
    assert sentence in said(HEAD + ROW.format(start=start, end=end))


def test_what_is_beyond_doubt_needs_no_words() -> None:
    assert said(HEAD + ROW.format(start="12 juin 2025", end="20 juin 2025")) == ""


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Nom;Ville;Niveau;Début;Fin\nA;Fès;Local;13/07/2025;20/07/2025", "at its semicolons"),
        ("Titre|\nNom|Ville\nA|Fès", "1 line above the headings"),
        ("A longer name|Fès\nB and more|Taza", "proposals made from their contents"),
        ("Nom|Ville|Visiteurs\nA|Fès|12", "Computed columns are left out"),
        ("Nom|Début|Fin|Durée\nA|13/07/2025|14/07/2025|2", "number of days is left out"),
        ("Nom|Ville\nA|Fès", "new salons are “Proposed”"),
        ("Nom|Ville\nA|Fès", "it is the city’s"),
        ("Nom|Ville|Budget\nA|Fès|36,000\nB|Fès|1,5", "a decimal comma, as 1,5 shows"),
        ("Nom|Ville|Budget\nA|Fès|36,000\nB|Fès|1.5", "a decimal point, as 1.5 shows"),
        ("Nom|Ville|Statut\nA|Fès|reporté", "Where no status can be read, new salons are"),
        ("Nom|Ville|Statut\nA|Fès|", "Where no status can be read, new salons are"),
    ],
)
def test_what_was_decided_for_all_rows(text, sentence) -> None:
    assert sentence in said(text)


def test_merged_cells_that_spread_are_counted() -> None:
    html = (
        "<table><tr><td>Région<td>Ville<tr><td rowspan=3>FM<td>Fès<tr><td>Taza"
        "<tr><td>Meknès</table>"
    )
    assert "2 cells take the value of the merged cell" in said("", html)


def test_in_changes_blanks_and_last_days_are_explained() -> None:
    text = f"N°|Début|Notes\n{PLAN.salons[0].id}|13 juillet 2025|"
    found = said(text, mode=Mode.REVISE)
    assert "Blank cells change nothing." in found
    assert "each salon keeps its length" in found
