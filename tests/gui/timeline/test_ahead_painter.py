"""The tag under the pointer, the hatch of days that clash, and the rubber band, by their pixels."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from salonplanner.domain.rules import Severity
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.ahead_painter import AheadPainter
from salonplanner.ui.timeline.foresight import Note
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.marks import Ahead, Shade, Tag, View

WIDTH, HEIGHT = 500, 400
VIEW = View(WIDTH, HEIGHT)
LONG = "The local salon of Berkane and the regional salon of Oujda overlap by four days. " * 2


@pytest.fixture
def ahead(theme: Theme, icons: Icons) -> AheadPainter:
    return AheadPainter(Ink(theme, icons))


def canvas() -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    return image


def covered(image: QImage) -> Rect:
    """The rectangle of all that was painted."""
    ground = canvas().pixel(0, 0)
    places = [(x, y) for y in range(HEIGHT) for x in range(WIDTH) if image.pixel(x, y) != ground]
    left, right = min(x for x, _ in places), max(x for x, _ in places)
    top, bottom = min(y for _, y in places), max(y for _, y in places)
    return Rect(left, top, right - left + 1, bottom - top + 1)


def tagged(ahead: AheadPainter, tag: Tag, *, rtl: bool = False) -> QImage:
    image = canvas()
    painter = QPainter(image)
    ahead.paint_tag(painter, tag, VIEW, rtl=rtl)
    painter.end()
    return image


@pytest.mark.parametrize(("x", "y"), [(2, 2), (250, 200), (498, 398), (2, 398)])
def test_the_tag_is_always_whole_and_beside_the_pointer(
    ahead: AheadPainter, x: float, y: float
) -> None:
    notes = (Note("36,000 visitors"), Note(LONG, Severity.WARNING))
    place = covered(tagged(ahead, Tag("10–19 July · 10 days", x, y, notes, "Hatched")))
    assert place.x >= 2
    assert place.y >= 2
    assert place.right <= WIDTH - 2
    assert place.bottom <= HEIGHT - 2
    assert not place.holds(x, y)


@pytest.mark.parametrize("x", [60, 440])
def test_a_tag_too_high_for_either_side_leaves_what_is_carried_in_sight(
    ahead: AheadPainter, x: float
) -> None:
    carried = Rect(x - 30, 190, 60, 20)
    image = canvas()
    painter = QPainter(image)
    notes = tuple(Note(LONG, Severity.WARNING) for _ in range(5))
    ahead.paint_tag(painter, Tag("10 July", x, 200, notes), VIEW, rtl=False, carried=carried)
    painter.end()
    place = covered(image)
    assert place.height > 200
    assert place.right < carried.x or place.x > carried.right
    assert 2 <= place.y < place.bottom <= HEIGHT - 2


def test_long_sentences_are_wrapped(ahead: AheadPainter) -> None:
    short = covered(tagged(ahead, Tag("10 July", 250, 100, (Note("Short"),))))
    wrapped = covered(tagged(ahead, Tag("10 July", 250, 100, (Note(LONG, Severity.ERROR),))))
    assert wrapped.width < 380
    assert wrapped.height > short.height + 15


def test_from_right_to_left_the_sign_stands_at_the_right(ahead: AheadPainter) -> None:
    tag = Tag("10 July · 10 days · Oriental", 250, 100, (Note("Clash", Severity.ERROR),))

    def middle(image: QImage) -> float:
        colours = ((x, image.pixelColor(x, y)) for y in range(HEIGHT) for x in range(WIDTH))
        reds = [x for x, c in colours if c.red() - c.green() > 60 and c.blue() < 200]
        assert reds
        return sum(reds) / len(reds)

    assert middle(tagged(ahead, tag)) < 250 < middle(tagged(ahead, tag, rtl=True))


def test_errors_and_warnings_are_hatched_apart(ahead: AheadPainter) -> None:
    images: list[QImage] = []
    for severity in (Severity.ERROR, Severity.WARNING):
        image = canvas()
        painter = QPainter(image)
        shade = Shade(Rect(10, 10, 60, 30), severity)
        ahead.paint_shades(painter, Ahead(shades=(shade,)))
        painter.end()
        assert covered(image) == Rect(10, 10, 60, 30)
        images.append(image)
    assert images[0] != images[1]


def test_the_rubber_band_lets_what_is_under_it_show(ahead: AheadPainter, theme: Theme) -> None:
    image = canvas()
    painter = QPainter(image)
    ahead.paint_lasso(painter, Rect(20, 20, 80, 50))
    painter.end()
    inside = image.pixelColor(60, 45)
    assert inside not in (theme.colours["accent"], canvas().pixelColor(0, 0))
