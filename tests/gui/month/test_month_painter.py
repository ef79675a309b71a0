"""The whole month by its pixels: grounds, bars in their places, marks over them, paper."""

from datetime import date

import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Status
from salonplanner.ui.icons import Icons
from salonplanner.ui.month.month_layout import MonthLayout
from salonplanner.ui.month.month_marks import MonthAhead, MonthGhost, MonthMarks
from salonplanner.ui.month.month_painter import MonthPainter
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.marks import Tag
from tests.gui.month.months import HEIGHT, WIDTH, content, laid_out, month_settings
from tests.gui.timeline.pictures import at, has, painted
from tests.gui.timeline.plans import event, feast, salon

OUJDA = salon(start=date(2025, 7, 9), days=10)
THRONE = feast("Trône", date(2025, 7, 30))
CONTENT = content(OUJDA, events=[THRONE, event("Coupe", date(2025, 7, 5), date(2025, 7, 9))])


@pytest.fixture
def painter(theme: Theme, icons: Icons) -> MonthPainter:
    made = MonthPainter(theme, icons)
    made.know(CONTENT)
    return made


def picture(
    painter: MonthPainter,
    layout: MonthLayout,
    marks: MonthMarks | None = None,
    *,
    ratio: float = 1.0,
    view: Rect | None = None,
    clip: Rect | None = None,
) -> QImage:
    shown = view or Rect(0, 0, WIDTH, HEIGHT)
    marks = marks or MonthMarks()
    return painted(
        lambda p: painter.paint(p, layout, marks, view=shown, clip=clip), WIDTH, HEIGHT, ratio
    )


def below_head(layout: MonthLayout, rect: Rect) -> Rect:
    return rect.moved(0, layout.grid.lengths.head)


@pytest.mark.parametrize("rtl", [False, True])
def test_a_bar_is_painted_where_the_layout_has_it(
    painter: MonthPainter, theme: Theme, rtl: bool
) -> None:
    layout = laid_out(CONTENT, settings=month_settings(rtl=rtl))
    image = picture(painter, layout)
    blue = theme.colours["reg"].name()
    first, second = (below_head(layout, piece.rect) for piece in layout.places["OR-01"])
    y = first.bottom - 4
    assert at(image, first.x + 4, y) == blue
    assert at(image, first.right - 5, y) == blue
    opens = first.right + 2 if rtl else first.x - 2
    assert at(image, opens, y) != blue
    # Square at the border of the week, in both pieces: the very corner is filled.
    cut = first.x + 1 if rtl else first.right - 3
    assert at(image, cut, first.y + 2) == blue
    begins = second.right - 3 if rtl else second.x + 1
    assert at(image, begins, second.y + 2) == blue


def test_grounds_tell_days_apart(painter: MonthPainter, theme: Theme) -> None:
    layout = laid_out(content(events=[THRONE], today=date(2025, 7, 14)))
    image = picture(painter, layout)

    def ground(day: date) -> str:
        cell = below_head(layout, layout.grid.cell(day))
        return at(image, cell.x + 60, cell.bottom - 5)

    assert ground(date(2025, 7, 30)) == theme.colours["holiday"].name()
    assert ground(date(2025, 7, 12)) == theme.colours["weekend"].name()
    assert ground(date(2025, 7, 10)) == theme.colours["surface"].name()
    assert ground(date(2025, 6, 30)) == theme.colours["win"].name()
    today = below_head(layout, layout.grid.cell(date(2025, 7, 14)))
    assert has(image, theme.colours["accent"], today.x, today.y, 30, 19)
    name = below_head(layout, layout.grid.cell(date(2025, 7, 30)))
    assert has(image, theme.colours["err"], name.x + 25, name.y, 60, 19)


def test_days_outside_the_season_are_hatched(painter: MonthPainter) -> None:
    from salonplanner.domain.season import Month

    layout = laid_out(content(), Month(year=2025, month=11))
    image = picture(painter, layout)
    cell = below_head(layout, layout.grid.cell(date(2025, 11, 12)))
    colours = {at(image, cell.x + 40 + n, cell.y + 60) for n in range(12)}
    assert len(colours) > 1


def test_marks_change_what_they_lie_on_alone(painter: MonthPainter) -> None:
    layout = laid_out(CONTENT)
    plain = picture(painter, layout)
    first = below_head(layout, layout.places["OR-01"][0].rect)
    for marks in (
        MonthMarks(selected=frozenset({"OR-01"}), current="OR-01"),
        MonthMarks(hovered="OR-01"),
        MonthMarks(pulsing=frozenset({"OR-01"}), pulse=0.8),
        MonthMarks(ahead=MonthAhead(left=frozenset({"OR-01"}))),
    ):
        image = picture(painter, layout, marks)
        assert image != plain
        head = int(layout.grid.lengths.head)
        assert image.copy(0, 0, WIDTH, head) == plain.copy(0, 0, WIDTH, head)
        far = int(first.y + 250)
        assert image.copy(0, far, WIDTH, 100) == plain.copy(0, far, WIDTH, 100)


def test_a_gesture_shows_where_salons_would_be_and_what_would_clash(
    painter: MonthPainter, theme: Theme
) -> None:
    layout = laid_out(CONTENT)
    day = date(2025, 7, 23)
    ahead = MonthAhead(
        ghosts=(MonthGhost(salon("X", date(2025, 7, 22), 3), 0),),
        clashes={date(2025, 7, 26): Severity.ERROR},
        tag=Tag("22–24 juil.", 300, 200),
    )
    image = picture(painter, layout, MonthMarks(ahead=ahead))
    plain = picture(painter, layout)
    cell = below_head(layout, layout.grid.cell(day))
    assert has(image, theme.colours["reg"], cell.x, cell.y, cell.width, cell.height)
    clash = below_head(layout, layout.grid.cell(date(2025, 7, 26)))
    place = (clash.x + 20, clash.y + 50, 60, 30)
    assert image.copy(*map(int, place)) != plain.copy(*map(int, place))
    assert has(image, theme.colours["raised"], 290, 225, 20, 10)


def test_the_day_the_keys_stand_on_is_framed_while_they_act_here(
    painter: MonthPainter, theme: Theme
) -> None:
    layout = laid_out(content())
    cell = below_head(layout, layout.grid.cell(date(2025, 7, 16)))
    marks = MonthMarks(cursor=date(2025, 7, 16), focused=True)
    place = (cell.x, cell.y + 30, 5, 20)
    assert has(picture(painter, layout, marks), theme.colours["accent"], *place)
    quiet = MonthMarks(cursor=date(2025, 7, 16))
    assert not has(picture(painter, layout, quiet), theme.colours["accent"], *place)


def test_counts_are_written_and_ringed_where_they_hide_the_selected(
    painter: MonthPainter, theme: Theme
) -> None:
    layout = laid_out(content(*(salon(f"S-{n}", date(2025, 7, 8), 3) for n in range(9))))
    more = layout.weeks[1].more[0]
    rect = below_head(layout, more.rect)
    plain = picture(painter, layout)
    assert has(plain, theme.colours["accent"], rect.x, rect.y, rect.width, rect.height)
    chosen = picture(painter, layout, MonthMarks(selected=frozenset(more.ids[:1])))
    assert chosen != plain


@pytest.mark.parametrize("severity", [Severity.ERROR, Severity.WARNING])
def test_an_alert_has_its_badge_at_the_bar_s_end(
    painter: MonthPainter, theme: Theme, severity: Severity
) -> None:
    layout = laid_out(content(OUJDA, severities={"OR-01": severity}))
    last = below_head(layout, layout.places["OR-01"][-1].rect)
    colour = theme.colours["err" if severity is Severity.ERROR else "warn"]
    image = picture(painter, layout)
    assert has(image, colour, last.right - 8, last.y - 6, 16, 14)
    assert not has(image, colour, last.x, last.y - 6, 16, 14)


@pytest.mark.parametrize("status", Status)
def test_every_status_is_painted_on_screen_and_on_paper(
    theme: Theme, icons: Icons, status: Status
) -> None:
    what = content(salon(start=date(2025, 7, 9), days=10, status=status, ties=("coupe",)))
    layout = laid_out(what)
    images = [picture(MonthPainter(theme, icons, vector=v), layout) for v in (False, True)]
    assert images[0] != picture(MonthPainter(theme, icons), laid_out(content()))
    assert not images[1].isNull()


def test_a_clip_paints_the_same_pixels_there(painter: MonthPainter) -> None:
    layout = laid_out(CONTENT)
    whole = picture(painter, layout)

    def part(p: QPainter) -> None:
        p.setClipRect(100, 150, 300, 120)
        view, clip = Rect(0, 0, WIDTH, HEIGHT), Rect(100, 150, 300, 120)
        painter.paint(p, layout, view=view, clip=clip)

    image = painted(part, WIDTH, HEIGHT)
    assert image.copy(100, 150, 300, 120) == whole.copy(100, 150, 300, 120)


def test_scrolled_weeks_go_under_the_head(painter: MonthPainter) -> None:
    layout = laid_out(CONTENT, size=(WIDTH, 300))
    top = picture(painter, layout, view=Rect(0, 0, WIDTH, 300))
    down = picture(painter, layout, view=Rect(0, 40, WIDTH, 300))
    head = int(layout.grid.lengths.head)
    assert down.copy(0, 0, WIDTH, head) == top.copy(0, 0, WIDTH, head)
    assert down.copy(0, head, WIDTH, 150) == top.copy(0, head + 40, WIDTH, 150)


@pytest.mark.parametrize("ratio", [1.5, 2.0])
def test_it_is_sharp_on_any_screen(painter: MonthPainter, theme: Theme, ratio: float) -> None:
    layout = laid_out(CONTENT)
    image = picture(painter, layout, ratio=ratio)
    assert image.width() == WIDTH * ratio
    rect = below_head(layout, layout.places["OR-01"][0].rect)
    assert at(image, rect.x + 4, rect.bottom - 4) == theme.colours["reg"].name()


def test_it_is_printed_without_a_widget(theme: Theme, icons: Icons, tmp_path) -> None:
    path = tmp_path / "month.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(297, 210), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(96)
    painter = MonthPainter(theme, icons, vector=True)
    painter.know(CONTENT)
    layout = laid_out(CONTENT, size=(writer.width(), writer.height()))
    canvas = QPainter(writer)
    painter.paint(canvas, layout)
    canvas.end()
    assert path.read_bytes().startswith(b"%PDF")


def test_the_look_follows_the_theme(theme: Theme, icons: Icons) -> None:
    painter = MonthPainter(theme, icons)
    layout = laid_out(CONTENT)
    light = picture(painter, layout)
    theme.choose("dark")
    painter.renew()
    assert picture(painter, layout) != light
