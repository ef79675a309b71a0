"""What a preview counts."""

from salonplanner.exchange.clipboard.contents import read_contents
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.language import Language
from salonplanner.services.pasting import Choices, Outcome, Pasting, Preview, TableTarget
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names

SEEDS = load_seeds()
PLAN = sample_plan(SEEDS)
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
HEAD = "Nom\tVille\tNiveau\tDébut\tFin\n"


def preview(
    text: str, target: TableTarget | None = None, left_out: frozenset[int] = frozenset()
) -> Preview:
    block = read_contents("", text)
    assert block is not None
    paste = Pasting(block, PLAN, SEEDS.gazetteer, Language("fr"), NAMES, target)
    return paste.preview(Choices(left_out=left_out))


def test_rows_by_outcome_and_cells_refused() -> None:
    text = HEAD + "A\tFès\tLocal\t#REF!\t#N/A\n\t\t\t\t\nB\tFès\tLocal\t13/07/2025\t20/07/2025\n"
    found = preview(text)
    counts = [found.count(o) for o in (Outcome.NEW, Outcome.REFUSED, Outcome.EMPTY)]
    assert counts == [1, 1, 1]
    assert found.bad_cells == 2
    assert preview(text, left_out=frozenset({0})).bad_cells == 0


def test_what_no_column_gives() -> None:
    found = preview("Nom\tDébut\tFin\nA\t13/07/2025\t20/07/2025\n")
    assert found.lacks(Field.REGION)
    assert not found.lacks(Field.NAME)


def test_only_what_leaves_no_doubt_is_clean() -> None:
    cells = TableTarget(ids=(PLAN.salons[0].id,), fields=(Field.START, Field.END))
    assert preview("13 juillet 2025\t20 juillet 2025", cells).clean
    assert preview("13/07/2025\t20/07/2025", cells).clean
    assert preview("07/07/2025", cells).clean
    assert not preview("06/07/2025", cells).clean
    assert not preview("20/07/2025\t13/07/2025", cells).clean
    assert not preview("x", cells).clean
    assert not preview(HEAD + "A\tFès\tLocal\t13/07/2025\t20/07/2025\n").clean
