"""The table of columns: each has its own key and name, a text and a sorting key for any salon."""

import msgspec
import pytest
from PySide6.QtGui import QFontMetrics

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.forecast.model import forecast
from salonplanner.ui.models.columns import Editor, Row, salon_columns


@pytest.fixture
def columns(bench):
    return salon_columns(bench.language)


@pytest.fixture
def row(bench, sample):
    figures = forecast(sample, "reference")

    def made(salon: Salon, alert: Severity | None = None) -> Row:
        return Row(salon, sample, figures.salons.get(salon.id), alert, bench)

    return made


def texts(columns, row: Row) -> dict[str, str]:
    return {column.key: column.text(row) for column in columns}


def test_keys_and_names_are_all_different(columns):
    assert len({column.key for column in columns}) == len(columns)
    assert len({column.header for column in columns}) == len(columns)
    assert all(column.header for column in columns)


def test_what_is_edited_is_a_field_of_a_salon(columns):
    for column in columns:
        assert (column.editor is Editor.NONE) == (not column.field)
        assert not column.field or column.field in Salon.__struct_fields__
        assert not (column.computed and column.field)


def test_every_salon_has_a_text_and_a_comparable_key_in_every_column(columns, row, sample):
    blank = msgspec.structs.replace(
        sample.salons[0], venue="", ties=(), exhibitors=None, budget_mad=None, id="NOWHERE"
    )
    salons = [*sample.salons, blank]
    for column in columns:
        assert all(isinstance(column.text(row(salon)), str) for salon in salons)
        assert sorted(column.order(row(salon)) for salon in salons)


def test_numbers_and_dates_follow_the_language(columns, row, sample):
    salon = msgspec.structs.replace(sample.salons[0], budget_mad=1_250_000.0)
    shown = texts(columns, row(salon))
    assert shown["budget"] == "1\u202f250\u202f000"
    assert shown["start"] == salon.start.strftime("%d/%m/%Y")


def test_a_figure_set_by_hand_says_so(columns, row, bench, sample):
    by_hand = forecast(
        msgspec.structs.replace(
            sample,
            salons=(
                msgspec.structs.replace(sample.salons[0], visitors_override=0.0),
                *sample.salons[1:],
            ),
        ),
        "reference",
    )
    told = Row(sample.salons[0], sample, by_hand.salons[sample.salons[0].id], None, bench)
    shown = texts(columns, told)
    assert shown["visitors"] == bench.language.tr("{figure} (manual)", figure="0")
    assert shown["turnover"] == "0"


def test_a_cancelled_salon_has_no_forecast(columns, bench, sample):
    salon = msgspec.structs.replace(sample.salons[0], status=Status.CANCELLED)
    shown = texts(columns, Row(salon, sample, None, None, bench))
    assert shown["visitors"] == shown["turnover"] == "—"


def test_the_gravest_alerts_sort_first(columns, row, sample):
    alert = next(column for column in columns if column.key == "alert")
    salon = sample.salons[0]
    order = [alert.order(row(salon, s)) for s in (Severity.ERROR, Severity.WARNING, None)]
    assert order == sorted(order)
    assert len({alert.text(row(salon, s)) for s in (Severity.ERROR, Severity.WARNING, None)}) == 3


def test_both_days_stand_in_sight_beside_the_docks(bench):
    """At 1440 pixels the table has 900 between the docks."""
    columns = salon_columns(bench.language)
    end = next(i for i, column in enumerate(columns) if column.key == "end")
    assert sum(column.width for column in columns[: end + 1]) <= 900


def test_no_level_is_cut(bench):
    """Beside its swatch and the cell's margins a level has some 60 pixels."""
    column = next(c for c in salon_columns(bench.language) if c.key == "level")
    metrics = QFontMetrics(bench.theme.font("body"))
    widest = max(
        metrics.horizontalAdvance(bench.names.level(level, bench.language)) for level in Level
    )
    assert widest <= bench.theme.px(column.width) - 38
