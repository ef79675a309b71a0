"""What tests of the clipboard share: nothing is left on it, and real blocks to paste."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from salonplanner.exchange.clipboard.contents import read_contents
from salonplanner.services.pasting import Pasting, TableTarget

TEXT = (
    "N°\tNom\tVille\tNiveau\tDébut\tFin\tExposants\tX\r\n"
    "ZZ-01\tSalon A\tFès\tLocal\t13/07/2025\t20/07/2025\t36 000\t\r\n"
    "ZZ-02\tSalon B\tFezz\tLocall\t06/07/2025\t08/07/2025\t36.000\t\r\n"
    "\t\t\t\t\t\t\t\r\n"
    "\tSalon C\tTaza\tLocal\t20/07/2025\t13/07/2025\t#REF!\t\r\n"
)


@pytest.fixture
def make_pasting(bench, sample) -> Callable[..., Pasting]:
    def made(text: str = TEXT, target: TableTarget | None = None) -> Pasting:
        block = read_contents("", text)
        assert block is not None
        return Pasting(block, sample, bench.gazetteer, bench.language, bench.names, target)

    return made


@pytest.fixture(autouse=True)
def clean_clipboard(qapp: QApplication):
    """What Python put on the offscreen clipboard must not outlive Python."""
    qapp.clipboard().clear()
    yield
    qapp.clipboard().clear()
