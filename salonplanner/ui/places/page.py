"""The page of places and targets: what regions should have, and where salons are held."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.places.places_card import CitiesCard, VenuesCard
from salonplanner.ui.places.targets_card import LevelsCard, TargetsCard
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.label import dress
from salonplanner.ui.widgets.scroll_area import make_scroll_area

_TARGETS_WIDTH = 388


class PlacesPage(QFrame):
    """Targets and usual lengths on one side, venues and cities on the other."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("placesPage")
        self.setAccessibleName(session.bench.language.tr("Places and targets"))
        dress(self, ground="win")
        self._session = session
        self.targets = TargetsCard(session)
        self.levels = LevelsCard(session)
        self.venues = VenuesCard(session)
        self.cities = CitiesCard(session)
        self.view = self.targets.view
        row = QHBoxLayout(self)
        gap = metrics.CARD_GAP
        row.setContentsMargins(gap, gap, gap, gap)
        row.setSpacing(gap)
        self._side = self._made_side()
        row.addWidget(self._side)
        column = QVBoxLayout()
        column.setSpacing(gap)
        column.addWidget(self.venues, 3)
        column.addWidget(self.cities, 2)
        row.addLayout(column, 1)
        session.bench.theme.changed.connect(self._resize)
        self._resize()

    def _made_side(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.CARD_GAP)
        column.addWidget(self.targets)
        column.addWidget(self.levels)
        column.addStretch(1)
        return make_scroll_area(content, "placesSide")

    def _resize(self) -> None:
        self._side.setFixedWidth(self._session.bench.theme.px(_TARGETS_WIDTH))
