"""What becomes of each row."""

from salonplanner.exchange.clipboard.cells import Cell
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.exchange.clipboard.trouble import Trouble
from salonplanner.exchange.clipboard.values import CellReader, ReadValue
from salonplanner.language import Language
from salonplanner.services.pasting.choices import Choices, Mode, TableTarget
from salonplanner.services.pasting.no_salons import NoSalons
from salonplanner.services.pasting.outcomes import Outcomes
from salonplanner.services.pasting.preview import Outcome, PastedCell, PastedRow
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names

SEEDS = load_seeds()
PLAN = sample_plan(SEEDS)
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
FR = Language("fr")
KNOWN = PLAN.salons[0]


def outcome(
    fields: list[Field], values: list[ReadValue], mode: Mode, target: TableTarget | None = None
) -> PastedRow:
    reader = CellReader(PLAN, SEEDS.gazetteer, FR, NAMES)
    cells = [PastedCell(0, place, Cell("x")) for place in range(len(fields))]
    made = Outcomes(PLAN, SEEDS.gazetteer, FR, NAMES, reader)
    (row,) = made.of([cells], fields, [values], mode, Choices(), target, no_salons=NoSalons(()))
    return row


def test_a_known_number_is_changed_or_taken_for_a_copy() -> None:
    fields, values = [Field.ID, Field.NAME], [ReadValue(KNOWN.id), ReadValue("y")]
    changed = outcome(fields, values, Mode.REVISE)
    assert changed.outcome is Outcome.CHANGED
    assert changed.changes == {"name": "y"}
    assert outcome(fields, values, Mode.ADD).outcome is Outcome.REFUSED


def test_the_same_values_change_nothing() -> None:
    fields, values = [Field.ID, Field.NAME], [ReadValue(KNOWN.id), ReadValue(KNOWN.name)]
    assert outcome(fields, values, Mode.REVISE).outcome is Outcome.SAME


def test_a_row_beyond_the_table_is_refused() -> None:
    target = TableTarget(ids=(), fields=(Field.NAME,))
    row = outcome([Field.NAME], [ReadValue("y")], Mode.CELLS, target)
    assert row.outcome is Outcome.REFUSED
    assert row.remark is not None
    assert row.remark.trouble is Trouble.NO_SALON_THERE
