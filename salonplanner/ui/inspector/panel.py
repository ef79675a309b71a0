"""The inspector: the details of the selected salon, and the programme's while none is."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from salonplanner.domain.changes import ChangeSet
from salonplanner.domain.salon import Salon
from salonplanner.ui import metrics
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.first_paint import start_once_painted
from salonplanner.ui.inspector.summary import ProgrammeSummary
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.delete_key import claims_delete
from salonplanner.ui.widgets.dock_title import DockTitle
from salonplanner.ui.widgets.label import dress
from salonplanner.ui.widgets.scroll_area import make_scroll_area
from salonplanner.ui.widgets.swatch import BarPainter

if TYPE_CHECKING:
    from salonplanner.ui.inspector.details import SalonDetails

SOON = 20
"""Milliseconds after the first paint, when the details are made."""
_MARGINS = (12, 10, 12, 10)
_BESIDE_BAR = 8
"""What the right margin gives to the scroll bar."""


class Inspector(QFrame):
    """Follows the selection; it scrolls where the window is low.

    The details of salons are made when one is first selected, or soon after the first paint, which
    has none.
    """

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
        self._bars = BarPainter(bench.theme, bench.icons)
        self._summary = ProgrammeSummary(session, self._bars)
        self._details: SalonDetails | None = None
        self._timer = QTimer(self, singleShot=True, interval=SOON)
        self._timer.timeout.connect(self._made_details)
        self._build()
        session.figures.renewed.connect(self._renew)
        session.selection.changed.connect(self._follow)
        session.document.settling.connect(self.commit)
        self._show()

    def commit(self) -> None:
        """Take over what is typed but not committed yet: before a save, before another salon."""
        if self._details is not None:
            self._details.commit()

    def focus_first(self) -> None:
        """Give the keys to the first input of the selected salons."""
        if self._details is not None:
            self._details.focus_first()

    def sizeHint(self) -> QSize:
        """The width its dock has at first."""
        width = self._session.bench.theme.px(metrics.INSPECTOR)
        return QSize(width, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Keep the Delete key from deleting the salon while an input has the focus."""
        return claims_delete(event) or super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the details once the window is painted: the first selection is shown at once."""
        super().showEvent(event)
        if self._details is None:
            start_once_painted(self._timer, self)

    def _made_details(self) -> "SalonDetails":
        if self._details is None:
            # Imported when it is wanted: the first paint does not need it.
            from salonplanner.ui.inspector.details import SalonDetails  # noqa: PLC0415

            self._details = SalonDetails(self._session, self._bars)
            self._details.hide()
            self._column.insertWidget(1, self._details)
            # Before they are in one window, the panel comes after its title anyhow.
            if self._last_button.window() is self.window():
                self._details.come_after(self._last_button)
        return self._details

    def _build(self) -> None:
        content = QWidget()
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(*_MARGINS)
        column.addWidget(self._summary)
        column.addStretch(1)
        area = make_scroll_area(content, "inspectorArea")
        area.verticalScrollBar().rangeChanged.connect(self._make_room)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _make_room(self, _lowest: int, highest: int) -> None:
        """Let the scroll bar stand in the margin, so that the inputs keep their width."""
        left, top, right, bottom = _MARGINS
        self._column.setContentsMargins(
            left, top, right - _BESIDE_BAR if highest else right, bottom
        )

    def _made_title(self) -> DockTitle:
        bench = self._session.bench
        title = DockTitle(bench.theme, bench.language.tr("Selected salon"))
        for name in (ActionName.LOCK, ActionName.DUPLICATE, ActionName.CANCEL, ActionName.DELETE):
            action = self._session.actions[name]
            button = title.add_action(action)
            button.setObjectName(f"inspector-{name}")
            self._last_button = button
        return title

    def _follow(self) -> None:
        """Show another selection, after what was typed went to the salon it was typed for."""
        self._following = True
        self.commit()
        self._following = False
        self._show()

    def _renew(self, changes: ChangeSet | None) -> None:
        plan = self._session.document.plan
        if changes is None and plan is not self._plan and self._details is not None:
            # Another plan: what was typed for a salon of the one before has no place in it.
            self._details.drop()
        self._plan = plan
        self._show()

    def _show(self) -> None:
        wanted = self._ids if self._following else self._session.selection.ids
        salons = self._known(wanted)
        self._ids = tuple(salon.id for salon in salons)
        self._summary.setHidden(bool(salons))
        if salons:
            self._made_details().show_salons(salons)
        else:
            self._summary.refresh()
            if self._details is not None:
                self._details.show_salons(salons)
        # Laid out at once: else what is new would be painted squeezed for the time of one frame.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _known(self, ids: Iterable[str]) -> list[Salon]:
        wanted = set(ids)
        return [salon for salon in self._session.document.plan.salons if salon.id in wanted]
