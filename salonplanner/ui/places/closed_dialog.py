"""Asks on which days a venue is closed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from salonplanner.domain.places import ClosedDays, Venue
from salonplanner.ui import metrics
from salonplanner.ui.widgets.day_edit import DayEdit
from salonplanner.ui.widgets.dialog_buttons import ConfirmButtons
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.workbench import Workbench


def ask_closed(
    parent: QWidget, bench: Workbench, venue: Venue, season: ClosedDays
) -> tuple[ClosedDays, ...] | None:
    """The spans entered, by their first day; None where the dialog was left."""
    dialog = ClosedDialog(parent, bench, venue, season)
    entered = dialog.spans() if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return None if entered is None else tuple(entered)


class ClosedDialog(QDialog):
    """One line a span, first and last day; what is no day is said before it is taken."""

    def __init__(self, parent: QWidget, bench: Workbench, venue: Venue, season: ClosedDays) -> None:
        super().__init__(parent)
        self.setObjectName("closedDaysDialog")
        self._bench = bench
        self._season = season
        self._lines: list[_Line] = []
        tr = bench.language.tr
        self.setWindowTitle(tr("Closed days"))
        self._message = make_label(role="small", tone="error", name="closedMessage")
        self._message.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._add_line = QPushButton(bench.icons.icon("plus"), tr("Add days"))
        self._add_line.setObjectName("closedAdd")
        self._add_line.clicked.connect(self._add_new)
        self._build(venue)
        for span in venue.closed:
            self._add(span)
        if not venue.closed:
            self._add_new()

    def spans(self) -> list[ClosedDays]:
        """What is entered, by the first day."""
        found = [line.span() for line in self._lines]
        return sorted((one for one in found if one), key=lambda span: (span.start, span.end))

    def accept(self) -> None:
        """Take what is entered, once every line has two days in order."""
        tr = self._bench.language.tr
        for line in self._lines:
            if line.blank:
                continue
            span = line.span()
            complaint = ""
            if span is None:
                complaint = tr("Enter the first and the last day, or take the line out.")
            elif span.end < span.start:
                complaint = tr("The last day comes before the first.")
            if complaint:
                self._message.setText(complaint)
                line.first.setFocus()
                line.first.selectAll()
                return
        super().accept()

    def _build(self, venue: Venue) -> None:
        tr = self._bench.language.tr
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self._list)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        buttons = ConfirmButtons(self, self._bench.language, tr("Apply"), "closedApply")
        title = tr("{venue}, {city}: days on which it cannot be used", venue=venue.name,
                   city=self._bench.names.city(venue.city, self._bench.language))  # fmt: skip
        head = make_label(title, "section")
        head.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(metrics.DIALOG_PADDING,) * 4)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(area, 1)
        column.addWidget(self._add_line, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._message)
        column.addWidget(buttons)
        px = self._bench.theme.px
        self.resize(px(400), px(340))

    def _add_new(self) -> None:
        line = self._add(None)
        line.first.show_day(self._season.start)
        line.last.show_day(self._season.start)
        line.first.setFocus()
        line.first.selectAll()

    def _add(self, span: ClosedDays | None) -> "_Line":
        line = _Line(self._bench, len(self._lines), span)
        line.remove.clicked.connect(self._remove)
        self._lines.append(line)
        self._list.addWidget(line)
        return line

    def _remove(self) -> None:
        sender = self.sender()
        for line in self._lines:
            if line.remove is sender:
                self._lines.remove(line)
                line.hide()
                line.deleteLater()
                self._add_line.setFocus()
                return


class _Line(QWidget):
    """First and last day of one span, and the button that takes it out."""

    def __init__(self, bench: Workbench, number: int, span: ClosedDays | None) -> None:
        super().__init__()
        tr = bench.language.tr
        self.first = DayEdit(bench, f"closedFirst{number}")
        self.last = DayEdit(bench, f"closedLast{number}")
        self.remove = QToolButton()
        self.remove.setIcon(bench.icons.icon("x"))
        self.remove.setObjectName(f"closedRemove{number}")
        for widget, text in (
            (self.first, tr("First closed day")),
            (self.last, tr("Last closed day")),
            (self.remove, tr("Take these days out")),
        ):
            widget.setAccessibleName(text)
        self.first.setObjectName(f"closedFirst{number}")
        self.last.setObjectName(f"closedLast{number}")
        self.remove.setToolTip(tr("Take these days out"))
        dress(self.remove, small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.first, 1)
        row.addWidget(make_label("–", tone="hint"))
        row.addWidget(self.last, 1)
        row.addWidget(self.remove)
        if span is not None:
            self.first.show_day(span.start)
            self.last.show_day(span.end)

    @property
    def blank(self) -> bool:
        """Whether nothing is entered."""
        return not (self.first.text().strip() or self.last.text().strip())

    def span(self) -> ClosedDays | None:
        """The days entered, None where one is missing or is none."""
        first, last = self.first.day(), self.last.day()
        return ClosedDays(start=first, end=last) if first and last else None
