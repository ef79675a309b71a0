"""The twelve regions: how many salons each has, and should have."""

from collections import Counter
from collections.abc import Mapping

import msgspec
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from salonplanner.domain.places import RegionCode
from salonplanner.ui import metrics
from salonplanner.ui.colours import Token
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.chip import Tone
from salonplanner.ui.widgets.thin_bar import paint_thin_bar

ROW = 27
CODES = tuple(RegionCode)


class RegionList(QWidget):
    """One painted row a region and a total; choosing a region filters by it, again shows all."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("regionList")
        self._session = session
        self._bench = session.bench
        self._current = 0
        self._hovered = -1
        self._counts: Counter[RegionCode] = Counter()
        self._targets: Mapping[RegionCode, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._bench.language.tr("Regions, planned and target"))
        session.figures.renewed.connect(self.refresh)
        session.figures.filtered.connect(self.update)
        self._bench.theme.changed.connect(self.updateGeometry)
        self.refresh()

    def refresh(self) -> None:
        """Count the salons anew."""
        plan = self._session.document.plan
        counts = Counter(salon.region for salon in plan.active_salons)
        if (counts, plan.targets) != (self._counts, self._targets):
            self._counts, self._targets = counts, plan.targets
            self._describe()
            self.update()

    def sizeHint(self) -> QSize:
        """Twelve rows and the total."""
        return QSize(200, self._row_height() * (len(CODES) + 1) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        for row, code in enumerate(CODES):
            self._paint_region(painter, row, code)
        self._paint_total(painter)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Filter by the region under the pointer."""
        row = int(event.position().y()) // self._row_height()
        if event.button() is Qt.MouseButton.LeftButton and 0 <= row < len(CODES):
            self._choose(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row up under the pointer."""
        self._hover(int(event.position().y()) // self._row_height())

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer any more."""
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from region to region, space and Enter filter by it."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in moves:
            self._current = min(max(self._current + moves[Qt.Key(event.key())], 0), len(CODES) - 1)
            self._describe()
            self.update()
        elif event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show the whole name of a region as a tip."""
        if event.type() is QEvent.Type.ToolTip and 0 <= self._hovered < len(CODES):
            position = self.mapToGlobal(self.rect().topLeft())
            position.setY(position.y() + (self._hovered + 1) * self._row_height())
            QToolTip.showText(position, self._line(CODES[self._hovered]), self)
            return True
        return super().event(event)

    def _choose(self, row: int) -> None:
        self._current = row
        figures = self._session.figures
        region = None if figures.filter.region is CODES[row] else CODES[row]
        # Regions ticked above the table's column give way to the one chosen here.
        wanted = figures.filter.asking("region", None)
        figures.choose_filter(msgspec.structs.replace(wanted, region=region))
        self._describe()

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.update()

    def _row_height(self) -> int:
        return self._bench.theme.px(ROW)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._line(CODES[self._current]))

    def _line(self, code: RegionCode) -> str:
        language = self._bench.language
        return language.tr(
            "{region}: {planned} planned, target {target}",
            region=self._bench.names.region(code, language),
            planned=language.number(self._counts[code]),
            target=language.number(self._session.document.plan.targets[code]),
        )

    def _paint_region(self, painter: QPainter, row: int, code: RegionCode) -> None:
        theme, language = self._bench.theme, self._bench.language
        height = self._row_height()
        top = row * height
        chosen = self._session.figures.filter.region is code
        if chosen or row == self._hovered:
            painter.fillRect(
                0, top, self.width(), height, theme.colours["sel" if chosen else "rowalt"]
            )
        if self.hasFocus() and row == self._current:
            painter.setPen(theme.colours["accent"])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(1, top, self.width() - 3, height - 1)
        count, target = self._counts[code], self._session.document.plan.targets[code]
        tone = _tone(count, target)
        box = QRectF(10, top + 3, self.width() - 20, height - 11)
        self._paint_line(painter, box, code, tone)
        share = count / target if target else float(count > 0)
        bar = QRectF(10, top + height - 6, self.width() - 20, 2)
        paint_thin_bar(painter, bar, theme, share, tone=tone, mirrored=language.rtl)

    def _paint_line(self, painter: QPainter, box: QRectF, code: RegionCode, tone: Tone) -> None:
        theme, language = self._bench.theme, self._bench.language
        count, target = self._counts[code], self._session.document.plan.targets[code]
        inks: dict[Tone, Token] = {"warning": "warn", "info": "info"}
        painter.setFont(theme.font("body"))
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        metric = painter.fontMetrics()
        tail = f" / {language.number(target)}"
        painter.setPen(theme.colours["text2"])
        painter.drawText(box, end, tail)
        room = metric.horizontalAdvance(tail)
        painter.setFont(theme.font("section"))
        painter.setPen(theme.colours[inks.get(tone, "text")])
        figure = language.number(count)
        painter.drawText(_cut(box, room, rtl=language.rtl), end, figure)
        room += painter.fontMetrics().horizontalAdvance(figure) + 6
        if tone in inks:
            side = theme.px(metrics.ICON_TINY)
            left = box.left() + room if language.rtl else box.right() - room - side
            icon = QRectF(left, box.center().y() - side / 2, side, side)
            glyph = "triangle-alert" if tone == "warning" else "info"
            self._bench.icons.paint(painter, icon, glyph, inks[tone])
            room += side + 6
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colours["text"])
        painter.drawText(box, start, self._name(code, int(box.width()) - room, metric))

    def _name(self, code: RegionCode, room: int, metric: QFontMetrics) -> str:
        """The region's name, its short one where that has no room."""
        names, language = self._bench.names, self._bench.language
        name = names.region(code, language)
        if metric.horizontalAdvance(name) > room:
            name = names.region_short(code, language)
        return metric.elidedText(name, Qt.TextElideMode.ElideRight, room)

    def _paint_total(self, painter: QPainter) -> None:
        theme, language = self._bench.theme, self._bench.language
        top = len(CODES) * self._row_height()
        painter.fillRect(0, top, self.width(), 1, theme.colours["line"])
        count = sum(self._counts.values())
        target = sum(self._session.document.plan.targets.values())
        box = QRectF(10, top + 3, self.width() - 20, self._row_height() - 4)
        painter.setFont(theme.font("section"))
        painter.setPen(theme.colours["text"])
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, start, language.tr("Total"))
        painter.drawText(box, end, f"{language.number(count)} / {language.number(target)}")


def _tone(count: int, target: int) -> Tone:
    if count == target:
        return "accent"
    return "warning" if count < target else "info"


def _cut(box: QRectF, room: float, *, rtl: bool) -> QRectF:
    return box.adjusted(room, 0, 0, 0) if rtl else box.adjusted(0, 0, -room, 0)
