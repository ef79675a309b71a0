"""The left side of the home page: the pattern, the name and what the program is for."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from salonplanner import __version__
from salonplanner.ui.fonts import FontRole
from salonplanner.ui.start.zellige import FOOT, ZelligePanel
from salonplanner.ui.workbench import Workbench


class SidePanel(QWidget):
    """Dark in every scheme, like the tiles it shows."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("startSide")
        self._bench = bench
        tr = bench.language.tr
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(280)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ZelligePanel(), 1)
        purpose = tr(
            "Prepare the programme of handicraft salons from June to October: calendar, forecast "
            "and Excel plans for your meetings."
        )
        version = tr(
            "Version {version} · works offline, your data stay on this computer",
            version=__version__,
        )
        column.addWidget(self._made_foot(tr("Salon Planner"), purpose, version))

    def _made_foot(self, name: str, purpose: str, version: str) -> QWidget:
        foot = QWidget()
        foot.setAutoFillBackground(True)
        palette = foot.palette()
        palette.setColor(QPalette.ColorRole.Window, FOOT)
        foot.setPalette(palette)
        column = QVBoxLayout(foot)
        column.setContentsMargins(36, 36, 36, 24)
        column.setSpacing(16)
        column.addWidget(self._text(name, "display", "#FFFFFF"))
        column.addWidget(self._text(purpose, "title", "#DCEBE7", weight=400))
        column.addSpacing(8)
        column.addWidget(self._text(version, "small", "#9CC3B9"))
        return foot

    def _text(self, text: str, role: FontRole, colour: str, weight: int = 0) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setProperty("role", role)
        ink = QColor(colour).name()
        bold = f" font-weight: {weight};" if weight else ""
        label.setStyleSheet(f"color: {ink}; background: transparent;{bold}")
        return label
