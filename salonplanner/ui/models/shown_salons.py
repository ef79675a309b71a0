"""The salons as the table shows them: filtered and sorted, the planner's order kept below."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from salonplanner.ui.figures import Figures
from salonplanner.ui.models.salons import ORDER_ROLE, SalonTableModel

Index = QModelIndex | QPersistentModelIndex


class ShownSalons(QSortFilterProxyModel):
    """Hides what the filter hides; sorts by any column, or by none for the planner's order."""

    def __init__(self, model: SalonTableModel, figures: Figures, parent: QObject) -> None:
        super().__init__(parent)
        self._figures = figures
        self._model = model
        self.setSortRole(ORDER_ROLE)
        self.setDynamicSortFilter(False)
        self.setSourceModel(model)
        figures.filtered.connect(self.invalidate)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Whether a salon is to be shown."""
        return self._model.salon_at(row).id in self._figures.visible
