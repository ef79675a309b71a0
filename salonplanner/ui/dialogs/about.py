"""Says what the program is, its version, and whom its data are owed to."""

from PySide6.QtWidgets import QMessageBox, QWidget

from salonplanner import __version__
from salonplanner.ui.dialogs.messages import TEXT_WIDTH, lay_out
from salonplanner.ui.widgets.label import dress
from salonplanner.ui.workbench import Workbench

ICON_SIZE = 48


def show_about(parent: QWidget, bench: Workbench) -> None:
    """Show version, credits and licences."""
    tr = bench.language.tr
    box = QMessageBox(parent)
    box.setObjectName("aboutBox")
    box.setWindowTitle(tr("About Salon Planner"))
    box.setText(tr("Salon Planner {version}", version=__version__))
    paragraphs = (
        tr("Plans a season of handicraft salons: calendar, forecast and Excel plan."),
        tr("It works without a connection; your data stay on this computer."),
        tr("Population: HCP, census of 2024 (CC BY 4.0). Positions: GeoNames (CC BY 4.0)."),
        tr("Outlines of the regions: © OpenStreetMap contributors (ODbL)."),
        tr("Fonts: Inter and Noto Sans Arabic (OFL). Icons: Lucide (ISC, MIT). Qt: LGPL."),
    )
    box.setInformativeText("\n\n".join(paragraphs))
    box.setIconPixmap(parent.windowIcon().pixmap(ICON_SIZE, ICON_SIZE))
    close = box.addButton(tr("Close"), QMessageBox.ButtonRole.AcceptRole)
    dress(close, primary=True)
    lay_out(box, bench.theme.px(TEXT_WIDTH))
    box.exec()
    box.deleteLater()
