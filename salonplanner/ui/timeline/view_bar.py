"""The bar over the calendar: how close, by which rows, and what of it is shown."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from salonplanner.ui import metrics
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.zoom import ZoomSpan
from salonplanner.ui.widgets.label import ElidedLabel, make_label
from salonplanner.ui.widgets.segmented import SegmentedControl

_SHOWN: Final = (
    ActionName.WEEKENDS,
    ActionName.EVENTS,
    ActionName.ALL_EVENTS,
    ActionName.PRESSURE,
    ActionName.OVERVIEW,
)
_COUNT_LEAST = 60


class ViewBar(QWidget):
    """Controls that stay whole: where the bar is narrow, those that the menu has too go away.

    Attributes:
        span_picked: the ZoomSpan the user took.
        grouping_picked: the Grouping the user took.
        zoom_picked: the zoom the slider was put to, 0 to 100.
    """

    span_picked = Signal(object)
    grouping_picked = Signal(object)
    zoom_picked = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("calendarBar")
        self._session = session
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 4, 10, 4)
        self._row.setSpacing(metrics.GAP)
        self._spans = self._made_spans()
        self._groups = self._made_groups()
        label = make_label(session.bench.language.tr("Rows"), tone="secondary")
        label.setBuddy(self._groups)
        self._fold = self._tool(ActionName.FOLD_ALL, name="foldTool")
        # The first to give way where the window is narrow or the text large.
        self._count = ElidedLabel(tone="secondary")
        self._count.setObjectName("calendarCount")
        boxes = [self._box(name) for name in _SHOWN[:2]]
        out, in_ = (self._tool(name) for name in (ActionName.ZOOM_OUT, ActionName.ZOOM_IN))
        fit, today = (self._tool(name) for name in (ActionName.ZOOM_FIT, ActionName.TODAY))
        self._slider = self._made_slider()
        display = self._made_display()
        for widget in (self._spans, label, self._groups, self._fold):
            self._row.addWidget(widget)
        self._row.addWidget(self._count, 1)
        for widget in (*boxes, display, out, self._slider, in_, fit, today):
            self._row.addWidget(widget)
        self._kept = (self._spans, self._groups, display)
        weekends, events = boxes
        self._giving = (fit, label, weekends, events, self._slider, self._fold, today, out, in_)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_zoom(self, zoom: int, span: ZoomSpan | None) -> None:
        """Show how close the calendar is looked at, without announcing it."""
        with QSignalBlocker(self._slider):
            self._slider.setValue(zoom)
        self._spans.set_current(span or "")

    def show_grouping(self, grouping: Grouping) -> None:
        """Show what a row stands for, without announcing it."""
        with QSignalBlocker(self._groups):
            self._groups.setCurrentIndex(self._groups.findData(grouping.value))

    def show_folded(self, *, some: bool) -> None:
        """Offer to unfold where some rows are folded, else to fold all."""
        name = ActionName.UNFOLD_ALL if some else ActionName.FOLD_ALL
        self._fold.setDefaultAction(self._session.actions[name])

    def set_count(self, text: str) -> None:
        """Say how many salons a filter leaves, or why there are none."""
        self._count.setText(text)
        self._fit()

    @property
    def zoom(self) -> int:
        """Where the slider stands."""
        return self._slider.value()

    def minimumSizeHint(self) -> QSize:
        """As narrow as with all that can give way gone."""
        return QSize(self._least(), self._row.sizeHint().height())

    def sizeHint(self) -> QSize:
        """As wide as with everything there."""
        return QSize(self._least() + self._wanted(self._giving), self._row.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let go what does not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._least()
        if self._count.text():
            room -= self._session.bench.theme.px(_COUNT_LEAST)
        staying = list(self._giving)
        while staying and self._wanted(staying) > room:
            staying.pop(0)
        for widget in self._giving:
            widget.setVisible(widget in staying)

    def _least(self) -> int:
        """The width without all that can give way."""
        margins = self._row.contentsMargins()
        return margins.left() + margins.right() + self._wanted(self._kept)

    def _wanted(self, widgets: Iterable[QWidget]) -> int:
        return sum(widget.sizeHint().width() + self._row.spacing() for widget in widgets)

    def _made_spans(self) -> SegmentedControl:
        bench, tr = self._session.bench, self._session.bench.language.tr
        spans = SegmentedControl(bench.theme, bench.icons)
        spans.setObjectName("zoomSpans")
        spans.setAccessibleName(tr("Part of the season shown"))
        spans.add(ZoomSpan.SEASON, tr("Season"), name="spanSeason")
        spans.add(ZoomSpan.MONTH, tr("Month"), name="spanMonth")
        spans.add(ZoomSpan.WEEK, tr("Week"), name="spanWeek")
        spans.picked.connect(self._pick_span)
        return spans

    def _made_groups(self) -> QComboBox:
        tr = self._session.bench.language.tr
        combo = QComboBox()
        combo.setObjectName("groupCombo")
        combo.setAccessibleName(tr("Rows"))
        combo.setToolTip(tr("What a row of the calendar stands for"))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.addItem(tr("Regions"), Grouping.REGION.value)
        combo.addItem(tr("Levels"), Grouping.LEVEL.value)
        combo.addItem(tr("Cities"), Grouping.CITY.value)
        combo.addItem(tr("Statuses"), Grouping.STATUS.value)
        combo.addItem(tr("Events"), Grouping.EVENT.value)
        combo.currentIndexChanged.connect(self._pick_grouping)
        return combo

    def _made_slider(self) -> QSlider:
        bench = self._session.bench
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("zoomSlider")
        slider.setAccessibleName(bench.language.tr("Zoom"))
        slider.setRange(0, 100)
        slider.setFixedWidth(bench.theme.px(80))
        slider.valueChanged.connect(self.zoom_picked)
        return slider

    def _made_display(self) -> QToolButton:
        """A button whose menu has all that the calendar can show, also where the bar is narrow."""
        bench, actions = self._session.bench, self._session.actions
        button = QToolButton()
        button.setObjectName("displayTool")
        button.setIcon(bench.icons.icon("sliders-horizontal"))
        button.setToolTip(bench.language.tr("What the calendar shows"))
        button.setAccessibleName(bench.language.tr("What the calendar shows"))
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setObjectName("displayMenu")
        menu.addActions([actions[name] for name in _SHOWN])
        menu.addSeparator()
        menu.addActions([actions[name] for name in (ActionName.FOLD_ALL, ActionName.UNFOLD_ALL)])
        button.setMenu(menu)
        return button

    def _box(self, name: ActionName) -> QCheckBox:
        action = self._session.actions[name]
        box = QCheckBox(action.text())
        box.setObjectName(f"box-{name}")
        box.setChecked(action.isChecked())
        box.toggled.connect(action.setChecked)
        action.toggled.connect(box.setChecked)
        return box

    def _tool(self, action: ActionName, *, name: str = "") -> QToolButton:
        button = QToolButton()
        button.setObjectName(name or f"tool-{action}")
        button.setDefaultAction(self._session.actions[action])
        button.setAutoRaise(True)
        return button

    def _pick_span(self, key: str) -> None:
        self.span_picked.emit(ZoomSpan(key))

    def _pick_grouping(self, index: int) -> None:
        self.grouping_picked.emit(Grouping(self._groups.itemData(index)))
