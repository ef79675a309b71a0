"""The home page: begin a season, open a plan, take up a recent one."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from salonplanner.domain.errors import PlannerError
from salonplanner.ui import metrics
from salonplanner.ui.actions.action_set import ActionSet
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.start.card import StartCard
from salonplanner.ui.start.marks import BaselineMarks
from salonplanner.ui.start.preview import PlanPreview
from salonplanner.ui.start.recent import RecentList
from salonplanner.ui.start.side import SidePanel
from salonplanner.ui.widgets.icon_side import set_icon_side
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.widgets.notice import Notice
from salonplanner.ui.workbench import Workbench
from salonplanner.words import errors as error_words

AFTER_PAINT = 40
"""Milliseconds until a file is opened for its miniature: the page is painted first."""


class StartPage(QWidget):
    """Cards on the left, recent plans on the right, the chosen one's miniature below.

    ``file_chosen`` carries the path of a plan to open, ``forget_chosen`` asks to empty the list.
    """

    file_chosen = Signal(object)
    forget_chosen = Signal()

    def __init__(self, bench: Workbench, actions: ActionSet, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self._bench = bench
        self._actions = actions
        self._notice = Notice(bench.theme, bench.icons, name="startNotice")
        self._notice.hide()
        self._recent = RecentList(bench)
        self._preview = PlanPreview(bench)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(SidePanel(bench), 27)
        row.addWidget(self._made_scroll(), 73)
        self._pause = QTimer(self, singleShot=True, interval=AFTER_PAINT)
        self._pause.timeout.connect(self._look)
        self._recent.chosen.connect(self._announce)
        self._recent.opened.connect(self.file_chosen)
        self._recent.forget.connect(self.forget_chosen)
        self._preview.open_pressed.connect(self.file_chosen)
        self.refresh()

    def refresh(self) -> None:
        """List the recent plans anew."""
        self._recent.refresh()
        if self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the recent plans' files, once the page is painted."""
        super().showEvent(event)
        self._pause.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look at no file while nobody sees it."""
        super().hideEvent(event)
        self._pause.stop()

    def tell(self, error: PlannerError) -> None:
        """Say why a plan is not open."""
        self._notice.show_text(error_words.sentence(error, self._bench.language), "error")
        self._notice.show()

    def _announce(self, path: Path | None) -> None:
        """Name the plan chosen at once, and open it when the keys rest."""
        self._preview.announce(path)
        if self.isVisible():
            self._pause.start()

    def _look(self) -> None:
        self._recent.look()
        self._preview.show_path(self._recent.current())

    def _made_scroll(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(32, 20, 32, 8)
        column.setSpacing(12)
        column.addWidget(self._notice)
        halves = QHBoxLayout()
        halves.setSpacing(32)
        halves.addLayout(self._made_left(), 50)
        halves.addLayout(self._made_right(), 49)
        column.addLayout(halves, 1)
        column.addWidget(self._preview)
        column.addLayout(self._made_footer())
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

    def _made_left(self) -> QVBoxLayout:
        bench, actions = self._bench, self._actions
        tr = bench.language.tr
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(make_label(tr("Begin"), "figure_m"))
        cards = (
            (
                ActionName.NEW,
                tr("Feasts, events and targets of {year}", year=str(self._year)),
            ),
            (ActionName.NEW_YEAR, tr("Any other year, from the 2024 reference")),
            (ActionName.OPEN, tr("A plan on this computer or on the network")),
            (
                ActionName.SAMPLE,
                tr("70 salons of summer 2025, to try without risk"),
            ),
        )
        for position, (name, hint) in enumerate(cards):
            card = StartCard(bench, actions[name], hint, primary=position == 0)
            column.addWidget(card)
            if position == 0:
                self.setFocusProxy(card)
        column.addSpacing(6)
        column.addWidget(BaselineMarks(bench))
        column.addStretch(1)
        return column

    @property
    def _year(self) -> int:
        return self._bench.settings.default_season_year

    def _made_right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self._recent, 1)
        column.addWidget(self._made_drop_zone())
        column.addStretch()
        return column

    def _made_drop_zone(self) -> QFrame:
        zone = QFrame()
        zone.setObjectName("dropZone")
        dress(zone, card="dashed")
        column = QVBoxLayout(zone)
        column.setContentsMargins(12, 16, 12, 16)
        icon = make_label()
        icon.setPixmap(self._bench.icons.pixmap("download", "accent", 20, self.devicePixelRatioF()))
        icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = make_label(
            self._bench.language.tr("Drop a .salonplan or .json file here"), tone="secondary"
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(icon)
        column.addWidget(text)
        return zone

    def _made_footer(self) -> QHBoxLayout:
        row = QHBoxLayout()
        box = QCheckBox(self._bench.language.tr("Show this page at start"))
        box.setObjectName("showStartPage")
        box.setChecked(self._bench.settings.show_start_page)
        box.toggled.connect(self._remember_start)
        row.addWidget(box)
        row.addStretch(1)
        row.addWidget(_link(self._bench, self._actions, ActionName.SETTINGS))
        row.addWidget(_link(self._bench, self._actions, ActionName.ABOUT))
        return row

    def _remember_start(self, shown: bool) -> None:
        self._bench.remember(show_start_page=shown)


def _link(bench: Workbench, actions: ActionSet, name: ActionName) -> QWidget:
    action = actions[name]
    button = QPushButton(action.icon(), action.text())
    button.setObjectName(f"start-{name}")
    set_icon_side(button, metrics.ICON)
    dress(button, quiet=True)
    button.clicked.connect(action.trigger)
    return button
