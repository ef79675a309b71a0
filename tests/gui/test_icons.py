"""Icons take the colours of the theme when they are painted, and survive being copied."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from salonplanner import assets
from salonplanner.ui.icons import DIRECTIONAL, Icons
from salonplanner.ui.theme import Theme

NAMES = sorted(path.stem for path in assets.resource("icons").glob("*.svg"))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, choice="light")
    yield made
    made.deleteLater()


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def strongest(picture: QImage) -> QColor:
    """The most opaque colour of a picture."""
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return max((picture.pixelColor(x, y) for x, y in points), key=QColor.alpha)


@pytest.mark.parametrize("name", NAMES)
def test_each_icon_draws_something(icons: Icons, name: str) -> None:
    assert strongest(icons.pixmap(name, "text", 24).toImage()).alpha() > 150


def test_their_licence_goes_with_them() -> None:
    licence = assets.resource("icons/LICENSE").read_text(encoding="utf-8")

    assert "ISC License" in licence
    assert "Cole Bemis" in licence
    assert set(DIRECTIONAL) <= set(NAMES)


def test_an_unknown_icon_is_an_error(icons: Icons) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_an_icon_wears_the_colour_asked_for_and_follows_the_theme(
    icons: Icons, theme: Theme
) -> None:
    icon = icons.icon("flag", "accent")
    light = strongest(icon.pixmap(24, 24).toImage())

    theme.choose("dark")
    dark = strongest(icon.pixmap(24, 24).toImage())

    assert light.name() == "#0b6e5f"
    assert dark.name() == theme.colours["accent"].name() != light.name()


def test_it_has_another_colour_while_checked(icons: Icons, theme: Theme) -> None:
    icon = icons.icon("flag", "text2", on="accent")

    checked = icon.pixmap(QSize(24, 24), QIcon.Mode.Normal, QIcon.State.On)

    assert strongest(checked.toImage()).name() == theme.colours["accent"].name()


def test_it_is_faint_while_disabled(icons: Icons) -> None:
    icon = icons.icon("flag")

    def opacity(mode: QIcon.Mode) -> float:
        return strongest(icon.pixmap(QSize(48, 48), mode).toImage()).alphaF()

    ratio = opacity(QIcon.Mode.Disabled) / opacity(QIcon.Mode.Normal)

    assert ratio == pytest.approx(0.38, abs=0.03)


def test_it_is_sharp_on_a_dense_screen(icons: Icons) -> None:
    dense = icons.icon("flag").pixmap(QSize(16, 16), 2.0)

    assert dense.size() == QSize(32, 32)
    assert dense.devicePixelRatio() == 2.0


def test_a_wider_size_leaves_room_after_it(icons: Icons) -> None:
    wide = icons.icon("table").pixmap(QSize(22, 16))
    picture = wide.toImage()

    assert wide.size() == QSize(22, 16)
    assert all(picture.pixelColor(x, y).alpha() == 0 for x in range(17, 22) for y in range(16))


def test_pixmaps_are_made_once(icons: Icons) -> None:
    first = icons.pixmap("flag", "accent", 16)

    assert icons.pixmap("flag", "accent", 16).cacheKey() == first.cacheKey()


@pytest.mark.parametrize(("name", "turned"), [("undo-2", True), ("save", False)])
def test_only_what_points_somewhere_turns_with_the_text(
    icons: Icons, name: str, turned: bool, right_to_left: None, qapp: QApplication
) -> None:
    mirrored = icons.pixmap(name, "text", 32).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    plain = icons.pixmap(name, "text", 32).toImage()

    assert (mirrored != plain) is turned


def test_painting_puts_it_in_the_middle(icons: Icons) -> None:
    sheet = QPixmap(40, 20)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    icons.paint(painter, QRectF(QPointF(0, 0), QPointF(40, 20)), "circle-x", QColor("#ff0000"))
    painter.end()
    picture = sheet.toImage()

    drawn = [x for x in range(40) for y in range(20) if picture.pixelColor(x, y).alpha() > 60]
    assert min(drawn) + max(drawn) == pytest.approx(39, abs=1)
    assert min(drawn) >= 10


def test_copies_that_qt_detaches_stay_alive(icons: Icons) -> None:
    icon = icons.icon("save")
    for _ in range(300):
        copy = QIcon(icon)
        copy.setIsMask(True)
        assert not copy.pixmap(16, 16).isNull()
    gc.collect()

    assert not icon.pixmap(16, 16).isNull()


def test_a_button_squeezed_to_nothing_shows_no_icon(icons: Icons) -> None:
    assert icons.icon("save").pixmap(0, 16).isNull()
