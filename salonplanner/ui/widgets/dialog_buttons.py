"""The lowest row of a dialog that asks: what confirms it, and what leaves it."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox

from salonplanner.language import Language
from salonplanner.ui.widgets.label import dress


class ConfirmButtons(QDialogButtonBox):
    """``confirm`` accepts its dialog, ``cancel`` rejects it; they stand as the system has them."""

    def __init__(self, dialog: QDialog, language: Language, text: str = "", name: str = "") -> None:
        super().__init__()
        self.confirm = self.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm.setObjectName(name)
        dress(self.confirm, primary=True)
        self.cancel = self.addButton(language.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accepted.connect(dialog.accept)
        self.rejected.connect(dialog.reject)
