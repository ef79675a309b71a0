"""The preview of a paste: nothing is changed before it is confirmed."""

import msgspec
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from salonplanner.exchange.clipboard.fields import Field, label
from salonplanner.services.pasting import Choices, Mode, PastedCell, Pasting, Preview
from salonplanner.ui import metrics
from salonplanner.ui.paste.choices_bar import ChoicesBar
from salonplanner.ui.paste.delegate import PasteDelegate
from salonplanner.ui.paste.field_strip import FieldStrip
from salonplanner.ui.paste.model import FIRST_CELL, OUTCOME, TAKEN, PasteModel
from salonplanner.ui.paste.problem_list import PROBLEM_ROLE, ProblemModel
from salonplanner.ui.paste.proposal_row import ProposalRow
from salonplanner.ui.paste.wording import (
    ProblemLine,
    confirm_text,
    counts_text,
    fate_text,
    heading_text,
    problems,
    source_text,
    title,
)
from salonplanner.ui.widgets.label import ElidedLabel, dress, make_label
from salonplanner.ui.widgets.tab_order import set_tab_order
from salonplanner.ui.workbench import Workbench

SIZE = (1080, 640)
OUTCOME_WIDTHS = (104, 168)
"""Without and with the number of the salon that a row goes into."""
LOWEST = (760, 460)
COLUMN_WIDTHS = (84, 430)
PROBLEMS_HEIGHT = 80
MOST_WIDENED = 40
"""Rows that the columns' widths are measured by."""


class PasteDialog(QDialog):
    """Shows what a block becomes; ``preview`` holds the edit once the dialog is accepted."""

    def __init__(self, pasting: Pasting, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pasteDialog")
        self.setWindowTitle(bench.language.tr("Paste"))
        self._pasting = pasting
        self._bench = bench
        self.choices = Choices()
        self.preview = pasting.preview(self.choices)
        self._model = PasteModel(self.preview, bench, self)
        self._problem_model = ProblemModel(bench, self)
        self._made_parts()
        self._build()
        self._connect()
        self._widen()
        self._refresh()
        width, height = (bench.theme.px(side) for side in SIZE)
        room = parent.window().size()
        self.setMinimumSize(*(min(side, bench.theme.px(side)) for side in LOWEST))
        self.resize(min(width, room.width() - 40), min(height, room.height() - 40))
        self._bar.focus_mode()

    def decide(self, **changes: object) -> None:
        """Decide something, and show what becomes of the block then."""
        self.choices = msgspec.structs.replace(self.choices, **changes)
        self.preview = self._pasting.preview(self.choices)
        self._refresh()

    def _made_parts(self) -> None:
        tr = self._bench.language.tr
        self._title = make_label(role="title", name="pasteTitle")
        self._source = make_label(tone="secondary", role="small", name="pasteSource")
        self._bar = ChoicesBar(self._bench, self.preview)
        self.table = self._made_table()
        self._strip = FieldStrip(self._bench, self.table.horizontalHeader())
        self._notes = QGridLayout()
        self._notes.setVerticalSpacing(2)
        self._notes.setHorizontalSpacing(24)
        self._problems = QListView()
        self._problems.setObjectName("pasteProblems")
        self._problems.setAccessibleName(tr("Cells to look at"))
        self._problems.setModel(self._problem_model)
        self._problems.setUniformItemSizes(True)
        side = self._bench.theme.px(metrics.ICON_SMALL)
        self._problems.setIconSize(QSize(side, side))
        self._problems.setFixedHeight(self._bench.theme.px(PROBLEMS_HEIGHT))
        self._proposals = ProposalRow(self._bench)
        self._counts = ElidedLabel(tone="text")
        self._counts.setObjectName("pasteCounts")
        self._confirm = QPushButton()
        self._confirm.setObjectName("pasteConfirm")
        self._confirm.setDefault(True)
        dress(self._confirm, primary=True)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setObjectName("pasteCancel")
        # Enter does not leave while nothing can be taken yet.
        self._cancel.setAutoDefault(False)

    def _made_table(self) -> QTableView:
        view = QTableView()
        view.setObjectName("pasteTable")
        view.setAccessibleName(self._bench.language.tr("What is pasted"))
        view.setModel(self._model)
        view.setItemDelegate(PasteDelegate(self._bench, self._proposals_of, view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(self._bench.theme.px(metrics.TABLE_ROW))
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setTabKeyNavigation(False)
        side = self._bench.theme.px(metrics.ICON_SMALL)
        view.setIconSize(QSize(side, side))
        header = view.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        return view

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._framed("panel", self._made_head()))
        column.addWidget(self._framed("panel", _single(self._bar)))
        column.addWidget(_rule())
        column.addWidget(self._strip)
        column.addWidget(self.table, 1)
        column.addWidget(_rule())
        below = QVBoxLayout()
        below.setSpacing(6)
        below.addLayout(self._notes)
        below.addWidget(self._problems)
        below.addWidget(self._proposals)
        column.addWidget(self._framed("panel", below))
        column.addWidget(_rule())
        foot = QHBoxLayout()
        foot.setSpacing(metrics.GAP)
        foot.addWidget(self._counts, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._confirm)
        column.addWidget(self._framed("panel", foot))

    def _made_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        icon = QLabel()
        side = self._bench.theme.px(24)
        icon.setPixmap(
            self._bench.icons.pixmap("clipboard-paste", "accent", side, self.devicePixelRatioF())
        )
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._title)
        texts.addWidget(self._source)
        row.addWidget(icon)
        row.addLayout(texts, 1)
        return row

    def _framed(self, ground: str, content: QHBoxLayout | QVBoxLayout) -> QFrame:
        frame = QFrame()
        dress(frame, ground=ground)
        content.setContentsMargins(metrics.DIALOG_PADDING, 10, metrics.DIALOG_PADDING, 10)
        frame.setLayout(content)
        return frame

    def _connect(self) -> None:
        self._bar.decided.connect(self._decide)
        self._strip.chosen.connect(self._choose_field)
        self._strip.reached.connect(self._show_column)
        self._model.corrected.connect(self._correct)
        self._model.ticked.connect(self._tick)
        self._model.modelReset.connect(self._widen)
        self.table.horizontalScrollBar().valueChanged.connect(self._strip.follow)
        self.table.selectionModel().currentChanged.connect(self._show_cell)
        self._problems.selectionModel().currentChanged.connect(self._go_to)
        self._problems.clicked.connect(self._go_to)
        self._problems.doubleClicked.connect(self._correct_here)
        context = Qt.ShortcutContext.WidgetShortcut
        key = QShortcut(QKeySequence(Qt.Key.Key_F2), self._problems, context=context)
        key.activated.connect(self._correct_here)
        self._proposals.picked.connect(self._take_proposal)
        self._confirm.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)

    def _refresh(self) -> None:
        language = self._bench.language
        preview = self.preview
        self._model.show_preview(preview)
        width = OUTCOME_WIDTHS[preview.mode is Mode.CELLS]
        self.table.setColumnWidth(OUTCOME, self._bench.theme.px(width))
        self._bar.show_state(preview, self.choices)
        names = [heading_text(preview, place, language) for place in range(len(preview.columns))]
        self._strip.show_fields([column.field for column in preview.columns], names)
        set_tab_order(self._bar.last_input, *self._strip.inputs, self.table)
        self._title.setText(title(preview, language))
        self._source.setText(source_text(preview, self._pasting.block.source, language))
        self._show_notes(preview)
        found = problems(preview, language)
        self._problem_model.show_lines(found)
        self._problems.setHidden(not found)
        self._counts.setText(counts_text(preview, language))
        self._confirm.setText(confirm_text(preview, language))
        self._confirm.setEnabled(preview.edit is not None)
        self._confirm.setToolTip("" if preview.edit is not None else self._why_not(preview))
        self._show_proposals(self.table.currentIndex())

    def _why_not(self, preview: Preview) -> str:
        tr = self._bench.language.tr
        if preview.bad_cells or any(row.missing for row in preview.rows):
            return tr("No row can be taken; the reasons stand above.")
        return tr("Nothing would change.")

    def _show_notes(self, preview: Preview) -> None:
        while (item := self._notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        texts = [*preview.notes.decided, *preview.notes.usual]
        fate = fate_text(preview, self._bench.language)
        if fate:
            texts.append(fate)
        for place, text in enumerate(texts):
            self._notes.addWidget(self._made_note(text), place // 2, place % 2)

    def _made_note(self, text: str) -> QWidget:
        note = QWidget()
        row = QHBoxLayout(note)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        icon = QLabel()
        side = self._bench.theme.px(metrics.ICON_SMALL)
        icon.setPixmap(self._bench.icons.pixmap("info", "info", side, self.devicePixelRatioF()))
        label = ElidedLabel(text)
        label.setObjectName("pasteNote")
        row.addWidget(icon)
        row.addWidget(label, 1)
        return note

    def _widen(self) -> None:
        """Give the columns the room that their texts want, within reason."""
        px = self._bench.theme.px
        self.table.setColumnWidth(TAKEN, px(62))
        narrowest, widest = (px(width) for width in COLUMN_WIDTHS)
        # Asking the view for its hints would take longer than reading the block.
        metric = self.table.fontMetrics()
        for place, column in enumerate(self.preview.columns):
            shown = [row.cells[place].shown for row in self.preview.rows[:MOST_WIDENED]]
            longest = max((*shown, column.heading), key=len)
            wanted = metric.horizontalAdvance(longest[:80]) + px(36)
            if column.field is not None:
                name = label(column.field, self._bench.language)
                wanted = max(wanted, metric.horizontalAdvance(name) + px(44))
            width = min(max(wanted, narrowest), widest)
            self.table.setColumnWidth(FIRST_CELL + place, width)

    def _decide(self, name: str, value: object) -> None:
        # What was chosen for columns and rows belongs to the arrangement that is left.
        if name in {"mode", "heading"}:
            self.choices = msgspec.structs.replace(self.choices, fields={}, left_out=frozenset())
        self.decide(**{name: value})

    def _choose_field(self, column: int, field: Field | None) -> None:
        taken = {
            place: None
            for place, other in enumerate(self.preview.columns)
            if field is not None and other.field is field and place != column
        }
        self.decide(fields={**self.choices.fields, **taken, column: field})

    def _correct(self, row: int, column: int, text: str) -> None:
        self.decide(texts={**self.choices.texts, (row, column): text})

    def _tick(self, place: int, taken: bool) -> None:
        left_out = self.choices.left_out - {place} if taken else self.choices.left_out | {place}
        self.decide(left_out=left_out)

    def _go_to(self, index: QModelIndex) -> None:
        line: ProblemLine | None = index.data(PROBLEM_ROLE)
        if line is None:
            return
        column = OUTCOME if line.column < 0 else FIRST_CELL + line.column
        cell = self._model.index(line.row, column)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.table.selectionModel().setCurrentIndex(cell, flags)
        self.table.scrollTo(cell)

    def _correct_here(self) -> None:
        """Begin to correct the cell of the chosen problem, where it has one."""
        cell = self.table.currentIndex()
        if self._model.flags(cell) & Qt.ItemFlag.ItemIsEditable:
            self.table.setFocus()
            self.table.edit(cell)

    def _show_column(self, column: int) -> None:
        """Bring the column into sight whose choice the keys have reached."""
        row = max(0, self.table.rowAt(0))
        self.table.scrollTo(self._model.index(row, FIRST_CELL + column))

    def _show_cell(self, index: QModelIndex) -> None:
        self._show_proposals(index)

    def _show_proposals(self, index: QModelIndex) -> None:
        cell = self._model.cell(index)
        self._proposals.show_texts(self._proposals_of(cell) if cell is not None else ())
        set_tab_order(self._problems, *self._proposals.inputs, self._cancel)

    def _proposals_of(self, cell: PastedCell) -> tuple[str, ...]:
        if cell.remark is None or cell.field is None:
            return ()
        return self._pasting.reader.proposals(cell.cell, cell.field, cell.remark)

    def _take_proposal(self, text: str) -> None:
        index = self.table.currentIndex()
        if self._model.cell(index) is not None:
            self._model.setData(index, text)


def _single(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    return row


def _rule() -> QFrame:
    rule = QFrame()
    dress(rule, rule=True)
    return rule
