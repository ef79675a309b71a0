"""The counts of the severities, each of which shows or hides its findings."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from salonplanner.domain.rules import Severity
from salonplanner.ui.findings.delegate import GLYPHS
from salonplanner.ui.widgets.dock_title import DockTitle
from salonplanner.ui.widgets.label import dress
from salonplanner.ui.workbench import Workbench

_TONES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}


class SeverityPills(QObject):
    """Puts its buttons into a title; ``changed`` tells that others are asked for."""

    changed = Signal()

    def __init__(self, bench: Workbench, title: DockTitle, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._buttons: dict[Severity, QPushButton] = {}
        for severity in _TONES:
            button = QPushButton()
            button.setObjectName(f"show{severity.value.capitalize()}s")
            button.setCheckable(True)
            button.setChecked(True)
            button.setToolTip(bench.language.tr("Show or hide these findings"))
            dress(button, small=True)
            button.toggled.connect(self.changed)
            self._buttons[severity] = button
            title.add_leading(button)

    @property
    def wanted(self) -> frozenset[Severity]:
        """The severities that are shown."""
        return frozenset(one for one, button in self._buttons.items() if button.isChecked())

    def show_everything(self) -> None:
        """Show all severities."""
        for button in self._buttons.values():
            button.setChecked(True)

    def show_counts(self, counts: Mapping[Severity, int]) -> None:
        """Say how many open findings there are of each."""
        language = self._bench.language
        texts = {
            Severity.ERROR: language.ntr("{n} error", "{n} errors", counts[Severity.ERROR]),
            Severity.WARNING: language.ntr("{n} warning", "{n} warnings", counts[Severity.WARNING]),
            Severity.INFO: language.ntr("{n} note", "{n} notes", counts[Severity.INFO]),
        }
        for severity, button in self._buttons.items():
            button.setText(texts[severity])
            glyph, ink = GLYPHS[severity]
            found = counts[severity] > 0
            button.setIcon(self._bench.icons.icon(glyph, ink if found else "text3"))
            dress(button, pill=_TONES[severity] if found else "none")
