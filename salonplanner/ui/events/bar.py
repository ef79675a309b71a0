"""The bar above the event list: what can be done with events, and which of them are listed."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salonplanner.domain.events import Attitude
from salonplanner.ui import metrics
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.events.event_fields import ATTITUDES
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.action_button import ActionButton
from salonplanner.ui.widgets.icon_side import set_icon_side
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.widgets.segmented import SegmentedControl
from salonplanner.words import events as event_words

_ALL = "all"


class EventsBar(QFrame):
    """``attitude_picked`` tells that other events are to be listed.

    Where there is less room, the buttons for the chosen events show their icons alone.
    """

    attitude_picked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        bench = session.bench
        tr = bench.language.tr
        dress(self, ground="panel")
        self._count = make_label(tone="secondary", name="eventsCount")
        self._attitudes = SegmentedControl(bench.theme, bench.icons)
        self._attitudes.setObjectName("eventsAttitude")
        self._attitudes.setAccessibleName(tr("Attitude"))
        self._attitudes.add(_ALL, tr("All"), name="eventsAttitude-all")
        for attitude in ATTITUDES:
            text = event_words.attitude(attitude, bench.language)
            self._attitudes.add(attitude.value, text, name=f"eventsAttitude-{attitude.value}")
        self._attitudes.picked.connect(self.attitude_picked)
        self.duplicate = self._button("duplicateEvents", tr("Duplicate"), "copy")
        self.delete = self._button("deleteEvents", tr("Delete"), "trash-2")
        self.feasts = self._button("takeFeasts", tr("Feasts of a year…"), "moon")
        self._of_chosen = {self.duplicate: tr("Duplicate"), self.delete: tr("Delete")}
        self._why = ""
        self._lay_out()
        bench.theme.changed.connect(self._fit)

    @property
    def attitude(self) -> Attitude | None:
        """Whose events are listed; None for all."""
        key = self._attitudes.current()
        return None if key == _ALL else Attitude(key)

    def list_all(self) -> None:
        """List the events of every attitude."""
        self._attitudes.set_current(_ALL)

    def show_count(self, text: str) -> None:
        """Say how many events are listed."""
        self._count.setText(text)
        self._fit()

    def follow(self, *, chosen: bool) -> None:
        """Let the chosen events be acted on, or say why they cannot."""
        self._why = "" if chosen else self._session.bench.language.tr("Choose an event first.")
        for button in self._of_chosen:
            button.setEnabled(chosen)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        actions, tr = self._session.actions, self._session.bench.language.tr
        add = ActionButton(actions[ActionName.ADD_EVENT], name="addEvent")
        load = ActionButton(actions[ActionName.IMPORT_ICS], name="importEvents")
        load.setText(tr("Import .ics…"))
        for button in (add, load):
            _dress_small(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 10, 7)
        column.setSpacing(7)
        self._buttons = _line(add, self.duplicate, self.delete, None, self.feasts, load)
        column.addLayout(self._buttons)
        column.addLayout(_line(self._attitudes, None, self._count))

    def _button(self, name: str, text: str, icon: str) -> QPushButton:
        button = QPushButton(self._session.bench.icons.icon(icon), text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        _dress_small(button)
        return button

    def _fit(self) -> None:
        for whole in (True, False):
            for button, text in self._of_chosen.items():
                button.setText(text if whole else "")
                button.setToolTip(self._why or ("" if whole else text))
            self._buttons.invalidate()
            margins = self.contentsMargins()
            room = self.width() - 12 - 10 - margins.left() - margins.right()
            if self._buttons.sizeHint().width() <= room:
                break

    def minimumSizeHint(self) -> QSize:
        """The window never grows for it: it says less."""
        return QSize(200, super().minimumSizeHint().height())


def _line(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is the room between those at both ends."""
    line = QHBoxLayout()
    line.setSpacing(metrics.GAP)
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget)
    return line


def _dress_small(button: QPushButton) -> None:
    dress(button, small=True)
    set_icon_side(button, metrics.ICON_SMALL)
