"""What the preview says."""

from salonplanner.language import Language
from salonplanner.services.pasting import Choices, Mode, Outcome
from salonplanner.ui.paste.wording import (
    confirm_text,
    counts_text,
    done_text,
    fate_text,
    heading_text,
    mode_texts,
    mode_tips,
    outcome_text,
    problems,
    source_text,
    title,
)

EN = Language("en")


def test_counts_name_all_that_would_happen(make_pasting) -> None:
    preview = make_pasting().preview(Choices(left_out=frozenset({0})))
    assert counts_text(preview, EN) == (
        "1 salon to add, 1 row not taken, 3 cells refused, 1 row left out"
    )
    assert title(preview, EN) == "Paste 3 rows"
    assert confirm_text(preview, EN) == "Add 1 salon"
    assert done_text(preview, EN) == "Pasted: 1 salon added."


def test_the_button_counts_changes_too(make_pasting, sample) -> None:
    known = sample.salons[0].id
    text = (
        f"N°\tNom\tVille\tNiveau\tDébut\tFin\r\n{known}\tX\t\t\t\t\r\n"
        "ZZ-1\tY\tFès\tLocal\t13/07/2025\t20/07/2025\r\n"
    )
    preview = make_pasting(text).preview(Choices())
    assert confirm_text(preview, EN) == "Change 1 and add 1 salon"
    changed = make_pasting(text).preview(Choices(left_out=frozenset({1})))
    assert confirm_text(changed, EN) == "Change 1 salon"
    assert done_text(preview, EN) == "Pasted: 1 salon added and 1 salon changed."


def test_each_problem_names_row_column_text_and_reason(make_pasting) -> None:
    lines = problems(make_pasting().preview(Choices()), EN)
    assert "Row 3, Level: “Locall”. This is no level" in " ".join(line.text for line in lines)
    assert [line.bad for line in lines] == [False, True, True, True, False, True]


def test_a_field_without_a_column_is_a_problem_of_the_row(make_pasting) -> None:
    lines = problems(
        make_pasting("Nom\tDébut\tFin\nA\t13/07/2025\t20/07/2025").preview(Choices()), EN
    )
    assert [line.text for line in lines] == ["Row 2: no column gives Level and Region."]
    assert lines[0].column == -1


def test_rows_with_refused_cells_are_told_what_becomes_of_them(make_pasting) -> None:
    assert fate_text(make_pasting().preview(Choices()), EN)
    clean = make_pasting("Nom\tVille\tNiveau\tDébut\tFin\nA\tFès\tLocal\t13/07/2025\t20/07/2025")
    assert fate_text(clean.preview(Choices()), EN) == ""


def test_columns_without_a_heading_have_a_letter(make_pasting) -> None:
    preview = make_pasting("\t".join(["x"] * 28)).preview(Choices())
    assert heading_text(preview, 0, EN) == "Column A"
    assert heading_text(preview, 27, EN) == "Column AB"


def test_every_choice_has_its_words(make_pasting) -> None:
    assert set(mode_texts(EN)) == set(mode_tips(EN)) == set(Mode)
    assert all(outcome_text(o, EN) for o in Outcome if o is not Outcome.EMPTY)
    block = make_pasting().block
    assert source_text(make_pasting().preview(Choices()), block.source, EN).endswith("8 columns")
