"""The inspector: the details of the selected salon, and the programme's while none is."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from salonplanner.domain.changes import ChangeSet
from salonplanner.domain.salon import Salon
from salonplanner.ui import metrics
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.inspector.alerts import Alerts
from salonplanner.ui.inspector.form import SalonForm
from salonplanner.ui.inspector.heading import Heading
from salonplanner.ui.inspector.projection import Projection
from salonplanner.ui.inspector.summary import ProgrammeSummary
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.dock_title import DockTitle
from salonplanner.ui.widgets.label import dress
from salonplanner.ui.widgets.swatch import BarPainter

_MARGINS = (12, 10, 12, 10)
_BESIDE_BAR = 8
"""What the right margin gives to the scroll bar."""


class Inspector(QFrame):
    """Follows the selection; it scrolls where the window is low."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("inspector")
        dress(self, ground="surface")
        self._session = session
        self._plan = session.document.plan
        self._ids: tuple[str, ...] = ()
        self._following = False
        bench = session.bench
        self.setWindowTitle(bench.language.tr("Selected salon"))
        self.dock_title = self._made_title()
        bars = BarPainter(bench.theme, bench.icons)
        self._summary = ProgrammeSummary(session, bars)
        self._heading = Heading(bench)
        self._form = SalonForm(session, bars, self)
        self._alerts = Alerts(session)
        self._projection = Projection(session)
        self._build()
        session.figures.renewed.connect(self._renew)
        session.selection.changed.connect(self._follow)
        session.document.settling.connect(self.commit)
        self._show()

    def commit(self) -> None:
        """Take over what is typed but not committed yet: before a save, before another salon."""
        self._form.commit()

    def focus_first(self) -> None:
        """Give the keys to the first input of the selected salons."""
        self._form.focus_first()

    def sizeHint(self) -> QSize:
        """The width its dock has at first."""
        width = self._session.bench.theme.px(metrics.INSPECTOR)
        return QSize(width, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Keep the Delete key from deleting the salon while an input has the focus."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
        ):
            event.accept()
            return True
        return super().event(event)

    def _build(self) -> None:
        content = QWidget()
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(10)
        for widget in (
            self._summary,
            self._heading,
            self._form.plan,
            self._alerts,
            self._projection,
            self._form.details,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("inspectorArea")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        area.verticalScrollBar().rangeChanged.connect(self._make_room)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._form.order_tabs()

    def _make_room(self, _lowest: int, highest: int) -> None:
        """Let the scroll bar stand in the margin, so that the inputs keep their width."""
        left, top, right, bottom = _MARGINS
        self._column.setContentsMargins(
            left, top, right - _BESIDE_BAR if highest else right, bottom
        )

    def _made_title(self) -> DockTitle:
        bench = self._session.bench
        title = DockTitle(bench.theme, bench.language.tr("Selected salon"))
        for name in (ActionName.DUPLICATE, ActionName.CANCEL, ActionName.DELETE):
            action = self._session.actions[name]
            button = title.add_action(action)
            button.setObjectName(f"inspector-{name}")
        return title

    def _follow(self) -> None:
        """Show another selection, after what was typed went to the salon it was typed for."""
        self._following = True
        self._form.commit()
        self._following = False
        self._show()

    def _renew(self, changes: ChangeSet | None) -> None:
        plan = self._session.document.plan
        if changes is None and plan is not self._plan:
            # Another plan: what was typed for a salon of the one before has no place in it.
            self._form.drop()
        self._plan = plan
        self._show()

    def _show(self) -> None:
        wanted = self._ids if self._following else self._session.selection.ids
        salons = self._known(wanted)
        self._ids = tuple(salon.id for salon in salons)
        one = len(salons) == 1
        self._summary.setHidden(bool(salons))
        for widget in (self._heading, self._form.plan, self._form.details):
            widget.setHidden(not salons)
        self._projection.setHidden(not one)
        self._form.show_salons(salons)
        if salons:
            self._heading.show_salons(salons)
        else:
            self._summary.refresh()
        if one:
            self._alerts.show_salon(salons[0].id)
            self._projection.show_salon(salons[0])
        else:
            self._alerts.hide()
        # Laid out at once: else what is new would be painted squeezed for the time of one frame.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _known(self, ids: Iterable[str]) -> list[Salon]:
        wanted = set(ids)
        return [salon for salon in self._session.document.plan.salons if salon.id in wanted]
