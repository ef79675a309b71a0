"""What the preview of a paste says: outcomes, counts, buttons and problems."""

from collections.abc import Iterator
from typing import NamedTuple

from salonplanner.exchange.clipboard.cells import Source
from salonplanner.exchange.clipboard.fields import Field, label
from salonplanner.exchange.clipboard.trouble_words import sentence
from salonplanner.language import Language
from salonplanner.services.pasting import Mode, Outcome, PastedCell, PastedRow, Preview

LONGEST_QUOTE = 40
"""Characters of a cell repeated in a sentence."""


class ProblemLine(NamedTuple):
    """A sentence about a cell, or about a row where ``column`` is -1, by place in the preview."""

    row: int
    column: int
    text: str
    bad: bool


def outcome_text(outcome: Outcome, language: Language) -> str:
    """What becomes of a row, in a word or two."""
    tr = language.tr
    return {
        Outcome.NEW: tr("New"),
        Outcome.CHANGED: tr("Changed"),
        Outcome.SAME: tr("Unchanged"),
        Outcome.REFUSED: tr("Not taken"),
        Outcome.LEFT_OUT: tr("Left out"),
        Outcome.EMPTY: "",
    }[outcome]


def mode_texts(language: Language) -> dict[Mode, str]:
    """The three ways to paste."""
    tr = language.tr
    return {
        Mode.ADD: tr("Add salons"),
        Mode.REVISE: tr("Change salons (by No.)"),
        Mode.CELLS: tr("Paste into the cells"),
    }


def mode_tips(language: Language) -> dict[Mode, str]:
    """What each way does with the rows."""
    tr = language.tr
    return {
        Mode.ADD: tr("Each row is a new salon."),
        Mode.REVISE: tr(
            "Each row changes the salon of its number; a number not in use makes a new salon."
        ),
        Mode.CELLS: tr("The cells go into the table, from the current cell on."),
    }


def title(preview: Preview, language: Language) -> str:
    """What is pasted, counted."""
    rows = sum(row.outcome is not Outcome.EMPTY for row in preview.rows)
    return language.ntr("Paste {n} row", "Paste {n} rows", rows)


def source_text(preview: Preview, source: Source, language: Language) -> str:
    """Where the rows were read from, and whether they have headings."""
    tr = language.tr
    columns = language.ntr("{n} column", "{n} columns", len(preview.columns))
    kind = {
        Source.HTML: tr("Table from the clipboard"),
        Source.TSV: tr("Text from the clipboard, cells parted by tabs"),
        Source.SEMICOLONS: tr("Text from the clipboard, cells parted by semicolons"),
    }[source]
    return f"{kind} · {columns}"


def confirm_text(preview: Preview, language: Language) -> str:
    """The button that pastes: a verb, what it is about, and how many."""
    added, changed = preview.count(Outcome.NEW), preview.count(Outcome.CHANGED)
    if added and changed:
        return language.ntr(
            "Change {changed} and add {n} salon",
            "Change {changed} and add {n} salons",
            added,
            changed=language.number(changed),
        )
    if changed:
        return language.ntr("Change {n} salon", "Change {n} salons", changed)
    return language.ntr("Add {n} salon", "Add {n} salons", added)


def done_text(preview: Preview, language: Language) -> str:
    """What the status bar says after the paste."""
    added, changed = preview.count(Outcome.NEW), preview.count(Outcome.CHANGED)
    said = _said(
        (language.ntr("{n} salon added", "{n} salons added", added), added),
        (language.ntr("{n} salon changed", "{n} salons changed", changed), changed),
    )
    return language.tr("Pasted: {what}.", what=language.list(said))


def counts_text(preview: Preview, language: Language) -> str:
    """All that would happen, in one line."""
    ntr = language.ntr
    added, changed = preview.count(Outcome.NEW), preview.count(Outcome.CHANGED)
    same, refused = preview.count(Outcome.SAME), preview.count(Outcome.REFUSED)
    left_out, bad = preview.count(Outcome.LEFT_OUT), preview.bad_cells
    said = _said(
        (ntr("{n} salon to add", "{n} salons to add", added), added),
        (ntr("{n} salon to change", "{n} salons to change", changed), changed),
        (ntr("{n} unchanged", "{n} unchanged", same), same),
        (ntr("{n} row not taken", "{n} rows not taken", refused), refused),
        (ntr("{n} cell refused", "{n} cells refused", bad), bad),
        (ntr("{n} row left out", "{n} rows left out", left_out), left_out),
    )
    return ", ".join(said) if said else language.tr("Nothing to paste")


def fate_text(preview: Preview, language: Language) -> str:
    """What becomes of a row with a cell that is refused; empty where there is none."""
    tr = language.tr
    if not preview.bad_cells and not preview.count(Outcome.REFUSED):
        return ""
    if preview.mode is Mode.ADD:
        return tr(
            "A refused cell stays blank; without a name, level, region or days a row is not taken."
        )
    return tr("A refused cell leaves the salon’s value as it is.")


def problems(preview: Preview, language: Language) -> list[ProblemLine]:
    """A sentence for each cell and row with something to say, in the order of the rows."""
    return [
        line
        for place, row in enumerate(preview.rows)
        for line in _of_row(place, row, preview, language)
    ]


def _of_row(
    place: int, row: PastedRow, preview: Preview, language: Language
) -> Iterator[ProblemLine]:
    if row.outcome in {Outcome.LEFT_OUT, Outcome.EMPTY}:
        return
    number = language.number(row.line + 1)
    for column, cell in enumerate(row.cells):
        if cell.remark is not None:
            text = language.tr(
                "Row {row}, {column}: {reason}",
                row=number,
                column=column_text(preview, column, language),
                reason=_quoted(cell, language),
            )
            yield ProblemLine(place, column, text, cell.bad)
    if row.remark is not None:
        reason = sentence(row.remark, language)
        text = language.tr("Row {row}: {reason}", row=number, reason=reason)
        yield ProblemLine(place, -1, text, not row.remark.trouble.warns)
    if row.missing:
        fields = language.list([label(field, language) for field in row.missing])
        text = language.tr("Row {row}: no column gives {fields}.", row=number, fields=fields)
        yield ProblemLine(place, -1, text, bad=True)


def column_text(preview: Preview, column: int, language: Language) -> str:
    """A column by its field, its heading or its letter."""
    found = preview.columns[column]
    if found.field is not None and found.field is not Field.COMPUTED:
        return label(found.field, language)
    return found.heading or heading_text(preview, column, language)


def heading_text(preview: Preview, column: int, language: Language) -> str:
    """A column by its heading in the block, or by its letter as in a spreadsheet."""
    heading = " ".join(preview.columns[column].heading.split())
    return heading or language.tr("Column {letter}", letter=_letter(column))


def _quoted(cell: PastedCell, language: Language) -> str:
    if cell.remark is None:
        return ""
    reason = sentence(cell.remark, language)
    text = " ".join(cell.cell.text.split())
    if not text:
        return reason
    short = text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 1]}…"
    return language.tr("“{text}”. {reason}", text=short, reason=reason)


def _said(*counted: tuple[str, int]) -> list[str]:
    return [text for text, count in counted if count]


def _letter(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
