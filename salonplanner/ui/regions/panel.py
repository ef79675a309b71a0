"""The left panel: regions with planned and target, and the filters."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salonplanner.services.filtering import SalonFilter
from salonplanner.ui import metrics
from salonplanner.ui.regions.filters import FilterForm
from salonplanner.ui.regions.region_list import RegionList
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.dock_title import DockTitle
from salonplanner.ui.widgets.scroll_area import make_scroll_area


class RegionsPanel(QWidget):
    """Regions above, filters below; it scrolls where the window is low."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("regionsPanel")
        tr = session.bench.language.tr
        self.setWindowTitle(tr("Regions and filters"))
        self._theme = session.bench.theme
        self._figures = session.figures
        title = DockTitle(session.bench.theme, tr("Regions"))
        title.show_note(tr("planned / target"))
        self.dock_title = title
        self._regions = RegionList(session)
        self._filters = FilterForm(session)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 2, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._regions)
        inner.addWidget(self._filters)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(make_scroll_area(content))

    def sizeHint(self) -> QSize:
        """The width its dock has at first."""
        return QSize(self._theme.px(metrics.LEFT_DOCK), super().sizeHint().height())

    def focus_search(self) -> None:
        """Put the cursor where salons are looked for."""
        self._filters.focus_search()

    def clear(self) -> None:
        """Show all salons again."""
        self._figures.choose_filter(SalonFilter())
