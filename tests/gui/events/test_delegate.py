"""How rows look: a chip for each certainty, a ground for kinds, faint where switched off."""

from PySide6.QtWidgets import QStyleOptionViewItem

from salonplanner.domain.events import Certainty
from salonplanner.ui.events.delegate import CERTAINTIES


def test_each_certainty_has_a_tone_of_its_own():
    assert set(CERTAINTIES) == set(Certainty)
    assert len(set(CERTAINTIES.values())) == len(Certainty)


def test_inks_tell_what_is_sought_avoided_and_switched_off(shown, page):
    delegate, colours = page.view.itemDelegate(), shown.bench.theme.colours
    keys = [column.key for column in page.model.columns]

    def ink(event_id: str, key: str):
        option = QStyleOptionViewItem()
        index = page.model.index_of(event_id).siblingAtColumn(keys.index(key))
        delegate.initStyleOption(option, index)
        return option.palette.text().color()

    assert ink("gnaoua2025", "attitude") == colours["accent"]
    assert ink("mawlid2025", "attitude") == colours["warn"]
    assert ink("gnaoua2025", "name") == colours["text"]
    shown.session.layers.hide("festival", hidden=True)
    assert ink("gnaoua2025", "name") == colours["text3"]


def test_a_chip_is_painted(shown, page):
    page.choose(("mawlid2025",))
    keys = [column.key for column in page.model.columns]
    index = page.model.index_of("mawlid2025").siblingAtColumn(keys.index("certainty"))
    page.view.clearSelection()
    picture = page.view.viewport().grab(page.view.visualRect(index)).toImage()
    tint = shown.bench.theme.colours["okT"].rgb()
    ratio = picture.devicePixelRatio()
    row = int(picture.height() / ratio / 2 * ratio)
    assert tint in {picture.pixelColor(x, row).rgb() for x in range(picture.width())}


def test_the_ground_of_the_selected_row_is_even(qtbot, shown, page):
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    page.choose(("mawlid2025",))
    keys = [column.key for column in page.model.columns]
    index = page.model.index_of("mawlid2025").siblingAtColumn(keys.index("attitude"))
    picture = page.view.viewport().grab(page.view.visualRect(index)).toImage()
    edge = picture.width() - 2
    ground = {picture.pixelColor(edge, y).rgb() for y in range(2, picture.height() - 2)}
    assert ground == {shown.bench.theme.colours["sel"].rgb()}
