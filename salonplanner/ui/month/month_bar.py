"""The bar over the month: which month it is, and the ways to another."""

from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from salonplanner.domain.season import Month, Season
from salonplanner.ui import metrics
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.month.grid import after
from salonplanner.ui.month.month_picker import MonthPicker
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.label import ElidedLabel, make_label

_YEAR: Final = 12


class MonthBar(QWidget):
    """Shows a month by name, among those of the season.

    Attributes:
        turned: months to go on, backwards where negative.
        picked: the Month that was chosen.
    """

    turned = Signal(int)
    picked = Signal(object)

    def __init__(self, session: Session, wording: MonthWording) -> None:
        super().__init__()
        self.setObjectName("monthBar")
        self._session = session
        self._wording = wording
        self._month = Month(year=1, month=1)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(metrics.GAP)
        self._title = make_label(role="title", name="monthTitle")
        tr = session.bench.language.tr
        self._back = self._arrow("chevron-left", tr("Previous month (Page Up)"), "previousMonth")
        self._on = self._arrow("chevron-right", tr("Next month (Page Down)"), "nextMonth")
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)
        self._picker = MonthPicker(session.bench.theme, session.bench.icons, wording)
        self._picker.picked.connect(self.picked)
        # The first to give way where the window is narrow or the text large.
        self._count = ElidedLabel(tone="secondary")
        self._count.setObjectName("monthCount")
        for widget in (self._back, self._on, self._title):
            row.addWidget(widget)
        row.addWidget(self._count, 1)
        row.addWidget(self._picker)
        row.addWidget(self._made_today())
        session.bench.theme.changed.connect(self._keep_width)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_month(self, month: Month) -> None:
        """Show which month it is, without announcing it."""
        self._month = month
        self._keep_width()
        self._title.setText(self._wording.month(month))
        self._picker.show_month(month)

    def set_season(self, season: Season) -> None:
        """Offer the months of a season."""
        self._picker.offer(season.months)
        self._picker.show_month(self._month)

    def set_count(self, text: str) -> None:
        """Say how many salons a filter leaves, or why there are none."""
        self._count.setText(text)

    def month_at(self, place: QPoint) -> Month | None:
        """The month that a place of the screen stands for: an arrow or one of the season's."""
        for arrow, months in ((self._back, -1), (self._on, 1)):
            if arrow.rect().contains(arrow.mapFromGlobal(place)):
                return after(self._month, months)
        return self._picker.month_at(place)

    def _turn_back(self) -> None:
        self.turned.emit(-1)

    def _turn_on(self) -> None:
        self.turned.emit(1)

    def _keep_width(self) -> None:
        """As wide as the widest name, so that the arrows stay under the pointer."""
        metric = self._title.fontMetrics()
        months = (Month(year=self._month.year, month=n + 1) for n in range(_YEAR))
        widest = max(metric.horizontalAdvance(self._wording.month(month)) for month in months)
        self._title.setMinimumWidth(widest + 4)

    def _arrow(self, icon: str, text: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(self._session.bench.icons.icon(icon))
        button.setIconSize(QSize(metrics.ICON, metrics.ICON))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        return button

    def _made_today(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("monthToday")
        button.setDefaultAction(self._session.actions[ActionName.TODAY])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        return button
