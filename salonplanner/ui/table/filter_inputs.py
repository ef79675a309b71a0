"""The inputs above the columns: what is typed, and lists whose values are ticked."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from salonplanner.services.column_choices import choosing, chosen
from salonplanner.services.condition_texts import (
    Kind,
    Mistake,
    Reading,
    example,
    read_condition,
)
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui import metrics
from salonplanner.ui.models.column import Asked, Column
from salonplanner.ui.session import Session
from salonplanner.ui.table.list_editors import Choice, TickList
from salonplanner.ui.widgets.label import dress

TYPING_PAUSE: Final = 150
"""Milliseconds without a key after which the rows are looked for."""
_KINDS: Final = {Asked.TEXT: Kind.TEXT, Asked.NUMBER: Kind.NUMBER, Asked.DAY: Kind.DAY}
_ALL: Final = "*"
_BESIDE: Final = 12
"""Border and padding beside a hint."""
_BESIDE_CHOICE: Final = 26
"""Padding and the sign of a list beside a choice."""


class TypedFilter(QLineEdit):
    """A text, a number or a day with an operator; red, with a sentence, where it is neither.

    ``down`` asks for the keys to go on to the cells.
    """

    down = Signal()

    def __init__(self, session: Session, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._column = column
        self._mistake = ""
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.setObjectName(f"filter-{column.key}")
        self.setAccessibleName(session.bench.language.tr("Filter: {column}", column=column.header))
        self.setClearButtonEnabled(False)
        dress(self, slim=True)
        if column.asked is Asked.NUMBER:
            self.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        elif column.asked is Asked.DAY:
            self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.textEdited.connect(self._wait)
        session.figures.filtered.connect(self.refresh)
        session.document.replaced.connect(self.refresh)
        self.refresh()

    @property
    def mistake(self) -> str:
        """Why what is typed asks for nothing; empty where it does."""
        return self._mistake

    def refresh(self) -> None:
        """Say what the filter asks of the column, unless something else is being typed."""
        self._show_hints()
        condition = self._session.figures.filter.conditions.get(self._column.key)
        if self._pause.isActive() or (self._mistake and condition is None and self.hasFocus()):
            return
        text = getattr(condition, "text", "")
        if text != self.text().strip():
            self.setText(text)
        self._say("")
        dress(self, filtered=condition is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks at once, Escape takes the condition back, Down goes to the cells."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask()
        elif key is Qt.Key.Key_Escape and self.text():
            self.clear()
            self._ask()
        elif key is Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hint at what can be typed where there is room."""
        super().resizeEvent(event)
        self._show_hints()

    def _wait(self) -> None:
        self._pause.start()

    def _reading(self) -> Reading:
        language = self._session.bench.language
        return Reading(language, self._session.document.plan.season, self._column.unit)

    def _ask(self) -> None:
        self._pause.stop()
        found = read_condition(self.text(), _KINDS[self._column.asked], self._reading())
        figures = self._session.figures
        if isinstance(found, Mistake):
            self._say(found.sentence)
            dress(self, filtered=False)
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), found.sentence, self)
            figures.choose_filter(figures.filter.asking(self._column.key, None))
            return
        self._say("")
        dress(self, filtered=found is not None)
        figures.choose_filter(figures.filter.asking(self._column.key, found))

    def _say(self, mistake: str) -> None:
        if self._mistake and not mistake:
            QToolTip.hideText()
        self._mistake = mistake
        dress(self, invalid=bool(mistake))
        self.setAccessibleDescription(mistake)
        self._show_hints()

    def _show_hints(self) -> None:
        tr = self._session.bench.language.tr
        kind = _KINDS[self._column.asked]
        if kind is Kind.TEXT:
            hint, tip = tr("Contains…"), tr("Words the cells contain; = for blanks")
        else:
            examples = example(kind, self._reading())
            hint = examples.split(", ")[0] if kind is Kind.DAY else ""
            tip = tr("For instance {examples}; = for blanks", examples=examples)
        if self.fontMetrics().horizontalAdvance(hint) + _BESIDE > self.width():
            hint = ""
        if self.placeholderText() != hint:
            self.setPlaceholderText(hint)
        self.setToolTip(self._mistake or tip)


class ChoiceFilter(QPushButton):
    """Says how many of a column's values are let through, and opens their list."""

    down = Signal()

    def __init__(
        self, session: Session, column: Column, choices: Sequence[Choice], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._column = column
        self._choices: Sequence[Choice] = choices
        self._popup: _ChoicePopup | None = None
        self.setObjectName(f"filter-{column.key}")
        self._name = session.bench.language.tr("Filter: {column}", column=column.header)
        dress(self, slim=True)
        self.clicked.connect(self.open_list)
        session.figures.filtered.connect(self.refresh)
        self.refresh()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer other values."""
        self._choices = choices
        self.refresh()

    def open_list(self) -> None:
        """Show the values under the button, those let through ticked."""
        if self._popup is not None:
            self._popup.deleteLater()
        self._popup = _ChoicePopup(self._session, self._choices, self)
        self._popup.changed.connect(self._choose)
        self._popup.show_ticked(self._chosen())
        self._popup.open_under(self)

    def refresh(self) -> None:
        """Say what the filter lets through."""
        language = self._session.bench.language
        picked, options = self._chosen(), self._options()
        wanted = self._session.figures.filter
        active = self._chosen() != chosen(SalonFilter(), self._column.key, options)
        if picked >= options:
            text = language.tr("All")
        elif len(picked) == 1:
            text = next(c.text for c in self._choices if c.value in picked)
        else:
            text = language.tr(
                "{some} of {all}",
                some=language.number(len(picked & options)),
                all=language.number(len(options)),
            )
        room = self.width() - self._session.bench.theme.px(_BESIDE_CHOICE)
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText(shown.replace("&", "&&") if room > self.fontMetrics().height() else "")
        names = [choice.text for choice in self._choices if choice.value in picked]
        self.setToolTip("\n".join(names) if active and names else self._name)
        self.setAccessibleName(f"{self._name}, {text}")
        dress(self, filtered=active and wanted.narrows)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign of a list at the end."""
        super().paintEvent(event)
        theme = self._session.bench.theme
        side = theme.px(metrics.ICON_TINY)
        gap = (self.width() - side) // 2 if not self.text() else theme.px(5)
        left = gap if self.isRightToLeft() else self.width() - gap - side
        place = QRect(left, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        self._session.bench.icons.paint(painter, place, "chevron-down", "text3")
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, Enter and Alt+Down open the list, Down goes to the cells, Escape lets all in."""
        key = Qt.Key(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or (alt and key is Qt.Key.Key_Down):
            self.open_list()
        elif key is Qt.Key.Key_Down:
            self.down.emit()
        elif key is Qt.Key.Key_Escape:
            self._choose(chosen(SalonFilter(), self._column.key, self._options()))
        else:
            super().keyPressEvent(event)

    def _options(self) -> frozenset[str]:
        return frozenset(choice.value for choice in self._choices)

    def _chosen(self) -> frozenset[str]:
        return chosen(self._session.figures.filter, self._column.key, self._options())

    def _choose(self, picked: frozenset[str]) -> None:
        figures = self._session.figures
        figures.choose_filter(choosing(figures.filter, self._column.key, self._options(), picked))


class _ChoicePopup(QFrame):
    """The values as boxes to tick, with one for all of them; ``changed`` carries those ticked."""

    changed = Signal(frozenset)

    def __init__(self, session: Session, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("choicePopup")
        every = Choice(_ALL, session.bench.language.tr("All"))
        self.list = TickList(session.bench, self, (every, *choices))
        self.list.setObjectName("choiceList")
        self._options = frozenset(choice.value for choice in choices)
        self._ticked: frozenset[str] = frozenset()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.list.itemChanged.connect(self._take)

    def show_ticked(self, ticked: frozenset[str]) -> None:
        """Tick values."""
        self._ticked = ticked & self._options
        whole = {_ALL} if self._ticked == self._options else set[str]()
        with QSignalBlocker(self.list):
            self.list.show_value(tuple(self._ticked | whole))
            if self._ticked and not whole:
                self.list.item(0).setCheckState(Qt.CheckState.PartiallyChecked)

    def open_under(self, button: QWidget) -> None:
        """Show it under a button, within the screen."""
        self.list.setFixedSize(self.list.sizeHint())
        # Not adjusted by Qt, which makes windows of lists 200 pixels wide at least.
        self.resize(self.sizeHint())
        corner = button.mapToGlobal(QPoint(0, button.height() + 2))
        room = button.screen().availableGeometry()
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        self.move(corner)
        self.show()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is done with it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _take(self, item: QListWidgetItem) -> None:
        value = item.data(Qt.ItemDataRole.UserRole)
        on = item.checkState() is Qt.CheckState.Checked
        if value == _ALL:
            ticked = self._options if on else frozenset[str]()
        else:
            ticked = self._ticked | {value} if on else self._ticked - {value}
        self.show_ticked(ticked)
        self.changed.emit(ticked)
