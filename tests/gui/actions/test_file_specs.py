"""The actions of plans and files: the keys everybody knows, and what an export waits for."""

from PySide6.QtGui import QKeySequence

from salonplanner.language import Language
from salonplanner.ui.actions.file_specs import file_specs
from salonplanner.ui.actions.specs import ActionName, Need

SPECS = {spec.name: spec for spec in file_specs(Language("en"))}
Key = QKeySequence.StandardKey


def test_files_have_the_keys_of_every_program():
    wanted = {
        ActionName.NEW: Key.New,
        ActionName.OPEN: Key.Open,
        ActionName.SAVE: Key.Save,
        ActionName.PRINT: Key.Print,
    }
    assert {name: SPECS[name].keys for name in wanted} == wanted


def test_a_workbook_is_not_made_twice_at_once():
    assert SPECS[ActionName.EXPORT_EXCEL].need is Need.IDLE
    assert SPECS[ActionName.EXPORT_AGAIN].need is Need.EXPORTED


def test_what_makes_a_file_reads_as_an_export_that_asks_where():
    exports = (
        ActionName.EXPORT_EXCEL,
        ActionName.EXPORT_PDF,
        ActionName.EXPORT_ICS,
        ActionName.EXPORT_PNG,
    )
    texts = [SPECS[name].text for name in exports]
    assert all(text.startswith("Export ") and text.endswith("…") for text in texts), texts
