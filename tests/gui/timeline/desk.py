"""A window on a small plan, and what a hand does on its calendar."""

from datetime import date

import msgspec
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.ui.dialogs.choose_city import CityDialog
from salonplanner.ui.main_window import MainWindow
from salonplanner.ui.timeline.timeline_view import TimelineView
from tests.gui.search import found
from tests.gui.timeline.plans import EMPTY, event, salon

LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN, CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key
ORIENTAL, RABAT, FES = RegionCode.MA_02, RegionCode.MA_04, RegionCode.MA_03
DRAFT = Status.DRAFT


def made_plan() -> Plan:
    salons = (
        salon(status=DRAFT),
        salon("OR-02", date(2025, 8, 5), status=DRAFT),
        salon("RSK-01", date(2025, 8, 1), region=RABAT, city="Rabat", status=DRAFT),
        salon("FM-01", date(2025, 9, 1), region=FES, city="Fès", status=Status.CONFIRMED),
    )
    fair = event("Fair", date(2025, 7, 5), date(2025, 7, 25))
    far = event("Far", date(2025, 9, 1), date(2025, 9, 9))
    return msgspec.structs.replace(EMPTY, salons=salons, events=(fair, far))


class Desk:
    """The window on a small plan: what a hand does on its calendar."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.page = window.workspace.calendar
        self.view: TimelineView = self.page.view
        self.before = window.document.plan

    @property
    def plan(self) -> Plan:
        return self.window.document.plan

    def salon(self, number: str) -> Salon:
        return self.plan.salon(number)

    def added(self) -> Salon:
        """The one salon that was not there."""
        known = {one.id for one in self.before.salons}
        (new,) = (one for one in self.plan.salons if one.id not in known)
        return new

    def at(self, number: str, along: float = 0.5) -> QPoint:
        rect = self.view._stage.bar_rect(number)
        assert rect is not None
        return QPoint(round(rect.x + rect.width * along), round(rect.y + rect.height / 2))

    def free(self, key: str, day: date) -> QPoint:
        """The top of a row on a day."""
        stage = self.view._stage
        row = next(row for row in stage.layout.rows if row.key == key)
        x = stage.body.x() - stage.view.x + stage.layout.scale.span(day, day).start + 2
        return QPoint(round(x), round(stage.body.y() - stage.view.y + row.y + 12))

    def send(self, kind: QEvent.Type, point: QPoint, keys: Qt.KeyboardModifier) -> None:
        held = NO_BUTTON if kind is QEvent.Type.MouseButtonRelease else LEFT
        button = NO_BUTTON if kind is QEvent.Type.MouseMove else LEFT
        viewport = self.view.viewport()
        where, place = QPointF(point), QPointF(viewport.mapToGlobal(point))
        event = QMouseEvent(kind, where, where, place, button, held, keys)
        QApplication.sendEvent(viewport, event)

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        keys: Qt.KeyboardModifier = PLAIN,
        *,
        drop: bool = True,
    ) -> None:
        self.send(QEvent.Type.MouseButtonPress, start, keys)
        for part in (0.3, 0.7, 1.0):
            way = QPointF(end - start) * part
            self.send(QEvent.Type.MouseMove, start + way.toPoint(), keys)
        if drop:
            self.send(QEvent.Type.MouseButtonRelease, end, keys)

    def days(self, start: QPoint, days: int) -> QPoint:
        return start + QPoint(round(days * self.view.layout_shown.scale.per_day), 0)

    def undone_and_redone(self, steps: int = 1) -> None:
        """Undo and redo give back equal plans, and there were just so many steps."""
        stack, after = self.window.document.stack, self.plan
        assert after != self.before
        assert stack.count() == steps
        for _ in range(steps):
            stack.undo()
        assert self.plan == self.before
        for _ in range(steps):
            stack.redo()
        assert self.plan == after

    def nothing_done(self) -> None:
        assert self.plan == self.before
        assert self.window.document.stack.count() == 0


def answer_city(qtbot, *keys: Qt.Key, text: str = "") -> None:
    """Type in the dialog for the city as soon as it is there."""

    def there() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CityDialog)
        line = found(dialog, QLineEdit, "citySearch")
        qtbot.keyClicks(line, text)
        for key in keys:
            qtbot.keyClick(line, key)

    QTimer.singleShot(0, there)
