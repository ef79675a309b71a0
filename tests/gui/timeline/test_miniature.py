"""The small picture of a season."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Status
from salonplanner.language import Language
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.miniature import Miniature
from tests.gui.timeline.pictures import has, painted
from tests.gui.timeline.plans import NAMES, plan_of, salon

BOX = QRectF(20, 10, 600, 190)


def picture(theme: Theme, icons: Icons, plan: Plan, *, rtl: bool = False) -> QImage:
    language = Language("en")
    language.rtl = rtl
    miniature = Miniature(theme, icons, language, NAMES)
    return painted(lambda painter: miniature.paint(painter, BOX, plan), 640, 220)


def test_salons_are_bars_in_the_row_of_their_region(theme: Theme, icons: Icons) -> None:
    image = picture(theme, icons, plan_of(salon(days=20)))
    blue = theme.colours["reg"]
    row = 170 / 12
    second = 10 + 20 + row
    assert has(image, blue, 120, second, 480, row)
    assert not has(image, blue, 20, 10, 600, 20 + row - 1)
    assert not has(image, blue, 20, second + row, 600, 100)


def test_time_runs_the_other_way_in_arabic(theme: Theme, icons: Icons) -> None:
    plan = plan_of(salon(days=20))
    blue = theme.colours["reg"]
    right_half = (340, 40, 280, 30)
    assert not has(picture(theme, icons, plan), blue, *(440, 40, 180, 30))
    assert has(picture(theme, icons, plan, rtl=True), blue, *right_half) or has(
        picture(theme, icons, plan, rtl=True), blue, 240, 40, 200, 30
    )


def test_cancelled_salons_are_left_out(theme: Theme, icons: Icons) -> None:
    empty = picture(theme, icons, plan_of())
    assert picture(theme, icons, plan_of(salon(status=Status.CANCELLED))) == empty
    assert picture(theme, icons, plan_of(salon())) != empty
