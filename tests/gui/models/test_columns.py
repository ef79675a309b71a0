"""The table of columns: each has its own key and name, a text and a sorting key for any salon."""

import msgspec
import pytest
from PySide6.QtGui import QFontMetrics

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.forecast.model import forecast
from salonplanner.services.salon_values import VALUES, sums_of
from salonplanner.ui.models.column import Editor, Row
from salonplanner.ui.models.columns import salon_columns


@pytest.fixture
def columns(bench):
    return salon_columns(bench.language)


@pytest.fixture
def by_key(columns):
    return {column.key: column for column in columns}


@pytest.fixture
def row(bench, sample):
    figures = forecast(sample, "reference")
    sums = sums_of(figures)

    def made(salon: Salon, alert: Severity | None = None) -> Row:
        return Row(salon, sample, figures.salons.get(salon.id), alert, bench, sums)

    return made


def texts(columns, row: Row) -> dict[str, str]:
    return {column.key: column.text(row) for column in columns}


def test_keys_names_and_short_names_are_all_different(columns):
    for names in (
        [column.key for column in columns],
        [column.header for column in columns],
        [column.title for column in columns if not column.icon],
    ):
        assert len(set(names)) == len(names)
        assert all(names)


def test_what_is_edited_is_a_field_of_a_salon_and_all_are(columns):
    for column in columns:
        assert (column.editor is Editor.NONE) == (not column.field)
        assert not (column.computed and column.field)
    edited = {column.field for column in columns if column.field}
    assert edited == set(Salon.__struct_fields__) - {"id"}


def test_every_column_can_be_filtered(columns):
    assert {column.key for column in columns} == set(VALUES)


def test_the_columns_of_the_first_sight_come_in_their_order(columns):
    assert [column.key for column in columns if not column.optional] == [
        *("id", "name", "region", "city", "level", "start", "end", "days", "status", "ties"),
        *("exhibitors", "women_share", "visitors", "turnover", "alert"),
    ]


def test_every_salon_has_a_text_and_a_comparable_key_in_every_column(columns, row, sample):
    blank = msgspec.structs.replace(
        sample.salons[0],
        id="NOWHERE",
        name="",
        city="",
        venue="",
        ties=(),
        exhibitors=None,
        coop_stands=None,
        budget_mad=None,
    )
    salons = [*sample.salons, blank]
    for column in columns:
        assert all(isinstance(column.text(row(salon)), str) for salon in salons)
        keys = [key for salon in salons if (key := column.order(row(salon))) is not None]
        assert sorted(keys) is not None


def test_blanks_have_no_key(by_key, row, sample):
    blank = msgspec.structs.replace(sample.salons[0], exhibitors=None, ties=(), venue="", notes="")
    for key in ("exhibitors", "ties", "venue", "notes"):
        assert by_key[key].order(row(blank)) is None
    zero = msgspec.structs.replace(sample.salons[0], exhibitors=0)
    assert by_key["exhibitors"].order(row(zero)) == 0


def test_numbers_sort_as_they_are_counted_and_texts_without_accents(by_key, row, sample):
    ids = ["RSK-10", "RSK-2", "OR-1"]
    salons = [msgspec.structs.replace(sample.salons[0], id=i) for i in ids]
    salons.sort(key=lambda salon: by_key["id"].order(row(salon)))
    assert [salon.id for salon in salons] == ["OR-1", "RSK-2", "RSK-10"]
    names = [msgspec.structs.replace(sample.salons[0], name=n) for n in ("Été", "Zoo", "eau")]
    names.sort(key=lambda salon: by_key["name"].order(row(salon)))
    assert [salon.name for salon in names] == ["eau", "Été", "Zoo"]


def test_levels_and_statuses_sort_by_rank(by_key, row, sample):
    for key, members in (("level", Level), ("status", Status)):
        salons = [msgspec.structs.replace(sample.salons[0], **{key: m}) for m in members]
        keys = [by_key[key].order(row(salon)) for salon in salons]
        assert keys == sorted(keys)


def test_numbers_and_dates_follow_the_language(columns, row, sample):
    salon = msgspec.structs.replace(sample.salons[0], budget_mad=1_250_000.0, coop_stands=None)
    shown = texts(columns, row(salon))
    assert shown["budget"] == "1\u202f250\u202f000"
    assert shown["start"] == salon.start.strftime("%d/%m/%Y")
    assert shown["turnover"] == "0,75"
    assert shown["women_share"] == ""


def test_shares_are_of_the_programme_and_of_the_region(columns, row, sample):
    shown = texts(columns, row(sample.salons[0]))
    assert shown["visitors_share"] == shown["turnover_share"] == "1,4\u202f%"
    region = sum(1 for s in sample.salons if s.region is sample.salons[0].region)
    assert shown["region_share"] == f"{100 / region:.1f}".replace(".", ",") + "\u202f%"


def test_a_figure_set_by_hand_says_so(by_key, bench, sample):
    first = msgspec.structs.replace(sample.salons[0], visitors_override=0.0)
    plan = msgspec.structs.replace(sample, salons=(first, *sample.salons[1:]))
    figures = forecast(plan, "reference")
    told = Row(first, plan, figures.salons[first.id], None, bench, sums_of(figures))
    assert by_key["visitors"].text(told) == "0"
    assert bench.language.tr("entered by hand") in by_key["visitors"].note(told)
    assert by_key["visitors"].glyph(told) == "pencil"
    assert by_key["turnover"].text(told) == "0,00"
    assert by_key["turnover"].glyph(told) == ""


def test_a_cancelled_salon_has_no_forecast(columns, bench, sample):
    salon = msgspec.structs.replace(sample.salons[0], status=Status.CANCELLED)
    shown = texts(columns, Row(salon, sample, None, None, bench))
    assert shown["visitors"] == shown["turnover"] == "—"
    assert shown["visitors_share"] == ""


def test_the_gravest_alerts_sort_first_and_none_last(by_key, row, sample):
    alert, salon = by_key["alert"], sample.salons[0]
    keys = [alert.order(row(salon, s)) for s in (Severity.ERROR, Severity.WARNING)]
    assert keys == sorted(keys)
    assert alert.order(row(salon)) is None
    shown = {alert.text(row(salon, s)) for s in (Severity.ERROR, Severity.WARNING, None)}
    assert len(shown) == 3


def test_both_days_stand_in_sight_beside_the_docks(columns):
    """At 1440 pixels the table has 900 between the docks, 36 of them for the boxes."""
    end = next(i for i, column in enumerate(columns) if column.key == "end")
    assert sum(column.width for column in columns[: end + 1]) <= 864


def test_the_first_sight_fits_a_window_without_docks(columns):
    assert sum(column.width for column in columns if not column.optional) <= 1440 - 36 - 10


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_level_status_or_date_is_cut(make_bench, language):
    bench = make_bench(language)
    widths = {column.key: column.width for column in salon_columns(bench.language)}
    measure = QFontMetrics(bench.theme.font("body")).horizontalAdvance
    names = bench.names
    for key, members, name in (("level", Level, names.level), ("status", Status, names.status)):
        widest = max(measure(name(member, bench.language)) for member in members)
        assert widest <= widths[key] - 14 - 21
    assert measure("00/00/0000") <= widths["start"] - 14


def test_names_broken_over_lines_stand_in_one(by_key, row, sample):
    salon = msgspec.structs.replace(sample.salons[0], name="Salon\nde Fès", venue="Salle\nA")
    assert by_key["name"].text(row(salon)) == "Salon de Fès"
    assert by_key["venue"].text(row(salon)) == "Salle A"
