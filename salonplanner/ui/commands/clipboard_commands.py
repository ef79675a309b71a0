"""Copy, cut and paste: salons and cells, to spreadsheets and back."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView

from salonplanner.domain.edits import RemoveSalons
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.pages import PageName
from salonplanner.ui.session import Session
from salonplanner.ui.table.ticks import Mode as TickMode
from salonplanner.ui.workspace import Workspace

if TYPE_CHECKING:
    from salonplanner.exchange.clipboard.copying import Copied, SalonCells
    from salonplanner.services.pasting import Pasting, Preview, TableTarget
    from salonplanner.ui.paste.table_cells import Chosen, TableCells

MOST_AT_ONCE = 100
"""Cells pasted without a preview, where none of them is doubtful."""


class ClipboardCommands(QObject):
    """Answers the three actions for the page that is shown."""

    def __init__(self, session: Session, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._workspace = workspace
        session.actions.connect(ActionName.COPY, self.copy)
        session.actions.connect(ActionName.CUT, self.cut)
        session.actions.connect(ActionName.PASTE, self.paste)

    def copy(self) -> bool:
        """Put the selected cells of the table, or the selected salons, on the clipboard."""
        language = self._session.bench.language
        cells, chosen = self._chosen()
        if cells is not None and chosen is not None:
            self._put(cells.copied(chosen, self._salon_cells()))
            if not chosen.whole:
                count = len(chosen.rows) * len(chosen.columns)
                self._session.message(language.ntr("{n} cell copied.", "{n} cells copied.", count))
                return True
            count = len(chosen.rows)
        else:
            count = self._copy_salons()
        if not count:
            self._session.message(language.tr("Select salons or cells first."))
            return False
        self._session.message(language.ntr("{n} salon copied.", "{n} salons copied.", count))
        return True

    def cut(self) -> None:
        """Copy, then take the salons out, or empty the cells, as one step."""
        cells, chosen = self._chosen()
        ids = self._session.selection.ids
        if not self.copy():
            return
        if cells is None or chosen is None:
            self._session.salons.make(RemoveSalons(ids=ids))
        elif chosen.whole:
            self._session.salons.make(RemoveSalons(ids=cells.ids(chosen)))
        else:
            self._workspace.table.edits.clear()

    def paste(self) -> None:
        """Show what the clipboard would become, and do it once it is confirmed."""
        # Nothing of this is needed before something is pasted.
        from salonplanner.exchange.clipboard.contents import read_contents  # noqa: PLC0415
        from salonplanner.services.pasting import Pasting  # noqa: PLC0415

        block = read_contents(*_contents())
        bench = self._session.bench
        if block is None:
            self._session.message(
                bench.language.tr("The clipboard holds no cells: copy some in Excel first.")
            )
            return
        self._session.document.settle()
        plan = self._session.document.plan
        pasting = Pasting(block, plan, bench.gazetteer, bench.language, bench.names, self._target())
        preview = self._at_once(pasting) or self._asked(pasting)
        if preview is not None:
            self._make(preview)

    def _at_once(self, pasting: "Pasting") -> "Preview | None":
        """A small paste into cells that leaves no doubt; None for any other."""
        from salonplanner.services.pasting import Choices, Mode  # noqa: PLC0415 - as above

        if len(pasting.block.rows) * pasting.block.width > MOST_AT_ONCE:
            return None
        preview = pasting.preview(Choices())
        # Headings can send the cells to other columns than those they are pasted into.
        sure = preview.mode is Mode.CELLS and preview.clean and preview.heading is None
        return preview if sure else None

    def _asked(self, pasting: "Pasting") -> "Preview | None":
        from salonplanner.ui.paste.dialog import PasteDialog  # noqa: PLC0415 - as above

        dialog = PasteDialog(pasting, self._session.bench, self._workspace)
        confirmed = dialog.exec()
        preview = dialog.preview
        dialog.deleteLater()
        return preview if confirmed else None

    def _make(self, preview: "Preview") -> None:
        from salonplanner.services.pasting import Outcome  # noqa: PLC0415 - as above
        from salonplanner.ui.paste.wording import done_text  # noqa: PLC0415 - as above

        language = self._session.bench.language
        if preview.edit is None:
            self._session.message(language.tr("Nothing changes: the cells hold these values."))
            return
        if not self._session.salons.make(preview.edit):
            return
        done = {Outcome.NEW, Outcome.CHANGED}
        ids = [row.salon.id for row in preview.rows if row.outcome in done and row.salon]
        if preview.count(Outcome.NEW):
            self._session.salons.show(ids)
            self._bring_into_sight(ids[0])
        self._session.message(done_text(preview, language))

    def _bring_into_sight(self, salon_id: str) -> None:
        """Several salons selected elsewhere leave the table where it is."""
        if self._workspace.page is not PageName.TABLE:
            return
        page = self._workspace.table
        row = page.shown.place_of(salon_id)
        if row is not None:
            # The view only learns of its new rows a moment later.
            page.view.doItemsLayout()
            place = page.shown.index(row, max(0, page.view.columnAt(0)))
            page.view.scrollTo(place, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _copy_salons(self) -> int:
        from salonplanner.exchange.clipboard.copying import WHOLE_ROW, copied  # noqa: PLC0415

        wanted = frozenset(self._session.selection.ids)
        salons = [s for s in self._session.document.plan.salons if s.id in wanted]
        if salons:
            cells = self._salon_cells()
            rows = [[cells.cell(salon, field) for field in WHOLE_ROW] for salon in salons]
            self._put(copied(rows, [cells.heading(field) for field in WHOLE_ROW]))
        return len(salons)

    def _put(self, made: "Copied") -> None:
        data = QMimeData()
        data.setText(made.text)
        data.setHtml(made.html)
        QGuiApplication.clipboard().setMimeData(data)

    def _salon_cells(self) -> "SalonCells":
        from salonplanner.exchange.clipboard.copying import SalonCells  # noqa: PLC0415 - as above

        bench = self._session.bench
        return SalonCells(self._session.document.plan, bench.language, bench.names)

    def _chosen(self) -> "tuple[TableCells | None, Chosen | None]":
        """The cells selected in the table; none where rows are ticked and but one cell is."""
        cells = self._cells()
        chosen = cells.chosen() if cells is not None else None
        if chosen is not None and self._workspace.table.ticks.mode is TickMode.TICKED:
            several = len(chosen.rows) * len(chosen.columns) > 1 and not chosen.whole
            chosen = chosen if several else None
        return cells, chosen

    def _target(self) -> "TableTarget | None":
        cells = self._cells()
        return cells.target() if cells is not None else None

    def _cells(self) -> "TableCells | None":
        """The table's cells where it is the page shown."""
        from salonplanner.ui.paste.table_cells import TableCells  # noqa: PLC0415 - as above

        if self._workspace.page is not PageName.TABLE:
            return None
        page = self._workspace.table
        return TableCells(page.view, page.model.columns)


def _contents() -> tuple[str, str]:
    """The clipboard's text in HTML, and its plain text; empty where it has none."""
    # Qt gives none where nothing was ever copied, whatever its types say.
    data = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
    if data is None:
        return "", ""
    return data.html() if data.hasHtml() else "", data.text() if data.hasText() else ""
