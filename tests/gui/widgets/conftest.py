"""What paints bars, for widgets that need nothing else."""

import pytest

from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.swatch import BarPainter


@pytest.fixture
def bars(theme: Theme, icons: Icons) -> BarPainter:
    return BarPainter(theme, icons)
