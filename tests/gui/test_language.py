"""Every text of the window goes through the language: nothing is left in the source's English."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QTextEdit,
    QWidget,
)

from salonplanner import __version__
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.language import Language
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.main_window import MainWindow

# Made by Qt inside its own widgets: their texts come from Qt's translations.
QTS_OWN = re.compile(r"^(qt_|_q_|__qt)")
# Qt names the keys, and Babel the days of the week.
KEYS = re.compile(r"\((Ctrl|Alt|Shift|Maj|Meta|Del|Suppr|F\d)[^()]*\)")
WEEKDAYS = re.compile(r"\((lun|mar|mercre|jeu|vendre|same)di\)|\(dimanche\)")
LETTER = re.compile(r"[^\W\d_]")
# Written the same in every language: units of the trade's own, file types, keys, extensions.
SAME_EVERYWHERE = ("MAD", "MDH", "Excel", ".salonplan", ".json", ".xlsx", "MA-", "×")


class Marked(Language):
    """A language whose texts can be told from all others: ``⟦like this⟧``."""

    def tr(self, message: str, /, **details: object) -> str:
        return f"⟦{super().tr(message, **details)}⟧"

    def ntr(self, singular: str, plural: str, n: int, /, **details: object) -> str:
        return f"⟦{super().ntr(singular, plural, n, **details)}⟧"

    def list(self, items: Sequence[str]) -> str:
        return f"⟦{super().list(items)}⟧"


def without_marked(text: str) -> str:
    """What of a text did not come through the language."""
    before = ""
    while before != text:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
    return WEEKDAYS.sub("", KEYS.sub("", text))


@pytest.fixture
def marked(make_bench, make_window, sample):
    """Makes a window that speaks the marked language."""

    def made(plan: Plan = sample, *recent: Path) -> MainWindow:
        bench = make_bench("fr")
        bench.language = Marked("fr")
        bench.remember(recent_files=tuple(map(str, recent)))
        window = make_window(plan, bench)
        window.resize(1440, 900)
        window.show()
        return window

    return made


def data_of(window: MainWindow) -> list[str]:
    """Values of the plan, the seeds and the formats: shown as they are in any language."""
    plan, language = window.document.plan, window.bench.language
    seeds = window.bench.seeds
    regions = seeds.gazetteer.regions.values()
    values = {
        *(value for salon in plan.salons for value in (salon.id, salon.name, salon.city)),
        *(salon.venue for salon in plan.salons),
        *(salon.notes for salon in plan.salons),
        *(value for region in regions for value in (region.name.fr, region.short_name.fr)),
        *(city.name for code in RegionCode for city in seeds.gazetteer.cities_of(code)),
        *(window.bench.names.event(event, language) for event in plan.events),
        *(language.month(month) for month in range(1, 13)),
        *(language.month(month, form="abbreviated") for month in range(1, 13)),
        *(text for origin in plan.provenance.values() for text in (origin.source, origin.note)),
        plan.name,
        __version__,
        *SAME_EVERYWHERE,
    }
    return sorted(filter(None, values), key=len, reverse=True)


def texts_of(window: MainWindow) -> Iterator[tuple[str, str]]:
    """Where a text stands, and the text."""
    objects: list[QObject] = [window, *window.findChildren(QObject)]
    for item in objects:
        name = item.objectName()
        if QTS_OWN.match(name) or _inside_qts_own(item):
            continue
        place = f"{type(item).__name__} {name}"
        if isinstance(item, QAction):
            if not item.isSeparator():
                yield f"{place} text", item.text()
                yield f"{place} tip", item.toolTip()
                yield f"{place} status tip", item.statusTip()
        elif isinstance(item, QWidget):
            yield from ((f"{place} {part}", text) for part, text in _texts_of_widget(item))


def _inside_qts_own(item: QObject) -> bool:
    parent = item.parent()
    own = (QComboBox, QLineEdit)
    return isinstance(parent, own) and not item.objectName() and not isinstance(item, QWidget)


def _texts_of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QDockWidget | QMenu | MainWindow):
        yield "title", widget.title() if isinstance(widget, QMenu) else widget.windowTitle()
    if isinstance(widget, QComboBox):
        for row in range(widget.count()):
            yield f"entry {row}", widget.itemText(row)
    if isinstance(widget, QAbstractItemView) and widget.objectName():
        yield from _cells_of(widget)


def _cells_of(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    for row in range(min(model.rowCount(), 12) if model else 0):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield f"cell {row}, {column}", str(index.data(role) or "")
    if isinstance(view, QTableView):
        yield from _headers_of(model, "table")


def _headers_of(model: QAbstractItemModel, place: str) -> Iterator[tuple[str, str]]:
    for column in range(model.columnCount()):
        for role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            text = model.headerData(column, Qt.Orientation.Horizontal, role)
            yield f"{place} header {column}", str(text or "")


def unmarked(window: MainWindow, *more_data: str) -> list[str]:
    """The texts of the window that hold words from elsewhere than the language or the data."""
    known = [*sorted(more_data, key=len, reverse=True), *data_of(window)]
    found: list[str] = []
    for place, text in texts_of(window):
        rest = without_marked(text)
        for value in known:
            rest = rest.replace(value, " ")
        if LETTER.search(rest):
            found.append(f"{place}: {text!r}")
    return found


def test_the_check_sees_a_text_that_was_not_translated(marked):
    window = marked()
    assert not unmarked(window)
    label = QLabel("Left in English", window)
    assert any("Left in English" in text for text in unmarked(window))
    label.setText("⟦Traduit⟧")
    assert not unmarked(window)


def test_every_text_around_an_open_plan_is_translated(qtbot, marked, sample):
    window = marked()
    alerted = next(iter(window.figures.alerts))
    for ids in ((), (alerted,), tuple(salon.id for salon in sample.salons[:3])):
        window.selection.select(ids)
        qtbot.wait(5)
        assert not unmarked(window)


def test_every_text_of_the_table_is_translated(qtbot, marked, tmp_path):
    window = marked()
    window.actions_set["actionTablePage"].trigger()
    window.workspace.message_bar.tell_exported(tmp_path / "Plan.xlsx")
    assert not unmarked(window, str(tmp_path), "Plan.xlsx")
    window.figures.choose_filter(SalonFilter(text="nowhere"))
    assert not unmarked(window, str(tmp_path), "Plan.xlsx")


def test_every_text_of_an_empty_plan_is_translated(marked, empty):
    window = marked(empty)
    window.actions_set["actionTablePage"].trigger()
    assert not unmarked(window)
    window.salons.add()
    assert not unmarked(window)


def test_every_text_of_the_home_page_is_translated(qtbot, marked, sample, tmp_path):
    gone = tmp_path / "gone.salonplan"
    window = marked(sample, gone)
    window.show_start()
    qtbot.wait(80)
    assert not unmarked(window, str(gone), "gone.salonplan")


def test_the_windows_of_two_languages_differ_in_every_menu(make_bench, make_window, sample):
    titles = []
    for code in ("fr", "en"):
        window = make_window(sample, make_bench(code))
        titles.append({name: action.text() for name, action in _actions_of(window).items()})
    french, english = titles
    assert french.keys() == english.keys()
    same = {name for name in french if french[name] == english[name]}
    assert len(same) < len(french) / 10, same


def _actions_of(window: MainWindow) -> dict[str, QAction]:
    return {a.objectName(): a for a in window.findChildren(QAction) if a.objectName() and a.text()}
