"""The names of the regions beside the rows."""

import pytest
from PySide6.QtGui import QImage

from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.column_painter import ColumnPainter
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.layout import TimelineLayout
from salonplanner.ui.timeline.marks import View
from tests.gui.timeline.pictures import at, has, painted
from tests.gui.timeline.plans import ORIENTAL, laid_out, plan_of, salon, settings


@pytest.fixture
def ink(theme: Theme, icons: Icons) -> Ink:
    return Ink(theme, icons)


def picture(ink: Ink, layout: TimelineLayout, y: float = 0.0) -> QImage:
    view = View(600, 500, 0, y)
    return painted(lambda painter: ColumnPainter(ink).paint(painter, layout, view), 600, 500)


def test_the_column_is_beside_the_rows_only(ink: Ink, theme: Theme) -> None:
    layout = laid_out(plan_of(salon()))
    image = picture(ink, layout)
    assert at(image, 4, layout.header + 1) == theme.colours["panel"].name()
    assert at(image, 4, layout.header - 2) == "#ff00ff"
    assert at(image, layout.column + 2, layout.header + 10) == "#ff00ff"
    assert has(image, theme.colours["text"], 20, layout.header, 90, 28)


def test_the_column_is_at_the_right_in_arabic(ink: Ink, theme: Theme) -> None:
    layout = laid_out(plan_of(salon()), with_settings=settings(rtl=True))
    image = picture(ink, layout)
    assert at(image, 595, layout.header + 1) == theme.colours["panel"].name()
    assert at(image, 4, layout.header + 1) == "#ff00ff"


def test_a_folded_row_has_another_sign(ink: Ink) -> None:
    open_, folded = (
        picture(ink, laid_out(plan_of(salon()), with_settings=settings(folded=regions)))
        for regions in ((), (ORIENTAL,))
    )
    layout = laid_out(plan_of(salon()))
    sign = (0, round(layout.header + 28), 20, 22)
    assert open_.copy(*sign) != folded.copy(*sign)


def test_a_tall_row_keeps_its_name_in_view(ink: Ink, theme: Theme) -> None:
    layout = laid_out(plan_of(*(salon(f"OR-{n}") for n in range(30))))
    image = picture(ink, layout, y=layout.rows[1].y + 300)
    assert has(image, theme.colours["text"], 20, layout.header, 90, 28)
