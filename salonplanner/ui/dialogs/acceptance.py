"""Asks why a finding is accepted: the reason stays in the plan and goes into the export."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from salonplanner.ui import metrics
from salonplanner.ui.widgets.dialog_buttons import ConfirmButtons
from salonplanner.ui.widgets.label import make_label
from salonplanner.ui.workbench import Workbench

_MOST_SAID = 6
_LONGEST = 500


def ask_reason(parent: QWidget, bench: Workbench, sentences: Sequence[str]) -> str | None:
    """The reason for accepting what the sentences say; None where it was left."""
    dialog = AcceptanceDialog(parent, bench, sentences)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.reason if accepted else None


class AcceptanceDialog(QDialog):
    """Says what is accepted, and takes a reason: without one it cannot be confirmed."""

    def __init__(self, parent: QWidget, bench: Workbench, sentences: Sequence[str]) -> None:
        super().__init__(parent)
        self.setObjectName("acceptanceDialog")
        self._language = bench.language
        tr = bench.language.tr
        self.setWindowTitle(tr("Accept the finding"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(metrics.DIALOG_PADDING,) * 4)
        column.setSpacing(metrics.CARD_GAP)
        for sentence in sentences[:_MOST_SAID]:
            column.addWidget(_wrapped(sentence))
        if len(sentences) > _MOST_SAID:
            rest = len(sentences) - _MOST_SAID
            more = bench.language.ntr("And {n} other.", "And {n} others.", rest)
            column.addWidget(make_label(more, tone="secondary"))
        self._line = QLineEdit()
        self._line.setObjectName("acceptanceReason")
        self._line.setAccessibleName(tr("Reason"))
        self._line.setMaxLength(_LONGEST)
        self._line.setPlaceholderText(tr("For example: agreed with the province"))
        self._line.textChanged.connect(self._judge)
        label = make_label(tr("Reason"), "control")
        label.setBuddy(self._line)
        column.addWidget(label)
        column.addWidget(self._line)
        hint = tr("It stays in the plan and in the export; you can reopen the finding later.")
        column.addWidget(_wrapped(hint, small=True))
        buttons = ConfirmButtons(self, self._language, tr("Accept"), "acceptanceConfirm")
        self._confirm = buttons.confirm
        self._confirm.setDefault(True)
        column.addWidget(buttons)
        self.setMinimumWidth(bench.theme.px(440))
        self._judge()

    @property
    def reason(self) -> str:
        """What was typed."""
        return self._line.text().strip()

    def _judge(self) -> None:
        self._confirm.setEnabled(bool(self.reason))
        tip = "" if self.reason else self._language.tr("Say why first.")
        self._confirm.setToolTip(tip)


def _wrapped(text: str, *, small: bool = False) -> QWidget:
    label = make_label(text, "small", "hint") if small else make_label(text)
    label.setWordWrap(True)
    return label
