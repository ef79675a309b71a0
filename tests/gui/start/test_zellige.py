"""The zellige: painted at any size, always the same, in more than one shade."""

from salonplanner.ui.start.zellige import GROUND, TILE, ZelligePanel


def picture(qtbot, width: int, height: int):
    panel = ZelligePanel()
    qtbot.addWidget(panel)
    panel.resize(width, height)
    return panel.grab().toImage()


def test_the_same_size_gives_the_same_picture(qtbot):
    assert picture(qtbot, 400, 300) == picture(qtbot, 400, 300)


def test_stars_reach_every_edge_in_several_shades(qtbot):
    image = picture(qtbot, 5 * TILE, 6 * TILE)
    centres = {
        image.pixel(round((column + 0.5) * TILE), round((row + 0.5) * TILE))
        for column in range(5)
        for row in range(6)
    }
    assert len(centres) == 3
    assert GROUND.rgb() not in centres


def test_a_panel_of_no_size_is_painted(qtbot):
    assert not picture(qtbot, 1, 1).isNull()
