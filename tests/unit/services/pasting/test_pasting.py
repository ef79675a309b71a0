"""Whole pastes: what programs really put on the clipboard, cell by cell, and the edit it makes."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.edits import applied
from salonplanner.domain.salon import Level, Salon
from salonplanner.exchange.clipboard.contents import read_contents
from salonplanner.exchange.clipboard.copying import WHOLE_ROW, SalonCells, copied
from salonplanner.exchange.clipboard.days import DayOrder
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.exchange.clipboard.numbers import DecimalSign
from salonplanner.language import Language
from salonplanner.services.pasting import Choices, Mode, Outcome, Pasting, Preview, TableTarget
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names
from tests.strategies import plans
from tests.unit.services.pasting.blocks import BLOCKS, Block

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
LANGUAGES = {code: Language(code) for code in ("fr", "en")}


def pasting(text="", html="", plan=SAMPLE, code="fr", target=None) -> Pasting:
    block = read_contents(html, text)
    assert block is not None
    return Pasting(block, plan, SEEDS.gazetteer, LANGUAGES[code], NAMES, target)


def words(preview: Preview) -> tuple[tuple[str, ...], ...]:
    """Each row as the blocks write it."""
    made: list[tuple[str, ...]] = []
    for row in preview.rows:
        cells: list[str] = []
        for cell in row.cells:
            mark = ""
            if cell.remark is not None:
                mark = ("!" if cell.bad else "?") + cell.remark.trouble.value + " "
            taken = cell.field is not None and cell.field is not Field.COMPUTED
            cells.append(mark + cell.shown if taken else "-")
        made.append((row.outcome.value, *cells))
    return tuple(made)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_a_real_clipboard_comes_in_right(block: Block) -> None:
    preview = pasting(block.text, block.html, code=block.language).preview(Choices())
    assert preview.mode.value == block.mode
    assert tuple(c.field.value if c.field else "" for c in preview.columns) == block.fields
    assert words(preview) == block.rows
    if preview.edit is not None:
        applied(preview.edit, SAMPLE)


def test_there_are_thirty_blocks() -> None:
    assert len(BLOCKS) >= 30


TARGET = TableTarget(
    ids=tuple(salon.id for salon in SAMPLE.salons),
    fields=(Field.CITY, Field.LEVEL, Field.START, Field.END, Field.COMPUTED, Field.EXHIBITORS),
)


def after(preview: Preview, plan=SAMPLE):
    return plan if preview.edit is None else applied(preview.edit, plan)


def test_a_block_goes_into_the_cells_from_the_current_one() -> None:
    first, second = SAMPLE.salons[:2]
    preview = pasting("Taza\tlocal\r\nOujda\tnational\r\n", target=TARGET).preview(Choices())
    assert preview.mode is Mode.CELLS
    made = after(preview)
    assert [(s.city, s.level) for s in made.salons[:2]] == [
        ("Taza", Level.LOCAL),
        ("Oujda", Level.NATIONAL),
    ]
    assert made.salons[2:] == SAMPLE.salons[2:]
    assert made.salons[0] == msgspec.structs.replace(first, city="Taza", level=Level.LOCAL)
    assert made.salons[1].start == second.start


def test_one_cell_fills_the_selection() -> None:
    target = msgspec.structs.replace(TARGET, height=4, width=1)
    made = after(pasting("Taza\r\n", target=target).preview(Choices()))
    assert [salon.city for salon in made.salons[:4]] == ["Taza"] * 4
    assert made.salons[4:] == SAMPLE.salons[4:]


def test_a_block_that_does_not_fit_is_pasted_once() -> None:
    target = msgspec.structs.replace(TARGET, height=3, width=1)
    preview = pasting("Taza\r\nFès\r\n", target=target).preview(Choices())
    assert len(preview.rows) == 2


def test_computed_cells_numbers_and_what_lies_beyond_take_nothing() -> None:
    target = TableTarget(ids=("OR-01",), fields=(Field.ID, Field.COMPUTED, Field.CITY))
    plan = msgspec.structs.replace(
        SAMPLE, salons=tuple(s for s in SAMPLE.salons if s.id == "OR-01")
    )
    preview = pasting("XX-09\t12\tTaza\tweg\r\nA\tB\tC\r\n", plan=plan, target=target).preview(
        Choices(mode=Mode.CELLS, heading=False)
    )
    troubles = [cell.remark and cell.remark.trouble.value for cell in preview.rows[0].cells]
    assert troubles == ["number-stays", "computed", "city-elsewhere", "no-column-there"]
    assert preview.rows[0].outcome is Outcome.CHANGED
    assert preview.rows[1].outcome is Outcome.REFUSED


def test_blank_cells_empty_what_may_be_empty() -> None:
    salon = SAMPLE.salons[0]
    target = TableTarget(ids=(salon.id,), fields=(Field.NAME, Field.EXHIBITORS))
    preview = pasting("\t\r\nx\ty\r\n", target=target).preview(
        Choices(mode=Mode.CELLS, heading=False, left_out=frozenset({1}))
    )
    (row, _) = preview.rows
    assert row.changes == {"exhibitors": None}
    assert row.cells[0].remark is not None
    assert after(preview).salons[0].name == salon.name


def test_the_last_day_follows_the_first_where_it_is_pasted_alone() -> None:
    salon = SAMPLE.salons[0]
    target = TableTarget(ids=(salon.id,), fields=(Field.START,))
    made = after(pasting("13/07/2025", target=target).preview(Choices())).salons[0]
    assert made.end - made.start == salon.end - salon.start


def test_salons_are_changed_by_their_number() -> None:
    one, other = SAMPLE.salons[0], SAMPLE.salons[5]
    text = f"Statut\tN°\tExposants\r\nConfirmé\t{other.id}\t77\r\n\t{one.id}\t\r\n"
    preview = pasting(text).preview(Choices())
    assert preview.mode is Mode.REVISE
    assert [row.outcome for row in preview.rows] == [Outcome.CHANGED, Outcome.SAME]
    made = after(preview)
    assert made.salon(other.id).exhibitors == 77
    assert made.salon(one.id) == one


def test_a_refused_cell_leaves_the_value_as_it_is() -> None:
    salon = SAMPLE.salons[0]
    text = f"N°\tDébut\tFin\tVille\r\n{salon.id}\t#REF!\t32/07/2025\tTaza\r\n"
    made = after(pasting(text).preview(Choices())).salon(salon.id)
    assert made == msgspec.structs.replace(salon, city="Taza")


def test_a_last_day_refused_does_not_move() -> None:
    salon = SAMPLE.salons[0]
    text = f"N°\tDébut\tFin\r\n{salon.id}\t16/06/2025\t#REF!\r\n"
    made = after(pasting(text).preview(Choices())).salon(salon.id)
    assert made.end == salon.end
    assert made.start != salon.start


def test_a_number_not_in_use_is_a_new_salon_among_changes() -> None:
    known = SAMPLE.salons[0].id
    text = (
        "N°\tNom\tVille\tNiveau\tDébut\tFin\r\n"
        f"{known}\tAutre nom\t\t\t\t\r\nZZ-99\tB\tFès\tLocal\t13/07/2025\t20/07/2025\r\n"
        f"{known}\tEncore\t\t\t\t\r\n"
    )
    preview = pasting(text).preview(Choices())
    outcomes = [row.outcome for row in preview.rows]
    assert outcomes == [Outcome.CHANGED, Outcome.NEW, Outcome.REFUSED]
    assert after(preview).salon("ZZ-99").city == "Fès"


def test_choices_settle_what_is_doubtful() -> None:
    headings = "Nom\tVille\tNiveau\tDébut\tFin\tExposants\r\n"
    text = f"{headings}A\tFès\tLocal\t06/07/2025\t08/07/2025\t36.000\r\n"
    paste = pasting(text)
    usual = paste.preview(Choices())
    assert usual.days.doubtful
    assert usual.numbers_doubtful
    assert not usual.clean
    row = paste.preview(Choices(order=DayOrder.MONTH_FIRST, decimal=DecimalSign.COMMA)).rows[0]
    assert [cell.shown for cell in row.cells[3:]] == ["07/06/2025", "07/08/2025", "36\u202f000"]
    row = paste.preview(Choices(decimal=DecimalSign.POINT)).rows[0]
    assert row.cells[5].shown == "36"


def test_a_cell_can_be_corrected_a_row_left_out_and_a_column_chosen() -> None:
    text = "Nom\tVille\tNiveau\tDébut\tFin\tX\r\nA\tFès\tLocl\t13/07/2025\t20/07/2025\t12\r\n"
    paste = pasting(text)
    assert paste.preview(Choices()).rows[0].outcome is Outcome.REFUSED
    mended = paste.preview(Choices(texts={(1, 2): "Local"}, fields={5: Field.EXHIBITORS}))
    assert mended.rows[0].outcome is Outcome.NEW
    assert after(mended).salons[-1].exhibitors == 12
    left = paste.preview(Choices(texts={(1, 2): "Local"}, left_out=frozenset({0})))
    assert left.edit is None


def test_what_no_column_gives_can_be_chosen_for_all() -> None:
    paste = pasting("Nom\tDébut\tFin\r\nA\t13/07/2025\t20/07/2025\r\n")
    lacking = paste.preview(Choices())
    assert lacking.lacks(Field.LEVEL)
    assert lacking.lacks(Field.REGION)
    made = after(paste.preview(Choices(level=Level.LOCAL, region=SAMPLE.salons[0].region)))
    assert made.salons[-1].region is SAMPLE.salons[0].region


def test_new_numbers_are_never_used_twice() -> None:
    text = "Nom\tVille\tNiveau\tDébut\tFin\r\n" + "A\tFès\tLocal\t13/07/2025\t20/07/2025\r\n" * 30
    made = after(pasting(text).preview(Choices()))
    assert len({salon.id for salon in made.salons}) == len(SAMPLE.salons) + 30


def plain(salon: Salon) -> Salon:
    """The salon as a spreadsheet can hold it: nothing around its texts, breaks of one character."""
    texts = {name: _tidy(getattr(salon, name)) for name in ("name", "city", "venue", "notes")}
    return msgspec.structs.replace(salon, **texts)


def _tidy(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


@given(plans(most_salons=4), st.sampled_from(["fr", "en"]), st.booleans())
def test_what_is_copied_comes_back_the_same(plan, code, marked) -> None:
    salons = tuple(
        msgspec.structs.replace(plain(s), name=plain(s).name or "x", city="Oujda")
        for s in plan.salons
    )
    if not salons:
        return
    plan = msgspec.structs.replace(plan, salons=salons, cities=())
    cells = SalonCells(plan, LANGUAGES[code], NAMES)
    made = copied(
        [[cells.cell(salon, field) for field in WHOLE_ROW] for salon in salons],
        [cells.heading(field) for field in WHOLE_ROW],
    )
    bare = msgspec.structs.replace(plan, salons=())
    paste = pasting(made.text, made.html if marked else "", plan=bare, code=code)
    # As text, days and numbers leave a doubt that the planner settles.
    signs = {"fr": DecimalSign.COMMA, "en": DecimalSign.POINT}
    preview = paste.preview(Choices(order=DayOrder.DAY_FIRST, decimal=signs[code]))
    assert after(preview, bare).salons == salons


@given(st.text(max_size=80), st.text(max_size=80), st.booleans())
def test_nothing_on_a_clipboard_raises(text, html, tabled) -> None:
    block = read_contents(f"<table><tr><td>{html}</table>" if tabled else html, text)
    if block is not None:
        target = TARGET if tabled else None
        paste = Pasting(block, SAMPLE, SEEDS.gazetteer, LANGUAGES["fr"], NAMES, target)
        for mode in Mode:
            preview = paste.preview(Choices(mode=mode))
            after(preview)


def test_a_total_and_headings_that_come_again_have_one_reason_each() -> None:
    head = "N°\tNom\tNiveau\tVille\tDébut\tFin\tExposants\r\n"
    lines = (
        "\tA\tLocal\tFès\t13/07/2025\t20/07/2025\t10\r\n" + head,
        "\tB\tLocal\tTaza\t13/08/2025\t20/08/2025\t20\r\nTOTAL\t\t\t\t\t\t30\r\n",
    )
    preview = pasting(head + "".join(lines)).preview(Choices())
    assert [row.outcome.value for row in preview.rows] == ["new", "refused", "new", "refused"]
    reasons = [row.remark and row.remark.trouble.value for row in preview.rows]
    assert reasons == [None, "heading-again", None, "total-row"]
    assert preview.bad_cells == 0


def test_a_salon_may_be_called_total() -> None:
    text = "Nom\tNiveau\tVille\tDébut\tFin\r\nTotal Art\tLocal\tFès\t13/07/2025\t20/07/2025\r\n"
    assert pasting(text).preview(Choices()).rows[0].outcome is Outcome.NEW


@pytest.mark.parametrize("written", ["{}", "lower", "en dash"])
def test_a_number_is_known_in_small_letters_and_with_another_dash(written) -> None:
    number = SAMPLE.salons[1].id
    text = {"lower": number.lower(), "en dash": number.replace("-", "–")}.get(written, number)
    preview = pasting(f"N°\tExposants\r\n{text}\t77\r\n").preview(Choices())
    assert preview.mode is Mode.REVISE
    assert preview.rows[0].cells[0].shown == number
    assert after(preview).salon(number).exhibitors == 77


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (Field.LOCKED, "no\r\nyes\r\n", {"locked": True}),
        (Field.VENUE, "a\r\nb\r\n", {"venue": "b"}),
        (Field.VENUE, "Statut\r\nconfirmé\r\n", {"venue": "confirmé"}),
    ],
)
def test_one_column_is_headed_by_its_own_name_only(field, text, value) -> None:
    target = TableTarget(ids=tuple(s.id for s in SAMPLE.salons), fields=(field, Field.NOTES))
    preview = pasting(text, target=target).preview(Choices())
    assert preview.heading is None
    assert preview.rows[1].changes == value


@pytest.mark.parametrize(
    ("field", "text"), [(Field.VENUE, "Lieu\r\nb"), (Field.CITY, "Ville\r\nFès")]
)
def test_one_column_with_its_own_name_has_a_heading(field, text) -> None:
    target = TableTarget(ids=tuple(s.id for s in SAMPLE.salons), fields=(field, Field.NOTES))
    preview = pasting(text, target=target).preview(Choices())
    assert preview.heading == 0
    assert preview.rows[0].salon == SAMPLE.salons[0]


def test_a_unit_that_belongs_elsewhere_is_refused() -> None:
    text = "Nom\tNiveau\tVille\tDébut\tDurée\tExposants\tBudget\r\n"
    row = "A\tLocal\tFès\t13/07/2025\t5 jours\t120 DH\t40 stands\r\n"
    preview = pasting(text + row).preview(Choices())
    marks = [cell.remark and cell.remark.trouble.value for cell in preview.rows[0].cells[4:]]
    assert marks == [None, "wrong-unit", "wrong-unit"]
    assert preview.rows[0].salon is not None
    assert preview.rows[0].salon.days == 5


def test_two_days_in_one_cell_do_where_the_last_one_is_left_blank() -> None:
    head = "Nom\tNiveau\tVille\tDébut\tFin\r\n"
    rows = (
        "A\tLocal\tFès\tdu 1er au 7 juillet 2025\t\r\n"
        "B\tLocal\tFès\tdu 1er au 7 juillet 2025\t9 juillet 2025\r\n"
    )
    one, other = pasting(head + rows).preview(Choices()).rows
    assert one.salon is not None
    assert one.salon.days == 7
    assert other.outcome is Outcome.REFUSED


def test_unchanged_salons_of_a_spreadsheet_are_no_copies() -> None:
    cells = SalonCells(SAMPLE, LANGUAGES["fr"], NAMES)
    rows = [[cells.cell(salon, field) for field in WHOLE_ROW] for salon in SAMPLE.salons]
    made = copied(rows, [cells.heading(field) for field in WHOLE_ROW])
    back = pasting(made.text).preview(Choices())
    assert back.mode is Mode.REVISE
    assert back.count(Outcome.SAME) == len(SAMPLE.salons)
    assert back.edit is None
    own = pasting(made.text, made.html).preview(Choices())
    assert own.mode is Mode.ADD
