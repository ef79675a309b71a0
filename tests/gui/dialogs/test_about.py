"""The program says what it is and whom its data are owed to."""

from PySide6.QtWidgets import QMessageBox

from salonplanner import __version__
from salonplanner.ui.dialogs.about import show_about


def test_version_and_credits(parent, bench, in_dialog, qtbot):
    seen: list[str] = []

    def do(box) -> None:
        seen.append(f"{box.text()} {box.informativeText()}")
        box.buttons()[0].click()

    in_dialog(do)
    show_about(parent, bench)
    for owed in (__version__, "OpenStreetMap", "ODbL", "GeoNames", "HCP", "Lucide", "LGPL"):
        assert owed in seen[0]
    qtbot.waitUntil(lambda: parent.findChildren(QMessageBox) == [], timeout=2000)
