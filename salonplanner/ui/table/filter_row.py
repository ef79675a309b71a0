"""The row of filters under the header: one input a column, moving with it."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Severity
from salonplanner.services.column_choices import NONE
from salonplanner.services.salon_values import NO, YES
from salonplanner.ui import metrics
from salonplanner.ui.findings.delegate import GLYPHS
from salonplanner.ui.models.column import Asked, Column
from salonplanner.ui.session import Session
from salonplanner.ui.table.editor_factory import level_choices, status_choices
from salonplanner.ui.table.filter_inputs import ChoiceFilter, TypedFilter
from salonplanner.ui.table.list_editors import Choice
from salonplanner.ui.timeline.looks import glyph_of
from salonplanner.ui.widgets.swatch import BarPainter

_MARGIN = 3


class FilterRow(QWidget):
    """``down`` asks for the keys to go on to the cells."""

    down = Signal()

    def __init__(self, session: Session, columns: tuple[Column, ...], header: QHeaderView) -> None:
        super().__init__(header)
        self.setObjectName("filterRow")
        self.setAccessibleName(session.bench.language.tr("Filters of the columns"))
        self._session = session
        self._columns = columns
        self._header = header
        self._bars = BarPainter(session.bench.theme, session.bench.icons)
        self._events = session.document.plan.events
        self._inputs: dict[int, TypedFilter | ChoiceFilter] = {}
        header.sectionResized.connect(self.place)
        header.sectionMoved.connect(self.place)
        session.figures.renewed.connect(self._renew)

    def height_wanted(self) -> int:
        """How high the row is."""
        return self._session.bench.theme.px(metrics.FILTER_ROW)

    def input_of(self, position: int) -> TypedFilter | ChoiceFilter:
        """The input above a column, made when it is first wanted."""
        made = self._inputs.get(position)
        if made is None:
            made = self._inputs[position] = self._made(self._columns[position])
            made.down.connect(self.down)
            made.show()
        return made

    def place(self) -> None:
        """Put each input over its column."""
        header, height = self._header, self.height()
        for position in range(len(self._columns)):
            if header.isSectionHidden(position):
                if position in self._inputs:
                    self._inputs[position].hide()
                continue
            box = QRect(
                header.sectionViewportPosition(position),
                0,
                header.sectionSize(position),
                height,
            ).adjusted(_MARGIN, _MARGIN, -_MARGIN - 1, -_MARGIN)
            made = self.input_of(position)
            if made.geometry() != box:
                made.setGeometry(box)
                if isinstance(made, ChoiceFilter):
                    made.refresh()
            made.show()
        self.update()

    def focus_column(self, position: int) -> None:
        """Give the keys to the input above a column."""
        made = self.input_of(position)
        made.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(made, TypedFilter):
            made.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the lines between the columns."""
        colours = self._session.bench.theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours["panel"])
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours["line2"])
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for position in range(len(self._columns)):
            if not self._header.isSectionHidden(position):
                left = self._header.sectionViewportPosition(position)
                edge = left if rtl else left + self._header.sectionSize(position) - 1
                painter.fillRect(edge, 0, 1, self.height() - 1, colours["line"])
        painter.end()

    def _made(self, column: Column) -> TypedFilter | ChoiceFilter:
        if column.asked is Asked.CHOICE:
            return ChoiceFilter(self._session, column, self._choices(column.key), self)
        return TypedFilter(self._session, column, self)

    def _choices(self, key: str) -> list[Choice]:
        bench = self._session.bench
        tr = bench.language.tr
        match key:
            case "level":
                return level_choices(self._session, self._bars)
            case "status":
                return status_choices(self._session, self._bars)
            case "region":
                return [
                    Choice(code.value, bench.names.region(code, bench.language))
                    for code in RegionCode
                ]
            case "alert":
                words = {Severity.ERROR: tr("Errors"), Severity.WARNING: tr("Warnings")}
                found = [
                    Choice(severity.value, text, bench.icons.icon(*GLYPHS[severity]))
                    for severity, text in words.items()
                ]
                return [*found, Choice(NONE, tr("No alert"))]
            case "locked":
                return [Choice(YES, tr("Locked")), Choice(NO, tr("Not locked"))]
            case _:
                return self._tie_choices()

    def _tie_choices(self) -> list[Choice]:
        bench = self._session.bench
        events = sorted(self._session.document.plan.events, key=lambda event: event.start)
        tied = {tie for salon in self._session.document.plan.salons for tie in salon.ties}
        # Those in use come first: most feasts are never tied to.
        ordered = sorted(events, key=lambda event: event.id not in tied)
        return [
            Choice(NONE, bench.language.tr("No tie")),
            *(
                Choice(
                    event.id,
                    bench.names.event(event, bench.language),
                    bench.icons.icon(glyph_of(event), "accent"),
                )
                for event in ordered
            ),
        ]

    def _renew(self) -> None:
        """Offer the plan's events anew."""
        events = self._session.document.plan.events
        if events is self._events:
            return
        self._events = events
        for position, made in self._inputs.items():
            if isinstance(made, ChoiceFilter) and self._columns[position].key == "ties":
                made.offer(self._tie_choices())
