"""The whole calendar by its pixels: grounds, bars in their places, marks over them."""

from datetime import date

import msgspec
import pytest
from PySide6.QtGui import QColor, QImage

from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.foresight import Note
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.layout import TimelineLayout
from salonplanner.ui.timeline.marks import Ahead, Marks, Shade, Tag, View
from salonplanner.ui.timeline.painter import TimelinePainter, kept_in_view
from salonplanner.ui.timeline.preview import placed
from tests.gui.timeline.pictures import HEIGHT, WIDTH, at, has, painted
from tests.gui.timeline.plans import ORIENTAL, feast, laid_out, plan_of, salon, settings

OUJDA = salon(days=20)
PLAN = plan_of(OUJDA, events=[feast("Trône", date(2025, 9, 24))])


@pytest.fixture
def painter(theme: Theme, icons: Icons) -> TimelinePainter:
    made = TimelinePainter(theme, icons)
    made.know(PLAN)
    return made


class Shown:
    """A layout painted, and the places of its canvas in the picture."""

    def __init__(
        self,
        painter: TimelinePainter,
        plan: Plan = PLAN,
        marks: Marks | None = None,
        *,
        rtl: bool = False,
        folded: bool = False,
        view: View | None = None,
        clip: Rect | None = None,
        ratio: float = 1.0,
    ) -> None:
        chosen = settings(rtl=rtl, folded=[ORIENTAL] if folded else [])
        self.layout: TimelineLayout = laid_out(plan, with_settings=chosen)
        shown = view or View(WIDTH, HEIGHT)
        marks = marks or Marks()
        self.image: QImage = painted(
            lambda p: painter.paint(p, self.layout, shown, marks, clip), ratio=ratio
        )
        self._view = shown

    def place(self, x: float, y: float) -> tuple[float, float]:
        left = 0 if self.layout.scale.rtl else self.layout.column
        return left + x - self._view.x, self.layout.header + y - self._view.y

    def bar(self, number: str = "OR-01") -> Rect:
        index, bar = self.layout.places[number]
        return bar.rect.moved(*self.place(0, self.layout.rows[index].y))


@pytest.mark.parametrize("rtl", [False, True])
def test_a_bar_is_painted_where_the_layout_has_it(
    painter: TimelinePainter, theme: Theme, rtl: bool
) -> None:
    shown = Shown(painter, rtl=rtl)
    rect = shown.bar()
    blue = theme.colours["reg"].name()
    assert at(shown.image, rect.x + 3, rect.y + 18) == blue
    assert at(shown.image, rect.right - 4, rect.y + 18) == blue
    assert at(shown.image, rect.x - 3, rect.y + 18) != blue
    assert at(shown.image, rect.right + 2, rect.y + 18) != blue


def test_grounds_tell_week_ends_holidays_and_foreign_days(
    painter: TimelinePainter, theme: Theme
) -> None:
    shown = Shown(painter)
    y = shown.layout.rows[6].y + 12

    def on(day: date) -> str:
        x = (day - date(2025, 6, 1)).days * 5 + 2
        return at(shown.image, *shown.place(x, y))

    assert on(date(2025, 7, 16)) == theme.colours["surface"].name()
    assert on(date(2025, 7, 19)) == theme.colours["weekend"].name()
    assert on(date(2025, 9, 24)) == theme.colours["holiday"].name()
    outside = {at(shown.image, *shown.place(153 * 5 + n, y)) for n in range(1, 9)}
    assert theme.colours["surface"].name() not in outside


def test_what_is_scrolled_away_is_not_painted_over_head_and_column(
    painter: TimelinePainter, theme: Theme
) -> None:
    shown = Shown(painter, view=View(WIDTH, HEIGHT, 210, 35))
    blue = theme.colours["reg"]
    layout = shown.layout
    assert not has(shown.image, blue, 0, 0, WIDTH, layout.header)
    assert not has(shown.image, blue, 0, 0, layout.column, 200)
    assert has(shown.image, blue, layout.column, layout.header, 100, 30)


def test_a_selected_salon_has_a_ring_off_its_bar(painter: TimelinePainter, theme: Theme) -> None:
    marks = Marks(selected=frozenset({"OR-01"}))
    shown = Shown(painter, marks=marks)
    rect = shown.bar()
    accent, surface = theme.colours["accent"].name(), theme.colours["surface"].name()
    middle = rect.x + 50
    assert at(shown.image, middle, rect.y - 3) == accent
    assert at(shown.image, middle, rect.y - 1) == surface
    assert at(shown.image, middle, rect.y + 1) == theme.colours["reg"].name()
    current = Shown(painter, marks=Marks(selected=frozenset({"OR-01"}), current="OR-01"))
    assert current.image != shown.image  # it has handles


def test_hover_and_pulse_change_what_is_around_a_bar(painter: TimelinePainter) -> None:
    plain = Shown(painter).image
    assert Shown(painter, marks=Marks(hovered="OR-01")).image != plain
    pulse = Marks(pulsing=frozenset({"OR-01"}), pulse=0.8)
    assert Shown(painter, marks=pulse).image != plain
    still = Marks(pulsing=frozenset({"OR-01"}), pulse=0.0)
    assert Shown(painter, marks=still).image == plain


def test_a_carried_salon_is_in_its_new_place_and_faint_in_the_old(
    painter: TimelinePainter, theme: Theme
) -> None:
    before = Shown(painter)
    bar = before.layout.places["OR-01"][1]
    moved = msgspec.structs.replace(OUJDA, start=date(2025, 9, 1), end=date(2025, 9, 20))
    there = placed(bar, moved, before.layout.rows[1].y + bar.rect.y, before.layout)
    ahead = Ahead(ghosts=(there,), left=frozenset({"OR-01"}))
    shown = Shown(painter, marks=Marks(ahead=ahead))
    blue = theme.colours["reg"].name()
    old = shown.bar()
    x, _ = shown.place(there.rect.x, 0)
    assert at(shown.image, x + 4, old.y + 18) == blue
    assert at(shown.image, old.x + 4, old.y + 18) not in {blue, theme.colours["surface"].name()}
    copied = Shown(painter, marks=Marks(ahead=Ahead(ghosts=(there,))))
    assert at(copied.image, old.x + 4, old.y + 18) == blue


def test_days_that_clash_are_hatched_under_the_bars(painter: TimelinePainter) -> None:
    plain = Shown(painter)
    row = plain.layout.rows[1]
    span = plain.layout.scale.span(date(2025, 9, 1), date(2025, 9, 9))
    shade = Shade(plain.layout.scale.rect(span, row.y, row.height), Severity.WARNING)
    shown = Shown(painter, marks=Marks(ahead=Ahead(shades=(shade,))))
    x, _ = shown.place(shade.rect.x, 0)
    assert shown.image != plain.image
    grey = [at(shown.image, x + n, shown.bar().y + 4) for n in range(8)]
    assert len(set(grey)) > 1, "a hatch has two colours, a feast one"


def test_a_bar_that_glides_is_painted_beside_its_place(painter: TimelinePainter) -> None:
    shown = Shown(painter, marks=Marks(offsets={"OR-01": (40.0, 0.0)}))
    assert shown.image == Shown(painter, marks=Marks(offsets={"OR-01": (40.0, 0.0)})).image
    assert shown.image != Shown(painter).image


def test_a_rubber_band_is_painted(painter: TimelinePainter) -> None:
    band = Ahead(lasso=Rect(20, 10, 60, 40))
    assert Shown(painter, marks=Marks(ahead=band)).image != Shown(painter).image


def test_a_tag_tells_the_dates_inside_the_view(painter: TimelinePainter, theme: Theme) -> None:
    for x in (2.0, WIDTH / 2, WIDTH - 2.0):
        note = Note("It clashes with another salon of the same city " * 3, Severity.WARNING)
        tag = Tag("10–19 juil.", x, HEIGHT - 2, (note,), legend="Hatched days would clash")
        shown = Shown(painter, marks=Marks(ahead=Ahead(tag=tag)))
        for token in ("text", "warn", "line2"):
            ink: QColor = theme.colours[token]
            assert has(shown.image, ink, 0, HEIGHT - 130, WIDTH, 128), token


def test_a_frame_tells_that_the_keyboard_acts_on_the_calendar(
    painter: TimelinePainter, theme: Theme
) -> None:
    shown = Shown(painter, marks=Marks(framed=True))
    assert at(shown.image, 0, HEIGHT / 2) == theme.colours["accent"].name()
    assert at(Shown(painter).image, 0, HEIGHT / 2) != theme.colours["accent"].name()


def test_painting_a_part_gives_the_same_part(painter: TimelinePainter) -> None:
    marks = Marks(selected=frozenset({"OR-01"}), current="OR-01")
    whole = Shown(painter, marks=marks)
    rect = whole.bar()
    clip = Rect(rect.x - 24, rect.y - 24, rect.width + 48, rect.height + 48)
    part = Shown(painter, marks=marks, clip=clip)
    box = (round(clip.x) + 1, round(clip.y) + 1, round(clip.width) - 2, round(clip.height) - 2)
    assert whole.image.copy(*box) == part.image.copy(*box)


def test_folded_rows_have_thin_bars(painter: TimelinePainter, theme: Theme) -> None:
    shown = Shown(painter, folded=True)
    rect = shown.bar()
    assert rect.height == 9
    assert at(shown.image, rect.x + 20, rect.y + 4) == theme.colours["reg"].name()


def test_a_dense_screen_gets_dense_pictures(painter: TimelinePainter, theme: Theme) -> None:
    shown = Shown(painter, ratio=2.0)
    rect = shown.bar()
    assert at(shown.image, rect.x + 3, rect.y + 18) == theme.colours["reg"].name()


def test_paper_is_drawn_line_by_line(theme: Theme, icons: Icons) -> None:
    on_paper = TimelinePainter(theme, icons, vector=True)
    shown = Shown(on_paper)
    rect = shown.bar()
    assert at(shown.image, rect.x + 3, rect.y + 18) == theme.colours["reg"].name()


def test_another_theme_gives_other_colours(theme: Theme, painter: TimelinePainter) -> None:
    before = Shown(painter).image
    theme.choose("dark")
    painter.renew()
    shown = Shown(painter)
    assert shown.image != before
    rect = shown.bar()
    assert at(shown.image, rect.x + 3, rect.y + 18) == theme.colours["reg"].name()
    theme.choose("light")


@pytest.mark.parametrize("rtl", [False, True])
def test_a_label_stays_in_view_while_its_bar_is_scrolled_away(rtl: bool) -> None:
    layout = laid_out(plan_of(salon()), None, 60.0, settings(rtl=rtl))
    bar = layout.places["OR-01"][1]
    assert bar.label is not None
    for scrolled in (100.0, 300.0):
        edge = bar.rect.right - scrolled if rtl else bar.rect.x + scrolled
        label = kept_in_view(bar, edge, layout).label
        assert label is not None
        assert (edge - label.right if rtl else label.x - edge) == 6
    # No farther than its bar reaches.
    edge = bar.rect.x + 5 if rtl else bar.rect.right - 5
    label = kept_in_view(bar, edge, layout).label
    assert label is not None
    assert bar.rect.x + 6 <= label.x
    assert label.right <= bar.rect.right - 6
