"""Editing each field of a salon: one undo step each, and nothing else changes."""

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from salonplanner.domain.changes import difference
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Status
from tests.gui.inspector.conftest import Shell

TYPED = [
    ("fieldName", "name", "Grand salon d’Oujda", "Grand salon d’Oujda"),
    ("fieldVenue", "venue", "Place du 16 août", "Place du 16 août"),
    ("fieldVenue", "venue", "", ""),
    ("fieldCity", "city", "nador", "Nador"),
    ("fieldCity", "city", "Douar inconnu", "Douar inconnu"),
    ("fieldExhibitors", "exhibitors", "1 120", 1120),
    ("fieldExhibitors", "exhibitors", "", None),
    ("fieldCoopStands", "coop_stands", "50", 50),
    ("fieldWomenStands", "women_coop_stands", "20", 20),
    ("fieldBudget", "budget_mad", "1 250 000,50", 1_250_000.5),
    ("fieldVisitorsOverride", "visitors_override", "0", 0),
    ("fieldTurnoverOverride", "turnover_override", "900 000", 900_000),
    ("fieldActualVisitors", "actual_visitors", "31 250", 31_250),
    ("fieldActualTurnover", "actual_turnover_mad", "750000", 750_000),
]


def only_change(shell: Shell, before: Plan) -> tuple[str, object]:
    (change,) = difference(before, shell.document.plan).field_changes()
    return change.field, change.new


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
@pytest.mark.parametrize(("name", "field", "text", "value"), TYPED)
def test_what_is_typed_is_one_step(
    shell: Shell, name: str, field: str, text: str, value: object
) -> None:
    before = shell.document.plan
    shell.type(name, text)
    assert only_change(shell, before) == (field, value)
    assert shell.steps() == 1
    shell.document.stack.undo()
    assert shell.document.plan == before
    shell.elsewhere.setFocus()
    assert shell.document.plan == before


def test_leaving_an_input_commits_it(shell: Shell) -> None:
    shell.type("fieldVenue", "Théâtre", enter=False)
    assert shell.salon().venue == "Complexe d’artisanat"
    shell.box("fieldName").setFocus()
    assert shell.salon().venue == "Théâtre"


def test_a_level_is_taken_by_a_click(shell: Shell) -> None:
    shell.qtbot.mouseClick(shell.box("fieldLevel-national"), Qt.MouseButton.LeftButton)
    assert shell.salon().level is Level.NATIONAL
    assert shell.steps() == 1


def test_a_status_is_chosen(shell: Shell) -> None:
    combo = shell.find(QComboBox, "fieldStatus")
    choose(combo, Status.CONFIRMED)
    assert shell.salon().status is Status.CONFIRMED
    assert combo.currentText() == "Confirmé"


def test_another_region_clears_the_city_and_says_so(shell: Shell) -> None:
    choose(shell.find(QComboBox, "fieldRegion"), RegionCode.MA_06)
    salon = shell.salon()
    assert (salon.region, salon.city, salon.venue) == (RegionCode.MA_06, "", "")
    assert shell.steps() == 1
    assert len(shell.told) == 1
    assert "OR-01" in shell.told[0]
    assert shell.find(QComboBox, "fieldCity").currentText() == ""
    assert "Settat" in items(shell.find(QComboBox, "fieldCity"))
    shell.document.stack.undo()
    assert shell.find(QComboBox, "fieldCity").currentText() == "Oujda"


def test_another_first_day_keeps_the_length(shell: Shell) -> None:
    shell.type("fieldStart", "14/07/2025")
    assert (shell.salon().start, shell.salon().end) == (date(2025, 7, 14), date(2025, 7, 23))
    assert shell.find(QLineEdit, "fieldEnd").text() == "23/07/2025"
    assert shell.steps() == 1


def test_another_last_day_changes_the_length(shell: Shell) -> None:
    shell.type("fieldEnd", "21/07/2025")
    assert (shell.salon().start, shell.salon().end) == (date(2025, 7, 10), date(2025, 7, 21))
    assert "10–21 juil." in shell.find(QLabel, "fieldDays").text()
    assert "12" in shell.find(QLabel, "fieldDays").text()


def test_a_last_day_before_the_first_is_refused_with_a_sentence(shell: Shell) -> None:
    shell.type("fieldEnd", "08/07/2025")
    assert shell.steps() == 0
    assert shell.box("fieldEnd").property("invalid") is True
    assert "10 juillet 2025" in shell.message("fieldEnd")


@pytest.mark.parametrize("name", ["fieldStart", "fieldEnd"])
def test_days_of_a_confirmed_salon_are_asked_for(shell: Shell, name: str) -> None:
    shell.select("CS-01")
    before = shell.document.plan
    shell.answers.answer = False
    shell.type(name, "09/10/2025")
    assert len(shell.answers.asked) == 1
    assert shell.document.plan == before
    assert shell.find(QLineEdit, "fieldStart").text() == "02/10/2025"
    assert shell.find(QLineEdit, "fieldEnd").text() == "07/10/2025"
    shell.answers.answer = True
    shell.type(name, "09/10/2025")
    assert len(shell.answers.asked) == 2
    assert shell.salon("CS-01").end >= date(2025, 10, 9)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("fieldName", "  "),
        ("fieldExhibitors", "beaucoup"),
        ("fieldExhibitors", "12,5"),
        ("fieldExhibitors", "-3"),
        ("fieldBudget", "1e400"),
        ("fieldBudget", "9 999 999 999 999 999"),
    ],
)
def test_what_a_plan_cannot_hold_is_never_committed(shell: Shell, name: str, text: str) -> None:
    before = shell.document.plan
    shell.type(name, text)
    shell.elsewhere.setFocus()
    assert shell.document.plan is before
    assert shell.box(name).property("invalid") is True
    assert shell.message(name).endswith(".")
    assert shell.find(QLineEdit, name).text() == text
    shell.qtbot.keyClick(shell.box(name), Qt.Key.Key_Escape)
    assert shell.box(name).property("invalid") is False
    assert shell.message(name) == ""
    assert shell.find(QLineEdit, name).text() != text


def test_a_refused_input_can_be_put_right(shell: Shell) -> None:
    shell.type("fieldExhibitors", "x")
    shell.type("fieldExhibitors", "90")
    assert shell.salon().exhibitors == 90
    assert shell.message("fieldExhibitors") == ""


def test_several_salons_change_as_one_step(shell: Shell) -> None:
    shell.select("OR-01", "OR-02")
    choose(shell.find(QComboBox, "fieldStatus"), Status.CONFIRMED)
    shell.qtbot.mouseClick(shell.box("fieldLevel-national"), Qt.MouseButton.LeftButton)
    shell.type("fieldExhibitors", "60")
    for salon_id in ("OR-01", "OR-02"):
        salon = shell.salon(salon_id)
        assert (salon.status, salon.level, salon.exhibitors) == (
            Status.CONFIRMED,
            Level.NATIONAL,
            60,
        )
    assert shell.salon("CS-01").level is Level.LOCAL
    assert shell.steps() == 3


def test_where_several_salons_differ_it_says_so(shell: Shell) -> None:
    shell.select("OR-01", "OR-02")
    several = shell.session.bench.language.tr("multiple values")
    assert shell.find(QComboBox, "fieldStatus").currentIndex() == -1
    assert shell.find(QComboBox, "fieldStatus").placeholderText() == several
    assert shell.find(QLineEdit, "fieldVenue").text() == ""
    assert shell.find(QLineEdit, "fieldVenue").placeholderText() == several
    for level in Level:
        assert not shell.find(QAbstractButton, f"fieldLevel-{level.value}").isChecked()
    for name in ("fieldName", "fieldRegion", "fieldCity", "fieldStart", "fieldNotes"):
        assert not shell.box(name).isVisible()
    shell.select("OR-02", "CS-01")
    assert shell.find(QAbstractButton, "fieldLevel-local").isChecked()


def test_leaving_the_inputs_of_several_salons_changes_nothing(shell: Shell) -> None:
    shell.select("OR-01", "OR-02", "CS-01")
    for name in ("fieldVenue", "fieldExhibitors", "fieldBudget", "fieldStatus"):
        shell.box(name).setFocus()
    shell.elsewhere.setFocus()
    assert shell.steps() == 0


def test_what_is_computed_stands_in_empty_overrides(shell: Shell) -> None:
    line = shell.find(QLineEdit, "fieldVisitorsOverride")
    assert "36" in line.placeholderText()
    assert line.text() == ""
    shell.type("fieldVisitorsOverride", "1000")
    assert shell.figures.forecast.salons["OR-01"].visitors == 1000
    shell.type("fieldVisitorsOverride", "")
    assert shell.salon().visitors_override is None


def test_the_share_of_womens_stands_is_told(shell: Shell) -> None:
    note = shell.find(QLabel, "fieldWomenStandsNote")
    assert note.text() == shell.session.bench.language.percent(0.45, decimals=0)
    shell.type("fieldWomenStands", "41")
    assert shell.salon().women_coop_stands == 41
    assert shell.message("fieldWomenStands") != ""
    shell.type("fieldCoopStands", "")
    assert note.isHidden()


def test_a_decimal_of_an_amount_is_not_lost_by_looking(
    make_shell: Callable[..., Shell], plan: Plan
) -> None:
    salons = [msgspec.structs.replace(plan.salons[0], budget_mad=1234.5678)]
    shell = make_shell(msgspec.structs.replace(plan, salons=tuple(salons)))
    shell.select("OR-01")
    shell.box("fieldBudget").setFocus()
    shell.box("fieldVenue").setFocus()
    assert shell.salon().budget_mad == 1234.5678


def test_tab_goes_down_the_form(shell: Shell) -> None:
    shell.box("fieldName").setFocus()
    seen: list[str] = []
    for _ in range(60):
        widget = shell.window.focusWidget()
        seen.append(widget.objectName())
        if seen[-1] == "fieldNotes":
            break
        shell.qtbot.keyClick(widget, Qt.Key.Key_Tab)
    wanted = [
        *("fieldName", "fieldRegion", "fieldCity", "fieldVenue", "fieldStart", "fieldEnd"),
        *("fieldStatus", "tieToEvent", "fieldExhibitors", "fieldCoopStands", "fieldWomenStands"),
        *("fieldBudget", "fieldVisitorsOverride", "fieldTurnoverOverride", "fieldActualVisitors"),
        *("fieldActualTurnover", "fieldNotes"),
    ]
    assert [name for name in seen if name in wanted] == wanted
    assert any(name.startswith("fieldLevel-") for name in seen[1:3])
    assert "tie-wafcon2024" in seen


def test_dates_are_locked_and_unlocked(shell: Shell) -> None:
    before = shell.document.plan
    shell.qtbot.keyClick(shell.box("fieldLocked"), Qt.Key.Key_Space)
    assert shell.salon().locked
    assert shell.steps() == 1
    shell.document.stack.undo()
    assert shell.document.plan == before
    assert not shell.find(QCheckBox, "fieldLocked").isChecked()


def test_the_dates_of_several_are_locked_at_once(shell: Shell) -> None:
    shell.qtbot.keyClick(shell.box("fieldLocked"), Qt.Key.Key_Space)
    shell.select("OR-01", "CS-01")
    tick = shell.find(QCheckBox, "fieldLocked")
    assert tick.checkState() is Qt.CheckState.PartiallyChecked
    shell.qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert shell.salon("OR-01").locked
    assert shell.salon("CS-01").locked
    assert shell.steps() == 2


def test_inputs_stand_in_the_order_of_tab(shell: Shell) -> None:
    names = ["fieldName", "fieldRegion", "fieldCity", "fieldVenue", "fieldStart", "fieldStatus"]
    names += ["tieToEvent", "fieldExhibitors", "fieldBudget", "fieldNotes"]
    heights = [shell.box(name).mapTo(shell.inspector, QPoint(0, 0)).y() for name in names]
    assert heights == sorted(heights)


def test_each_input_has_a_name_of_its_own_for_screen_readers(shell: Shell) -> None:
    boxes = [w for w in shell.inspector.findChildren(QWidget) if is_input(w)]
    spoken = [box.accessibleName() for box in boxes]
    assert all(spoken)
    assert len(set(spoken)) == len(spoken)
    labels = shell.inspector.findChildren(QLabel)
    buddies = {label.buddy().objectName() for label in labels if label.buddy() is not None}
    assert {box.objectName() for box in boxes} - buddies == {
        *("fieldEnd", "fieldLocked", "fieldNotes", "fieldTies")
    }


def is_input(widget: QWidget) -> bool:
    name = widget.objectName()
    return (
        name.startswith("field")
        and name.removeprefix("field").isalpha()
        and not (name.endswith(("Message", "Note", "Line", "Days", "Calendar")))
    )


def choose(combo: QComboBox, value: str) -> None:
    """Pick an entry as the list does."""
    row = combo.findData(value)
    combo.setCurrentIndex(row)
    combo.activated.emit(row)


def items(combo: QComboBox) -> list[str]:
    return [combo.itemText(row) for row in range(combo.count())]
