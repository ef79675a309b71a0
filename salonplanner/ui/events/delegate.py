"""How the rows of the event list look: kinds as headings, events with a sign and chips."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from salonplanner.domain.events import Attitude, Certainty, Event
from salonplanner.ui import metrics
from salonplanner.ui.colours import Token
from salonplanner.ui.events.columns import EventColumn
from salonplanner.ui.events.model import EVENT_ROLE, SHOWN_ROLE
from salonplanner.ui.models.column import Align
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.looks import glyph_of
from salonplanner.ui.widgets.chip import ChipPainter, Tone
from salonplanner.ui.workbench import Workbench

CERTAINTIES: Final[Mapping[Certainty, Tone]] = {
    Certainty.OBSERVED: "ok",
    Certainty.FIXED: "info",
    Certainty.ESTIMATED: "warning",
    Certainty.ANNOUNCED: "neutral",
}
_ATTITUDES: Final[Mapping[Attitude, Token]] = {
    Attitude.SEEK: "accent",
    Attitude.AVOID: "warn",
    Attitude.NEUTRAL: "text3",
}
Index = QModelIndex | QPersistentModelIndex
_AROUND: Final = 18
"""What a cell leaves free beside its text, in pixels at 100 %."""


def dates_width(texts: Iterable[str], theme: Theme) -> int:
    """The width of a column that shows all of these dates."""
    sizes = QFontMetrics(theme.font("number"))
    return max(map(sizes.horizontalAdvance, texts), default=0) + theme.px(_AROUND)


class EventDelegate(QStyledItemDelegate):
    """Paints kinds on a ground of their own, and what is switched off faintly."""

    def __init__(self, bench: Workbench, columns: tuple[EventColumn, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._columns = columns
        self._chips = ChipPainter(bench.theme, bench.icons)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as every row of a table."""
        return QSize(60, self._bench.theme.px(metrics.TABLE_ROW))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Give each cell its font, ink and sign."""
        super().initStyleOption(option, index)
        event: Event | None = index.data(EVENT_ROLE)
        theme = self._bench.theme
        ink: Token = "text2"
        if event is None:
            option.font = theme.font("body", QFont.Weight.DemiBold)
        else:
            ink = self._ink(index, event)
            column = self._columns[index.column()]
            if column.align is not Align.START or column.key == "dates":
                option.font = theme.font("number")
            if column.key == "name":
                side = theme.px(metrics.ICON_SMALL)
                option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
                option.decorationSize = QSize(side, side)
                option.icon = self._bench.icons.icon(glyph_of(event), "text3")
            elif column.key == "certainty":
                option.text = ""
        for role in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
            option.palette.setColor(role, theme.colours[ink])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell with the ground and the hairline of its row."""
        colours = self._bench.theme.colours
        event: Event | None = index.data(EVENT_ROLE)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours["sel"])
        elif event is None:
            painter.fillRect(rect, colours["sunken"])
        # The style would paint these as a button, with a slope.
        option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        super().paint(painter, option, index)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours["line"])
        if event is not None and self._columns[index.column()].key == "certainty":
            self._paint_chip(painter, option, event, str(index.data()))

    def _ink(self, index: Index, event: Event) -> Token:
        if not index.data(SHOWN_ROLE):
            return "text3"
        key = self._columns[index.column()].key
        if key == "attitude":
            return _ATTITUDES[event.attitude]
        return "text" if key in {"name", "dates"} else "text2"

    def _paint_chip(
        self, painter: QPainter, option: QStyleOptionViewItem, event: Event, text: str
    ) -> None:
        rect: QRect = option.rect
        size = self._chips.size(text)
        gap = self._bench.theme.px(6)
        box = QRect(0, 0, min(size.width(), rect.width() - 2 * gap), size.height())
        box.moveCenter(rect.center())
        if option.direction is Qt.LayoutDirection.RightToLeft:
            box.moveRight(rect.right() - gap)
        else:
            box.moveLeft(rect.left() + gap)
        self._chips.paint(
            painter, box, text, CERTAINTIES[event.certainty], direction=option.direction
        )
