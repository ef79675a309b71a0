"""What the inspector says of the selected salons: heading, inputs, alerts and forecast."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salonplanner.domain.salon import Salon
from salonplanner.ui.inspector.alerts import Alerts
from salonplanner.ui.inspector.form import SalonForm
from salonplanner.ui.inspector.heading import Heading
from salonplanner.ui.inspector.projection import Projection
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.swatch import BarPainter

SPACING = 10
"""Between the parts, in pixels."""


class SalonDetails(QWidget):
    """One salon in full, or what several have in common."""

    def __init__(self, session: Session, bars: BarPainter) -> None:
        super().__init__()
        self._heading = Heading(session.bench)
        self._form = SalonForm(session, bars, self)
        self._alerts = Alerts(session)
        self._projection = Projection(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (
            self._heading,
            self._form.plan,
            self._alerts,
            self._projection,
            self._form.details,
        ):
            column.addWidget(widget)
        self._form.order_tabs()

    def show_salons(self, salons: Sequence[Salon]) -> None:
        """Show salons; none hides all."""
        one = len(salons) == 1
        self.setHidden(not salons)
        self._projection.setHidden(not one)
        self._form.show_salons(salons)
        if salons:
            self._heading.show_salons(salons)
        if one:
            self._alerts.show_salon(salons[0].id)
            self._projection.show_salon(salons[0])
        else:
            self._alerts.hide()

    def commit(self) -> None:
        """Take over what is typed but not committed yet."""
        self._form.commit()

    def drop(self) -> None:
        """Forget what is typed but not committed."""
        self._form.drop()

    def come_after(self, widget: QWidget) -> None:
        """Let Tab go from a widget of the same window to the inputs."""
        self._form.order_tabs(widget)

    def focus_first(self) -> None:
        """Give the keys to the first input there is."""
        self._form.focus_first()
