"""What is painted in the cells: swatches, alerts, ticks, the current cell, and long texts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from salonplanner.domain.edits import ReviseSalons
from salonplanner.domain.salon import Level, Status


@pytest.fixture
def picture(table):
    def taken(index) -> QImage:
        table.scrollTo(index)
        return table.viewport().grab(table.visualRect(index)).toImage()

    return taken


def colours_of(image: QImage, margin: int = 4) -> set[int]:
    return {
        image.pixel(x, y)
        for x in range(margin, image.width() - margin)
        for y in range(margin, image.height() - margin)
    }


def test_alerts_are_painted_as_shapes(shown, cell, picture):
    alerted = next(iter(shown.figures.alerts))
    quiet = next(s.id for s in shown.document.plan.salons if s.id not in shown.figures.alerts)
    assert len(colours_of(picture(cell(alerted, "alert")))) > 3
    assert len(colours_of(picture(cell(quiet, "alert")))) == 1


def test_swatches_show_the_level(shown, cell, picture, sample):
    national = next(s for s in sample.salons if s.level is Level.NATIONAL)
    ink = shown.bench.theme.colours["nat"].rgb()
    assert ink in colours_of(picture(cell(national.id, "level")))


def test_a_figure_set_by_hand_has_a_sign(shown, cell, picture, sample):
    salon = sample.salons[3]
    before = picture(cell(salon.id, "visitors"))
    shown.document.apply(ReviseSalons(ids=(salon.id,), fields={"visitors_override": 36_000.0}))
    after = picture(cell(salon.id, "visitors"))
    half = before.width() // 2
    left = [image.copy(0, 0, half, image.height()) for image in (before, after)]
    assert left[0] != left[1]


def test_rows_ticked_and_the_current_cell_stand_out(shown, page, table, cell, picture, sample):
    salon = sample.salons[4]
    plain = picture(cell(salon.id, "city"))
    page.ticks.tick([salon.id])
    ticked = picture(cell(salon.id, "city"))
    assert shown.bench.theme.colours["sel"].rgb() in colours_of(ticked)
    assert ticked != plain
    table.go_to(cell(salon.id, "city"))
    accent = shown.bench.theme.colours["accent"].rgb()
    assert accent in colours_of(picture(cell(salon.id, "city")), margin=0)
    assert accent not in colours_of(picture(cell(salon.id, "level")), margin=0)


def test_a_cancelled_salon_is_faint(shown, cell, picture, sample):
    salon = sample.salons[4]
    statuses = shown.figures.filter.statuses | {Status.CANCELLED}
    plain = picture(cell(salon.id, "name"))
    shown.figures.choose_filter(type(shown.figures.filter)(statuses=statuses))
    shown.document.apply(ReviseSalons(ids=(salon.id,), fields={"status": Status.CANCELLED}))
    assert picture(cell(salon.id, "name")) != plain


def test_long_texts_end_before_the_next_cell(shown, page, cell, picture, column_of, sample):
    salon = sample.salons[0]
    shown.document.apply(ReviseSalons(ids=(salon.id,), fields={"name": "W" * 60}))
    image = picture(cell(salon.id, "name"))
    ground = image.pixel(2, 4)
    edge = range(image.width() - 6, image.width() - 2)
    assert all(image.pixel(x, y) == ground for x in edge for y in range(4, image.height() - 4))


def test_every_text_is_painted_in_every_look(shown, page, table, sample):
    for position in range(len(page.model.columns)):
        page.columns.show_column(position, shown=True)
    salon = sample.salons[0]
    fields = {"venue": "x", "notes": "y\nz", "locked": True, "actual_visitors": 5.0}
    shown.document.apply(ReviseSalons(ids=(salon.id,), fields=fields))
    bar = table.horizontalScrollBar()
    for choice in ("light", "dark"):
        shown.bench.theme.choose(choice)
        for value in (0, bar.maximum()):
            bar.setValue(value)
            assert len(colours_of(table.viewport().grab().toImage())) > 10


def test_right_to_left_the_texts_begin_at_the_right(shown, table, cell, picture, sample):
    salon = sample.salons[0]
    shown.document.apply(ReviseSalons(ids=(salon.id,), fields={"city": "Fès"}))
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = picture(cell(salon.id, "city"))
    ground = image.pixel(5, 3)
    inked = [
        x
        for x in range(4, image.width() - 4)
        for y in range(4, image.height() - 4)
        if image.pixel(x, y) != ground
    ]
    assert min(inked) > image.width() // 2
