"""A light theme and its icons for widgets that need nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.swatch import BarPainter


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, choice="light")
    made.apply()
    yield made
    made.deleteLater()


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(theme)


@pytest.fixture
def bars(theme: Theme, icons: Icons) -> BarPainter:
    return BarPainter(theme, icons)
