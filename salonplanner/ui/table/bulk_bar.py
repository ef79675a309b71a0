"""What is done with all salons ticked at once."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSpinBox,
    QWidget,
)

from salonplanner.domain.edits import MoveSalons, TieSalons, UntieSalons
from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.domain.ties import can_tie
from salonplanner.ui import metrics
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.session import Session
from salonplanner.ui.table.editor_factory import level_choices, status_choices
from salonplanner.ui.table.list_editors import Choice
from salonplanner.ui.table.ticks import Ticks
from salonplanner.ui.timeline.looks import glyph_of
from salonplanner.ui.widgets.icon_side import set_icon_side
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.widgets.number_box import pad_number_box
from salonplanner.ui.widgets.swatch import BarPainter

_MOST_DAYS = 366
_WEEK = 7
_DAYS_WIDTH, _DAYS_ALONE = 98, 66
_ICON_BUTTON = 40


class BulkBar(QWidget):
    """Shift, status, level, event, duplicate and delete: each is one undo step."""

    def __init__(self, session: Session, ticks: Ticks) -> None:
        super().__init__()
        self.setObjectName("bulkBar")
        self.setAccessibleName(session.bench.language.tr("The salons ticked"))
        self._session = session
        self._ticks = ticks
        self._bars = BarPainter(session.bench.theme, session.bench.icons)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(metrics.GAP)
        self._optional: list[QWidget] = []
        self._iconic: list[tuple[QPushButton, str]] = []
        self._menus: list[QPushButton] = []
        self._build_count()
        self._build_shift()
        self._build_menus()
        self._build_actions()
        self._row.addStretch(1)

    def refresh(self) -> None:
        """Say how many salons are ticked, and how many of them the filter hides."""
        language = self._session.bench.language
        ids = self._ticks.ids
        text = language.ntr("{n} salon selected", "{n} salons selected", len(ids))
        hidden = len(set(ids) - self._session.figures.visible)
        if hidden:
            more = language.ntr("{n} not shown", "{n} not shown", hidden)
            text = f"{text} ({more})"
        self._count.setText(text)

    def whole_width(self) -> int:
        """The width it takes where it says all."""
        for widget in (*self._optional, *self._menus):
            widget.show()
        self._change.hide()
        self._shorten(short=False)
        for button, text in self._iconic:
            button.setText(text)
            button.setFixedWidth(button.sizeHint().width())
            button.show()
        return self._width()

    def fit(self, room: int) -> None:
        """Say less, little by little, until it fits."""
        if self.whole_width() <= room:
            return
        side = self._session.bench.theme.px(_ICON_BUTTON)
        for button, _ in self._iconic:
            button.setText("")
            button.setFixedWidth(side)
        for widget in self._optional:
            if self._width() <= room:
                return
            widget.hide()
        if self._width() > room:
            for button in self._menus:
                button.hide()
            self._change.show()
        if self._width() > room:
            self._shorten(short=True)
        for button, _ in self._iconic[:-1]:
            # The menus of the window and of the row have it too.
            button.setVisible(self._width() <= room)

    def _shorten(self, *, short: bool) -> None:
        bench = self._session.bench
        self._days.setSuffix("" if short else bench.language.tr(" days"))
        self._days.setFixedWidth(bench.theme.px(_DAYS_ALONE if short else _DAYS_WIDTH))
        self._deselect.setText("" if short else bench.language.tr("Deselect"))
        self._deselect.setIcon(bench.icons.icon("x", "accent") if short else QIcon())

    def _width(self) -> int:
        self._row.invalidate()
        return self._row.sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        """None: ``fit`` sees to it."""
        return QSize(0, super().minimumSizeHint().height())

    def _build_count(self) -> None:
        tr = self._session.bench.language.tr
        self._count = make_label(role="section", tone="tint", name="bulkCount")
        self._deselect = deselect = QPushButton()
        deselect.setObjectName("bulkDeselect")
        deselect.setToolTip(tr("Take all ticks back"))
        deselect.setAccessibleName(tr("Deselect"))
        dress(deselect, link=True)
        deselect.clicked.connect(self._ticks.clear)
        self._row.addWidget(self._count)
        self._row.addWidget(deselect)
        self._rule()

    def _build_shift(self) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        label: QLabel = make_label(tr("Shift by"), tone="secondary")
        self._days = QSpinBox()
        self._days.setObjectName("bulkDays")
        self._days.setAccessibleName(tr("Days to shift by"))
        self._days.setRange(-_MOST_DAYS, _MOST_DAYS)
        self._days.setValue(_WEEK)
        self._days.setSuffix(tr(" days"))
        self._days.setPrefix("+")
        self._days.valueChanged.connect(self._show_sign)
        pad_number_box(self._days)
        self._days.setFixedWidth(bench.theme.px(_DAYS_WIDTH))
        label.setBuddy(self._days)
        apply = QPushButton(tr("Apply"))
        apply.setObjectName("bulkShift")
        apply.clicked.connect(self._shift)
        for widget in (label, self._days, apply):
            self._row.addWidget(widget)
        self._optional.append(label)
        self._rule()

    def _build_menus(self) -> None:
        tr = self._session.bench.language.tr
        session, bars = self._session, self._bars
        self._change = QPushButton(tr("Modify"))
        self._change.setObjectName("bulkChange")
        dress(self._change, menu=True)
        self._change.hide()
        whole = QMenu(self._change)
        self._change.setMenu(whole)
        status = self._made_menu(tr("Status"), "bulkStatus")
        for choice in status_choices(session, bars):
            self._add(status, choice, partial(self._revise, "status", Status(choice.value)))
        level = self._made_menu(tr("Level"), "bulkLevel")
        for choice in level_choices(session, bars):
            self._add(level, choice, partial(self._revise, "level", Level(choice.value)))
        self._ties = self._made_menu(tr("Event"), "bulkEvent")
        self._ties.aboutToShow.connect(self.fill_ties)
        for menu in (status, level, self._ties):
            whole.addMenu(menu)
        self._row.addWidget(self._change)
        self._rule()

    def _build_actions(self) -> None:
        actions, icons = self._session.actions, self._session.bench.icons
        for name, icon, danger in (
            (ActionName.DUPLICATE, "copy", False),
            (ActionName.DELETE, "trash-2", True),
        ):
            action = actions[name]
            button = QPushButton(action.text())
            button.setObjectName(f"bulk-{name}")
            button.setIcon(icons.icon(icon, "err" if danger else "text2"))
            set_icon_side(button, metrics.ICON)
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text())
            dress(button, danger=danger, tight=True)
            button.clicked.connect(action.trigger)
            self._row.addWidget(button)
            self._iconic.append((button, action.text()))

    def fill_ties(self) -> None:
        """List the events the salons can be tied to, and those they are tied to."""
        language = self._session.bench.language
        menu, salons = self._ties, self._salons()
        menu.clear()
        gazetteer = self._session.bench.gazetteer
        events = sorted(self._session.document.plan.events, key=lambda event: event.start)
        fitting = [
            event
            for event in events
            if event.attitude is Attitude.SEEK
            and any(
                event.id not in salon.ties and can_tie(event, salon, gazetteer) for salon in salons
            )
        ]
        menu.addSection(language.tr("Tie those that can be tied"))
        for event in fitting:
            able = sum(1 for s in salons if event.id not in s.ties and can_tie(event, s, gazetteer))
            self._add(menu, self._choice(event, able), partial(self._tie, event))
        if not fitting:
            menu.addAction(language.tr("No event to seek fits")).setEnabled(False)
        tied = [event for event in events if any(event.id in salon.ties for salon in salons)]
        if tied:
            menu.addSection(language.tr("Untie"))
            for event in tied:
                count = sum(1 for salon in salons if event.id in salon.ties)
                self._add(menu, self._choice(event, count, "un"), partial(self._untie, event))

    def _choice(self, event: Event, count: int, prefix: str = "") -> Choice:
        bench = self._session.bench
        name = bench.names.event(event, bench.language)
        text = bench.language.tr(
            "{event} ({count})", event=name, count=bench.language.number(count)
        )
        icon = bench.icons.icon(glyph_of(event), "accent")
        return Choice(f"{prefix}tie-{event.id}", text, icon)

    def _made_menu(self, text: str, name: str) -> QMenu:
        button = QPushButton(text)
        button.setObjectName(name)
        dress(button, menu=True)
        menu = QMenu(text, button)
        menu.setObjectName(f"{name}Menu")
        button.setMenu(menu)
        self._row.addWidget(button)
        self._menus.append(button)
        return menu

    def _add(self, menu: QMenu, choice: Choice, handler: object) -> None:
        action = menu.addAction(choice.text.replace("&", "&&"))
        action.setObjectName(choice.value)
        if choice.icon is not None:
            action.setIcon(choice.icon)
        action.triggered.connect(handler)

    def _rule(self) -> None:
        rule = QWidget()
        rule.setFixedSize(1, 20)
        rule.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(rule, stroke=True)
        self._row.addWidget(rule)
        self._optional.append(rule)

    def _show_sign(self, days: int) -> None:
        # A spin box writes the minus itself.
        self._days.setPrefix("+" if days > 0 else "")

    def _salons(self) -> list[Salon]:
        ticked = set(self._ticks.ids)
        return [salon for salon in self._session.document.plan.salons if salon.id in ticked]

    def _shift(self) -> None:
        days = timedelta(days=self._days.value())
        starts = {salon.id: salon.start + days for salon in self._salons()}
        if days:
            self._session.salons.make(MoveSalons(starts=starts))

    def _revise(self, field: str, value: object, _checked: object = None) -> None:
        self._session.salons.revise(self._ticks.ids, {field: value})

    def _tie(self, event: Event, _checked: object = None) -> None:
        gazetteer = self._session.bench.gazetteer
        ids = tuple(s.id for s in self._salons() if can_tie(event, s, gazetteer))
        self._session.salons.make(TieSalons(ids=ids, event=event.id))

    def _untie(self, event: Event, _checked: object = None) -> None:
        self._session.salons.make(UntieSalons(ids=self._ticks.ids, event=event.id))
