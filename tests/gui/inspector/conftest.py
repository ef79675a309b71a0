"""An inspector of its own, in a small window, on the sample programme."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeVar

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.ui.actions.action_set import ActionSet
from salonplanner.ui.commands.salon_commands import SalonCommands
from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.document import Document
from salonplanner.ui.figures import Figures
from salonplanner.ui.inspector.panel import Inspector
from salonplanner.ui.layers import Layers
from salonplanner.ui.proposals import Proposals
from salonplanner.ui.selection import Selection
from salonplanner.ui.session import Session
from salonplanner.ui.workbench import Workbench

W = TypeVar("W", bound=QWidget)

OUJDA = Salon(
    id="OR-01",
    name="Salon régional d’Oujda",
    level=Level.REGIONAL,
    region=RegionCode.MA_02,
    city="Oujda",
    venue="Complexe d’artisanat",
    start=date(2025, 7, 10),
    end=date(2025, 7, 19),
    status=Status.PENDING,
    ties=("wafcon2024",),
    exhibitors=85,
    coop_stands=40,
    women_coop_stands=18,
    budget_mad=640_000.0,
    notes="À confirmer.",
)
BERKANE = msgspec.structs.replace(
    OUJDA,
    id="OR-02",
    name="Foire de Berkane",
    level=Level.LOCAL,
    city="Berkane",
    venue="",
    start=date(2025, 9, 8),
    end=date(2025, 9, 13),
    status=Status.DRAFT,
    ties=(),
    exhibitors=30,
    coop_stands=None,
    women_coop_stands=None,
    budget_mad=None,
    notes="",
)
SETTAT = msgspec.structs.replace(
    BERKANE,
    id="CS-01",
    name="Salon de Settat",
    region=RegionCode.MA_06,
    city="Settat",
    start=date(2025, 10, 2),
    end=date(2025, 10, 7),
    status=Status.CONFIRMED,
)


class Answers(Messages):
    """Notes the questions and gives the answer wanted, without a dialog."""

    def __init__(self, parent: QWidget, bench: Workbench) -> None:
        super().__init__(parent, bench.language, bench.icons)
        self.asked: list[str] = []
        self.answer = True

    def ask_go_on(self, title: str, text: str, verb: str) -> bool:
        self.asked.append(title)
        return self.answer


class Shell:
    """What stands around an inspector in a window."""

    def __init__(self, bench: Workbench, plan: Plan, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.document = Document(plan, bench.language, bench.names)
        self.document.setParent(self.window)
        self.figures = Figures(self.document, bench.gazetteer, self.window)
        self.selection = Selection(self.window)
        self.answers = Answers(self.window, bench)
        self.salons = SalonCommands(
            self.document, self.figures, self.selection, bench, self.answers, self.window
        )
        self.told: list[str] = []
        self.salons.told.connect(self.told.append)
        self.actions = ActionSet(bench.language, bench.icons, self.window)
        self.session = Session(
            bench=bench,
            document=self.document,
            figures=self.figures,
            selection=self.selection,
            salons=self.salons,
            actions=self.actions,
            proposals=Proposals(self.document, self.figures, bench, self.window),
            layers=Layers(bench, self.window),
        )
        self.inspector = Inspector(self.session)
        self.elsewhere = QPushButton("elsewhere")
        self.window.setCentralWidget(self.elsewhere)
        dock = QDockWidget(self.window)
        dock.setTitleBarWidget(self.inspector.dock_title)
        dock.setWidget(self.inspector)
        self.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self.inspector.setFixedWidth(304)
        self.window.resize(420, 900)
        with qtbot.waitActive(self.window):
            self.window.show()

    def select(self, *ids: str) -> None:
        self.selection.select(ids)

    def salon(self, salon_id: str = "OR-01") -> Salon:
        return self.document.plan.salon(salon_id)

    def find(self, kind: type[W], name: str) -> W:
        found = self.inspector.findChild(kind, name)
        assert found is not None, name
        return found

    def box(self, name: str) -> QWidget:
        return self.find(QWidget, name)

    def message(self, name: str) -> str:
        label = self.box(f"{name}Message")
        return "" if label.isHidden() else label.text()  # type: ignore[attr-defined]

    def type(self, name: str, text: str, *, enter: bool = True) -> None:
        """Replace what an input holds, as a user does with the keyboard."""
        box = self.box(name)
        box.setFocus()
        self.qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClick(box, Qt.Key.Key_Delete)
        # Qt's own typing of a text stops at the first letter outside Latin 1.
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(box, key)
        if enter:
            self.qtbot.keyClick(box, Qt.Key.Key_Return)

    def steps(self) -> int:
        return self.document.stack.count()


@pytest.fixture
def plan(empty: Plan) -> Plan:
    return msgspec.structs.replace(empty, salons=(OUJDA, BERKANE, SETTAT))


@pytest.fixture
def make_shell(qtbot: QtBot, bench: Workbench) -> Iterator[Callable[..., Shell]]:
    def made(plan: Plan, with_bench: Workbench = bench) -> Shell:
        return Shell(with_bench, plan, qtbot)

    yield made
    QApplication.processEvents()


@pytest.fixture
def shell(make_shell: Callable[..., Shell], plan: Plan) -> Shell:
    """An inspector with OR-01 selected."""
    shell = make_shell(plan)
    shell.select("OR-01")
    return shell
