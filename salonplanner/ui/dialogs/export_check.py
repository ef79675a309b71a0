"""What is still open before an export: each line goes to its place, and nothing is in the way."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from salonplanner.services.open_points import Point, PointKind, open_points
from salonplanner.ui import metrics
from salonplanner.ui.colours import Token
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.words import findings as finding_words
from salonplanner.words.subjects import Subjects

_POINT_ROLE: Final = Qt.ItemDataRole.UserRole
_MOST_NAMED = 8
_AROUND = 8
"""Pixels free beside a text, half of them above and below."""
_SIZE = QSize(620, 460)
_GLYPHS: dict[PointKind, tuple[str, Token]] = {
    PointKind.ERROR: ("circle-x", "err"),
    PointKind.WARNING: ("triangle-alert", "warn"),
    PointKind.FEAST: ("moon", "warn"),
    PointKind.ACCEPTED: ("badge-check", "text3"),
}


class _WholeLines(QStyledItemDelegate):
    """Gives a line the height that all of its text needs, which a tree does not ask for."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        usual = super().sizeHint(option, index)
        levels = 2 if index.parent().isValid() else 1
        room = self._tree.viewport().width() - levels * self._tree.indentation() - _AROUND
        text = str(index.data())
        box = option.fontMetrics.boundingRect(
            QRect(0, 0, room, 0), Qt.TextFlag.TextWordWrap.value, text
        )
        return QSize(usual.width(), max(usual.height(), box.height() + _AROUND // 2))


class ExportCheckDialog(QDialog):
    """Stays open beside the window, and follows the plan while its points are gone to.

    ``gone_to`` carries a point, ``export_wanted`` that the plan is to be exported as it is.
    """

    gone_to = Signal(object)
    export_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportCheck")
        self._session = session
        tr = session.bench.language.tr
        self.setWindowTitle(tr("Before the export"))
        self._said = make_label(role="title", name="exportCheckSaid")
        self._said.setWordWrap(True)
        hint = make_label(tr("Press Enter on a line to go there."), "small", "hint")
        self._tree = QTreeWidget()
        self._tree.setObjectName("openPoints")
        self._tree.setAccessibleName(tr("Open points"))
        self._tree.setHeaderHidden(True)
        self._tree.setWordWrap(True)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._tree.setItemDelegate(_WholeLines(self._tree))
        self._tree.header().sectionResized.connect(self._wrap)
        self._tree.itemActivated.connect(self._go)
        self._tree.itemClicked.connect(self._go)
        self._offer = QCheckBox(tr("Offer this check after each export"))
        self._offer.setObjectName("offerExportCheck")
        self._offer.setChecked(session.bench.settings.offer_export_check)
        self._offer.toggled.connect(self._remember)
        self._export = QPushButton()
        self._export.setObjectName("exportAnyway")
        dress(self._export, primary=True)
        close = QPushButton(tr("Close"))
        close.setObjectName("closeExportCheck")
        # Enter in the list goes to a point: it must not press a button at the same time.
        for button in (self._export, close):
            button.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self._export.clicked.connect(self._ask_export)
        buttons = QHBoxLayout()
        buttons.addWidget(self._offer)
        buttons.addStretch(1)
        buttons.addWidget(self._export)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(metrics.DIALOG_PADDING,) * 4)
        column.setSpacing(metrics.CARD_GAP)
        column.addWidget(self._said)
        column.addWidget(self._tree, 1)
        column.addWidget(hint)
        column.addLayout(buttons)
        theme = session.bench.theme
        self.resize(theme.px(_SIZE.width()), theme.px(_SIZE.height()))
        session.figures.renewed.connect(self.refresh)
        self.refresh()

    def _wrap(self) -> None:
        """Give each line the height it needs at this width: Qt keeps the one from before."""
        self._tree.doItemsLayout()

    def refresh(self) -> None:
        """List what is open now."""
        session = self._session
        plan, language = session.document.plan, session.bench.language
        points = open_points(plan, session.figures.findings, session.bench.gazetteer)
        left = sum(point.kind is not PointKind.ACCEPTED for point in points)
        if left:
            said = language.ntr("{n} point is still open.", "{n} points are still open.", left)
        else:
            said = language.tr("Nothing is open. The plan can go.")
        self._said.setText(said)
        self._export.setText(language.tr("Export anyway") if left else language.tr("Export"))
        place = self._tree.verticalScrollBar().value()
        self._tree.clear()
        for kind in PointKind:
            members = [point for point in points if point.kind is kind]
            if members:
                self._add_section(kind, members)
        self._tree.expandAll()
        self._tree.verticalScrollBar().setValue(place)

    def _add_section(self, kind: PointKind, points: list[Point]) -> None:
        bench = self._session.bench
        section = QTreeWidgetItem([self._title(kind, points)])
        font = QFont(bench.theme.font("body", QFont.Weight.DemiBold))
        section.setFont(0, font)
        glyph, ink = _GLYPHS.get(kind, ("info", "info"))
        section.setIcon(0, bench.icons.icon(glyph, ink))
        self._tree.addTopLevelItem(section)
        if len(points) == 1 and points[0].finding is None and points[0].event is None:
            section.setData(0, _POINT_ROLE, points[0])
        for point in points:
            line = QTreeWidgetItem([self._text(point)])
            line.setToolTip(0, line.text(0))
            line.setData(0, _POINT_ROLE, point)
            section.addChild(line)

    def _title(self, kind: PointKind, points: list[Point]) -> str:
        language = self._session.bench.language
        ntr = language.ntr
        salons = len({salon for point in points for salon in point.salons})
        count = len(points)
        return {
            PointKind.ERROR: ntr("{n} error", "{n} errors", count),
            PointKind.WARNING: ntr("{n} warning", "{n} warnings", count),
            PointKind.FEAST: ntr(
                "{n} feast whose days are not sure", "{n} feasts whose days are not sure", count
            ),
            PointKind.NO_CITY: ntr("{n} salon without a city", "{n} salons without a city", salons),
            PointKind.NO_VENUE: ntr(
                "{n} salon without a venue", "{n} salons without a venue", salons
            ),
            PointKind.NO_EXHIBITORS: ntr(
                "{n} salon without exhibitors", "{n} salons without exhibitors", salons
            ),
            PointKind.DRAFT: ntr("{n} salon is a draft", "{n} salons are drafts", salons),
            PointKind.PROPOSED: ntr(
                "{n} salon is only proposed", "{n} salons are only proposed", salons
            ),
            PointKind.ACCEPTED: ntr("{n} accepted finding", "{n} accepted findings", count),
        }[kind]

    def _text(self, point: Point) -> str:
        bench, plan = self._session.bench, self._session.document.plan
        language = bench.language
        if point.finding is not None:
            said = finding_words.sentence(point.finding, plan, language, bench.names)
            if point.finding.accepted is None:
                return said
            return language.tr(
                "{sentence} Accepted: {reason}", sentence=said, reason=point.finding.accepted
            )
        salons = self._listed(point.salons)
        if point.event is None:
            return salons
        subjects, event = Subjects(plan, language, bench.names), plan.event(point.event)
        return language.tr(
            "{event} ({dates}): {salons}",
            event=subjects.event(event),
            dates=subjects.dates(event.start, event.end),
            salons=salons,
        )

    def _listed(self, salons: tuple[str, ...]) -> str:
        language = self._session.bench.language
        rest = len(salons) - _MOST_NAMED
        if rest <= 0:
            return language.list(salons)
        more = language.ntr("{n} other", "{n} others", rest)
        return language.list([*salons[:_MOST_NAMED], more])

    def _go(self, item: QTreeWidgetItem) -> None:
        point = item.data(0, _POINT_ROLE)
        if isinstance(point, Point):
            self.gone_to.emit(point)

    def _ask_export(self) -> None:
        self.accept()
        self.export_wanted.emit()

    def _remember(self, offered: bool) -> None:
        self._session.bench.remember(offer_export_check=offered)
