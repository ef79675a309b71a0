"""The strip above the table: how much is shown, or what is done with the salons ticked."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.models.shown_salons import OWN_ORDER, ShownSalons
from salonplanner.ui.session import Session
from salonplanner.ui.table.bulk_bar import BulkBar
from salonplanner.ui.table.find_bar import FindBar
from salonplanner.ui.table.ticks import Ticks
from salonplanner.ui.widgets.icon_side import set_icon_side
from salonplanner.ui.widgets.label import ElidedLabel, dress
from salonplanner.words import counts as count_words

HEIGHT = 40


class TableStrip(QWidget):
    """Always there and always as high, so that no row jumps when a box is ticked."""

    def __init__(self, session: Session, shown: ShownSalons, ticks: Ticks, finder: FindBar) -> None:
        super().__init__()
        self.setObjectName("tableStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._shown = shown
        self._ticks = ticks
        self.bulk = BulkBar(session, ticks)
        self._finder = finder
        self._order_text = ""
        self._plain = self._made_plain()
        self._stack = QStackedWidget()
        for part in (self._plain, self.bulk, finder):
            self._stack.addWidget(part)
        self.columns = self._made_button("columns-3", "tableColumns")
        self.order = self._made_button("arrow-up-down", "tableOrder")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 10, 0)
        row.setSpacing(metrics.GAP)
        row.addWidget(self._stack, 1)
        row.addWidget(self.columns)
        row.addWidget(self.order)
        ticks.changed.connect(self.refresh)
        finder.opened.connect(self.refresh)
        finder.closed.connect(self.refresh)
        shown.sorted_by.connect(self._name_order)
        session.bench.theme.changed.connect(self._resize)
        self._resize()
        self.refresh()

    def refresh(self) -> None:
        """Show what is ticked, looked for or filtered now."""
        language = self._session.bench.language
        whole = self._shown.model.rowCount()
        self._count.setText(count_words.shown(self._shown.rowCount(), whole, language))
        self._clear.setVisible(self._session.figures.filter.narrows)
        ticked = bool(self._ticks.ids)
        part = self._finder if self._finder.is_open else self.bulk if ticked else self._plain
        if ticked:
            self.bulk.refresh()
        if self._stack.currentWidget() is not part:
            self._stack.setCurrentWidget(part)
            dress(self, ground="tint" if part is self.bulk else "panel")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def set_menus(self, columns: QMenu, order: QMenu) -> None:
        """What the two buttons at the end open."""
        self.columns.setMenu(columns)
        self.order.setMenu(order)
        self._name_order()

    def minimumSizeHint(self) -> QSize:
        """The window never grows for it: it says less."""
        return QSize(200, self._session.bench.theme.px(HEIGHT))

    def _made_plain(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.GAP)
        self._count = ElidedLabel(tone="secondary")
        self._count.setObjectName("tableCount")
        self._clear = QPushButton(self._session.bench.language.tr("Clear the filters"))
        self._clear.setObjectName("tableClearFilters")
        dress(self._clear, link=True)
        self._clear.clicked.connect(self._session.actions[ActionName.CLEAR_FILTERS].trigger)
        row.addWidget(self._count)
        row.addWidget(self._clear)
        row.addStretch(1)
        return part

    def _made_button(self, icon: str, name: str) -> QPushButton:
        button = QPushButton()
        button.setIcon(self._session.bench.icons.icon(icon))
        set_icon_side(button, metrics.ICON)
        button.setObjectName(name)
        dress(button, menu=True)
        return button

    def _name_order(self) -> None:
        language = self._session.bench.language
        position = self._shown.sort_column
        if position == OWN_ORDER:
            self._order_text = ""
        else:
            column = self._shown.model.columns[position].header
            self._order_text = language.tr("Sorted by {column}", column=column)
        self._fit()

    def _fit(self) -> None:
        """Shorten the buttons at the end first, then what stands before them."""
        tr = self._session.bench.language.tr
        order = self._order_text or tr("Sort")
        for button, text in ((self.columns, tr("Columns")), (self.order, order)):
            button.setToolTip(text)
            button.setAccessibleName(text)
        bulk = self._stack.currentWidget() is self.bulk
        wanted = self.bulk.whole_width() if bulk else self._plain.sizeHint().width()
        room = 0
        for columns_text, order_text in (
            (tr("Columns"), order),
            (tr("Columns"), tr("Sort")),
            ("", ""),
        ):
            for button, text in ((self.columns, columns_text), (self.order, order_text)):
                button.setText(text)
                dress(button, tight=not text)
            beside = self.columns.sizeHint().width() + self.order.sizeHint().width()
            room = self.width() - beside - 22 - 2 * metrics.GAP
            if wanted <= room:
                break
        if bulk:
            self.bulk.fit(room)

    def _resize(self) -> None:
        self.setFixedHeight(self._session.bench.theme.px(HEIGHT))
