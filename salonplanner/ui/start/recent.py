"""The recent plans, with how they are; the one that is gone is greyed, with its reason."""

import datetime as dt
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from salonplanner.ui import metrics
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.workbench import Workbench

Index = QModelIndex | QPersistentModelIndex
PATH_ROLE: Final = Qt.ItemDataRole.UserRole
STATE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
GONE: Final = "gone"
ROW: Final = 56


class RecentList(QWidget):
    """``chosen`` carries the path under the cursor, ``opened`` the one to open."""

    chosen = Signal(object)
    opened = Signal(object)
    forget = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        tr = bench.language.tr
        self._model = _RecentModel(bench, self)
        self._view = _RecentView()
        self._view.setObjectName("recentList")
        self._view.setAccessibleName(tr("Recent plans"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(_RecentDelegate(bench, self))
        self._view.setMinimumHeight(bench.theme.px(ROW) * 3)
        dress(self._view, card=True)
        self._view.activated.connect(self._open)
        self._view.entered_key.connect(self._open)
        self._view.selectionModel().currentChanged.connect(self._choose)
        self._clear = QPushButton(tr("Empty the list"))
        self._clear.setObjectName("forgetRecent")
        dress(self._clear, link=True)
        self._clear.clicked.connect(self.forget)
        empty = make_label(
            tr("No recent plan yet. Start a season or open a plan; it will be listed here."),
            tone="secondary",
        )
        empty.setWordWrap(True)
        empty.setContentsMargins(14, 12, 14, 12)
        dress(empty, card=True)
        empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._empty = empty
        head = QHBoxLayout()
        head.addWidget(make_label(tr("Recent plans"), "figure_m"))
        head.addStretch(1)
        head.addWidget(self._clear)
        self._layers = QStackedLayout()
        self._layers.addWidget(self._view)
        self._layers.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self._layers, 1)

    def refresh(self) -> None:
        """List what the settings remember."""
        self._model.refresh()
        there = self._model.rowCount() > 0
        self._clear.setVisible(there)
        self._layers.setCurrentWidget(self._view if there else self._empty)
        tall = QSizePolicy.Policy.Expanding if there else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, tall)
        if there:
            self._view.setCurrentIndex(self._model.index(0))

    def look(self) -> None:
        """Find out which of the files are there, and since when they are as they are."""
        self._model.look()

    def current(self) -> Path | None:
        """The plan under the cursor, None where there is none or it is known to be gone."""
        index = self._view.currentIndex()
        if not index.isValid() or index.data(STATE_ROLE) == GONE:
            return None
        path: Path = index.data(PATH_ROLE)
        return path

    def _choose(self) -> None:
        self.chosen.emit(self.current())

    def _open(self) -> None:
        self.look()
        path = self.current()
        if path is not None:
            self.opened.emit(path)


class _RecentView(QListView):
    entered_key = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_key.emit()
        else:
            super().keyPressEvent(event)


class _RecentModel(QAbstractListModel):
    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._paths: tuple[Path, ...] = ()
        # When a file was last written, or that it is gone; nothing before it was looked at.
        self._states: dict[Path, dt.datetime | str] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._paths)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        path = self._paths[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return path.name
        if role == PATH_ROLE:
            return path
        if role == STATE_ROLE:
            return self._states.get(path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(path)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return _when(self._bench, self._states.get(path))
        return None

    def refresh(self) -> None:
        self.beginResetModel()
        self._paths = tuple(Path(recent) for recent in self._bench.settings.recent_files)
        self.endResetModel()

    def look(self) -> None:
        states = {path: _state(path) for path in self._paths}
        if states != self._states:
            self._states = states
            last = self.index(max(len(self._paths) - 1, 0))
            self.dataChanged.emit(self.index(0), last)


class _RecentDelegate(QStyledItemDelegate):
    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._bench.theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, path = self._bench.theme, index.data(PATH_ROLE)
        rect: QRect = option.rect
        state = index.data(STATE_ROLE)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colours["tint"])
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colours["line"])
        if state == GONE:
            painter.setOpacity(0.55)
        side = theme.px(metrics.ICON_LARGE)
        icon = QRect(rect.left() + theme.px(14), rect.center().y() - side // 2, side, side)
        text = rect.adjusted(theme.px(48), theme.px(9), -theme.px(14), -theme.px(9))
        if self._bench.language.rtl:
            icon.moveRight(rect.right() - theme.px(14))
            text = rect.adjusted(theme.px(14), theme.px(9), -theme.px(48), -theme.px(9))
        self._bench.icons.paint(painter, icon, "calendar-days", "accent")
        self._draw(painter, text, path.name, _when(self._bench, state), strong=True)
        folder = " › ".join(path.parent.parts[-2:])
        painter.translate(0, theme.px(19))
        self._draw(painter, text, folder, "", strong=False)
        painter.restore()

    def _draw(self, painter: QPainter, box: QRect, text: str, end: str, *, strong: bool) -> None:
        theme = self._bench.theme
        line = QRect(box.left(), box.top(), box.width(), theme.px(18))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colours["text2"])
        room = painter.fontMetrics().horizontalAdvance(end) + 12 if end else 0
        flags = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, flags, end)
        if strong:
            painter.setFont(theme.font("section"))
            painter.setPen(theme.colours["text"])
        width = line.width() - room
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


def _state(path: Path) -> dt.datetime | str:
    """When a file was last written; GONE where it is not there or not to be reached."""
    try:
        written = path.stat()
    except OSError:
        return GONE
    return dt.datetime.fromtimestamp(written.st_mtime, tz=dt.UTC).astimezone()


def _when(bench: Workbench, moment: dt.datetime | str | None) -> str:
    tr = bench.language.tr
    if not isinstance(moment, dt.datetime):
        return tr("no longer there") if moment == GONE else ""
    today = dt.datetime.now(tz=dt.UTC).astimezone().date()
    time = moment.strftime("%H:%M")
    if moment.date() == today:
        return tr("today, {time}", time=time)
    if moment.date() == today - dt.timedelta(days=1):
        return tr("yesterday, {time}", time=time)
    return bench.language.date_numeric(moment.date())
