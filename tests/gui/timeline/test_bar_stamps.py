"""Bars painted from kept pictures look like bars drawn line by line."""

import msgspec
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon, Status
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.bar_stamps import BarStamps, snapped
from salonplanner.ui.timeline.bars import Bar
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.widgets.swatch import BarPainter
from tests.gui.timeline.pictures import at, gap, has, painted
from tests.gui.timeline.plans import laid_out, plan_of, salon


@pytest.fixture
def ink(theme: Theme, icons: Icons) -> Ink:
    return Ink(theme, icons)


@pytest.fixture
def bodies(theme: Theme, icons: Icons) -> BarPainter:
    return BarPainter(theme, icons)


def bar_of(made: Salon, severity: Severity | None = None) -> Bar:
    severities = {} if severity is None else {made.id: severity}
    return laid_out(plan_of(made), severities).places[made.id][1]


def picture(stamps: BarStamps, bar: Bar) -> QImage:
    def paint(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, 10)
        stamps.paint(painter, bar, "star" if bar.salon.ties else None, 1.0)

    return painted(paint, 400, 50)


@pytest.mark.parametrize("status", [Status.CONFIRMED, Status.PROPOSED, Status.CANCELLED])
def test_stamps_and_lines_give_nearly_the_same_picture(
    ink: Ink, bodies: BarPainter, status: Status
) -> None:
    made = salon(status=status, ties=("ete",))
    bar = laid_out(plan_of(made), {made.id: Severity.WARNING}, visible=frozenset({made.id}))
    shown = bar.places[made.id][1]
    stamped = picture(BarStamps(ink, bodies, rtl=False), shown)
    drawn = picture(BarStamps(ink, bodies, rtl=False, vector=True), shown)
    different = sum(
        gap(stamped.pixelColor(x, y), drawn.pixelColor(x, y)) > 60
        for x in range(400)
        for y in range(50)
    )
    assert different < 40


def test_a_bar_painted_again_looks_the_same(ink: Ink, bodies: BarPainter) -> None:
    stamps = BarStamps(ink, bodies, rtl=False)
    bar = bar_of(salon())
    assert picture(stamps, bar) == picture(stamps, bar)


def test_another_bar_of_the_same_salon_replaces_the_first(ink: Ink, bodies: BarPainter) -> None:
    stamps = BarStamps(ink, bodies, rtl=False)
    before = picture(stamps, bar_of(salon()))
    assert picture(stamps, bar_of(salon(days=20))) != before


def test_an_alert_is_at_the_last_day(theme: Theme, ink: Ink, bodies: BarPainter) -> None:
    bar = bar_of(salon(days=20), Severity.ERROR)
    red = theme.colours["err"]
    image = picture(BarStamps(ink, bodies, rtl=False), bar)
    assert has(image, red, bar.rect.right - 8, 0, 16, 30)
    mirrored = picture(BarStamps(ink, bodies, rtl=True), bar)
    assert has(mirrored, red, bar.rect.x - 8, 0, 16, 30)


def test_the_label_of_a_cancelled_salon_is_struck_through(
    theme: Theme, ink: Ink, bodies: BarPainter
) -> None:
    bar = bar_of(salon(days=3))
    gone = msgspec.structs.replace(bar, salon=salon(days=3, status=Status.CANCELLED))
    label = gone.label
    assert label is not None
    for vector in (False, True):
        stamps = BarStamps(ink, bodies, rtl=False, vector=vector)
        image = picture(stamps, gone)
        # One line of pixels has the text's colour all along.
        assert any(
            all(
                gap(QColor(at(image, x, y)), theme.colours["text3"]) < 40
                for x in range(int(label.x) + 2, int(label.x) + 20)
            )
            for y in range(int(label.y) + 15, int(label.bottom) + 5)
        )


def test_bars_stand_on_whole_pixels_and_part_from_their_neighbours() -> None:
    box = snapped(Rect(10.3, 3, 24.9, 22), 1.0)
    assert (box.left(), box.right()) == (10, 34)
    assert snapped(Rect(10.3, 3, 24.9, 22), 2.0).left() == 10.5
    assert snapped(Rect(0, 0, 0.5, 22), 1.0).width() == 2


@pytest.mark.parametrize("rtl", [False, True])
def test_a_lock_is_at_the_first_day_of_a_locked_salon(
    theme: Theme, ink: Ink, bodies: BarPainter, rtl: bool
) -> None:
    locked = msgspec.structs.replace(salon(days=20), locked=True)
    bar = bar_of(locked)
    shown = picture(BarStamps(ink, bodies, rtl=rtl), bar)
    corner = bar.rect.right if rtl else bar.rect.x
    other = bar.rect.x if rtl else bar.rect.right
    dark: QColor = theme.colours["text"]
    assert has(shown, dark, corner - 8, bar.rect.y + 2, 16, 16)
    assert not has(shown, dark, other - 8, bar.rect.y + 2, 16, 16)
    drawn = picture(BarStamps(ink, bodies, rtl=rtl, vector=True), bar)
    assert has(drawn, dark, corner - 8, bar.rect.y + 2, 16, 16)
    free = picture(BarStamps(ink, bodies, rtl=rtl), bar_of(salon(days=20)))
    assert not has(free, dark, corner - 8, bar.rect.y + 2, 16, 16)
